package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.proof.Promises;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/** The people in the rule books are told what the rule books say they must be told. */
@BesideOthers
class ExamplesTest {

    private static final Set<Status> NOT_MET = EnumSet.of(Status.NOT_MET_YET, Status.STILL_TO_COME);
    private static final Set<Status> OPEN = EnumSet.of(Status.NEEDS_CHECKING, Status.CANNOT_TELL_YET);

    private static final List<RuleBook> BOOKS = TheRules.all();

    private static final List<Assessment> ASSESSED = BOOKS.stream()
            .flatMap(book -> book.examples().stream().map(example -> assessment(example, book)))
            .toList();

    @TestFactory
    Stream<DynamicTest> people() {
        return BOOKS.stream().flatMap(book -> book.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> assertThat(Promises.broken(book, example))
                        .isEmpty())));
    }

    @Test
    void there_are_at_least_120_of_them_and_no_two_have_one_name() {
        assertThat(TheRules.book().examples().stream().map(Example::name))
                .hasSizeGreaterThanOrEqualTo(120)
                .doesNotHaveDuplicates();
    }

    static Stream<Requirement> requirements() {
        return BOOKS.stream().flatMap(RuleBook::requirements);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void every_requirement_is_met_and_not_met_and_open_for_somebody_wherever_it_can_be(Requirement requirement) {
        var told = ASSESSED.stream()
                .filter(assessment -> assessment.ruleBook().requirements().anyMatch(it -> it == requirement))
                .map(assessment -> assessment.status(requirement))
                .collect(Collectors.toSet());

        assertThat(told).contains(Status.MET).containsAnyElementsOf(NOT_MET);
        if (canBeOpen(requirement)) {
            assertThat(told).containsAnyElementsOf(OPEN);
        }
    }

    private static boolean canBeOpen(Requirement requirement) {
        return OPEN.stream().anyMatch(status -> requirement.sentences().containsKey(status));
    }

    private static Assessment assessment(Example example, RuleBook book) {
        return Journey.replay(book, example.answers(), example.asOf()).assessment();
    }
}
