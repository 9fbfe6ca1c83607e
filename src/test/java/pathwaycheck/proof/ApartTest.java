package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.report.change.ReportInLines;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.StartDay;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * Walking apart what nothing ties together finds what walking everything together finds: over small rule books drawn at
 * random, with parts, steps, remedies for some people, and remedies after others.
 */
@BesideOthers
class ApartTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int QUESTIONS = 6;
    private static final int FEW = 60;
    private static final int ALL = 300;

    static Stream<Long> seeds() {
        return FewOrAll.of(
                        IntStream.range(0, FEW).boxed(), IntStream.range(0, ALL).boxed())
                .map(number -> 20_261_122L + number);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_journeys_are_counted(long seed) {
        var book = book(new Random(seed), new Random(seed));
        var classes = Classes.of(List.of(book), AS_OF);

        assertThat(Proof.of(book, AS_OF, (done, all) -> {}).journeys())
                .isEqualTo(together(List.of(start(book)), classes).journeys());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_is_found_with_as_many_journeys_as_it_has(long seed) {
        var before = book(new Random(seed), new Random(seed));
        var after = book(new Random(seed), new Random(seed + 1));
        var there = together(before, after);
        var back = together(after, before);
        var expected = new HashMap<>(there);
        back.forEach((kind, count) -> expected.putIfAbsent(List.of(kind.get(0), kind.get(2), kind.get(1)), count));

        var found = Difference.of(before, after, AS_OF, (done, all) -> {}).changes().stream()
                .collect(Collectors.toMap(
                        change -> List.of(change.about(), change.before(), change.after()),
                        Difference.Change::journeys));

        assertThat(found).isEqualTo(expected);
    }

    private static Map<List<String>, Long> together(RuleBook from, RuleBook to) {
        return together(List.of(start(from), start(to)), Classes.of(List.of(from, to), AS_OF))
                .byKind();
    }

    private static Assessment start(RuleBook book) {
        return Assessment.of(book, Answers.none(), AS_OF);
    }

    /** The slow way: every journey is every combination, and at its end everything told is compared. */
    private static Tally<List<String>> together(List<Assessment> here, Classes classes) {
        var next = new Asking(here.get(0)).next();
        if (next.isEmpty()) {
            return Tally.one(here.size() == 1 ? Set.of() : changes(here));
        }
        var tally = Tally.<List<String>>none();
        for (var answer : classes.of(next.get())) {
            tally = tally.plus(together(
                    here.stream().map(it -> it.with(next.get(), answer)).toList(), classes));
        }
        return tally;
    }

    private static Set<List<String>> changes(List<Assessment> here) {
        var before = told(here.get(0));
        var after = told(here.get(1));
        return before.apartFrom(after).stream()
                .map(about -> List.of(about, before.of(about), after.of(about)))
                .collect(Collectors.toSet());
    }

    private static ReportInLines told(Assessment assessment) {
        return Told.of(assessment, assessment.ruleBook().counting()).lines();
    }

    /** Two books of one shape differ in what some requirements ask for. */
    private static RuleBook book(Random shape, Random rule) {
        var questions = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> Anything.yesOrNo("q" + number))
                .toList();
        var steps = new ArrayList<Step>();
        var known = new ArrayList<Requirement>();
        for (var number = 0; number < 2 + shape.nextInt(2); number++) {
            var counting = new ArrayList<Requirement>();
            var parts = new ArrayList<Requirement>();
            for (var place = 0; place < 1 + shape.nextInt(3); place++) {
                var isPart = place > 0 && shape.nextInt(4) == 0;
                var requirement = requirement("r" + number + place, questions, known, shape, rule);
                known.add(requirement);
                (isPart ? parts : counting).add(requirement);
            }
            steps.add(new Step("s" + number, "Step", "Step.", counting, parts));
        }
        var last = steps.get(steps.size() - 1).requirements();
        var goal = last.get(last.size() - 1);
        return new RuleBook(
                new Career(
                        "c",
                        "Career",
                        "How?",
                        "So.",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        goal,
                        "get there",
                        List.of(),
                        steps),
                "1",
                "0",
                List.<Question>copyOf(questions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(SOURCE),
                List.of(),
                List.of(),
                List.of());
    }

    private static final Source SOURCE = new Source(
            "club", "The club", "Club", URI.create("https://club.test"), "undated", LocalDate.MIN, LocalDate.MAX);

    private static Requirement requirement(
            String id, List<Choice> questions, List<Requirement> known, Random shape, Random rule) {
        var conditions = new ArrayList<Condition>();
        conditions.add(chosen(questions, shape, rule));
        if (shape.nextBoolean()) {
            conditions.add(chosen(questions, shape, rule));
        }
        if (!known.isEmpty() && shape.nextInt(3) == 0) {
            conditions.add(new Condition.Meets(any(known, shape)));
        }
        var sentences = new EnumMap<Status, String>(Status.class);
        Stream.of(Status.values()).forEach(status -> sentences.put(status, id + " " + status));
        return new Requirement(
                id,
                "Title " + id,
                Optional.empty(),
                shape.nextBoolean(),
                shape.nextInt(4) == 0 ? Optional.of(chosen(questions, shape, rule)) : Optional.empty(),
                new Condition.AtLeast(1 + shape.nextInt(conditions.size()), conditions),
                sentences,
                Optional.empty(),
                shape.nextInt(3) == 0 ? List.of() : List.of(remedy(id, questions, known, shape, rule)),
                List.of(),
                List.of(SOURCE));
    }

    private static Remedy remedy(
            String id, List<Choice> questions, List<Requirement> known, Random shape, Random rule) {
        return new Remedy(
                "remedy-" + id,
                "Do " + id + ".",
                Remedy.InShort.NONE,
                Optional.empty(),
                shape.nextBoolean() ? Optional.of(chosen(questions, shape, rule)) : Optional.empty(),
                new Remedy.When.After(
                        new StartDay(Optional.of(MonthDay.of(1 + shape.nextInt(12), 1))),
                        new HowLong(Optional.of(Period.ofMonths(3)), Optional.empty())),
                known.isEmpty() || shape.nextBoolean() ? List.of() : List.of(any(known, shape)),
                // What it gives is the proof's business, not that of a difference.
                Optional.of(new Outcome(List.of())),
                new Link.To(SOURCE),
                List.of(SOURCE));
    }

    private static Condition chosen(List<Choice> questions, Random shape, Random rule) {
        var question = questions.get(shape.nextInt(questions.size()));
        return new Condition.Chosen(question, Set.of(question.options().get(rule.nextInt(5) == 0 ? 1 : 0)), 1);
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
