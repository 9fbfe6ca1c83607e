package pathwaycheck.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.plan.Plan;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;

/** What would be said if some answers were others, and which of them are worth trying. */
@BesideOthers
class TrialTest {

    private static final Person GRADUATE =
            Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

    private record Tried(Person person, String toDo, Trial trial) {

        boolean nearer() {
            var planned = trial.real().goal().atBest().map(day -> day.withDayOfMonth(1));
            return planned.isPresent()
                    && trial.tried()
                            .goal()
                            .atBest()
                            .filter(planned.get()::isAfter)
                            .isPresent();
        }
    }

    @Test
    void what_takes_time_counts_from_the_day_on_which_it_can_be_done() {
        var trial = Trial.of(
                plan(GRADUATE),
                GRADUATE.with("higher-degree", "relevant-awarded").answers());

        assertThat(trial.takesTime()).isTrue();
        assertThat(trial.tried().asOf()).isEqualTo(trial.from().orElseThrow()).isAfter(GRADUATE.asOf());
        assertThat(trial.goal()).isEqualTo(trial.real().goal());
    }

    @Test
    void what_is_changed_beside_it_and_takes_no_time_counts_at_once() {
        var inScotland = GRADUATE.with("where", "scotland");
        var both = Trial.of(
                plan(GRADUATE),
                inScotland.with("higher-degree", "relevant-awarded").answers());

        assertThat(both.takesTime()).isTrue();
        assertThat(both.goal())
                .isEqualTo(Trial.of(plan(GRADUATE), inScotland.answers()).goal());
    }

    @Test
    void where_nobody_can_date_the_other_answers_no_date_is_told() {
        var elsewhere = GRADUATE.with("where", "northern-ireland").with("higher-degree", "relevant-awarded");

        assertThat(Trial.of(plan(GRADUATE), elsewhere.answers()).goal().atBest())
                .isEmpty();
    }

    @Test
    void so_does_an_answer_that_no_remedy_names_but_that_would_settle_the_same() {
        var trial = Trial.of(
                plan(GRADUATE),
                GRADUATE.with("higher-degree", "perhaps-relevant").answers());

        assertThat(trial.takesTime()).isTrue();
    }

    @Test
    void a_prediction_and_a_choice_take_no_time() {
        var student = Person.called("A student predicted a 2:2 can add a master's degree");

        assertThat(Trial.of(
                                plan(student),
                                student.with("degree-class", "upper-second").answers())
                        .takesTime())
                .isFalse();
        assertThat(Trial.of(plan(GRADUATE), GRADUATE.with("where", "scotland").answers())
                        .takesTime())
                .isFalse();
    }

    @Test
    void a_subject_that_a_pupil_may_still_choose_can_be_said_today_and_keeps_the_date() {
        var pupil = Person.called("A 15-year-old without physics is told to choose it while there is time");
        var trial = Trial.of(
                plan(pupil),
                pupil.with("subjects", "maths", "physics", "chemistry", "biology")
                        .answers());

        assertThat(trial.takesTime()).isFalse();
        assertThat(trial.goal()).isEqualTo(trial.real().goal());
    }

    @Test
    void nothing_that_a_report_advises_brings_the_goal_nearer_than_its_plan_says() {
        assertThat(Some.of(Person.everybody().flatMap(TrialTest::tried)).stream()
                        .filter(Tried::nearer)
                        .map(it -> it.toDo() + ", for " + it.person()))
                .isEmpty();
    }

    @Test
    void at_most_three_answers_are_worth_trying_and_each_changes_what_is_said() {
        var many = 0;
        for (var person : Some.of(Person.everybody().toList())) {
            var plan = plan(person);
            var others = OtherAnswer.of(plan);
            many += others.size() > 1 ? 1 : 0;

            assertThat(others).as(person.name()).hasSizeLessThanOrEqualTo(3);
            for (var other : others) {
                var trial = Trial.of(plan, other.answers());
                assertThat(trial.takesTime())
                        .as(other.says() + ", for " + person)
                        .isFalse();
                assertThat(trial.isNothing())
                        .as(other.says() + ", for " + person)
                        .isFalse();
            }
        }
        assertThat(many).isPositive();
    }

    @Test
    void of_what_only_changes_what_is_said_the_first_is_what_leaves_least_missing() {
        var pupil = Person.called("A 15-year-old without physics is told to choose it while there is time");

        assertThat(OtherAnswer.of(plan(pupil)).get(0).says()).contains("physics");
    }

    @Test
    void the_first_is_a_prediction_that_may_turn_out_worse() {
        var student = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

        assertThat(OtherAnswer.of(plan(student)).get(0).says()).isEqualTo("My degree class is a 2:2.");
    }

    private static Stream<Tried> tried(Person person) {
        var plan = plan(person);
        return person.report().requirements().stream()
                .flatMap(requirement -> requirement.toDos().stream())
                .filter(toDo -> toDo.until().filter(person.asOf()::isBefore).isPresent())
                .flatMap(toDo -> toDo.afterwards().stream()
                        .map(answers -> new Tried(person, toDo.id(), Trial.of(plan, answers))));
    }

    private static Plan plan(Person person) {
        return Plan.of(person.journey().assessment());
    }
}
