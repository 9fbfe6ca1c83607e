package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Answers;

/** What is timed against handwritten Java says the same: see src/bench. */
class TheTwelveTest {

    private static final int PEOPLE = 2_000;

    @Test
    void our_rules_and_handwritten_java_agree_on_everybody() {
        for (var who : Applicant.some(PEOPLE)) {
            assertThat(TheTwelve.judge(TheTwelve.answers(who))).as("%s", who).isEqualTo(who.byHand());
        }
    }

    @Test
    void each_of_the_twelve_is_met_by_somebody_and_not_by_somebody_else() {
        var people = Applicant.some(PEOPLE);
        IntStream.range(0, Applicant.REQUIREMENTS).forEach(number -> assertThat(people)
                .as("requirement %s", number)
                .anyMatch(who -> (who.byHand() & 1 << number) != 0)
                .anyMatch(who -> (who.byHand() & 1 << number) == 0));
    }

    @Test
    void of_whoever_told_nothing_nothing_is_certain() {
        assertThat(TheTwelve.judge(Answers.none())).isZero();
    }
}
