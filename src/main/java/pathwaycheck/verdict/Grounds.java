package pathwaycheck.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
        return union(List.of(notEarlier, notLater));
    }

    /**
     * So many parts hold by the latest day, and so many cannot hold before the earliest, that the other parts do not matter. Where
     * more parts than needed say so, the first in their author's order do.
     */
    static Grounds atLeast(int count, List<Grounds> parts) {
        var verdict =
                Verdict.atLeast(count, parts.stream().map(Grounds::verdict).toList());
        Set<Question> notEarlier = verdict.earliest().equals(Day.ALWAYS)
                ? Set.of()
                : first(
                        parts.size() - count + 1,
                        parts,
                        part -> verdict.earliest().isOnOrBefore(part.verdict.earliest()),
                        Grounds::notEarlier);
        Set<Question> notLater = verdict.latest().equals(Day.NEVER)
                ? Set.of()
                : first(count, parts, part -> part.verdict.latest().isOnOrBefore(verdict.latest()), Grounds::notLater);
        return new Grounds(verdict, notEarlier, notLater);
    }

    private static Set<Question> first(
            int count, List<Grounds> parts, Predicate<Grounds> decides, Function<Grounds, Set<Question>> answers) {
        return union(parts.stream().filter(decides).limit(count).map(answers).toList());
    }

    private static Set<Question> union(List<Set<Question>> sets) {
        var all = new LinkedHashSet<Question>();
        sets.forEach(all::addAll);
        return all;
    }
}
