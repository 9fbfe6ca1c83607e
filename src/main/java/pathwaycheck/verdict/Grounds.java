package pathwaycheck.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pathwaycheck.question.Question;

/**
 * What decided a verdict: the answers that hold its two ends in place.
 *
 * @param notEarlier without these answers it might hold earlier
 * @param notLater without these answers it might hold later
 */
record Grounds(Verdict verdict, Set<Question> notEarlier, Set<Question> notLater) {

    /** Every answer the verdict rests on. */
    Set<Question> answers() {
        return union(notEarlier, notLater);
    }

    /**
     * So many parts hold by the latest day, and so many cannot hold before the earliest, that the other parts do not
     * matter. Where more parts than needed say so, the first in their author's order do.
     */
    static Grounds atLeast(int count, List<Grounds> parts) {
        var verdicts = new ArrayList<Verdict>(parts.size());
        for (var part : parts) {
            verdicts.add(part.verdict);
        }
        var verdict = Verdict.atLeast(count, verdicts);
        return new Grounds(
                verdict, notEarlier(verdict, parts.size() - count + 1, parts), notLater(verdict, count, parts));
    }

    private static Set<Question> notEarlier(Verdict verdict, int count, List<Grounds> parts) {
        Set<Question> answers = Set.of();
        var missing = verdict.earliest().equals(Day.ALWAYS) ? 0 : count;
        for (var part : parts) {
            if (missing > 0 && verdict.earliest().isOnOrBefore(part.verdict.earliest())) {
                answers = union(answers, part.notEarlier);
                missing--;
            }
        }
        return answers;
    }

    private static Set<Question> notLater(Verdict verdict, int count, List<Grounds> parts) {
        Set<Question> answers = Set.of();
        var missing = verdict.latest().equals(Day.NEVER) ? 0 : count;
        for (var part : parts) {
            if (missing > 0 && part.verdict.latest().isOnOrBefore(verdict.latest())) {
                answers = union(answers, part.notLater);
                missing--;
            }
        }
        return answers;
    }

    private static Set<Question> union(Set<Question> some, Set<Question> more) {
        if (some.isEmpty() || some.containsAll(more)) {
            return some.isEmpty() ? more : some;
        }
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
