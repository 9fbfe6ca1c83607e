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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.Next;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Nobody is sent away: whatever is missing comes with why, what to do about it, and who says so. */
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

    private static final Set<Status> MISSING = Set.of(Status.NOT_MET_YET, Status.STILL_TO_COME);

    private static final Set<String> HELP = Set.of("What to do", "If it is not met");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
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
                .isEqualTo(!hasADate(person.report().next()));
        assertThat(page.select("main").text())
                .contains(person.ruleBook().version(), person.ruleBook().hash());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
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

    static Stream<Person> whoHaveAWay() {
        return DrawnFor.people().filter(person -> !person.report().way().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoHaveAWay")
    void whatever_has_dates_is_a_picture_and_the_same_in_a_list(Person person) {
        var page = page(person);
        var way = person.report().way().stream().map(ToDo::what).toList();
        var picture = page.select(".pc-way svg[role=img]");

        assertThat(page.select(".pc-way > ol > li > strong").eachText()).isEqualTo(way);
        assertThat(picture).hasSize(1);
        assertThat(way).allSatisfy(toDo -> assertThat(picture.text()).contains(toDo));
    }

    static Stream<Person> whoHaveNoWay() {
        return DrawnFor.people().filter(person -> person.report().way().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoHaveNoWay")
    void where_nothing_has_dates_there_is_neither(Person person) {
        assertThat(page(person).select(".pc-way svg[role=img], .pc-way > ol")).isEmpty();
    }

    /** But for authors' own sentences, which are words. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_date_is_one_for_machines_too(Person person) {
        var main = page(person).expectFirst("main");
        var written = authors(person);
        assertThat(main.select("time")).isNotEmpty();
        main.select("time, svg").remove();

        assertThat(main.select("*").stream()
                        .flatMap(element -> element.textNodes().stream())
                        .flatMap(text -> Stream.of(text.text().strip().split("(?<=[.?!]) ")))
                        .filter(text -> DATE.matcher(text).find())
                        .filter(text -> !written.contains(text)))
                .isEmpty();
    }

    static Stream<Person> whoMustAsk() {
        return DrawnFor.people()
                .filter(person -> !person.report().stillOpen().ask().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoMustAsk")
    void what_people_decide_names_who_and_gives_the_question_to_copy(Person person) {
        var page = page(person);

        assertThat(person.report().stillOpen().ask()).allSatisfy(ask -> {
            var place = page.getElementById("ask-" + ask.judgement().id()).parent();
            assertThat(place.text()).contains("Who decides: " + ask.judgement().who());
            assertThat(place.select("blockquote").text()).isEqualTo(ask.letter());
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void whatever_happens_elsewhere_has_a_link_to_where_or_says_why_there_is_none(Person person) {
        var page = page(person);
        var report = person.report();
        var told = report.requirements().stream()
                .filter(requirement -> page.getElementById("r-" + requirement.id()) != null);

        assertLinked(
                report.way().stream()
                        .flatMap(toDo -> toDo.preparations().stream())
                        .map(ToDo.Preparation::link),
                page.select(".pc-before li"));
        told.forEach(requirement -> assertLinked(
                requirement.toDos().stream().map(ToDo::link),
                section(requirement, page).select("> dl > dd > ul > li")));
        assertLinked(report.otherWays().stream().map(OtherWay::link), page.select("[id^=way-]"));
        assertLinked(
                report.stillOpen().ask().stream().map(ask -> ask.judgement().link()),
                page.select(".pc-open:has([id^=ask-])"));
    }

    static Stream<Person> whoHaveSomethingToDoFirst() {
        return Some.of(DrawnFor.people().filter(person -> person.report().next() instanceof Next.Do)).stream();
    }

    @ParameterizedTest
    @MethodSource("whoHaveSomethingToDoFirst")
    void what_to_do_first_has_a_link_to_where(Person person) {
        var next = (Next.Do) person.report().next();

        assertLinked(Stream.of(next.toDo().link()), page(person).select(".pc-next"));
    }

    static Stream<Person> whoMustAskFirst() {
        return Some.of(DrawnFor.people().filter(person -> person.report().next() instanceof Next.Ask)).stream();
    }

    @ParameterizedTest
    @MethodSource("whoMustAskFirst")
    void whom_to_ask_first_has_a_link_to_them_and_the_letter_with_the_answers_in_it(Person person) {
        var next = (Next.Ask) person.report().next();
        var place = page(person).select(".pc-next");

        assertLinked(Stream.of(next.judgement().link()), place);
        assertThat(place.text()).contains("“" + next.letter() + "”");
    }

    private static void assertLinked(Stream<Link> links, List<Element> places) {
        var each = places.iterator();
        links.forEach(link -> assertLinked(link, each.next()));
        assertThat(each).isExhausted();
    }

    private static void assertLinked(Link link, Element place) {
        link.source().ifPresent(to -> assertThat(
                        place.select("a[href=" + to.address() + "]").eachText())
                .contains(to.title()));
        link.whyNone().ifPresent(why -> assertThat(place.text()).contains(why));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void everybody_is_told_who_has_the_last_word(Person person) {
        assertThat(page(person).select("main").text()).contains("Recruiters and universities have the last word.");
    }

    static Stream<Person> whoCanDoSomething() {
        return DrawnFor.people().filter(person -> missing(person)
                .anyMatch(requirement -> !requirement.toDos().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("whoCanDoSomething")
    void what_to_do_has_its_dates_or_says_that_nobody_can_date_it(Person person) {
        var page = page(person);

        missing(person).filter(it -> !it.toDos().isEmpty()).forEach(requirement -> {
            var told = section(requirement, page).select("> dl > dd > ul > li");
            assertThat(told)
                    .as(requirement.id())
                    .hasSameSizeAs(requirement.toDos())
                    .allSatisfy(toDo -> assertThat(toDo.select("time").isEmpty())
                            .as(toDo.text())
                            .isEqualTo(toDo.text().contains("We cannot put a date on this.")));
        });
    }

    static Stream<Person> whoMissSomething() {
        return DrawnFor.people().filter(person -> missing(person).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("whoMissSomething")
    void what_is_missing_says_why_and_who_says_so(Person person) {
        var page = page(person);

        missing(person).map(requirement -> section(requirement, page)).forEach(section -> {
            assertThat(section.select("> p")).as("a sentence").isNotEmpty();
            assertThat(section.select("> dl > dt:containsOwn(You told us) + dd strong")
                            .eachText())
                    .as("the answers it rests on")
                    .isNotEmpty();
            var cited = section.select("> dl > dt:containsOwn(Source) + dd a[href^=#s]");
            assertThat(cited).as("sources").isNotEmpty();
            for (var number : cited.eachAttr("href")) {
                var source = page.getElementById(number.substring(1));
                assertThat(source.select("a[href^=https]")).as(number).hasSize(1);
                // Once for all of them, or beside each where the days differ.
                assertThat(source.parent()
                                        .previousElementSibling()
                                        .select("time")
                                        .isEmpty()
                                && source.select("time").isEmpty())
                        .as("no day on which it was checked")
                        .isFalse();
            }
        });
    }

    /**
     * In its own place, in one of its parts beneath it, or in the step. What is preferred and still to come may wait.
     */
    @ParameterizedTest
    @MethodSource("whoMissSomething")
    void what_is_missing_says_what_to_do_or_names_another_way(Person person) {
        var page = page(person);

        missing(person)
                .filter(requirement -> requirement.essential() || requirement.status() == Status.NOT_MET_YET)
                .map(requirement -> section(requirement, page))
                .forEach(section -> {
                    var helps = section.select("dt").eachText().stream().anyMatch(HELP::contains);
                    var step = section.closest("li.pc-step").text();
                    assertThat(helps || step.contains("Other ways:"))
                            .as(section.text())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_status_is_one_of_our_words_and_nobody_is_called_not_eligible(Person person) {
        var page = page(person);
        assertThat(page.text()).doesNotContainIgnoringCase("not eligible").doesNotContainIgnoringCase("ineligible");
        assertThat(requirements(page)).isNotEmpty().allSatisfy(requirement -> assertThat(status(requirement))
                .isIn(WORDS));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_status_that_is_shown_has_its_shape_on_the_page(Person person) {
        var page = page(person);
        var shown = page.select("main .pc-status use").eachAttr("href").stream()
                .distinct()
                .toList();

        assertThat(page.select(".pc-shapes symbol").stream().map(shape -> "#" + shape.id()))
                .containsAll(shown)
                .doesNotHaveDuplicates();
        assertThat(page.select(".pc-shapes symbol")).isNotEmpty().allSatisfy(shape -> assertThat(shape.children())
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void links_within_the_page_lead_somewhere_on_it(Person person) {
        var page = page(person);

        assertThat(page.select("main a[href^=#]").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(
                        page.getElementById(href.substring(1)))
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

    /** What the report says is missing, of which the page has a section each. */
    private static Stream<RequirementReport> missing(Person person) {
        return person.report().requirements().stream().filter(requirement -> MISSING.contains(requirement.status()));
    }

    private static Element section(RequirementReport requirement, Document page) {
        return page.expectFirst("#r-" + requirement.id()).closest(".pc-requirement");
    }

    private static Stream<Element> requirements(Document page) {
        return page.select(".pc-requirement:has(> div [id^=r-])").stream();
    }

    /** The words beside the requirement's title. */
    private static String status(Element requirement) {
        return requirement.select("> div > span").text();
    }
}
