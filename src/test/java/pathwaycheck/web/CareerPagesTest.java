package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Links;
import pathwaycheck.rules.Step;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** The pages that stand before the questions, and beside them. */
@QuarkusTest
class CareerPagesTest {

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/clinical-engineer"})
    void start_now_leads_to_the_first_question(String address) {
        var start = site.get(address).page().expectFirst("a:containsOwn(Start now)");

        assertThat(site.follow(start.attr("href")).page().select("h1").text())
                .isEqualTo(TheRules.book().questions().get(0).wording().ask());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/clinical-engineer", "/clinical-technologist"})
    void reports_of_three_people_who_answer_the_first_question_differently_can_be_looked_at(String address) {
        var links = site.get(address).page().select("main a[href*=/report?]").eachAttr("href");

        assertThat(links).hasSize(3).allSatisfy(link -> {
            var report = site.get(link);
            assertThat(report.status()).isEqualTo(200);
            assertThat(report.page().select("main").text()).contains("We answer as if today were");
        });
        assertThat(links.stream().map(link -> link.replaceFirst(".*[?&]stage=([a-z-]+).*", "$1")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/accessibility",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map"
            })
    void a_link_to_a_public_page_says_what_it_is_where_it_is_shared(String address) {
        var page = site.get(address).page();
        var description = meta(page, "name=description");

        assertThat(description).hasSizeBetween(50, 160).endsWith(".");
        assertThat(meta(page, "property=og:description")).isEqualTo(description);
        assertThat(meta(page, "property=og:title") + " – Pathway Check").isEqualTo(page.title());
        assertThat(meta(page, "property=og:type")).isEqualTo("website");
        assertThat(meta(page, "property=og:site_name")).isEqualTo("Pathway Check");
        assertThat(page.select("meta[property=og:url]")).isEmpty();
    }

    @Test
    void a_link_to_a_page_with_answers_says_nothing_about_anybody() {
        var pages = DrawnFor.people()
                .flatMap(person -> Stream.of("/report", "/requirements", "/what-if", "/check-answers")
                        .map(person::at))
                .map(address -> site.get(address).page())
                .map(page ->
                        page.select("meta[name=description], meta[property]").outerHtml());

        assertThat(Set.copyOf(Some.of(pages))).hasSize(1).allSatisfy(shared -> assertThat(shared)
                .contains("content=\"Pathway Check\"")
                .doesNotContain("og:url", "name=\"description\""));
    }

    private static String meta(Document page, String which) {
        return page.expectFirst("meta[" + which + "]").attr("content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                "/clinical-engineer/questions/stage",
                "/clinical-engineer/questions/stage/answer",
                "/clinical-engineer/check-answers?stage=registered&wants-chartered=not-interested",
                "/clinical-engineer/report?stage=registered&wants-chartered=not-interested",
                "/nowhere"
            })
    void every_page_has_a_title_of_its_heading_and_leads_only_to_pages_that_are_there(String address) {
        var page = site.get(address).page();

        assertThat(page.title().replace("Error: ", "")).matches(".+ – Pathway Check");
        assertThat(page.html()).doesNotContain("{", "}");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        href -> assertThat(site.follow(href).status()).as(href).isEqualTo(200));
        assertThat(page.select("footer").text()).contains("It is not a government or NHS service.");
    }

    @Test
    void the_map_begins_with_a_link_to_every_lane() {
        var page = site.get("/clinical-engineer/map").page();
        var links = page.select("nav a[href^=#]");

        assertThat(links.eachText())
                .isEqualTo(TheRules.book().career().steps().stream()
                        .map(Step::title)
                        .toList());
        assertThat(links).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)).text())
                .contains(link.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/accessibility", "/clinical-engineer", "/clinical-engineer/map"})
    void no_link_in_the_footer_has_the_words_of_another(String address) {
        assertThat(site.get(address).page().select("footer a").eachText())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void how_we_decide_names_every_requirement_with_a_source_and_the_day_it_was_checked() {
        var page = site.get("/clinical-engineer/how-we-decide").page();

        assertThat(TheRules.book().requirements()).allSatisfy(requirement -> {
            var section = page.expectFirst("section[aria-labelledby=" + requirement.id() + "]");
            assertThat(section.select("h3").text()).startsWith(requirement.title());
            assertThat(section.select("a[href^=https]")).hasSameSizeAs(requirement.sources());
            var days = requirement.sources().stream()
                    .map(source -> source.checked().toString())
                    .distinct()
                    .toList();
            assertThat(section.select("time").eachAttr("datetime"))
                    .as("a day that some of them share stands once")
                    .containsExactlyElementsOf(days);
        });
    }

    @Test
    void where_nobody_is_to_be_told_no_page_leads_to_what_looks_wrong() {
        assertThat(DrawnFor.people())
                .isNotEmpty()
                .flatExtracting(person -> List.of(
                        person.at("/report"),
                        person.at("/requirements"),
                        new Links(person.ruleBook().career().id()).howWeDecide().toString()))
                .allSatisfy(page -> assertThat(site.get(page).page().select("a[href*=something-wrong]"))
                        .as(page)
                        .isEmpty());
    }
}
