package pathwaycheck.verdict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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

    private Open(Set<Question> unanswered, Set<Question> unsure, Set<Judgement> judgements) {
        this.unanswered = unanswered;
        this.unsure = unsure;
        this.judgements = judgements;
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

    /** Whatever is open in any of these. */
    static Open onAll(List<Open> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        var unanswered = new LinkedHashSet<Question>();
        var unsure = new LinkedHashSet<Question>();
        var judgements = new LinkedHashSet<Judgement>();
        for (var open : all) {
            unanswered.addAll(open.unanswered);
            unsure.addAll(open.unsure);
            judgements.addAll(open.judgements);
        }
        return new Open(
                Collections.unmodifiableSet(unanswered),
                Collections.unmodifiableSet(unsure),
                Collections.unmodifiableSet(judgements));
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
        return unanswered.isEmpty() && unsure.isEmpty() && judgements.isEmpty();
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
