package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;

/** Whatever a report says, it says how to go on from there: check P10. */
class NobodyIsLeftTest {

    private static final Set<Status> MISSING = Set.of(Status.NOT_MET_YET, Status.STILL_TO_COME);

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void everybody_has_arrived_or_is_shown_a_dated_way_or_another_way_or_what_is_open_or_what_to_do_now(Person person) {
        var report = person.report();

        assertThat(hasArrived(report)
                        || hasADatedWay(report)
                        || !report.otherWays().isEmpty()
                        || namesWhatIsOpen(report)
                        || namesWhatToDoNow(report))
                .as("%s; next: %s", report.goal(), report.next())
                .isTrue();
    }

    @Test
    void only_those_who_have_arrived_are_told_that_nothing_is_left_to_do() {
        var told = Person.everybody().map(Person::report).filter(report -> report.next() instanceof Next.Arrived);

        assertThat(Some.of(told)).allMatch(NobodyIsLeftTest::hasArrived);
    }

    /** Beneath it, or beneath a part of it that is shown there. */
    @Test
    void what_is_not_met_yet_comes_with_a_sentence_and_with_what_to_do_or_another_way() {
        var notMet = Person.everybody()
                .flatMap(person -> person.report().steps().stream())
                .flatMap(step -> step.requirements().stream())
                .filter(requirement -> requirement.status() == Status.NOT_MET_YET);

        assertThat(Some.of(notMet)).allSatisfy(requirement -> {
            assertThat(requirement.sentence()).as(requirement.id()).isPresent();
            assertThat(requirement.withParts())
                    .as(requirement.id())
                    .anyMatch(
                            part -> !part.toDos().isEmpty() || !part.otherWays().isEmpty());
        });
    }

    /**
     * Its own remedies, those of a part of it, or the other ways of the step. What is preferred and still to come may
     * wait.
     */
    @Test
    void what_is_essential_and_missing_leads_on() {
        var steps = Person.everybody().flatMap(person -> person.report().steps().stream());
        var missing = steps.flatMap(step -> step.requirements().stream()
                .filter(RequirementReport::essential)
                .filter(requirement -> MISSING.contains(requirement.status()))
                .map(requirement -> Map.entry(step, requirement)));

        assertThat(Some.of(missing)).allSatisfy(it -> assertThat(
                        it.getValue().withParts().anyMatch(part -> !part.toDos().isEmpty())
                                || !it.getKey().otherWays().isEmpty())
                .as(it.getValue().id())
                .isTrue());
    }

    @Test
    void what_is_missing_says_why_and_who_says_so() {
        var missing = Person.everybody()
                .flatMap(person -> person.report().requirements().stream())
                .filter(requirement -> MISSING.contains(requirement.status()));

        assertThat(Some.of(missing)).allSatisfy(requirement -> {
            assertThat(requirement.sentence()).as(requirement.id()).isPresent();
            assertThat(requirement.because()).as(requirement.id()).isNotEmpty();
            assertThat(requirement.sources()).as(requirement.id()).isNotEmpty().allSatisfy(source -> assertThat(
                            source.address())
                    .hasScheme("https"));
        });
    }

    @Test
    void what_people_decide_names_who_and_what_to_ask_them() {
        var asks = Person.everybody().flatMap(person -> person.report().stillOpen().ask().stream());

        assertThat(Some.of(asks)).allSatisfy(ask -> {
            assertThat(ask.judgement().who()).isNotBlank();
            assertThat(ask.letter()).isNotBlank();
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

    /** Whoever has a place where nobody says how long training takes can still get ready for it. */
    private static boolean namesWhatToDoNow(Report report) {
        return report.next() instanceof Next.Do
                || report.next() instanceof Next.CarryOn carryOn
                        && !carryOn.meanwhile().isEmpty();
    }

    private static boolean namesWhatIsOpen(Report report) {
        return Stream.of(Next.Answer.class, Next.FindOut.class, Next.Ask.class)
                .anyMatch(kind -> kind.isInstance(report.next()));
    }
}
