package pathwaycheck.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.testing.rulebooks.Anything;

class AnswersTest {

    private static final Choice CLASS = Anything.choice("class", false, "third", "lower", "upper");
    private static final Choice SUBJECTS = Anything.choice("subjects", true, "maths", "physics", "none");
    private static final DateQuestion AWARDED = Anything.date("awarded");

    @Test
    void nothing_in_an_address_is_dropped_it_is_an_answer_or_a_mistake_or_unknown() {
        var read = Answers.read(
                List.of(CLASS, SUBJECTS, AWARDED),
                query("class=upper", "subjects=maths", "subjects=latin", "shoe-size=9", "as-of=2027-01-01"));

        assertThat(read.answers().byId()).containsOnlyKeys("class");
        assertThat(read.mistakes())
                .extracting(mistake -> mistake.question().id())
                .containsExactly("subjects");
        assertThat(read.unknown()).containsExactly("shoe-size");
    }

    @Test
    void what_is_written_into_an_address_is_read_back_from_it() {
        var questions = List.of(CLASS, SUBJECTS, AWARDED);
        var answers = Answers.none()
                .with(SUBJECTS, new Answer.Chosen(Set.of(Anything.option("maths"), Anything.option("physics"))))
                .with(CLASS, Answer.NOT_SURE)
                .with(AWARDED, Answer.On.month(YearMonth.of(2027, 7)));

        var written = answers.write(questions);

        assertThat(written)
                .containsExactly(
                        new Pair("class", "not-sure"),
                        new Pair("subjects", "maths"),
                        new Pair("subjects", "physics"),
                        new Pair("awarded", "2027-07"));
        assertThat(Answers.read(questions, Query.holding(written)).answers().byId())
                .isEqualTo(answers.byId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class=first", "class=upper&class=upper", "class=upper&class=lower", "class=upper&class=not-sure"
            })
    void one_answer_is_one_of_the_options_and_only_one(String query) {
        assertThat(CLASS.read(query(query.split("&")))).isInstanceOf(Mistake.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subjects=none&subjects=maths", "subjects=not-sure&subjects=maths"})
    void an_option_that_stands_alone_is_not_chosen_together_with_others(String query) {
        assertThat(SUBJECTS.read(query(query.split("&")))).isInstanceOf(Mistake.class);
    }

    @Test
    void an_empty_field_is_no_answer() {
        assertThat(CLASS.read(query("class="))).isEqualTo(Reading.NOTHING);
        assertThat(AWARDED.read(query("awarded-day=", "awarded-month= ", "awarded-year=")))
                .isEqualTo(Reading.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2027, awarded-day", "29, 2, 2027, awarded-day", "0, 2, 2027, awarded-day", "x, 2, 2027, awarded-day",
        "1, 13, 2027, awarded-month", "1, , 2027, awarded-month", "1, 2, , awarded-year", "1, 2, 207, awarded-year",
        "1, 2, 99999999999, awarded-year", "1, Julember, 2027, awarded-month", "1, -2, 2027, awarded-month"
    })
    void a_date_that_is_none_names_the_field_to_mend(String day, String month, String year, String field) {
        var given = AWARDED.read(
                query("awarded-day=" + text(day), "awarded-month=" + text(month), "awarded-year=" + text(year)));

        assertThat(given).isInstanceOfSatisfying(Mistake.class, mistake -> assertThat(mistake.field())
                .isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-31", "2027-13", "2027", "July 2027", "2027-7", "2027-02-2", "9999-01"})
    void a_date_in_an_address_is_a_real_month_or_day(String written) {
        assertThat(AWARDED.read(query("awarded=" + written))).isInstanceOf(Mistake.class);
    }

    /** As those of an Arabic or an Indian keyboard, which stand for the same numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"٢٠٢٧-٠٧", "२०२७-०७", "２０２７-０７"})
    void a_date_in_figures_of_another_script_is_the_same_date(String written) {
        assertThat(AWARDED.read(query("awarded=" + written))).isEqualTo(AWARDED.read(query("awarded=2027-07")));
    }

    @Test
    void a_month_without_a_day_counts_from_its_last_day() {
        assertThat(AWARDED.read(query("awarded=2028-02")))
                .isInstanceOfSatisfying(
                        Answer.On.class, on -> assertThat(on.counts()).isEqualTo("2028-02-29"));
        assertThat(AWARDED.read(query("awarded-day=3", "awarded-month=02", "awarded-year=2028")))
                .isEqualTo(Answer.On.day(LocalDate.of(2028, 2, 3)));
    }

    @Test
    void a_date_and_not_sure_is_a_mistake() {
        assertThat(AWARDED.read(query("awarded=not-sure", "awarded-year=2027"))).isInstanceOf(Mistake.class);
        assertThat(AWARDED.read(query("awarded=not-sure"))).isEqualTo(Answer.NOT_SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"as-of=2027-02-31", "as-of=tomorrow", "as-of=2027-01-01&as-of=2027-01-02", "as-of=0001-01-01"})
    void a_day_of_asking_that_is_no_day_is_refused(String query) {
        assertThat(AsOf.read(query(query.split("&")), LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void without_a_day_of_asking_it_is_today() {
        assertThat(AsOf.read(Query.EMPTY, LocalDate.EPOCH)).contains(new AsOf(LocalDate.EPOCH, false));
        assertThat(AsOf.read(query("as-of=2028-02-29"), LocalDate.EPOCH))
                .contains(new AsOf(LocalDate.of(2028, 2, 29), true));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Query query(String... pairs) {
        return Query.read(String.join("&", pairs));
    }
}
