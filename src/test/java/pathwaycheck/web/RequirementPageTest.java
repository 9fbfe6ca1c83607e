package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** The report in full: whatever is missing comes with why, what to do about it, and who says so. */
@QuarkusTest
class RequirementPageTest {

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

    private static final Set<Status> MISSING = Set.of(Status.NOT_MET_YET, Status.STILL_TO_COME);

    private static final Set<String> HELP = Set.of("What to do", "If it is not met");

    private final Site site = Site.underTest();

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
            assertThat(place.text()).contains("Send to: " + ask.judgement().who());
            assertThat(place.select("blockquote").text()).isEqualTo(ask.letter());
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void whatever_happens_elsewhere_has_a_link_to_where_or_says_why_there_is_none(Person person) {
        var page = page(person);
        var report = person.report();
        var told = report.requirements().stream()
                .filter(requirement -> page.selectFirst(".pc-requirement #r-" + requirement.id()) != null);

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

    static Stream<Person> whoCanDoSomething() {
        return DrawnFor.people().filter(person -> missing(person)
                .anyMatch(requirement -> !requirement.toDos().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("whoCanDoSomething")
    void what_to_do_has_its_dates_where_it_can_be_dated(Person person) {
        var page = page(person);

        missing(person).filter(it -> !it.toDos().isEmpty()).forEach(requirement -> {
            var told = section(requirement, page).select("> dl > dd > ul > li");
            assertThat(told.stream().map(toDo -> !toDo.select("time").isEmpty()))
                    .as(requirement.id())
                    .isEqualTo(requirement.toDos().stream()
                            .map(toDo ->
                                    toDo.window().isPresent() || toDo.until().isPresent() && !hasOnlyWords(toDo))
                            .toList());
        });
    }

    /** Of a choice, by when its author says it: the day from which it counts would read as the last one for it. */
    private static boolean hasOnlyWords(ToDo toDo) {
        return toDo.isChoice() && toDo.byWhen().isPresent();
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
            assertThat(section.select("> dl > dt:containsOwn(You told us) + dd span")
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

    private Document page(Person person) {
        return site.get(person.at("/requirements")).page();
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
