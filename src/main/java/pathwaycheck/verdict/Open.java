package pathwaycheck.verdict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;

/**
 * What keeps the two ends of a verdict apart.
 *
 * @param unanswered questions we have not asked yet
 * @param unsure questions answered "I'm not sure yet"
 * @param judgements what only people can decide
 */
public record Open(Set<Question> unanswered, Set<Question> unsure, Set<Judgement> judgements) {

    /** Nothing is open: the verdict is one day. */
    public static final Open NOTHING = new Open(Set.of(), Set.of(), Set.of());

    public Open {
        unanswered = Collections.unmodifiableSet(new LinkedHashSet<>(unanswered));
        unsure = Collections.unmodifiableSet(new LinkedHashSet<>(unsure));
        judgements = Collections.unmodifiableSet(new LinkedHashSet<>(judgements));
    }

    /** Open on a question nobody asked yet. */
    public static Open onUnanswered(Question question) {
        return new Open(Set.of(question), Set.of(), Set.of());
    }

    /** Open on a question the person is not sure about. */
    public static Open onUnsure(Question question) {
        return new Open(Set.of(), Set.of(question), Set.of());
    }

    /** Open on what only people can decide. */
    public static Open onJudgement(Judgement judgement) {
        return new Open(Set.of(), Set.of(), Set.of(judgement));
    }

    /** Nothing is open. */
    public boolean isNothing() {
        return unanswered.isEmpty() && unsure.isEmpty() && judgements.isEmpty();
    }

    /** What is open here or there. */
    public Open and(Open other) {
        if (other.isNothing()) {
            return this;
        }
        return isNothing()
                ? other
                : new Open(
                        union(unanswered, other.unanswered),
                        union(unsure, other.unsure),
                        union(judgements, other.judgements));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        var both = new LinkedHashSet<>(some);
        both.addAll(others);
        return both;
    }
}
