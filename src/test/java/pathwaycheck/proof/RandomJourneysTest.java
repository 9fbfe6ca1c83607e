package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.report.Report;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;

/**
 * The proof walks days that it chose itself. These people ask on any day of five years, and answer any month from birth
 * to retirement: nobody is promised less.
 */
class RandomJourneysTest {

    private static final int IN_ONE = 500;
    private static final int FEW = 4;
    private static final int ALL = 20;

    static Stream<Long> seeds() {
        return FewOrAll.of(
                LongStream.range(0, FEW).boxed(), LongStream.range(0, ALL).boxed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_plan_breaks_a_promise(long seed) {
        var random = new Random(20_261_128L + seed);
        var broken = new ArrayList<String>();
        for (var number = 0; number < IN_ONE; number++) {
            var ruleBook = TheRules.all().get(random.nextInt(10) == 0 ? 1 : 0);
            var journey = journey(ruleBook, asOf(random), random);
            var plan = Plan.of(journey.assessment());
            var person = new Person(
                    ruleBook,
                    journey.assessment().answers(),
                    journey.assessment().asOf());
            new PlanPromises(
                            plan,
                            Report.of(plan),
                            (kind, about, with, says) -> broken.add(kind + ": " + says + " " + person.address()))
                    .check();
            new BetterAnswers(plan, ruleBook.counting())
                    .worse()
                    .forEach(worse -> broken.add("worse with “" + worse.better().text() + "” about "
                            + worse.requirement() + ": " + person.address()));
        }
        assertThat(broken).isEmpty();
    }

    /**
     * A journey to its end. Whoever is asked back about a day means it half of the time, and gives another one else.
     */
    private static Journey journey(RuleBook ruleBook, LocalDate asOf, Random random) {
        var answers = Answers.none();
        var journey = Journey.replay(ruleBook, answers, asOf);
        while (journey.next().isPresent()) {
            var question = journey.next().get();
            var given = journey.odd().isPresent() && random.nextBoolean()
                    ? ((Answer.On) answers.to(question).orElseThrow()).sure()
                    : question.in(new AnyAnswer(asOf, random));
            answers = answers.with(question, given);
            journey = Journey.replay(ruleBook, answers, asOf);
        }
        return journey;
    }

    private record AnyAnswer(LocalDate asOf, Random random) implements Kinds<Answer> {

        @Override
        public Answer choice(Choice choice) {
            if (choice.offersNotSure() && random.nextInt(8) == 0) {
                return Answer.NOT_SURE;
            }
            var options = choice.options();
            var one = options.get(random.nextInt(options.size()));
            if (!choice.many() || one.alone()) {
                return new Answer.Chosen(Set.of(one));
            }
            var several = new HashSet<>(Set.of(one));
            options.stream()
                    .filter(option -> !option.alone() && random.nextInt(3) == 0)
                    .forEach(several::add);
            return new Answer.Chosen(several);
        }

        @Override
        public Answer date(DateQuestion date) {
            if (date.offersNotSure() && random.nextInt(8) == 0) {
                return Answer.NOT_SURE;
            }
            return switch (random.nextInt(5)) {
                case 0 -> Answer.On.day(boundary(asOf.getYear() + random.nextInt(6), random));
                case 1 -> Answer.On.day(asOf.plusDays(random.nextInt(3) - 1));
                case 2 -> Answer.On.month(YearMonth.of(1961 + random.nextInt(115), 1 + random.nextInt(12)));
                default -> Answer.On.month(YearMonth.from(asOf).plusMonths(random.nextInt(72)));
            };
        }
    }

    /** Any day of 2025 to 2029, and often one on which something opens, closes or starts, or a day beside it. */
    private static LocalDate asOf(Random random) {
        var year = 2025 + random.nextInt(5);
        return random.nextBoolean()
                ? boundary(year, random)
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private static LocalDate boundary(int year, Random random) {
        var days = List.of("01-05", "01-06", "01-16", "01-31", "02-06", "02-27", "06-30", "08-31", "09-01");
        var day = LocalDate.parse(year + "-" + days.get(random.nextInt(days.size())));
        return day.plusDays(random.nextInt(3) - 1);
    }
}
