package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * A rule book close to the machine: every question and every requirement has a place, and every condition is a
 * {@link Node}. What it comes to for one person is a {@link Run}. The conditions as their authors wrote them stay the
 * truth: this is made from them once, and comes to the same.
 */
final class Program {

    private static final int[] NONE = {};

    private final Map<String, Integer> questionPlaces = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Map<Option, Integer>> options = new ArrayList<>();
    private final Map<String, Integer> requirementPlaces = new HashMap<>();
    private final List<Compiled> requirements = new ArrayList<>();
    private final Map<Condition, Node> conditions = new IdentityHashMap<>();
    private final int[][] resting;
    private final List<Odd> oddDays;

    /**
     * A requirement, compiled.
     *
     * @param applies whom it is for
     * @param holds what must hold
     * @param otherWays whom they are for
     * @param refersTo the places of its parts
     */
    record Compiled(Node applies, Node holds, List<CompiledRemedy> remedies, List<Node> otherWays, int[] refersTo) {}

    /**
     * What decides about a remedy.
     *
     * @param until the day on which it ends, if the person knows it
     * @param free the day from which on nothing keeps them from it
     * @param after the places of what must be met first
     */
    record CompiledRemedy(Node forWhom, Node until, Node free, int[] after) {}

    private record Odd(OddDay day, int question, Node forWhom) {}

    /**
     * Of these questions, requirements and odd days; restingOn: whose verdict an answer to a question can change;
     * forWhom: what else tells people apart.
     */
    Program(
            List<Question> questions,
            List<Requirement> requirements,
            List<OddDay> oddDays,
            Function<Question, Set<Requirement>> restingOn,
            Stream<Condition> forWhom) {
        questions.forEach(this::place);
        requirements.forEach(this::place);
        forWhom.forEach(condition -> conditions.put(condition, node(condition)));
        this.oddDays = oddDays.stream()
                .map(odd -> new Odd(odd, place(odd.question()), node(odd.forWhom())))
                .toList();
        this.resting = this.questions.stream()
                .map(question -> places(restingOn.apply(question)))
                .toArray(int[][]::new);
    }

    /** Made when it is asked for first, and kept with its rule book. */
    static Program of(RuleBook ruleBook) {
        return ruleBook.once(
                Program.class,
                book -> new Program(
                        book.questions(),
                        book.requirements().toList(),
                        book.oddDays(),
                        book::restingOn,
                        book.forWhom()));
    }

    /** This very condition, compiled; empty: it is of no rule book. */
    Optional<Node> known(Condition condition) {
        return Optional.ofNullable(conditions.get(condition));
    }

    /** Nothing answered yet. */
    Run start() {
        return new Run(this);
    }

    /** These answers. */
    Run run(Answers answers) {
        var run = start();
        answers.byId().forEach((id, answer) -> {
            var place = questionPlaces.get(id);
            if (place != null) {
                run.tell(place, answer);
            }
        });
        return run;
    }

    int questions() {
        return questions.size();
    }

    Question question(int place) {
        return questions.get(place);
    }

    int requirements() {
        return requirements.size();
    }

    Compiled requirement(int place) {
        return requirements.get(place);
    }

    /** The requirements whose verdict an answer to this question can change. */
    int[] restingOn(int question) {
        return resting[question];
    }

    /** A bit an option, by its place in the question. */
    long bits(int question, Set<Option> some) {
        var bits = 0L;
        for (var option : some) {
            bits |= 1L << options.get(question).get(option);
        }
        return bits;
    }

    /** What is odd about this day, for somebody who has said so much, unless they mean it. */
    Optional<OddDay> odd(int question, Answer answer, Run run, LocalDate asOf) {
        if (answer instanceof Answer.On on && !on.isSure()) {
            for (var odd : oddDays) {
                if (odd.question() == question
                        && odd.day().bound().isBeyond(on.counts(), asOf)
                        && odd.forWhom().span(run) == Span.ALWAYS) {
                    return Optional.of(odd.day());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Which questions these requirements are still open on, or decide about help with them, in their author's order.
     */
    Marks wanted(Collection<Requirement> counting, Run run) {
        var wanted = new Marks(questions.size());
        var seen = new Marks(requirements.size());
        for (var requirement : counting) {
            run.want(place(requirement), wanted, seen);
        }
        return wanted;
    }

    int place(Question question) {
        var known = questionPlaces.get(question.id());
        if (known != null) {
            return known;
        }
        questionPlaces.put(question.id(), questions.size());
        questions.add(question);
        var bits = new HashMap<Option, Integer>();
        if (question instanceof Choice choice) {
            choice.options().forEach(option -> bits.put(option, bits.size()));
        }
        options.add(bits);
        return questions.size() - 1;
    }

    /** Its parts and what comes before it are compiled first. */
    int place(Requirement requirement) {
        var known = requirementPlaces.get(requirement.id());
        if (known != null) {
            return known;
        }
        var compiled = new Compiled(
                node(requirement.appliesWhen()),
                node(requirement.holdsWhen()),
                requirement.remedies().stream().map(this::remedy).toList(),
                requirement.otherWays().stream()
                        .map(OtherWay::forWhom)
                        .flatMap(Optional::stream)
                        .map(this::node)
                        .toList(),
                places(requirement.refersTo()));
        requirementPlaces.put(requirement.id(), requirements.size());
        requirements.add(compiled);
        return requirements.size() - 1;
    }

    private CompiledRemedy remedy(Remedy remedy) {
        var until = remedy.when() instanceof Remedy.When.Until it ? new Node.From(place(it.question())) : Node.ALWAYS;
        var busy = remedy.when().claim().busy().stream().map(this::free).toArray(Node[]::new);
        return new CompiledRemedy(
                node(remedy.forWhom()),
                until,
                busy.length == 0 ? Node.ALWAYS : new Node.All(busy),
                places(remedy.after()));
    }

    private Node free(Busy busy) {
        return new Node.Free(node(busy.forWhom()), new Node.From(place(busy.until())));
    }

    private int[] places(Collection<Requirement> some) {
        return some.isEmpty() ? NONE : some.stream().mapToInt(this::place).toArray();
    }

    private Node node(Optional<Condition> condition) {
        return condition.map(this::node).orElse(Node.ALWAYS);
    }

    private Node node(Condition condition) {
        return condition.in(new Compiling(this));
    }
}
