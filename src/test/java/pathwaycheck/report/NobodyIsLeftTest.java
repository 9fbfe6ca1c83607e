package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Person;

/** Whatever a report says, it says how to go on from there: check P10. */
class NobodyIsLeftTest {

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void everybody_has_arrived_or_is_shown_a_dated_way_or_another_way_or_what_is_open(Person person) {
        var report = report(person);

        assertThat(hasArrived(report)
                        || hasADatedWay(report)
                        || !report.otherWays().isEmpty()
                        || namesWhatIsOpen(report))
                .as("%s; next: %s", report.goal(), report.next())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void only_those_who_have_arrived_are_told_that_nothing_is_left_to_do(Person person) {
        var report = report(person);

        if (report.next() instanceof Next.Arrived) {
            assertThat(hasArrived(report)).isTrue();
        }
    }

    /** Beneath it, or beneath a part of it that is shown there. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everybody")
    void what_is_not_met_yet_comes_with_a_sentence_and_with_what_to_do_or_another_way(Person person) {
        assertThat(report(person).steps())
                .flatExtracting(StepReport::requirements)
                .filteredOn(requirement -> requirement.status() == Status.NOT_MET_YET)
                .allSatisfy(requirement -> {
                    assertThat(requirement.sentence()).as(requirement.id()).isPresent();
                    assertThat(requirement.withParts())
                            .as(requirement.id())
                            .anyMatch(part ->
                                    !part.toDos().isEmpty() || !part.otherWays().isEmpty());
                });
    }

    private static boolean hasArrived(Report report) {
        return report.goal().status() == Status.MET;
    }

    private static boolean hasADatedWay(Report report) {
        return !report.way().isEmpty()
                && report.way().stream()
                        .allMatch(
                                toDo -> toDo.from().isPresent() && toDo.until().isPresent());
    }

    private static boolean namesWhatIsOpen(Report report) {
        return Stream.of(Next.Answer.class, Next.FindOut.class, Next.Ask.class)
                .anyMatch(kind -> kind.isInstance(report.next()));
    }

    private static Report report(Person person) {
        return person.report();
    }
}
