package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.people.Person;

/** Another way in, for the people of the rule book. */
class SecondPlanTest {

    @Test
    void another_way_is_later_or_as_late_and_asks_for_something_that_the_quickest_does_not() {
        var others = reports().filter(report -> report.secondPlan().isPresent()).toList();

        assertThat(others).isNotEmpty().allSatisfy(report -> {
            var another = report.secondPlan().orElseThrow();
            assertThat(another.atBest()).isAfterOrEqualTo(report.goal().atBest().orElseThrow());
            assertThat(another.instead()).isNotEmpty();
            assertThat(another.instead()).noneMatch(toDo -> isIn(report.way(), toDo));
        });
    }

    @Test
    void what_another_way_asks_for_has_its_own_dates() {
        assertThat(reports().flatMap(report -> report.secondPlan().stream()))
                .flatExtracting(SecondPlan::instead)
                .isNotEmpty()
                .allSatisfy(toDo -> assertThat(toDo.until()).isPresent());
    }

    @Test
    void with_a_2_2_a_masters_degree_is_the_quickest_and_a_second_degree_is_another() {
        var report = report(
                Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that"));

        assertThat(report.way()).extracting(ToDo::id).contains("relevant-masters");
        assertThat(report.secondPlan().orElseThrow().instead())
                .extracting(ToDo::id)
                .startsWith("another-first-degree")
                .doesNotContain("relevant-masters");
    }

    /** It may be as soon as for the quickest way. */
    @Test
    void another_way_that_one_applies_for_first_names_the_day_by_which() {
        var pupil = report(Person.called("A BTEC student with A level maths has maths, and asks about physics"));

        assertThat(pupil.secondPlan().orElseThrow().inWords(pupil.goal(), pupil.asOf()))
                .hasToString(
                        "Another way: apply for a foundation year as well (by 13 January 2027), then start your degree,"
                                + " then apply for the training programme. You could qualify in autumn 2034.");
    }

    /** One moves on from a foundation year, and to apply for the same is no other way. */
    @Test
    void what_comes_to_the_same_on_the_same_day_is_no_other_way() {
        var student = report(Person.called("A student on a foundation year needs no A level physics"));

        assertThat(student.secondPlan()).isEmpty();
    }

    @Test
    void whoever_adds_a_higher_may_take_a_foundation_year_instead() {
        var pupil = report(Person.called("On results day, a pupil in S5 without physics hears of the Higher first"));

        assertThat(pupil.secondPlan().orElseThrow().inWords(pupil.goal(), pupil.asOf()))
                .hasToString("Another way: apply for a foundation year, then start your degree. You could qualify in"
                        + " autumn 2035, or later.");
    }

    /** Whoever waits for an answer to the first application has missed the day of the other one. */
    @Test
    void another_way_that_one_applies_for_in_the_same_window_says_as_well() {
        assertThat(reports().filter(report -> report.secondPlan().isPresent()))
                .isNotEmpty()
                .allSatisfy(report -> {
                    var another = report.secondPlan().orElseThrow();
                    var window = another.instead().get(0).window();
                    var isShared = window.isPresent()
                            && report.way().stream()
                                    .anyMatch(toDo -> toDo.window().equals(window));

                    assertThat(another.inWords(report.goal(), report.asOf())
                                    .toString()
                                    .contains(" as well"))
                            .isEqualTo(isShared);
                });
        assertThat(reports().flatMap(report -> report.secondPlan().stream()).map(SecondPlan::atOnce))
                .contains(true, false);
    }

    @Test
    void another_way_that_may_take_much_longer_says_so() {
        var others = reports()
                .filter(report ->
                        report.secondPlan().filter(SecondPlan::orLater).isPresent())
                .toList();

        assertThat(others).isNotEmpty().allSatisfy(report -> assertThat(report.secondPlan()
                        .orElseThrow()
                        .inWords(report.goal(), report.asOf())
                        .toString())
                .endsWith(", or later."));
    }

    @Test
    void who_has_nothing_left_to_do_needs_no_other_way() {
        assertThat(reports().filter(report -> report.way().isEmpty()))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.secondPlan()).isEmpty());
    }

    private static Stream<Report> reports() {
        return Person.everybody().map(SecondPlanTest::report);
    }

    private static Report report(Person person) {
        return person.report();
    }

    /** The same in another year's round is something else. */
    private static boolean isIn(List<ToDo> way, ToDo toDo) {
        return way.stream()
                .anyMatch(it -> it.what().equals(toDo.what()) && it.window().equals(toDo.window()));
    }
}
