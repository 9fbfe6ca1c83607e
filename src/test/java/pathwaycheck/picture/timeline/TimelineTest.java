package pathwaycheck.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import pathwaycheck.picture.Drawn;
import pathwaycheck.question.Dates;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Anything;

/** The timeline shows every thing to do with its dates, and what they rest on, to everybody. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> the_timeline_of_every_example_person_holds_all_that_they_are_told_to_do() {
        return Person.everybody()
                .map(person -> DynamicTest.dynamicTest(person.name(), () -> {
                    var report = report(person);
                    var timeline = Timeline.of(report);

                    assertThat(timeline.isPresent()).isEqualTo(!report.way().isEmpty());
                    timeline.ifPresent(it -> assertThatItHolds(it, report));
                }));
    }

    private static void assertThatItHolds(Timeline timeline, Report report) {
        var drawn = Drawn.of(timeline.svg());

        assertThat(timeline.rows().stream().map(Row::toDo)).containsExactlyElementsOf(report.way());
        assertThat(drawn.words()).contains("Today: " + Dates.day(report.asOf())).doesNotContain("…");
        for (var row : timeline.rows()) {
            assertThat(drawn.words()).contains(row.number() + ". " + row.title() + " " + row.dates());
            assertThat(row.dates().contains("expected")).isEqualTo(row.toDo().expected());
            assertThat(row.dates().contains("predicted")).isEqualTo(row.toDo().predicted());
            assertThat(row.dates().contains("at worst")).isEqualTo(row.hasWorst());
        }
    }

    @Test
    void a_person_with_nothing_to_do_has_no_timeline() {
        var arrived = Person.everybody()
                .map(TimelineTest::report)
                .filter(report -> report.way().isEmpty())
                .findFirst();

        assertThat(Timeline.of(arrived.orElseThrow())).isEmpty();
    }

    @Test
    void published_and_expected_windows_look_different_without_colour_and_read_different() {
        var published = Drawn.of(timeline(in(published())).svg());
        var expected = Drawn.of(timeline(in(expected())).svg());

        assertThat(shapes(published)).isNotEqualTo(shapes(expected));
        assertThat(published.words()).contains("Apply from 6 January to 20 January 2027, start in September 2027");
        assertThat(published.words()).doesNotContain("xpected");
        assertThat(expected.words())
                .contains("Apply between 6 January and 20 January 2027, start in September 2027 (expected)")
                .contains("Only expected");
    }

    @Test
    void a_span_that_rests_on_expected_dates_looks_different_without_colour_and_says_so() {
        var certain = Drawn.of(timeline(lasting("2027-09-01", "2030-07-01", "2030-07-01", false))
                .svg());
        var expected = Drawn.of(timeline(lasting("2027-09-01", "2030-07-01", "2030-07-01", true))
                .svg());

        assertThat(shapes(certain)).isNotEqualTo(shapes(expected));
        assertThat(certain.words()).contains("September 2027 to July 2030").doesNotContain("xpected");
        assertThat(expected.words()).contains("September 2027 to July 2030 (expected)");
    }

    @Test
    void at_worst_has_a_mark_and_a_date_of_its_own() {
        var same = Drawn.of(timeline(lasting("2027-09-01", "2028-08-01", "2028-08-01", false))
                .svg());
        var later = Drawn.of(timeline(lasting("2027-09-01", "2028-08-01", "2029-01-01", false))
                .svg());

        assertThat(shapes(later)).hasSizeGreaterThan(shapes(same).size());
        assertThat(later.words()).contains("September 2027 to August 2028, at worst January 2029", "Later, at worst");
        assertThat(same.words()).doesNotContain("worst");
    }

    @Test
    void where_nobody_can_say_how_long_it_takes_the_end_is_the_earliest() {
        assertThat(lasting("2027-09-01", "2028-08-01", null, false).dates())
                .isEqualTo("September 2027 to August 2028 at the earliest");
        assertThat(lasting("2027-09-01", "2027-09-15", null, false).dates()).isEqualTo("September 2027 or later");
        assertThat(lasting("2027-09-01", "2027-09-15", "2027-09-15", false).dates())
                .isEqualTo("September 2027");
    }

    @Test
    void what_cannot_be_dated_has_words_and_no_bar() {
        var row = new Row(1, toDo("Ask", null, null, null, Optional.empty(), false));
        var drawn = Drawn.of(timeline(row).svg());

        assertThat(drawn.words()).contains("1. Ask We cannot put a date on this");
        assertThat(drawn.elements("path").map(path -> path.getAttribute("class")))
                .doesNotContain("pc-timeline__known", "pc-timeline__expected");
    }

    @Test
    void nothing_is_drawn_beside_the_picture_however_far_the_dates_are_apart() {
        for (var year : List.of("2026", "2027", "2031", "2040", "2075", "2120")) {
            var timeline = timeline(lasting("2026-12-31", year + "-12-31", null, false));
            var years = Years.of(timeline.days(), 2, 292);

            assertThat(timeline.days())
                    .allSatisfy(day -> assertThat(years.at(day)).isBetween(2.0, 292.0));
            assertThat(years.written(38)).hasSizeBetween(1, 7);
            assertThat(Drawn.of(timeline.svg()).words()).contains(years.first() + " ");
        }
    }

    @Test
    void today_is_told_at_either_end_of_the_years() {
        for (var today : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))) {
            var row = new Row(1, toDo("Do", today, today, today, Optional.empty(), false));

            assertThat(Drawn.of(new Timeline(today, List.of(row)).svg()).words())
                    .contains(Dates.day(today));
        }
    }

    @Test
    void it_is_a_picture_with_a_name_and_a_description_and_nothing_that_a_strict_page_would_refuse() {
        var drawn = Drawn.of(timeline(in(published())).svg());

        assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.elements("title").map(Element::getTextContent))
                .containsExactly("Timeline, from 22 November 2026 on");
        assertThat(drawn.elements("desc").map(Element::getTextContent))
                .allSatisfy(words -> assertThat(words).contains("from 2026 to 2027", "one thing to do"));
        assertThat(drawn.elements()).allSatisfy(element -> {
            assertThat(element.getLocalName()).isIn("svg", "title", "desc", "g", "path", "text", "tspan");
            assertThat(Drawn.attributes(element))
                    .doesNotContain("id", "style", "href")
                    .noneMatch(it -> it.startsWith("on"));
        });
    }

    @Test
    void no_text_changes_what_the_picture_is_made_of() {
        var plain = Drawn.of(timeline(new Row(1, toDo("x", TODAY, TODAY, TODAY, Optional.empty(), true)))
                .svg());

        assertThat(Drawn.HOSTILE).allSatisfy(text -> {
            var row = new Row(1, toDo(text, TODAY, TODAY, TODAY, Optional.empty(), true));
            assertThat(Drawn.of(timeline(row).svg()).tree()).isEqualTo(plain.tree());
        });
    }

    @Test
    void the_same_report_is_drawn_with_the_same_bytes() {
        var person = Person.everybody().findFirst().orElseThrow();

        assertThat(Timeline.of(report(person)).orElseThrow().svg())
                .isEqualTo(Timeline.of(report(person)).orElseThrow().svg());
    }

    /** All that is drawn, as one sees it without colours: outlines, broken lines, what is filled and what is not. */
    private static List<String> shapes(Drawn drawn) {
        return drawn.elements("path")
                .map(path -> path.getAttribute("d") + " " + path.getAttribute("stroke-dasharray") + " "
                        + path.getAttribute("fill").equals("none"))
                .toList();
    }

    private static Timeline timeline(Row row) {
        return new Timeline(TODAY, List.of(row));
    }

    private static Row in(Window window) {
        return new Row(
                1,
                toDo(
                        "Apply",
                        window.opensOn(),
                        window.starts(),
                        window.starts(),
                        Optional.of(window),
                        !window.isPublished()));
    }

    private static Row lasting(String from, String until, String untilAtWorst, boolean expected) {
        return new Row(
                1,
                toDo(
                        "Study",
                        LocalDate.parse(from),
                        LocalDate.parse(until),
                        untilAtWorst == null ? null : LocalDate.parse(untilAtWorst),
                        Optional.empty(),
                        expected));
    }

    private static ToDo toDo(
            String toDo,
            LocalDate from,
            LocalDate until,
            LocalDate untilAtWorst,
            Optional<Window> window,
            boolean expected) {
        return new ToDo(
                "doing",
                toDo,
                toDo,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Something",
                Optional.ofNullable(from),
                window.map(Window::starts),
                Optional.ofNullable(until),
                Optional.ofNullable(untilAtWorst),
                window,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                expected,
                Anything.link(),
                List.of());
    }

    private static Window published() {
        return new Window.Published(
                LocalDateTime.of(2027, 1, 6, 10, 0),
                Optional.empty(),
                LocalDateTime.of(2027, 1, 20, 16, 0),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2027, 9, 1),
                List.of());
    }

    private static Window expected() {
        var opens = LocalDate.of(2027, 1, 6);
        var closes = LocalDate.of(2027, 1, 20);
        return new Window.Expected(
                new Window.Days(opens, opens.plusDays(3)),
                Optional.empty(),
                new Window.Days(closes.minusDays(3), closes),
                LocalDate.of(2027, 9, 1),
                "",
                List.of());
    }

    private static Report report(Person person) {
        return person.report();
    }
}
