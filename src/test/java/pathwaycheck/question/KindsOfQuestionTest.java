package pathwaycheck.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.rulebooks.Anything.choice;
import static pathwaycheck.testing.rulebooks.Anything.date;
import static pathwaycheck.testing.rulebooks.Anything.option;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.rulebooks.TheRules;

/** What differs from one kind of question to the next. */
class KindsOfQuestionTest {

    private static final Choice MANY = choice("many", true, "maths", "physics", "none");
    private static final Choice ONE = choice("one", false, "maths", "physics");
    private static final DateQuestion DATE = date("date");

    @Test
    void where_many_options_may_be_chosen_those_gained_come_to_those_there_were() {
        assertThat(MANY.after(chosen("maths"), chosen("physics"))).isEqualTo(chosen("maths", "physics"));
    }

    @Test
    void an_option_that_stands_alone_goes_as_soon_as_another_is_gained() {
        assertThat(MANY.after(chosen("none"), chosen("physics"))).isEqualTo(chosen("physics"));
    }

    @Test
    void everywhere_else_what_is_gained_takes_the_place_of_what_there_was() {
        var day = Answer.On.day(LocalDate.of(2027, 7, 15));

        assertThat(MANY.after(Answer.NOT_SURE, chosen("physics"))).isEqualTo(chosen("physics"));
        assertThat(ONE.after(chosen("maths"), chosen("physics"))).isEqualTo(chosen("physics"));
        assertThat(DATE.after(Answer.On.month(YearMonth.of(2027, 7)), day)).isEqualTo(day);
    }

    @Test
    void whoever_entered_nothing_begins_with_the_first_option_or_with_the_month() {
        assertThat(MANY.missing()).isEqualTo(new Mistake(MANY, "many", "Select many"));
        assertThat(DATE.missing()).isEqualTo(new Mistake(DATE, "date-month", "Select date"));
    }

    /** What is proved of every question that ships is thereby proved of every kind. */
    @Test
    void the_rules_that_ship_ask_a_question_of_each_kind() {
        var asked = TheRules.all().stream()
                .flatMap(ruleBook -> ruleBook.questions().stream())
                .<Class<?>>map(Question::getClass);

        assertThat(asked).contains(Question.class.getPermittedSubclasses());
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(
                Set.copyOf(Stream.of(options).map(option -> option(option)).toList()));
    }
}
