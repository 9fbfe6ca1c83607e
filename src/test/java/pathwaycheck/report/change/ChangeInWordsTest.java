package pathwaycheck.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.report.Goal;
import pathwaycheck.rules.Status;

/** What other answers change about the goal is one sentence. */
class ChangeInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2035-09-01 | 2036-09-01 | With this, you could qualify in autumn 2036 instead of autumn 2035.
                    2035-09-01 | 2035-10-01 | With this, you could still qualify in autumn 2035.
                    2035-09-01 | | With this, we cannot tell you when you could qualify. \
                    As it is, you could in autumn 2035.
                    | 2036-09-01 | With this, you could qualify in autumn 2036. As it is, we cannot tell you when.
                    | | With this, we still cannot tell you when you could qualify.
                    2035-09-01 | there | With this, you would be there.
                    there | 2036-09-01 | With this, you could qualify in autumn 2036. As it is, you are there.
                    there | there | With this, you would still be there.
                    """)
    void it_names_both_seasons_or_says_what_we_cannot_tell(String real, String tried, String says) {
        assertThat(new ChangeInWords(goal(real), goal(tried)).says()).hasToString(says);
    }

    private static Goal goal(String when) {
        var isThere = "there".equals(when);
        var day = Optional.ofNullable(when).filter(it -> !isThere).map(LocalDate::parse);
        return new Goal(
                "Goal",
                "qualify",
                isThere ? Status.MET : Status.NOT_MET_YET,
                day,
                day,
                day,
                false,
                false,
                false,
                false);
    }
}
