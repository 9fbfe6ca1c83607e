package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.Next;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Nobody is sent away: whatever is missing comes with why, what to do about it, and who says so. */
@Tag("crawl")
@QuarkusTest
class ReportPageTest {

    /** Check P10 has six of these words; what is ahead is not missing, and what nobody asked yet is neither. */
    private static final Set<String> WORDS = Set.of(
            "Met",
            "On course",
            "Not met yet",
            "Still to come",
            "Needs checking",
            "Cannot tell yet",
            "Not asked yet",
            "Does not apply");

    private static final Pattern DATE = Pattern.compile(
            "(January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}");

    private static final Set<String> MISSING = Set.of("Not met yet", "Still to come");

    private static final Set<String> HELP = Set.of("What to do", "If it is not met");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void everybody_gets_a_report_that_names_its_day_and_the_next_thing_to_do(Person person) {
        var reply = site.get(person.at("/report"));
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.select("main time[datetime=" + person.asOf() + "]")).isNotEmpty();
        assertThat(page.select("main h2").first())
                .isEqualTo(page.expectFirst(".pc-next h2"))
                .extracting(Element::text)
                .asString()
                .isNotBlank();
        assertThat(page.select(".pc-next__day time").isEmpty())
                .as("a date beside it")
                .isEqualTo(!hasADate(report(person).next()));
        assertThat(page.select("main").text())
                .contains(person.ruleBook().version(), person.ruleBook().hash());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void the_steps_are_one_ordered_list_each_with_a_heading_and_how_it_stands(Person person) {
        var steps = page(person).select("ol.pc-path").stream().toList();

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).children())
                .hasSameSizeAs(person.ruleBook().career().steps())
                .allSatisfy(step -> {
                    assertThat(step.select("h3")).hasSize(1);
                    assertThat(step.select("> .pc-step__head .pc-status").text())
                            .isIn(WORDS);
                });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void whatever_has_dates_is_a_picture_and_the_same_in_a_list(Person person) {
        var page = page(person);
        var listed = page.select(".pc-way > ol > li > strong").eachText();
        var picture = page.select(".pc-way svg[role=img]");

        assertThat(picture).hasSize(listed.isEmpty() ? 0 : 1);
        assertThat(listed).allSatisfy(toDo -> assertThat(picture.text()).contains(toDo));
        assertThat(listed)
                .isEqualTo(report(person).way().stream().map(ToDo::what).toList());
    }

    /** But for authors' own sentences, which are words. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void every_date_is_one_for_machines_too(Person person) {
        var main = page(person).expectFirst("main");
        var written = authors(person);
        main.select("time, svg").remove();

        assertThat(main.select("*").stream().flatMap(element -> element.textNodes().stream()))
                .filteredOn(text -> DATE.matcher(text.text()).find())
                .allSatisfy(text -> assertThat(written).contains(text.text().strip()));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_people_decide_names_who_and_gives_the_question_to_copy(Person person) {
        var page = page(person);

        assertThat(report(person).requirements())
                .filteredOn(requirement -> requirement.status() == Status.NEEDS_CHECKING)
                .flatExtracting(RequirementReport::judgements)
                .allSatisfy(judgement -> {
                    var place = page.getElementById("ask-" + judgement.id()).parent();
                    assertThat(place.text()).contains("Who decides: " + judgement.who());
                    assertThat(place.select("blockquote").text()).isEqualTo(judgement.ask());
                });
        assertThat(page.select("main").text()).contains("Recruiters and universities have the last word.");
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_to_do_has_its_dates_or_says_that_nobody_can_date_it(Person person) {
        assertThat(missing(person))
                .flatExtracting(requirement -> requirement.select("> dl > dt:containsOwn(What to do) + dd > ul > li"))
                .allSatisfy(toDo -> assertThat(toDo.select("time").isEmpty())
                        .as(toDo.text())
                        .isEqualTo(toDo.text().contains("We cannot put a date on this.")));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_is_missing_says_why_and_who_says_so(Person person) {
        assertThat(missing(person)).allSatisfy(requirement -> {
            assertThat(requirement.select("> p")).as("a sentence").isNotEmpty();
            assertThat(requirement
                            .select("> dl > dt:containsOwn(You told us) + dd strong")
                            .eachText())
                    .as("the answers it rests on")
                    .isNotEmpty();
            var cited = requirement.select("> dl > dt:containsOwn(Source) + dd a[href^=#s]");
            assertThat(cited).as("sources").isNotEmpty();
            for (var number : cited.eachAttr("href")) {
                var source = requirement.ownerDocument().getElementById(number.substring(1));
                assertThat(source.select("a[href^=https]")).as(number).hasSize(1);
                assertThat(source.parent().previousElementSibling().select("time"))
                        .as("the day on which they were checked")
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_is_missing_and_essential_says_what_to_do_or_names_another_way(Person person) {
        assertThat(missing(person))
                .filteredOn(requirement -> !isPreferred(requirement))
                .allSatisfy(ReportPageTest::assertLeadsOn);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_is_preferred_and_not_met_yet_says_what_to_do_or_names_another_way(Person person) {
        assertThat(missing(person))
                .filteredOn(ReportPageTest::isPreferred)
                .filteredOn(requirement -> status(requirement).equals("Not met yet"))
                .allSatisfy(ReportPageTest::assertLeadsOn);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void every_status_is_one_of_our_words_and_nobody_is_called_not_eligible(Person person) {
        var page = page(person);
        assertThat(page.text()).doesNotContainIgnoringCase("not eligible").doesNotContainIgnoringCase("ineligible");
        assertThat(requirements(page)).isNotEmpty().allSatisfy(requirement -> assertThat(status(requirement))
                .isIn(WORDS));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void links_within_the_page_lead_somewhere_on_it(Person person) {
        var page = page(person);

        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_day_in_the_address_is_shown_and_no_day_means_today() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        var dated = site.get(person.at("/report")).page();
        var today = site.get(person.at("/report").replace("as-of=" + person.asOf() + "&", ""))
                .page();

        assertThat(dated.select("main").text()).startsWith("This is what we say as of 22 November 2026");
        assertThat(today.select("main").text()).doesNotContain("This is what we say as of");
    }

    @Test
    void the_29th_of_February_is_a_day_like_any_other() {
        var person =
                Person.called("A 2:2 with a relevant master's degree is enough").on(LocalDate.of(2028, 2, 29));

        for (var page : List.of("/questions/stage", "/check-answers", "/report")) {
            var reply = site.get(person.at(page));
            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.page().select("main").text()).as(page).contains("29 February 2028");
        }
        assertThat(site.get(person.at("/report.json")).json().get("asOf").asText())
                .isEqualTo("2028-02-29");
    }

    private static Report report(Person person) {
        return person.report();
    }

    private static boolean hasADate(Next next) {
        return next instanceof Next.CarryOn
                || next instanceof Next.SayHowItWent
                || next instanceof Next.Do it && it.toDo().until().isPresent();
    }

    /** All that the rules of a career say, on one line. */
    private static String authors(Person person) {
        try (var files = Files.walk(Path.of("rules", person.ruleBook().career().id()))) {
            return files.filter(Files::isRegularFile)
                    .map(ReportPageTest::read)
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Document page(Person person) {
        return site.get(person.at("/report")).page();
    }

    private List<Element> missing(Person person) {
        return requirements(page(person))
                .filter(requirement -> MISSING.contains(status(requirement)))
                .toList();
    }

    /** In its own place, or in one of its parts beneath it. */
    private static void assertLeadsOn(Element requirement) {
        var help = requirement.select("dt").eachText();
        if (help.stream().noneMatch(HELP::contains)) {
            assertThat(requirement.closest("li.pc-step").text()).contains("Other ways:");
        }
    }

    private static boolean isPreferred(Element requirement) {
        return requirement.expectFirst("> div [id^=r-]").text().endsWith("(preferred)");
    }

    private static Stream<Element> requirements(Document page) {
        return page.select(".pc-requirement:has(> div [id^=r-])").stream();
    }

    /** The words beside the requirement's title. */
    private static String status(Element requirement) {
        return requirement.select("> div > span").text();
    }
}
