package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pathwaycheck.proof.Promises;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Journey;

/** The people in the rule book are told what the rule book says they must be told. */
class ExamplesTest {

    private static final Set<Status> NOT_MET = EnumSet.of(Status.NOT_MET_YET, Status.STILL_TO_COME);
    private static final Set<Status> OPEN = EnumSet.of(Status.NEEDS_CHECKING, Status.CANNOT_TELL_YET);

    @TestFactory
    Stream<DynamicTest> people() {
        return TheRules.book().examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertThat(Promises.broken(TheRules.book(), example))
                                .isEmpty()));
    }

    @Test
    void there_are_at_least_120_of_them_and_no_two_have_one_name() {
        assertThat(TheRules.book().examples().stream().map(Example::name))
                .hasSizeGreaterThanOrEqualTo(120)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_requirement_is_met_and_not_met_and_open_for_somebody_wherever_it_can_be() {
        for (var requirement : TheRules.book().requirements().toList()) {
            var told = TheRules.book().examples().stream()
                    .map(ExamplesTest::replay)
                    .map(journey -> journey.assessment().status(requirement))
                    .collect(Collectors.toSet());

            assertThat(told).as(requirement.id()).contains(Status.MET);
            assertThat(told).as(requirement.id()).containsAnyElementsOf(NOT_MET);
            if (canBeOpen(requirement)) {
                assertThat(told).as(requirement.id()).containsAnyElementsOf(OPEN);
            }
        }
    }

    private static boolean canBeOpen(Requirement requirement) {
        return OPEN.stream().anyMatch(status -> requirement.sentences().containsKey(status));
    }

    private static Journey replay(Example example) {
        return Journey.replay(TheRules.book(), example.answers(), example.asOf());
    }
}
