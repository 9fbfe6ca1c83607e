package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.rules.RuleBook;

/**
 * Line by line, who is told something else by another rule book: the same walk over both.
 *
 * @param journeys how many journeys were compared
 * @param changes each kind of change once, the most frequent first
 */
public record Difference(LocalDate asOf, long journeys, List<Change> changes) {

    private static final int TOGETHER = 3;

    public Difference {
        changes = List.copyOf(changes);
    }

    /**
     * One kind of change.
     *
     * @param about what people are told about
     * @param before what they were told; empty: nothing
     * @param after what they are told now; empty: nothing
     * @param journeys on how many journeys
     * @param person one of them, in words
     * @param address the path and query of this person's report
     */
    public record Change(String about, String before, String after, long journeys, String person, String address) {}

    /** Compares what everybody is told by the one rule book and by the other. */
    public static Difference of(RuleBook before, RuleBook after, LocalDate asOf, Proof.Progress progress) {
        var forwards = ComparedJourneys.of(before, after, asOf, Difference::kinds, progress);
        var backwards = ComparedJourneys.of(after, before, asOf, Difference::kinds, progress);
        var changes = new LinkedHashMap<Kind, Change>();
        forwards.byKind().forEach((kind, count) -> changes.put(kind, change(kind, count, forwards.people())));
        // Who only the new rule book leads anywhere.
        backwards
                .byKind()
                .forEach((kind, count) -> changes.computeIfAbsent(
                        kind.turned(), turned -> turned(change(kind, count, backwards.people()))));
        return new Difference(
                asOf,
                forwards.journeys(),
                changes.values().stream()
                        .sorted((one, other) -> Long.compare(other.journeys, one.journeys))
                        .toList());
    }

    private static Change change(Kind kind, long count, Map<Kind, Person> people) {
        var person = people.get(kind);
        return new Change(kind.about, kind.before, kind.after, count, person.inWords(), person.address());
    }

    private static Change turned(Change change) {
        return new Change(change.about, change.after, change.before, change.journeys, change.person, change.address);
    }

    private static Set<Kind> kinds(ComparedJourneys.End end) {
        var before = end.told().lines();
        var after = end.toldThere().lines();
        return before.apartFrom(after).stream()
                .map(about -> new Kind(about, before.of(about), after.of(about)))
                .collect(Collectors.toSet());
    }

    private record Kind(String about, String before, String after) {
        Kind turned() {
            return new Kind(about, after, before);
        }
    }
}
