package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;

/** Everybody is asked what matters, once, and nothing else counts. */
@BesideOthers
class JourneyTest {

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void without_one_of_the_answers_a_journey_stops_at_its_question(Person person) {
        assertThat(Some.of(person.asked()))
                .filteredOn(missing -> !missing.isAfterReport())
                .allSatisfy(missing ->
                        assertThat(person.without(missing).journey().next()).hasValue(missing));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void what_is_asked_after_the_report_holds_nobody_up_and_changes_no_plan(Person person) {
        var more = person.asked().stream().filter(Question::isAfterReport).toList();
        var shy = more.stream().reduce(person, Person::without, (some, others) -> some);

        assertThat(shy.journey().next()).isEmpty();
        assertThat(dated(shy)).isEqualTo(dated(person));
        assertThat(shy.report().goal()).isEqualTo(person.report().goal());
        if (!more.isEmpty()) {
            assertThat(shy.journey().more()).contains(more.get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void a_changed_answer_makes_us_ask_again_only_for_a_day_that_is_odd_with_it(Person person) {
        assertThat(Some.of(person.asked()))
                .allSatisfy(question -> assertThat(answersTo(question)).allSatisfy(answer -> {
                    var changed = person.with(question, answer).journey();
                    assertThat(changed.next().stream())
                            .allMatch(open -> person.answers().to(open).isEmpty() || isOdd(changed, open, question));
                }));
    }

    /** Whoever gives the answers as they were is not asked about this day: it is odd with another answer only. */
    private static boolean isOdd(Journey changed, Question day, Question change) {
        return changed.odd().filter(odd -> odd.question().equals(day)).isPresent() && !day.equals(change);
    }

    @Test
    void some_changed_answers_make_a_day_odd() {
        assertThat(Person.everybody()
                        .flatMap(person -> person.asked().stream().flatMap(question -> answersTo(question).stream()
                                .map(answer -> person.with(question, answer)))))
                .anyMatch(changed -> changed.journey().odd().isPresent());
    }

    @Test
    void some_changed_answers_open_a_question() {
        assertThat(Person.everybody().flatMap(person -> person.asked().stream()
                        .map(question -> person.with(question, lastAnswerTo(question)))))
                .anyMatch(changed -> changed.journey().next().isPresent());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void answers_to_questions_that_nobody_asks_change_nothing(Person person) {
        var talkative = notAsked(person)
                .reduce(person, (so, question) -> so.with(question, lastAnswerTo(question)), (some, others) -> some);

        assertThat(talkative).isNotEqualTo(person);
        assertThat(talkative.report()).isEqualTo(person.report());
    }

    private static List<List<Object>> dated(Person person) {
        return person.report().way().stream()
                .map(toDo -> List.<Object>of(toDo.id(), toDo.from(), toDo.until(), toDo.untilAtWorst()))
                .toList();
    }

    private static Stream<Question> notAsked(Person person) {
        return person.ruleBook().questions().stream()
                .filter(question -> !person.asked().contains(question));
    }

    /** Each option by itself, or a day in the far future that is meant so. */
    private static List<Answer> answersTo(Question question) {
        return question instanceof Choice choice
                ? choice.options().stream()
                        .<Answer>map(option -> new Answer.Chosen(Set.of(option)))
                        .toList()
                : List.of(lastAnswerTo(question));
    }

    /** The last option, or a day in the far future that is meant so. */
    private static Answer lastAnswerTo(Question question) {
        return question instanceof Choice choice
                ? new Answer.Chosen(Set.of(choice.options().get(choice.options().size() - 1)))
                : Answer.On.month(YearMonth.of(2050, 7)).sure();
    }
}
