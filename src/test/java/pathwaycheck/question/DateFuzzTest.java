package pathwaycheck.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pathwaycheck.address.Query;
import pathwaycheck.testing.people.Person;

/** Whatever stands in the fields of a date, it is an answer, nothing, or a mistake to mend. Check S15. */
class DateFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** Each line is one more value, of the fields by turns. */
    @FuzzTest(maxDuration = "1m")
    void a_date_is_read_as_an_answer_or_told_as_a_mistake(byte[] lines) {
        var question = Person.question("degree-awarded");
        var values = new HashMap<String, List<String>>();
        var fields = question.fields();
        var written = new String(lines, StandardCharsets.UTF_8).split("\n", -1);
        for (var number = 0; number < written.length; number++) {
            values.merge(fields.get(number % fields.size()), List.of(written[number]), DateFuzzTest::both);
        }

        var reading = question.read(new Query(values));

        if (reading instanceof Answer answer) {
            var again = question.read(new Query(Map.of(question.id(), question.write(answer))));
            assertThat(again).isEqualTo(answer);
            assertThat(question.words(answer)).isNotBlank();
        } else if (reading instanceof Mistake mistake) {
            assertThat(fields).contains(mistake.field());
            assertThat(mistake.says()).isNotBlank();
        }
        AsOf.read(new Query(Map.of(AsOf.FIELD, List.of(written))), TODAY)
                .ifPresent(asOf ->
                        assertThat(asOf.day().getYear()).isBetween(DateQuestion.FIRST_YEAR, DateQuestion.LAST_YEAR));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return List.of(some.get(0), more.get(0));
    }
}
