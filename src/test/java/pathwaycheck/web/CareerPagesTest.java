package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
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
    void how_we_decide_names_every_requirement_with_a_source_and_the_day_it_was_checked() {
        var page = site.get("/clinical-engineer/how-we-decide").page();

        assertThat(TheRules.book().requirements()).allSatisfy(requirement -> {
            var section = page.expectFirst("section[aria-labelledby=" + requirement.id() + "]");
            assertThat(section.select("h3").text()).startsWith(requirement.title());
            assertThat(section.select("a[href^=https]")).hasSameSizeAs(requirement.sources());
            assertThat(section.select("time").eachAttr("datetime"))
                    .containsExactlyElementsOf(requirement.sources().stream()
                            .map(source -> source.checked().toString())
                            .toList());
        });
    }

    @Test
    void where_nobody_is_to_be_told_no_page_leads_to_what_looks_wrong() {
        assertThat(DrawnFor.people())
                .isNotEmpty()
                .flatExtracting(person ->
                        List.of(person.at("/report"), person.at("/requirements"), person.at("/how-we-decide")))
                .allSatisfy(page -> assertThat(site.get(page).page().select("a[href*=something-wrong]"))
                        .as(page)
                        .isEmpty());
    }
}
