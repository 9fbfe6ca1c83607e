package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.address.Query;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.web.page.DateForm.Part;

/** What the form of a date shows in its fields, and which of them it marks. */
class DateFormTest {

    private static final DateQuestion DONE = Anything.date("done");

    @ParameterizedTest
    @CsvSource({
        "done=2027-07-15,                             15, 7,  2027",
        "done=2027-07,                                '', 7,  2027",
        "done-day=31 done-month=2 done-year=2027,     31, 2,  2027",
        "done-month=July,                             '', July, ''",
        "done=Jul-27,                                 '', 7,  2027",
        "done=07/2027,                                '', 7,  2027",
        "done=JULY2027,                               '', 7,  2027",
        "done=15/07/27,                               15, 7,  2027",
        "done=15-Jul-2027,                            15, 7,  2027",
        "done=2027-07-15-sure,                        15, 7,  2027",
        "done=2027-13,                                '', 13, 2027",
        "done=2027,                                   '', '', 2027",
        "done=soon,                                   '', '', ''",
        "done=not-sure,                               '', '', ''",
        "'',                                          '', '', ''"
    })
    void each_field_holds_what_was_entered(String entered, String day, String month, String year) {
        var form = form(entered);

        assertThat(form.day().value()).isEqualTo(day);
        assertThat(form.month().value().replaceFirst("^0", "")).isEqualTo(month);
        assertThat(form.year().value()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "done-day=32 done-month=7 done-year=2027, true,  false, false",
        "done-month=13 done-year=2027,            false, true,  false",
        "done-month=7 done-year=207,              false, false, true",
        "done=2027-13,                            false, true,  false",
        "done-month=7 done-year=2027,             false, false, false"
    })
    void the_field_to_mend_is_marked_and_no_other(String entered, boolean day, boolean month, boolean year) {
        var form = form(entered);

        assertThat(List.of(form.day(), form.month(), form.year()))
                .extracting(Part::isWrong)
                .containsExactly(day, month, year);
    }

    @Test
    void where_nothing_was_entered_no_field_is_more_wrong_than_another() {
        var form = DateForm.of(DONE, Query.EMPTY, Optional.of(DONE.missing()));

        assertThat(List.of(form.day(), form.month(), form.year()))
                .extracting(Part::isWrong)
                .containsOnly(false);
    }

    @Test
    void not_knowing_the_date_is_offered_beside_it_and_stays_chosen() {
        assertThat(form("").notSure()).map(Item::value).contains(Question.NOT_SURE);
        assertThat(form("").notSure()).map(Item::checked).contains(false);
        assertThat(form("done=not-sure").notSure()).map(Item::checked).contains(true);
    }

    /** The form with these fields, and what is wrong with them. */
    private static DateForm form(String entered) {
        var fields = new TreeMap<String, List<String>>();
        for (var field : entered.isEmpty() ? new String[0] : entered.split(" ")) {
            fields.put(field.split("=")[0], List.of(field.split("=")[1]));
        }
        var query = new Query(Map.copyOf(fields));
        var mistake = Optional.of(DONE.read(query)).filter(Mistake.class::isInstance);
        return DateForm.of(DONE, query, mistake.map(Mistake.class::cast));
    }
}
