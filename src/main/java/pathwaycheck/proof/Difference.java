package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.ReportInLines;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

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
        var changes = new LinkedHashMap<Kind, Change>();
        forwards.byKind().forEach((kind, count) -> changes.put(kind, forwards.change(kind, count)));
        // Who only the new rule book leads anywhere.
        backwards
                .byKind()
                .forEach((kind, count) ->
                        changes.computeIfAbsent(kind.turned(), turned -> turned(backwards.change(kind, count))));
        return new Difference(
                asOf,
                forwards.journeys(),
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
                    var comparing = new Comparing(from, to, classes, asOf);
                    var tally = new Journeys<>(List.of(from, to), classes, comparing)
                            .from(List.of(
                                    Assessment.of(from, answers, asOf),
                                    Assessment.of(to, translated(answers, from, to), asOf)));
                    progress.at(done.incrementAndGet(), beginnings.size());
                    return new Compared(tally.journeys(), tally.byKind(), comparing.people);
                })
                .collect(Collectors.toList())
                .stream()
                .reduce(new Compared(0, Map.of(), Map.of()), Compared::and);
    }

    /** These answers, as far as the other rule book knows them. */
    static Answers translated(Answers answers, RuleBook from, RuleBook to) {
        var known = Answers.none();
        for (var question : from.questions()) {
            var answer = answers.to(question).flatMap(it -> translated(question, it, to));
            if (answer.isPresent()) {
                known = known.with(question, answer.get());
            }
        }
        return known;
    }

    /** This answer, if the rule book asks for it and knows it. */
    static Optional<Answer> translated(Question question, Answer answer, RuleBook to) {
        return to.questions().stream()
                .filter(other -> other.id().equals(question.id()))
                .map(other ->
                        other == question ? answer : other.read(new Query(Map.of(other.id(), question.write(answer)))))
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .findFirst();
    }

    /**
     * What the report that people read tells about these requirements; with the goal comes the way there. Where a rule
     * book asks something more, that is told too.
     */
    static ReportInLines told(Assessment here, List<Requirement> requirements) {
        var ruleBook = here.ruleBook();
        var counting = requirements.stream().filter(it -> !ruleBook.isPart(it)).toList();
        var lines = ReportInLines.of(
                Report.of(Journey.at(here)),
                counting.stream().map(Requirement::id).toList(),
                requirements.contains(ruleBook.career().goal()));
        for (var question : new Asking(here).wanted(counting)) {
            lines = lines.and("the question “" + question.wording().ask() + "”", "asked");
        }
        return lines;
    }

    private record Kind(String about, String before, String after) {
        Kind turned() {
            return new Kind(about, after, before);
        }
    }

    /** What was compared so far: how many journeys, of each kind of change, and one person of each. */
    private record Compared(long journeys, Map<Kind, Long> byKind, Map<Kind, Person> people) {

        Change change(Kind kind, long count) {
            var person = people.get(kind);
            return new Change(kind.about, kind.before, kind.after, count, person.inWords(), person.address());
        }

        Compared and(Compared later) {
            var counts = new LinkedHashMap<>(byKind);
            later.byKind.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
            var all = new HashMap<>(later.people);
            all.putAll(people);
            return new Compared(journeys + later.journeys, counts, all);
        }
    }

    /** Compares what is told at the end of each journey. */
    private static final class Comparing implements Journeys.Traveller<Kind> {

        private final RuleBook from;
        private final RuleBook to;
        private final Classes classes;
        private final LocalDate asOf;
        private final Map<Kind, Person> people = new HashMap<>();

        Comparing(RuleBook from, RuleBook to, Classes classes, LocalDate asOf) {
            this.from = from;
            this.to = to;
            this.classes = classes;
            this.asOf = asOf;
        }

        @Override
        public void go(List<Assessment> before, List<Assessment> after, Question question) {
            // Only what is told in the end is compared.
        }

        @Override
        public Set<Kind> arrive(List<Assessment> here, List<Requirement> requirements) {
            var before = told(here.get(0), requirements);
            var after = told(here.get(1), inOther(requirements));
            var kinds = new HashSet<Kind>();
            before.apartFrom(after).forEach(about -> kinds.add(new Kind(about, before.of(about), after.of(about))));
            kinds.forEach(kind -> people.computeIfAbsent(
                    kind, it -> new Person(from, classes.toTheEnd(here.get(0)).answers(), asOf)));
            return kinds;
        }

        /** These requirements in the other rule book; with the goal come those that only the other one has. */
        private List<Requirement> inOther(List<Requirement> requirements) {
            var others = new ArrayList<Requirement>();
            requirements.forEach(it -> to.named(it.id()).ifPresent(others::add));
            if (requirements.contains(from.career().goal())) {
                to.requirements().filter(it -> from.named(it.id()).isEmpty()).forEach(others::add);
            }
            return others;
        }
    }
}
