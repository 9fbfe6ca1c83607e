package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * A rule book close to the machine: every question and every requirement has a place, and every condition is a
 * {@link Node}. What one person says to it is {@link Told}, what it comes to for them is a {@link Run}, and what it
 * still wants to know of them is {@link Wanting}. The conditions as their authors wrote them stay the truth: this is
 * made from them once, and comes to the same.
 */
final class Program {

    private final Map<String, Integer> questionPlaces;
    private final Map<String, Integer> requirementPlaces;
    private final Map<Condition, Node> conditions;
    private final Question[] questions;
    private final List<Map<Option, Integer>> options;
    private final Compiled[] requirements;
    private final Node[] holds;
    private final int[] appliesAt;
    private final int spans;
    private final Resting[] resting;
    private final Odd[] oddDays;
    private final Told nothing;
    private final Wanting start;

    /** Of a requirement that is for everybody, a run need not keep whom it is for. */
    static final int FOR_ALL = -1;

    /**
     * A requirement, compiled.
     *
     * @param applies whom it is for
     * @param holds what must hold
     * @param otherWays whom they are for
     * @param refersTo the places of its parts
     */
    record Compiled(Node applies, Node holds, CompiledRemedy[] remedies, Node[] otherWays, int[] refersTo) {}

    /**
     * What decides about a remedy.
     *
     * @param until the day on which it ends, if the person knows it
     * @param free the day from which on nothing keeps them from it
     * @param after the places of what must be met first
     */
    record CompiledRemedy(Node forWhom, Node until, Node free, int[] after) {}

    /**
     * The requirements that an answer to a question can change.
     *
     * @param judged those whose verdict it can change, parts before what refers to them
     * @param helped those about help with which it can decide
     */
    record Resting(Marks judged, Marks helped) {}

    /** A day that is odd for some. */
    record Odd(OddDay day, int question, Node forWhom) {}

    /** Of these questions, requirements and odd days; conditions: what else tells people apart. */
    Program(
            List<Question> questions,
            List<Requirement> requirements,
            List<OddDay> oddDays,
            Stream<Condition> conditions) {
        var compiling = new Compiling();
        questions.forEach(compiling::place);
        requirements.forEach(compiling::place);
        conditions.forEach(compiling::keep);
        this.oddDays = oddDays.stream().map(compiling::odd).toArray(Odd[]::new);
        this.questionPlaces = compiling.questionPlaces;
        this.requirementPlaces = compiling.requirementPlaces;
        this.conditions = compiling.conditions;
        this.questions = compiling.questions.toArray(Question[]::new);
        this.options = compiling.options;
        this.requirements = compiling.requirements.toArray(Compiled[]::new);
        this.holds = Stream.of(this.requirements).map(Compiled::holds).toArray(Node[]::new);
        this.appliesAt = new int[this.requirements.length];
        var spans = this.requirements.length;
        for (var place = 0; place < this.requirements.length; place++) {
            appliesAt[place] = this.requirements[place].applies() == Node.ALWAYS ? FOR_ALL : spans++;
        }
        this.spans = spans;
        this.resting = compiling.resting().toArray(Resting[]::new);
        this.nothing = new Told(this);
        this.start = new Wanting(this, new Run(this, nothing.copy()));
    }

    /** Made when it is asked for first, and kept with its rule book. */
    static Program of(RuleBook ruleBook) {
        return ruleBook.once(
                Program.class,
                book -> new Program(book.questions(), book.requirements().toList(), book.oddDays(), book.forWhom()));
    }

    /** This very condition, compiled; empty: it is of no rule book. */
    Optional<Node> known(Condition condition) {
        return Optional.ofNullable(conditions.get(condition));
    }

    /** Somebody of whom nothing is known yet. */
    Wanting start() {
        return start.copy();
    }

    /** These answers, told. */
    Told told(Answers answers) {
        var told = nothing.copy();
        answers.byId().forEach((id, answer) -> {
            var place = questionPlaces.get(id);
            if (place != null) {
                told.tell(place, answer);
            }
        });
        return told;
    }

    /** These answers, judged. */
    Run run(Answers answers) {
        return new Run(this, told(answers));
    }

    int questions() {
        return questions.length;
    }

    Question question(int place) {
        return questions[place];
    }

    boolean isChoice(int question) {
        return questions[question] instanceof Choice;
    }

    int requirements() {
        return requirements.length;
    }

    Compiled requirement(int place) {
        return requirements[place];
    }

    /** What must hold for it. */
    Node holds(int requirement) {
        return holds[requirement];
    }

    /** Where a run keeps whom it is for, behind when each holds; or {@link #FOR_ALL}. */
    int appliesAt(int requirement) {
        return appliesAt[requirement];
    }

    /** So many spans a run keeps. */
    int spans() {
        return spans;
    }

    /** The requirements that an answer to this question can change. */
    Resting restingOn(int question) {
        return resting[question];
    }

    /** A bit an option, by its place in the question. */
    long bits(int question, Set<Option> some) {
        var places = options.get(question);
        var bits = 0L;
        for (var option : some) {
            bits |= 1L << places.get(option);
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

    /** The place of a question of its own. */
    int place(Question question) {
        return questionPlaces.get(question.id());
    }

    /** The place of a requirement of its own. */
    int place(Requirement requirement) {
        return requirementPlaces.get(requirement.id());
    }

    Marks places(Collection<Requirement> some) {
        var places = new Marks(requirements.length);
        for (var requirement : some) {
            places.mark(place(requirement));
        }
        return places;
    }
}
