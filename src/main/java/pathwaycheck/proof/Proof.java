package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Journey;

/**
 * A walk over every journey through a rule book. The vocabulary of conditions is closed and answers that no condition
 * tells apart are taken as one, so what holds on every journey walked holds for everybody.
 *
 * @param asOf the day on which everybody asks
 * @param journeys how many journeys there are
 * @param answers how many different answers were told apart, over all questions
 * @param verdicts how many verdicts were given on the way
 * @param findings what is wrong, each told once; none: the rule book is proved
 */
public record Proof(LocalDate asOf, long journeys, int answers, long verdicts, List<Finding> findings) {

    /** After so many answers journeys are walked side by side. */
    private static final int TOGETHER = 3;

    public Proof {
        findings = List.copyOf(findings);
    }

    /** Told now and then how far a walk is. */
    @FunctionalInterface
    public interface Progress {

        /** So many of so many parts of the walk are done. */
        void at(int done, int all);

        /** Another walk begins; all before are done. */
        default void begin(String walk) {}
    }

    /** Walks every journey through the rule book. */
    public static Proof of(RuleBook ruleBook, LocalDate asOf, Progress progress) {
        var classes = Classes.of(List.of(ruleBook), asOf);
        var beginnings = Walk.beginnings(ruleBook, classes, asOf, TOGETHER);
        var done = new AtomicInteger();
        var seen = beginnings.parallelStream()
                .map(answers -> {
                    var part = new Walk(ruleBook, classes, asOf).from(answers);
                    progress.at(done.incrementAndGet(), beginnings.size());
                    return part;
                })
                .collect(Collectors.toList())
                .stream()
                .reduce(new Seen(), Seen::and);
        var findings = new ArrayList<>(seen.findings.values());
        findings.addAll(questions(ruleBook, seen));
        ruleBook.requirements().forEach(requirement -> findings.addAll(requirement(requirement, ruleBook, seen)));
        findings.addAll(help(ruleBook, seen));
        findings.addAll(headlines(ruleBook, seen));
        findings.addAll(Promises.broken(ruleBook));
        findings.addAll(rounds(ruleBook));
        findings.addAll(expired(ruleBook, asOf));
        findings.addAll(Unused.in(ruleBook).stream().map(Unused::finding).toList());
        findings.addAll(new MissingExamples(ruleBook).find());
        return new Proof(
                asOf,
                seen.journeys,
                classes.byQuestion().values().stream().mapToInt(List::size).sum(),
                seen.verdicts,
                findings);
    }

    private static List<Finding> questions(RuleBook ruleBook, Seen seen) {
        return ruleBook.questions().stream()
                .filter(question -> !seen.asked.contains(question.id()))
                .map(question -> found(
                        Finding.Kind.QUESTION_NOBODY_IS_ASKED,
                        Named.of(question),
                        "Nobody is ever asked “" + question.wording().ask() + "” (" + question.id() + ")."))
                .toList();
    }

    /** The sentences of a part are read on “How we decide”: on a report the whole speaks for it once all is well. */
    private static List<Finding> requirement(Requirement requirement, RuleBook ruleBook, Seen seen) {
        var findings = new ArrayList<Finding>();
        var told = new HashSet<>(
                (ruleBook.isPart(requirement) ? seen.stood : seen.told).getOrDefault(requirement.id(), Set.of()));
        if (seen.stood.getOrDefault(requirement.id(), Set.of()).stream().noneMatch(Status::holds)) {
            findings.add(found(
                    Finding.Kind.REQUIREMENT_NOBODY_MEETS,
                    Named.of(requirement),
                    "Nobody can ever meet “" + requirement.title() + "” (" + requirement.id() + ")."));
        }
        if (told.contains(Status.STILL_TO_COME) && !requirement.sentences().containsKey(Status.STILL_TO_COME)) {
            told.add(Status.NOT_MET_YET);
        }
        requirement.told().forEach((status, sentence) -> {
            if (!told.contains(status)) {
                findings.add(found(
                        Finding.Kind.SENTENCE_NOBODY_IS_TOLD,
                        Named.of(requirement),
                        "Nobody is ever told about “" + requirement.title() + "” that it is "
                                + status.text().toLowerCase(Locale.ROOT) + ": “" + sentence + "”"));
            }
        });
        return findings;
    }

    private static List<Finding> help(RuleBook ruleBook, Seen seen) {
        var remedies = ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(remedy -> !seen.offered.contains("remedy " + remedy.id()))
                .map(remedy -> found(
                        Finding.Kind.HELP_NOBODY_IS_OFFERED,
                        Named.of(remedy),
                        "Nobody is ever told to do this: " + remedy.toDo() + " (" + remedy.id() + ")"));
        var ways = ruleBook.otherWays().stream()
                .filter(way -> !seen.offered.contains("way " + way.id()))
                // Some are told only on other days than that of the walk.
                .filter(way -> ruleBook.examples().stream()
                        .noneMatch(example -> PromisedHelp.of(ruleBook, example).isTold(way)))
                .map(way -> found(
                        Finding.Kind.HELP_NOBODY_IS_OFFERED,
                        Named.of(Named.Kind.OTHER_WAY, way.id()),
                        "Nobody is ever shown the other way “" + way.title() + "” (" + way.id() + ")."));
        return Stream.concat(remedies, ways).toList();
    }

    private static List<Finding> headlines(RuleBook ruleBook, Seen seen) {
        var told = new HashSet<>(seen.headlines);
        // Some are told only on other days than that of the walk.
        for (var example : ruleBook.examples()) {
            var journey = Journey.replay(ruleBook, example.answers(), example.asOf());
            HeadlineInWords.of(Plan.of(journey.assessment())).ifPresent(it -> told.add(it.id()));
        }
        return ruleBook.career().headlines().stream()
                .filter(headline -> !told.contains(headline.id()))
                .map(headline -> found(
                        Finding.Kind.ANSWER_NOBODY_GETS,
                        Named.of(Named.Kind.ANSWER, headline.id()),
                        "Nobody is ever told “" + headline.heading() + "” first (" + headline.id()
                                + "): answers before it speak for all whom it is for, or no example asks on its day."))
                .toList();
    }

    private static List<Finding> rounds(RuleBook ruleBook) {
        return ruleBook.rounds().stream()
                .flatMap(rounds -> overlaps(rounds)
                        .map(window -> found(
                                Finding.Kind.OVERLAPPING_ROUNDS,
                                Named.of(rounds),
                                "Two windows of “" + rounds.title() + "” are open on " + window.opensOn() + ".")))
                .toList();
    }

    private static Stream<Window.Published> overlaps(Rounds rounds) {
        return rounds.published().stream().filter(window -> rounds.published().stream()
                .anyMatch(other -> other != window
                        && !other.opens().isAfter(window.opens())
                        && window.opens().isBefore(other.closes())));
    }

    private static List<Finding> expired(RuleBook ruleBook, LocalDate asOf) {
        return ruleBook.toCheckAgain(asOf).stream()
                .map(it -> found(
                        Finding.Kind.EXPIRED_SOURCE,
                        Named.of(Named.Kind.SOURCE, it.id()),
                        "“" + it.title() + "” (" + it.id() + ") was last checked on " + it.checked()
                                + " and should have been checked again by " + it.checkBy() + "."))
                .toList();
    }

    private static Finding found(Finding.Kind kind, Named about, String says) {
        return new Finding(kind, about, says, Optional.empty());
    }
}
