package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Journey;

/**
 * A window whose days are published and not over, and of which no example is told: nobody has looked yet whether people
 * are told what they should be.
 *
 * @param says what it is, and with whom to begin
 */
public record WindowWithoutExample(Named what, String says) {

    /** How long before it opens people begin to look at a window. */
    private static final int WEEKS_BEFORE = 4;

    /**
     * All, as of this day; none while an example is told otherwise, as what it is told of a window follows from that.
     */
    public static List<WindowWithoutExample> in(RuleBook ruleBook, LocalDate today) {
        if (ruleBook.rounds().stream()
                .flatMap(rounds -> rounds.published().stream())
                .allMatch(window -> window.closesOn().isBefore(today))) {
            return List.of();
        }
        var told = ruleBook.examples().parallelStream()
                .flatMap(example -> windows(ruleBook, example, example.asOf()))
                .collect(Collectors.toSet());
        var unseen = ruleBook.rounds().stream()
                .filter(rounds -> isOnSomebodysWay(rounds, ruleBook))
                .flatMap(rounds -> rounds.published().stream()
                        .filter(window ->
                                !window.closesOn().isBefore(today) && !told.contains(Named.of(rounds, window)))
                        .map(window -> of(rounds, window, ruleBook, today)))
                .toList();
        return unseen.isEmpty() || !BrokenTogether.in(ruleBook).isEmpty() ? List.of() : unseen;
    }

    private static boolean isOnSomebodysWay(Rounds rounds, RuleBook ruleBook) {
        return ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .anyMatch(remedy -> remedy.when() instanceof Remedy.When.InRound in
                        && in.rounds().equals(rounds));
    }

    private static Stream<Named> windows(RuleBook ruleBook, Example example, LocalDate day) {
        var journey = Journey.replay(ruleBook, example.answers(), day);
        return journey.next().isPresent()
                ? Stream.empty()
                : new PromisedHelp(Plan.of(journey.assessment()), example.help()).windows();
    }

    private static WindowWithoutExample of(Rounds rounds, Window.Published window, RuleBook ruleBook, LocalDate today) {
        var before = window.opensOn().minusWeeks(WEEKS_BEFORE);
        var day = before.isBefore(today) ? today : before;
        var what = Named.of(rounds, window);
        var begin = ruleBook.examples().stream()
                .filter(example -> windows(ruleBook, example, day).anyMatch(what::equals))
                .findFirst()
                .map(example -> "Begin with a copy of “" + example.name() + "”, with another `name:` and `as-of: " + day
                        + "`; what this person is told then: "
                        + new Person(ruleBook, example.answers(), day).address())
                .orElse("Begin with somebody who is ready in time: nobody there is.");
        return new WindowWithoutExample(
                what,
                "Nobody in people.yaml is told of the window of "
                        + window.starts().getYear() + " of “" + rounds.title() + "” (" + rounds.id()
                        + "), and its days are published. " + begin);
    }
}
