package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Query;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;

/**
 * Who is told something else by another rule book: the same walk over both.
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
        var forwards = compare(before, after, asOf, progress);
        var backwards = compare(after, before, asOf, progress);
        var changes = new LinkedHashMap<Kind, Change>(forwards.changes);
        // Who only the new rule book leads anywhere.
        backwards.changes.forEach((kind, change) -> changes.putIfAbsent(kind.turned(), turned(change)));
        return new Difference(
                asOf,
                forwards.journeys,
                changes.values().stream()
                        .sorted((one, other) -> Long.compare(other.journeys, one.journeys))
                        .toList());
    }

    private static Change turned(Change change) {
        return new Change(change.about, change.after, change.before, change.journeys, change.person, change.address);
    }

    private static Compared compare(RuleBook from, RuleBook to, LocalDate asOf, Proof.Progress progress) {
        var classes = Classes.of(List.of(from, to), asOf);
        var beginnings = Walk.beginnings(from, classes, asOf, TOGETHER);
        var done = new AtomicInteger();
        return beginnings.parallelStream()
                .map(answers -> {
                    var compared = new Compared(from, to, classes, asOf);
                    compared.walk(Assessment.of(from, answers, asOf));
                    progress.at(done.incrementAndGet(), beginnings.size());
                    return compared;
                })
                .collect(Collectors.toList())
                .stream()
                .reduce(new Compared(from, to, classes, asOf), Compared::and);
    }

    private record Kind(String about, String before, String after) {
        Kind turned() {
            return new Kind(about, after, before);
        }
    }

    /** What was compared so far. */
    private static final class Compared {

        private final RuleBook from;
        private final RuleBook to;
        private final Classes classes;
        private final LocalDate asOf;
        private final Map<Kind, Change> changes = new LinkedHashMap<>();
        private long journeys;

        Compared(RuleBook from, RuleBook to, Classes classes, LocalDate asOf) {
            this.from = from;
            this.to = to;
            this.classes = classes;
            this.asOf = asOf;
        }

        void walk(Assessment here) {
            var next = here.next();
            if (next.isEmpty()) {
                journeys++;
                compare(here);
                return;
            }
            for (var answer : classes.of(next.get())) {
                walk(Assessment.of(from, here.answers().with(next.get(), answer), asOf));
            }
        }

        private void compare(Assessment here) {
            var there = Assessment.of(to, translated(here.answers()), asOf);
            var before = Told.by(here);
            var after = Told.by(there);
            Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(about -> !before.getOrDefault(about, "").equals(after.getOrDefault(about, "")))
                    .filter(about -> !about.startsWith(Told.WHO_SAYS_SO)
                            || before.containsKey(about) && after.containsKey(about))
                    .forEach(about ->
                            add(new Kind(about, before.getOrDefault(about, ""), after.getOrDefault(about, "")), here));
        }

        /** The same answers, as far as the other rule book knows them. */
        private Answers translated(Answers answers) {
            var values = new LinkedHashMap<String, List<String>>();
            answers.write(from.questions())
                    .forEach(pair -> values.computeIfAbsent(pair.getKey(), name -> new ArrayList<>())
                            .add(pair.getValue()));
            return Answers.read(to.questions(), new Query(values)).answers();
        }

        private void add(Kind kind, Assessment here) {
            var person = new Person(from, here.answers(), asOf);
            changes.merge(
                    kind,
                    new Change(kind.about, kind.before, kind.after, 1, person.inWords(), person.address()),
                    Compared::more);
        }

        Compared and(Compared later) {
            journeys += later.journeys;
            later.changes.forEach((kind, change) -> changes.merge(kind, change, Compared::more));
            return this;
        }

        private static Change more(Change first, Change other) {
            return new Change(
                    first.about,
                    first.before,
                    first.after,
                    first.journeys + other.journeys,
                    first.person,
                    first.address);
        }
    }
}
