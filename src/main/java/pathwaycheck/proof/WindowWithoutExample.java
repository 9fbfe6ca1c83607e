package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Journey;

/**
 * A window whose days are published and not over, and that no example applies in: nobody has looked yet whether people
 * are told what they should be.
 *
 * @param year in which its places start
 * @param says what it is, and with whom to begin
 */
public record WindowWithoutExample(String round, int year, String says) {

    /** How long before it opens people begin to look at a window. */
    private static final int WEEKS_BEFORE = 4;

    /** All, as of this day. */
    public static List<WindowWithoutExample> in(RuleBook ruleBook, LocalDate today) {
        if (ruleBook.rounds().stream()
                .flatMap(rounds -> rounds.published().stream())
                .allMatch(window -> window.closesOn().isBefore(today))) {
            return List.of();
        }
        var applied = ruleBook.examples().parallelStream()
                .flatMap(example -> windows(ruleBook, example, example.asOf()))
                .collect(Collectors.toSet());
        return ruleBook.rounds().stream()
                .filter(rounds -> isOnSomebodysWay(rounds, ruleBook))
                .flatMap(rounds -> rounds.published().stream()
                        .filter(window -> !window.closesOn().isBefore(today) && !applied.contains(window))
                        .map(window -> of(rounds, window, ruleBook, today)))
                .toList();
    }

    private static boolean isOnSomebodysWay(Rounds rounds, RuleBook ruleBook) {
        return ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .anyMatch(remedy -> remedy.when() instanceof Remedy.When.InRound in
                        && in.rounds().equals(rounds));
    }

    private static Stream<Window> windows(RuleBook ruleBook, Example example, LocalDate day) {
        var journey = Journey.replay(ruleBook, example.answers(), day);
        return journey.next().isPresent()
                ? Stream.empty()
                : Plan.of(journey.assessment()).remedies().stream()
                        .map(DatedRemedy::window)
                        .flatMap(Optional::stream);
    }

    private static WindowWithoutExample of(Rounds rounds, Window.Published window, RuleBook ruleBook, LocalDate today) {
        var before = window.opensOn().minusWeeks(WEEKS_BEFORE);
        var day = before.isBefore(today) ? today : before;
        var begin = ruleBook.examples().stream()
                .filter(example -> windows(ruleBook, example, day).anyMatch(window::equals))
                .findFirst()
                .map(example -> "Begin with a copy of “" + example.name() + "”, with another `name:` and `as-of: " + day
                        + "`; what this person is told then: "
                        + new Person(ruleBook, example.answers(), day).address())
                .orElse("Begin with somebody who is ready in time: nobody there is.");
        return new WindowWithoutExample(
                rounds.id(),
                window.starts().getYear(),
                "Nobody in people.yaml applies in the window of "
                        + window.starts().getYear() + " of “" + rounds.title() + "” (" + rounds.id()
                        + "), and its days are published. " + begin);
    }
}
