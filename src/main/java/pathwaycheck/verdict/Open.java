package pathwaycheck.verdict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;

/** What keeps the two ends of a verdict apart. */
public final class Open {

    /** Nothing is open: the verdict is one day. */
    public static final Open NOTHING = new Open(Set.of(), Set.of(), Set.of());

    private final Set<Question> unanswered;
    private final Set<Question> unsure;
    private final Set<Judgement> judgements;
    private final boolean isNothing;

    private Open(Set<Question> unanswered, Set<Question> unsure, Set<Judgement> judgements) {
        this.unanswered = unanswered;
        this.unsure = unsure;
        this.judgements = judgements;
        this.isNothing = unanswered.isEmpty() && unsure.isEmpty() && judgements.isEmpty();
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

    /** Whatever is open here or there. */
    Open and(Open other) {
        if (other == this || other.isNothing()) {
            return this;
        }
        return isNothing
                ? other
                : new Open(
                        union(unanswered, other.unanswered),
                        union(unsure, other.unsure),
                        union(judgements, other.judgements));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        if (some.isEmpty() || some.containsAll(more)) {
            return some.isEmpty() ? more : some;
        }
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** Questions we have not asked yet. */
    public Set<Question> unanswered() {
        return unanswered;
    }

    /** Questions answered "I'm not sure yet". */
    public Set<Question> unsure() {
        return unsure;
    }

    /** What only people can decide. */
    public Set<Judgement> judgements() {
        return judgements;
    }

    /** Nothing is open. */
    public boolean isNothing() {
        return isNothing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Open that
                && unanswered.equals(that.unanswered)
                && unsure.equals(that.unsure)
                && judgements.equals(that.judgements);
    }

    @Override
    public int hashCode() {
        return unanswered.hashCode() + 31 * unsure.hashCode() + 961 * judgements.hashCode();
    }

    @Override
    public String toString() {
        return isNothing()
                ? "nothing"
                : "unanswered " + unanswered + ", unsure " + unsure + ", judgements " + judgements;
    }
}
