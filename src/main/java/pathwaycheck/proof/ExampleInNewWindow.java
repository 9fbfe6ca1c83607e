package pathwaycheck.proof;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;

/**
 * Examples of a day on which a window was expected to be open, whose days are published now: they may be told what they
 * were promised, and their names say what is no longer so.
 *
 * @param what the window
 * @param says which they are
 */
public record ExampleInNewWindow(Named what, String says) {

    /**
     * Those of each window that only the later rule book has; none while an example is told otherwise, as its author
     * looks at these first.
     *
     * @param looked the names of examples at which their author has looked since
     */
    public static List<ExampleInNewWindow> in(RuleBook before, RuleBook after, Set<String> looked) {
        var found = new ArrayList<ExampleInNewWindow>();
        for (var rounds : after.rounds()) {
            before.rounds().stream().filter(it -> it.id().equals(rounds.id())).forEach(was -> rounds.published()
                    .forEach(window -> {
                        var expected = was.in(Year.from(window.starts()));
                        var names = expected.isPublished()
                                ? List.<String>of()
                                : names(after, rounds, window, expected, looked);
                        if (!names.isEmpty()) {
                            found.add(of(rounds, window, names));
                        }
                    }));
        }
        return found.isEmpty() || !BrokenTogether.in(after).isEmpty() ? List.of() : found;
    }

    private static List<String> names(
            RuleBook book, Rounds rounds, Window.Published window, Window expected, Set<String> looked) {
        return book.examples().stream()
                .filter(example -> !looked.contains(example.name()))
                .filter(example -> isBetween(example.asOf(), window, expected))
                .filter(example -> isToldOf(book, rounds, example))
                .map(example -> "“" + example.name() + "”")
                .toList();
    }

    private static boolean isBetween(LocalDate day, Window.Published window, Window expected) {
        return !(day.isBefore(window.opensOn()) && day.isBefore(expected.opensOn()))
                && !(day.isAfter(window.closesOn()) && day.isAfter(expected.closesOn()));
    }

    private static boolean isToldOf(RuleBook book, Rounds rounds, Example example) {
        return PromisedHelp.of(book, example)
                .windows()
                .anyMatch(it -> it.within().filter(rounds.id()::equals).isPresent());
    }

    private static ExampleInNewWindow of(Rounds rounds, Window.Published window, List<String> names) {
        return new ExampleInNewWindow(
                Named.of(rounds, window),
                "The window of " + window.starts().getYear() + " of “" + rounds.title() + "” (" + rounds.id()
                        + ") is published since the last commit. On the day of "
                        + (names.size() == 1 ? "this example" : "these examples")
                        + " the window was expected to be open, or is open now: "
                        + names.stream().collect(Collectors.joining("; "))
                        + ". Do their names still say what is so?");
    }
}
