package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A report at a glance shows one answer that may still turn out worse, and little enough of everything to be read. */
@BesideOthers
class AtAGlanceTest {

    private static final String AS_OF = "2026-11-22";

    @ParameterizedTest
    @CsvSource({"gold, Silver", "silver, Bronze"})
    void an_answer_that_is_only_predicted_is_tried_one_step_worse(String badge, String worse) {
        var told = glance("stage=swimmer", "badge=" + badge, "course-ends=2027-03", "skills=call")
                .worse();

        assertThat(told.map(AtAGlance.Worse::words)).contains(worse);
        assertThat(told.orElseThrow().answers().write(Lifeguard.BOOK.questions()))
                .extracting(pair -> pair.toString())
                .containsExactly("stage=swimmer", "badge=" + worse.toLowerCase(), "skills=call", "course-ends=2027-03");
    }

    @Test
    void a_way_is_told_in_the_order_in_which_one_begins_its_legs() {
        var glances = Person.everybody().map(Person::atAGlance).toList();

        assertThat(glances).anyMatch(glance -> glance.legs().size() > 2).allSatisfy(glance -> assertThat(
                        glance.legs().stream().filter(leg -> leg.from()
                                .isAfter(glance.report().asOf())))
                .extracting(Leg::from)
                .isSorted());
    }

    @Test
    void the_lowest_answer_cannot_turn_out_worse() {
        assertThat(glance("stage=swimmer", "badge=bronze", "skills=call").worse())
                .isEmpty();
    }

    @Test
    void what_is_certain_already_cannot_turn_out_worse() {
        assertThat(glance("stage=swimmer", "badge=gold", "course-ends=2026-03", "skills=call")
                        .worse())
                .isEmpty();
    }

    @Test
    void what_stands_on_no_scale_has_nothing_below_it() {
        assertThat(glance("stage=swimmer", "badge=foreign", "skills=call").worse())
                .isEmpty();
    }

    @Test
    void what_nobody_rests_on_any_more_is_not_tried() {
        assertThat(glance("stage=guard", "skills=call").worse()).isEmpty();
    }

    static Stream<Person> whoMayFareWorse() {
        return Person.everybody().filter(person -> person.atAGlance().worse().isPresent());
    }

    @ParameterizedTest
    @MethodSource("whoMayFareWorse")
    void it_is_one_answer_one_step_down_its_scale(Person person) {
        var worse = person.atAGlance().worse().orElseThrow();
        var changed = person.ruleBook().questions().stream()
                .filter(question ->
                        !person.answers().to(question).equals(worse.answers().to(question)))
                .toList();

        assertThat(changed).singleElement().satisfies(question -> {
            var scale = ((Choice) question).scale();
            var was = chosen(question, person.answers().to(question));
            var is = chosen(question, worse.answers().to(question));
            assertThat(scale.indexOf(is)).isEqualTo(scale.indexOf(was) - 1).isNotNegative();
            assertThat(worse.words()).isEqualTo(is.within());
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void of_everything_there_is_little_enough_to_be_read(Person person) {
        var glance = person.atAGlance();

        assertThat(glance.legs()).hasSizeLessThanOrEqualTo(8);
        assertThat(glance.standings()).hasSizeLessThanOrEqualTo(6);
        assertThat(glance.ideas()).hasSizeLessThanOrEqualTo(3);
        assertThat(glance.waysIn()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void a_single_way_to_choose_is_told_only_where_the_first_words_name_it(Person person) {
        var ways = person.atAGlance().waysIn();

        if (ways.size() == 1) {
            assertThat(person.report().headline().orElseThrow().beside())
                    .extracting(OtherWay::id)
                    .contains(ways.get(0).id());
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void what_would_help_and_is_the_next_thing_is_not_told_twice(Person person) {
        var next = person.report().next();

        assertThat(person.atAGlance().standings())
                .filteredOn(it -> !it.requirement().essential())
                .flatExtracting(it -> it.requirement().toDos())
                .noneMatch(next::tells);
    }

    static Stream<Person> whoseDayIsOver() {
        return Person.everybody()
                .map(person -> person.on(person.asOf().plusYears(4)))
                .filter(person -> person.report().next() instanceof Next.SayHowItWent);
    }

    @ParameterizedTest
    @MethodSource("whoseDayIsOver")
    void whoever_has_to_say_how_it_went_is_sent_to_nobody_before_that(Person person) {
        assertThat(person.atAGlance().ask().isNothing()).isTrue();
    }

    static Stream<Person> whoMayGoAnotherWay() {
        return Person.everybody().filter(person -> person.atAGlance().waysIn().stream()
                .anyMatch(way -> way.planned().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("whoMayGoAnotherWay")
    void a_way_that_a_report_plans_is_one_answer_away_and_leads_to_another_plan_or_to_what_it_asks_besides(
            Person person) {
        var ways = person.atAGlance().waysIn().stream().flatMap(way -> way.planned().stream());

        assertThat(ways).isNotEmpty().allSatisfy(answers -> {
            var changed = person.ruleBook().questions().stream()
                    .filter(question -> !person.answers().to(question).equals(answers.to(question)));
            var planned = new Person(person.ruleBook(), person.name(), person.asOf(), answers);
            assertThat(changed).hasSize(1);
            assertThat(planned.journey().next().isPresent()
                            || !planned.report().way().equals(person.report().way()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void who_says_so_is_named_once_and_first_whoever_backs_the_first_words(Person person) {
        var glance = person.atAGlance();

        assertThat(glance.sources()).doesNotHaveDuplicates();
        assertThat(person.report().sources()).containsAll(glance.sources());
        person.report()
                .headline()
                .flatMap(it -> it.sources().stream().findFirst())
                .ifPresent(first -> assertThat(glance.sources()).startsWith(first));
    }

    private static Option chosen(Question question, Optional<Answer> answer) {
        assertThat(answer).as(question.id()).get().isInstanceOf(Answer.Chosen.class);
        return ((Answer.Chosen) answer.get()).options().iterator().next();
    }

    private static AtAGlance glance(String... answers) {
        var plan = Plan.of(Lifeguard.assess(AS_OF, answers));
        return AtAGlance.of(plan, Report.of(plan));
    }
}
