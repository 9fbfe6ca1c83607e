package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.testing.rulebooks.TheRules;

/** Rules close to the machine come to what the rules as written come to. */
@BesideOthers
class ProgramTest {

    private static final int TREES = 100_000;
    private static final int PEOPLE = 500;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @Test
    void a_hundred_thousand_trees_have_the_same_span_and_are_open_on_the_same_questions() {
        var open = 0;
        for (var seed = 1L; seed <= TREES; seed++) {
            var tree = new RandomTree(seed, seed % 2 == 0);
            var program = new Program(tree.questions(), List.of(), List.of(), Stream.of(tree.condition));
            var node = program.known(tree.condition).orElseThrow();
            var run = program.run(tree.answers());

            assertThat(Span.isSettled(node.span(run))).isEqualTo(tree.verdict().isSettled());
            assertSame(node.span(run), tree.verdict(), tree.condition);
            if (!Span.isSettled(node.span(run))) {
                open++;
                var marks = new Marks(program.questions());
                node.open(new Wanting(program, run), marks);
                assertThat(questions(marks, program))
                        .as("%s", tree.condition)
                        .isEqualTo(tree.verdict().open().unanswered());
            }
        }

        // If hardly any tree were open, nothing would be said of what keeps it open.
        assertThat(open).isGreaterThan(TREES / 10);
    }

    @Test
    void the_last_of_as_many_options_as_there_may_be_is_told_from_the_others() {
        var ids = IntStream.range(0, Choice.MOST_OPTIONS)
                .mapToObj(number -> "option-" + number)
                .toArray(String[]::new);
        var question = Anything.choice("question", false, ids);
        var last = question.options().get(ids.length - 1);
        var condition = new Condition.Chosen(question, Set.of(last), 1);
        var program = new Program(List.of(question), List.of(), List.of(), Stream.of(condition));
        var node = program.known(condition).orElseThrow();

        assertThat(node.span(program.run(Answers.none().with(question, new Answer.Chosen(Set.of(last))))))
                .isEqualTo(Span.ALWAYS);
        assertThat(node.span(program.run(Answers.none()
                        .with(
                                question,
                                new Answer.Chosen(Set.of(question.options().get(0)))))))
                .isEqualTo(Span.NEVER);
    }

    static Stream<RuleBook> books() {
        return TheRules.all().stream();
    }

    /** Whatever somebody answered so far, in whatever order, and changed again. */
    @ParameterizedTest
    @MethodSource("books")
    void every_requirement_holds_when_it_does_as_written_and_the_same_is_asked(RuleBook book) {
        var random = new Random(1);
        for (var person = 0; person < PEOPLE; person++) {
            var program = Program.of(book);
            var told = program.start();
            var answers = Answers.none();
            for (var question : some(book.questions(), random)) {
                for (var times = random.nextInt(2); times >= 0; times--) {
                    var answer = any(question, random);
                    answers = answers.with(question, answer);
                    told.tell(program.place(question), answer);
                }
                if (random.nextInt(3) == 0) {
                    assertSame(told, book, answers);
                }
            }
            assertSame(told, book, answers);
        }
    }

    private static void assertSame(Wanting told, RuleBook book, Answers answers) {
        var program = Program.of(book);
        var written = new AsWritten(answers);
        for (var requirement : book.requirements().toList()) {
            var place = program.place(requirement);
            assertSame(told.run().span(place), written.verdict(requirement), requirement.id());
            assertSame(told.run().applies(place), written.applicability(requirement), requirement.id());
            var marks = new Marks(program.questions());
            told.open(place, marks);
            assertThat(questions(marks, program))
                    .as("%s", requirement.id())
                    .isEqualTo(written.verdict(requirement).open().unanswered());
        }
        assertThat(questions(told.all(program.places(book.counting())), program))
                .isEqualTo(new AskingAsWritten(written).wanted(book.counting()));
    }

    /** What is settled a person is told from the program; on what the rest is open, the rules as written say. */
    @ParameterizedTest
    @MethodSource("books")
    void everybody_is_judged_as_by_the_rules_as_written(RuleBook book) {
        var random = new Random(2);
        var settled = 0;
        for (var person = 0; person < PEOPLE; person++) {
            var here = Assessment.of(book, Answers.none(), AS_OF);
            for (var question : some(book.questions(), random)) {
                here = here.with(question, any(question, random));
            }
            for (var judged : List.of(here, Assessment.of(book, here.answers(), AS_OF))) {
                settled += assertJudged(judged, new AsWritten(here.answers()));
            }
        }

        assertThat(settled).isPositive();
    }

    /** @return of how many conditions, for whom something is, nothing was open */
    private static int assertJudged(Assessment here, AsWritten written) {
        for (var requirement : here.ruleBook().requirements().toList()) {
            assertThat(here.verdict(requirement)).as(requirement.id()).isEqualTo(written.verdict(requirement));
            assertThat(here.applicability(requirement))
                    .as(requirement.id())
                    .isEqualTo(written.applicability(requirement));
        }
        var settled = 0;
        for (var condition : here.ruleBook().forWhom().toList()) {
            var forWhom = Optional.of(condition);
            assertThat(here.when(forWhom)).as("%s", condition).isEqualTo(written.when(forWhom));
            settled += here.when(forWhom).isSettled() ? 1 : 0;
        }
        for (var busy : here.ruleBook().busy()) {
            assertThat(here.free(List.of(busy))).as("%s", busy).isEqualTo(written.free(List.of(busy)));
        }
        return settled;
    }

    private static void assertSame(long span, Verdict verdict, Object of) {
        assertThat(List.of(new Day(Span.earliest(span)), new Day(Span.latest(span))))
                .as("%s", of)
                .isEqualTo(List.of(verdict.earliest(), verdict.latest()));
    }

    /** One question after the other, each asked because of the answers before it. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void everybody_is_asked_the_same_as_by_the_rules_as_written(Person person) {
        var given = person.journey().assessment().answers();
        var asked = new ArrayList<Question>();
        var here = Assessment.of(person.ruleBook(), Answers.none(), person.asOf());
        for (var next = next(here, given); next.isPresent(); next = next(here, given)) {
            asked.add(next.get());
            here = here.with(next.get(), given.to(next.get()).orElseThrow());
        }

        assertThat(person.journey().asked()).isEqualTo(asked).isNotEmpty();
    }

    private static Optional<Question> next(Assessment here, Answers given) {
        var wanted = new AskingAsWritten(new AsWritten(here.answers()))
                .wanted(here.ruleBook().counting());
        return here.ruleBook().questions().stream()
                .filter(wanted::contains)
                .filter(question -> given.to(question).isPresent())
                .findFirst();
    }

    private static Set<Question> questions(Marks marks, Program program) {
        var questions = new HashSet<Question>();
        for (var place = marks.firstFrom(0); place >= 0; place = marks.firstFrom(place + 1)) {
            questions.add(program.question(place));
        }
        return questions;
    }

    private static List<Question> some(List<Question> all, Random random) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(some.size() + 1));
    }

    private static Answer any(Question question, Random random) {
        if (question.offersNotSure() && random.nextInt(5) == 0) {
            return Answer.NOT_SURE;
        }
        if (question instanceof Choice choice) {
            var options = new ArrayList<>(choice.options());
            Collections.shuffle(options, random);
            return new Answer.Chosen(options.stream()
                    .limit(choice.many() ? 1 + random.nextInt(4) : 1)
                    .collect(Collectors.toSet()));
        }
        return Answer.On.month(YearMonth.of(2025, 1).plusMonths(random.nextInt(60)));
    }
}
