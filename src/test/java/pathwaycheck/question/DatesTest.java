package pathwaycheck.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Query;

/** Days as people in the United Kingdom read them, and as addresses hold them. */
class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 5);
    private static final DateQuestion ENDS = new DateQuestion(new Wording(
            "ends",
            "You",
            "When does it end?",
            Optional.empty(),
            "So.",
            "Enter it",
            Optional.empty(),
            Optional.empty(),
            false,
            Set.of(),
            Optional.of(new Wording.NotSure("I'm not sure yet", "Ask.")),
            Wording.InTables.NONE));

    @Test
    void a_day_a_month_and_an_hour_have_their_words() {
        assertThat(Dates.day(DAY)).isEqualTo("5 July 2027");
        assertThat(Dates.dayOfYear(DAY)).isEqualTo("5 July");
        assertThat(Dates.month(DAY)).isEqualTo("July 2027");
        assertThat(Dates.month(YearMonth.from(DAY))).isEqualTo("July 2027");
        assertThat(Dates.moment(DAY.atTime(16, 0))).isEqualTo("4pm on 5 July 2027");
        assertThat(Dates.moment(DAY.atTime(9, 30))).isEqualTo("9:30am on 5 July 2027");
        assertThat(Dates.moment(DAY.atTime(12, 0))).isEqualTo("noon on 5 July 2027");
        assertThat(Dates.moment(DAY.atTime(23, 59))).isEqualTo("5 July 2027");
        assertThat(Dates.moment(LocalDateTime.of(2027, 7, 5, 0, 0))).isEqualTo("5 July 2027");
    }

    @Test
    void an_answer_is_written_as_it_is_read_and_said_in_words() {
        for (var written : new String[] {"2027-07", "2027-07-05", "2027-07-sure", "not-sure"}) {
            var answer = (Answer) ENDS.read(Query.read("ends=" + written));
            assertThat(ENDS.write(answer)).containsExactly(written);
        }
        assertThat(ENDS.words(Answer.On.day(DAY))).isEqualTo("5 July 2027");
        assertThat(ENDS.words(Answer.On.month(YearMonth.from(DAY)))).isEqualTo("July 2027");
        assertThat(ENDS.words(Answer.NOT_SURE)).isEqualTo("I'm not sure yet");
        assertThat(ENDS).hasToString("ends");
    }

    @Test
    void a_date_and_i_am_not_sure_yet_are_not_both_an_answer() {
        assertThat(ENDS.read(Query.read("ends=not-sure&ends-year=2027")))
                .isEqualTo(new Mistake(ENDS, "ends-day", "Enter a date or select “I'm not sure yet”, not both"));
        assertThat(ENDS.read(Query.read("ends=2027-07&ends=2028-07")))
                .isEqualTo(new Mistake(ENDS, "ends-day", "Enter one date only"));
        assertThat(ENDS.read(Query.read(""))).isEqualTo(Reading.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "07", "7.", "7,", "July", "july", "JUL", "Jul.", "July,", "jul", "July\u00a0", "\uff17"})
    void a_month_is_a_number_or_a_name(String month) {
        assertThat(read("", month, "2027")).isEqualTo(Answer.On.month(YearMonth.of(2027, 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"July 2027", "July 27", "July '27", "July, 2027", "Jul-27", "7 2027", "7/27", "07.2027"})
    void a_year_behind_the_month_counts_where_its_own_field_is_empty(String both) {
        assertThat(read("", both, "")).isEqualTo(Answer.On.month(YearMonth.of(2027, 7)));
        assertThat(read("", both, "2028")).isInstanceOf(Mistake.class);
    }

    /** As people paste it, in whichever field. The others are empty, or say the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/07/2027",
                "2027-07-15",
                "15.07.2027",
                "15. 7. 2027",
                "15-07-2027",
                "15/7/27",
                "15 July 2027",
                "15th July, 2027",
                "15th of July 2027",
                "15-Jul-27",
                "15JUL2027",
                "Thursday 15 July 2027",
                "Thu, 15 Jul 2027",
                "July 15, 2027",
                "2027/07/15"
            })
    void a_whole_day_in_one_field_is_read_whole(String whole) {
        var day = Answer.On.day(LocalDate.of(2027, 7, 15));

        assertThat(read(whole, "", "")).isEqualTo(day);
        assertThat(read("", whole, "")).isEqualTo(day);
        assertThat(read("", "", whole)).isEqualTo(day);
        assertThat(read(whole, "Jul", "27")).isEqualTo(day);
        assertThat(read("15", whole, "")).isEqualTo(day);
        assertThat(read(whole, whole, whole)).isEqualTo(day);
        for (var other : List.of(read(whole, "8", ""), read("16", whole, ""), read(whole, "", "2028"))) {
            assertThat(other).isEqualTo(new Mistake(ENDS, "ends-day", "Enter one date only"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07", "JULY2027", "July 2027", "7/2027", "2027/7"})
    void a_whole_month_in_one_field_is_read_whole(String whole) {
        var month = Answer.On.month(YearMonth.of(2027, 7));

        assertThat(read("", whole, "")).isEqualTo(month);
        assertThat(read(whole, "", "")).isEqualTo(month);
        assertThat(read("", "", whole)).isEqualTo(month);
        assertThat(read("", whole, "2027")).isEqualTo(month);
        assertThat(read("15", whole, "")).isEqualTo(Answer.On.day(LocalDate.of(2027, 7, 15)));
        assertThat(read("", whole, "2028")).isEqualTo(new Mistake(ENDS, "ends-day", "Enter one date only"));
    }

    /** A day and a month, or a month and a year of two figures; a year at either end; days that are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/07",
                "Jul-27",
                "15 July",
                "27-07-15",
                "15-07-27",
                "31/02/2027",
                "07/15/2027",
                "Friday 15 July 2027",
                "15/07/20277",
                "15/07/2027 17/07/2027"
            })
    void what_may_be_meant_in_two_ways_in_the_field_for_the_day_is_asked_again(String day) {
        assertThat(read(day, "", "")).isInstanceOf(Mistake.class);
        assertThat(read(day, "7", "2027")).isInstanceOf(Mistake.class);
    }

    @ParameterizedTest
    @CsvSource({"sept, 9", "Sep, 9", "september, 9", "mar, 3", "may, 5", "jun, 6", "dec, 12"})
    void the_short_forms_that_people_write_are_known(String name, int month) {
        assertThat(read("", name, "2027")).isEqualTo(Answer.On.month(YearMonth.of(2027, month)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "ju", "m", "julio", "7th", "007", "-7"})
    void what_is_no_month_is_asked_again(String month) {
        assertThat(read("", month, "2027"))
                .isEqualTo(new Mistake(
                        ENDS, "ends-month", "The month must be a number from 1 to 12, or a name like July"));
    }

    @ParameterizedTest
    @CsvSource({
        "27, 2027",
        "’27, 2027",
        "‘27, 2027",
        "'''27', 2027",
        "00, 2000",
        "60, 2060",
        "61, 1961",
        "98, 1998",
        "2027, 2027"
    })
    void a_year_may_have_two_figures(String written, int year) {
        assertThat(read("", "7", written)).isEqualTo(Answer.On.month(YearMonth.of(year, 7)));
    }

    @ParameterizedTest
    @CsvSource({"1st, 1", "2ND, 2", "3rd, 3", "15th, 15", "5., 5", "05, 5"})
    void a_day_is_a_number_or_its_place(String written, int day) {
        assertThat(read(written, "7", "27")).isEqualTo(Answer.On.day(LocalDate.of(2027, 7, day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thursday 15", "thu 15", "Thurs., 15th"})
    void a_day_of_the_week_in_front_is_that_of_the_date(String day) {
        assertThat(read(day, "7", "2027")).isEqualTo(Answer.On.day(LocalDate.of(2027, 7, 15)));
        assertThat(read(day, "8", "2027"))
                .isEqualTo(new Mistake(ENDS, "ends-day", "15 August 2027 is a Sunday, not a Thursday"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "someday 15",
                "Thursday",
                "Thursday 32",
                "Thursday Thursday 32",
                "0th",
                "32nd",
                "first",
                "1st2",
                "1,",
                "st"
            })
    void what_is_no_day_is_asked_again(String day) {
        assertThat(read(day, "7", "2027"))
                .isEqualTo(new Mistake(ENDS, "ends-day", "The day must be a number from 1 to 31, or left empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "127", "20277", "1929", "2101", "soon", "20²7", "20②7"})
    void what_is_no_year_is_asked_again(String year) {
        assertThat(read("", "7", year))
                .isEqualTo(new Mistake(ENDS, "ends-year", "The year must be a number from 1930 to 2100"));
    }

    /** As a year at school or university is written: nobody knows which half of it is meant. */
    @ParameterizedTest
    @ValueSource(strings = {"2027/28", "2027-28", "2027/2028", "27/28", "27-28", "2027–28", "2027 / 28", "2027 to 28"})
    void of_a_year_that_ends_in_the_next_one_is_asked_for(String years) {
        var one = new Mistake(ENDS, "ends-year", "Enter one year, 2027 or 2028");

        assertThat(read("", "7", years)).isEqualTo(one);
        assertThat(read("15", "July", years)).isEqualTo(one);
        assertThat(read("", "", years)).isEqualTo(one);
        assertThat(read("", "July " + years, "")).isEqualTo(one);
    }

    /** Of a year and a month, two figures are a month as long as there is such a month. */
    @Test
    void a_month_behind_its_year_is_no_second_year() {
        for (var written : List.of("2011-12", "2011/12")) {
            assertThat(read("", "", written)).isEqualTo(Answer.On.month(YearMonth.of(2011, 12)));
            assertThat(read("", "12", written)).isEqualTo(Answer.On.month(YearMonth.of(2011, 12)));
        }
        assertThat(read("11-12-2027", "", "")).isEqualTo(Answer.On.day(LocalDate.of(2027, 12, 11)));
        assertThat(read("", "11/12", "")).isEqualTo(Answer.On.month(YearMonth.of(2012, 11)));
        assertThat(read("11/12", "7", "2027")).isInstanceOf(Mistake.class);
    }

    private static Reading read(String day, String month, String year) {
        return ENDS.read(
                new Query(Map.of("ends-day", List.of(day), "ends-month", List.of(month), "ends-year", List.of(year))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends-month=8&ends-year=2028",
                "ends-month=13&ends-year=2028",
                "ends-day=15&ends-month=7&ends-year=2027",
                "ends-year=2027"
            })
    void of_two_dates_none_is_dropped(String inParts) {
        assertThat(ENDS.read(Query.read("ends=2027-07&" + inParts)))
                .isEqualTo(new Mistake(ENDS, "ends-day", "Enter one date only"));
    }

    @Test
    void a_date_that_stands_there_whole_and_in_parts_is_one_date() {
        assertThat(ENDS.read(Query.read("ends=2027-07&ends-month=July&ends-year=27")))
                .isEqualTo(Answer.On.month(YearMonth.of(2027, 7)));
        assertThat(ENDS.read(Query.read("ends=2027-07-sure&ends-month=7&ends-year=2027")))
                .isEqualTo(Answer.On.month(YearMonth.of(2027, 7)).sure());
    }

    @Test
    void the_box_beside_an_odd_day_says_yes_or_nothing() {
        assertThat(ENDS.read(Query.read("ends=2027-07&ends-sure=no"))).isInstanceOf(Mistake.class);
        assertThat(ENDS.odd("So soon?")).isEqualTo(new Mistake(ENDS, "ends-sure", "So soon?"));
    }

    @Test
    void a_day_asked_for_lies_in_the_years_in_which_people_plan() {
        var today = LocalDate.of(2026, 11, 28);
        assertThat(AsOf.read(Query.read("as-of=1930-01-01"), today)).isPresent();
        assertThat(AsOf.read(Query.read("as-of=1929-12-31"), today)).isEmpty();
        assertThat(AsOf.read(Query.read("as-of=2100-12-31"), today)).isPresent();
        assertThat(AsOf.read(Query.read("as-of=2101-01-01"), today)).isEmpty();
        assertThat(new AsOf(today, true).write()).hasToString("[as-of=2026-11-28]");
        assertThat(new AsOf(today, false).write()).isEmpty();
    }
}
