package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * Journeys by one rule book, looked at by another too: how many there are of each kind, and one person of each.
 *
 * @param isAll they are all that there are; otherwise some, drawn at random and always the same
 * @param journeys how many they are
 * @param byKind how many of them are of this kind; one may be of several
 * @param people one person of each kind
 * @param <K> the kinds, as whoever compares tells them apart
 */
public record ComparedJourneys<K>(boolean isAll, long journeys, Map<K, Long> byKind, Map<K, Person> people) {

    private static final int TOGETHER = 3;
    private static final int TO_THE_END = 1_000;
    private static final long SEED = 20_261_128;

    /**
     * The end of a journey, for some requirements.
     *
     * @param here by the rule book whose journey it is
     * @param there by the other one, as far as it knows the answers
     * @param requirements those that nothing more is asked for
     * @param inOther the same in the other rule book; with the goal those that only it has
     * @param hangsOn what is said about these requirements can hang on the answer to this question
     */
    public record End(
            Assessment here,
            Assessment there,
            List<Requirement> requirements,
            List<Requirement> inOther,
            Predicate<Question> hangsOn) {

        /** What this person is told of these requirements. */
        public Told told() {
            return Told.of(here, requirements);
        }

        /** What they would be told by the other rule book. */
        public Told toldThere() {
            return Told.of(there, inOther);
        }
    }

    /** Tells of what kinds a journey is. */
    @FunctionalInterface
    public interface Kinds<K> {

        /** Of these, if it ends so. */
        Set<K> of(End end);
    }

    /** Goes on every journey by this rule book, with the other one beside it. */
    public static <K> ComparedJourneys<K> of(
            RuleBook from, RuleBook to, LocalDate asOf, Kinds<K> kinds, Proof.Progress progress) {
        var classes = Classes.of(List.of(from, to), asOf);
        var beginnings = Walk.beginnings(from, classes, asOf, TOGETHER);
        var done = new AtomicInteger();
        return beginnings.parallelStream()
                .map(answers -> {
                    var comparing = new Comparing<>(from, to, classes, asOf, kinds);
                    var tally = new Journeys<>(List.of(from, to), classes, comparing)
                            .from(List.of(
                                    Assessment.of(from, answers, asOf),
                                    Assessment.of(to, Translated.answers(answers, from, to), asOf)));
                    progress.at(done.incrementAndGet(), beginnings.size());
                    return new ComparedJourneys<>(true, tally.journeys(), tally.byKind(), comparing.people);
                })
                .collect(Collectors.toList())
                .stream()
                .reduce(new ComparedJourneys<>(true, 0, Map.of(), Map.of()), ComparedJourneys::and);
    }

    /**
     * Goes on all of them if they are no more than so many. Otherwise on so many, at each question with any answer as
     * likely as any other: so whoever is rare among all journeys is still among these.
     */
    public static <K> ComparedJourneys<K> some(
            int most, RuleBook from, RuleBook to, LocalDate asOf, Kinds<K> kinds, Proof.Progress progress) {
        var classes = Classes.of(List.of(from, to), asOf);
        var beginnings = Walk.beginnings(Answers.none(), TO_THE_END, from, classes, asOf);
        if (beginnings.limit(most + 1).count() <= most) {
            return of(from, to, asOf, kinds, progress);
        }
        var done = new AtomicInteger();
        return IntStream.range(0, most)
                .parallel()
                .mapToObj(number -> {
                    var comparing = new Comparing<>(from, to, classes, asOf, kinds);
                    var tally = comparing.one(new Random(SEED + number));
                    progress.at(done.incrementAndGet(), most);
                    return new ComparedJourneys<>(false, tally.journeys(), tally.byKind(), comparing.people);
                })
                .toList()
                .stream()
                .reduce(new ComparedJourneys<>(false, 0, Map.of(), Map.of()), ComparedJourneys::and);
    }

    private ComparedJourneys<K> and(ComparedJourneys<K> later) {
        var counts = new LinkedHashMap<>(byKind);
        later.byKind.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        var all = new HashMap<>(later.people);
        all.putAll(people);
        return new ComparedJourneys<>(isAll, journeys + later.journeys, counts, all);
    }

    /** Compares what is told at the end of each journey. */
    private static final class Comparing<K> implements Journeys.Traveller<K> {

        private final RuleBook from;
        private final RuleBook to;
        private final Classes classes;
        private final LocalDate asOf;
        private final Kinds<K> kinds;
        private final Ties ties;
        private final Map<K, Person> people = new HashMap<>();

        Comparing(RuleBook from, RuleBook to, Classes classes, LocalDate asOf, Kinds<K> kinds) {
            this.from = from;
            this.to = to;
            this.classes = classes;
            this.asOf = asOf;
            this.kinds = kinds;
            this.ties = new Ties(List.of(from, to));
        }

        /** One journey to its very end, what is asked after the report too. */
        Tally<K> one(Random random) {
            var here = Assessment.of(from, Answers.none(), asOf);
            var there = Assessment.of(to, Answers.none(), asOf);
            for (var next = next(here); next.isPresent(); next = next(here)) {
                var answers = classes.of(next.get());
                var answer = answers.get(random.nextInt(answers.size()));
                here = here.with(next.get(), answer);
                var known = Translated.answer(next.get(), answer, to);
                there = known.isPresent() ? there.with(next.get(), known.get()) : there;
            }
            return Tally.one(arrive(List.of(here, there), from.requirements().toList()));
        }

        private static Optional<Question> next(Assessment here) {
            var asking = new Asking(here);
            return asking.next().or(() -> asking.more().stream().findFirst());
        }

        @Override
        public void go(List<Assessment> before, List<Assessment> after, Question question) {
            // Only what is told in the end is compared.
        }

        @Override
        public Set<K> arrive(List<Assessment> here, List<Requirement> requirements) {
            var found = kinds.of(new End(
                    here.get(0), here.get(1), requirements, inOther(requirements), question -> requirements.stream()
                            .anyMatch(requirement -> ties.reach(requirement).contains(question))));
            found.forEach(kind -> people.computeIfAbsent(
                    kind, it -> new Person(from, classes.toTheEnd(here.get(0)).answers(), asOf)));
            return found;
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
