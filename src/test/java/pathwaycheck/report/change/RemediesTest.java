package pathwaycheck.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;

/** A remedy that changes nothing is none: for everybody, wherever no more is asked once it is done. */
class RemediesTest {

    /** Somebody's report, and the one that they would get. */
    private record Mended(Person person, String toDo, Report now, Report afterwards) {}

    @Test
    void what_is_done_about_what_is_not_met_yet_changes_the_report() {
        assertThat(Some.of(Person.everybody().flatMap(RemediesTest::mended))).allSatisfy(it -> assertThat(
                        Comparison.of(List.of(it.now(), it.afterwards())).isNothing())
                .as("%s, for %s", it.toDo(), it.person())
                .isFalse());
    }

    private static Stream<Mended> mended(Person person) {
        var report = person.report();
        return report.requirements().stream()
                .filter(requirement -> requirement.status() == Status.NOT_MET_YET)
                .flatMap(requirement -> requirement.toDos().stream())
                .flatMap(toDo -> toDo.afterwards().stream()
                        .map(answers -> new Person(person.ruleBook(), person.name(), person.asOf(), answers))
                        .filter(after -> after.journey().next().isEmpty())
                        .map(after -> new Mended(person, toDo.id(), report, after.report())));
    }
}
