package pathwaycheck.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Person;

/** Two reports side by side show where they differ, and nothing else. */
class ComparisonTest {

    private static final Person GRADUATE =
            Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void a_report_beside_itself_shows_nothing(Person person) {
        var comparison = Comparison.of(List.of(report(person), report(person)));

        assertThat(comparison.isNothing()).isTrue();
        assertThat(comparison.answers()).isEmpty();
    }

    @Test
    void a_master_s_degree_changes_the_verdict_the_goal_and_what_to_do() {
        var comparison =
                Comparison.of(List.of(report(GRADUATE), report(GRADUATE.with("higher-degree", "relevant-awarded"))));

        assertThat(comparison.answers()).extracting(Comparison.Row::title).hasSize(1);
        assertThat(comparison.goalDiffers()).isTrue();
        assertThat(comparison.nextDiffers()).isTrue();
        assertThat(statuses(comparison, GRADUATE.title("degree-for-direct-entry")))
                .containsExactly(Optional.of(Status.NOT_MET_YET), Optional.of(Status.MET));
        assertThat(comparison.toDos())
                .filteredOn(row -> row.each()
                        .get(0)
                        .filter(it -> it.id().equals("relevant-masters"))
                        .isPresent())
                .singleElement()
                .satisfies(row -> assertThat(row.each().get(1)).isEmpty());
    }

    @Test
    void what_stands_the_same_in_all_is_left_out() {
        var comparison =
                Comparison.of(List.of(report(GRADUATE), report(GRADUATE.with("higher-degree", "relevant-awarded"))));

        assertThat(comparison.requirements()).isNotEmpty().allSatisfy(row -> assertThat(row.each().stream()
                        .flatMap(Optional::stream)
                        .map(it -> it.status() + " " + it.from())
                        .distinct())
                .hasSizeGreaterThan(1));
    }

    @Test
    void three_sets_of_subjects_stand_beside_each_other_though_not_all_is_asked_yet_after_each() {
        var pupil = Person.called("A student of maths, physics and history with good predictions is on course");
        var reports = List.of(
                asFarAsAnswered(pupil.with("subjects", "maths", "physics", "chemistry")),
                asFarAsAnswered(pupil.with("subjects", "maths", "chemistry", "biology")),
                asFarAsAnswered(pupil.with("subjects", "physics", "another-subject")));

        var comparison = Comparison.of(reports);

        assertThat(statuses(comparison, "A level maths"))
                .containsExactly(
                        Optional.of(Status.ON_COURSE), Optional.of(Status.ON_COURSE), Optional.of(Status.NOT_MET_YET));
        assertThat(statuses(comparison, "A level physics"))
                .containsExactly(
                        Optional.of(Status.ON_COURSE),
                        Optional.of(Status.NEEDS_CHECKING),
                        Optional.of(Status.ON_COURSE));
        // How many other subjects there are was not asked of this pupil.
        assertThat(statuses(comparison, "Three or more A levels").get(2)).hasValue(Status.NOT_ASKED_YET);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void a_whole_journey_answered_as_far_as_it_goes_is_the_same_journey(Person person) {
        assertThat(asFarAsAnswered(person)).isEqualTo(report(person));
    }

    private static List<Optional<Status>> statuses(Comparison comparison, String title) {
        return comparison.requirements().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row: " + title))
                .each()
                .stream()
                .map(it -> it.map(RequirementReport::status))
                .toList();
    }

    private static Report report(Person person) {
        return person.report();
    }

    private static Report asFarAsAnswered(Person person) {
        return person.reportAsFarAsAnswered();
    }
}
