package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/** The address of a person is that of their report. */
@BesideOthers
class PersonTest {

    /** A day that nobody thinks odd where the example stands may be odd on another day, and would be asked back. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2027-06-01", "2028-03-01"})
    void an_example_that_is_moved_to_another_day_is_shown_its_report_and_no_question(String day) {
        var asOf = LocalDate.parse(day);
        var moved = 0;
        for (var book : TheRules.all()) {
            for (var example : book.examples()) {
                if (new Asking(Assessment.of(book, example.answers(), asOf))
                        .next()
                        .isPresent()) {
                    continue;
                }
                var address = new Person(book, example.answers(), asOf).address();
                var read = Answers.read(book.questions(), Query.read(address.substring(address.indexOf('?') + 1)));
                var journey = Journey.replay(book, read.answers(), asOf);

                assertThat(read.mistakes()).as(address).isEmpty();
                assertThat(journey.odd()).as(address).isEmpty();
                assertThat(journey.next()).as(address).isEmpty();
                moved += address.contains("-sure") && !example.asOf().equals(asOf) ? 1 : 0;
            }
        }
        assertThat(moved).as("examples with a day that is odd now").isPositive();
    }
}
