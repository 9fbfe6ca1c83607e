package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** What is true of the real rule book whatever people answer. */
@BesideOthers
class NarrowingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int JOURNEYS_A_SEED = 200;

    @RepeatedTest(10)
    void one_more_answer_never_widens_a_span(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var journey = 0; journey < JOURNEYS_A_SEED; journey++) {
            var questions = new ArrayList<>(TheRules.book().questions());
            Collections.shuffle(questions, random);
            var before = Assessment.of(TheRules.book(), Answers.none(), AS_OF);
            for (var question : questions) {
                var after = Assessment.of(
                        TheRules.book(), before.answers().with(question, definite(question, random)), AS_OF);
                assertNarrower(before, after);
                before = after;
            }
        }
    }

    @RepeatedTest(10)
    void a_question_that_was_not_asked_could_not_have_changed_what_counts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var number = 0; number < JOURNEYS_A_SEED; number++) {
            var journey = walk(random);
            var asked = Set.copyOf(journey.asked());
            var others = TheRules.book().questions().stream()
                    .filter(question -> !asked.contains(question) && !question.isAfterReport())
                    .toList();
            for (var other : others) {
                var after = Assessment.of(
                        TheRules.book(), journey.assessment().answers().with(other, any(other, random)), AS_OF);
                assertThat(counting(after))
                        .as(
                                "%s, answered beside %s",
                                other.id(), journey.assessment().answers())
                        .isEqualTo(counting(journey.assessment()));
            }
        }
    }

    @Test
    void answers_that_are_not_asked_for_count_for_nothing_and_come_back_when_they_matter() {
        var random = new Random(1);
        var journey = walk(random);
        var stale = journey.assessment().answers();
        for (var question : TheRules.book().questions()) {
            if (stale.to(question).isEmpty()) {
                stale = stale.with(question, any(question, random));
            }
        }

        var replayed = Journey.replay(TheRules.book(), stale, AS_OF);

        assertThat(replayed.asked()).isEqualTo(journey.asked());
        assertThat(replayed.assessment().answers())
                .isEqualTo(journey.assessment().answers());
    }

    private static void assertNarrower(Assessment before, Assessment after) {
        for (var requirement : TheRules.book().requirements().toList()) {
            var wide = before.verdict(requirement);
            var narrow = after.verdict(requirement);
            assertThat(narrow.earliest())
                    .as("earliest of %s after %s", requirement.id(), after.answers())
                    .isGreaterThanOrEqualTo(wide.earliest());
            assertThat(narrow.latest())
                    .as("latest of %s after %s", requirement.id(), after.answers())
                    .isLessThanOrEqualTo(wide.latest());
        }
    }

    private static Object counting(Assessment assessment) {
        return TheRules.book().career().steps().stream()
                .flatMap(step -> step.requirements().stream())
                .collect(Collectors.toMap(
                        requirement -> requirement,
                        requirement -> assessment.verdict(requirement).earliest()
                                + " to "
                                + assessment.verdict(requirement).latest()
                                + assessment.status(requirement)));
    }

    /** Answers every question as it is asked. */
    private static Journey walk(Random random) {
        var given = Answers.none();
        var journey = Journey.replay(TheRules.book(), given, AS_OF);
        while (journey.next().isPresent()) {
            var question = journey.next().get();
            given = given.with(question, any(question, random));
            journey = Journey.replay(TheRules.book(), given, AS_OF);
        }
        return journey;
    }

    private static Answer any(Question question, Random random) {
        return question.offersNotSure() && random.nextInt(5) == 0 ? Answer.NOT_SURE : definite(question, random);
    }

    private static Answer definite(Question question, Random random) {
        if (question instanceof Choice choice) {
            var options = new ArrayList<>(choice.options());
            Collections.shuffle(options, random);
            var many = choice.many() && !options.get(0).alone() ? 1 + random.nextInt(4) : 1;
            return new Answer.Chosen(options.stream()
                    .filter(option -> many == 1 || !option.alone())
                    .limit(many)
                    .collect(Collectors.toSet()));
        }
        return Answer.On.month(YearMonth.of(2025, 1).plusMonths(random.nextInt(60)));
    }
}
