package pathwaycheck.document;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.report.InWords;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;

/** The windows of all rounds as events for everybody; where a rule book has none, one event that says so. */
final class EventsOfRounds {

    /** A pupil plans further ahead, and what nobody published changes until then. */
    private static final int YEARS_AHEAD = 2;

    private EventsOfRounds() {}

    static List<Event> of(RuleBook ruleBook, LocalDate asOf) {
        var events = ruleBook.rounds().stream()
                .flatMap(rounds -> windows(rounds, asOf).flatMap(window -> events(rounds, window, asOf)))
                .toList();
        return events.isEmpty() ? List.of(nothing(asOf)) : events;
    }

    private static Stream<Window> windows(Rounds rounds, LocalDate asOf) {
        return IntStream.rangeClosed(asOf.getYear(), asOf.getYear() + YEARS_AHEAD)
                .mapToObj(year -> rounds.in(Year.of(year)))
                .filter(window -> !window.closesOn().isBefore(asOf));
    }

    private static Stream<Event> events(Rounds rounds, Window window, LocalDate asOf) {
        // The same once it is published: a calendar then moves what it has.
        var id = rounds.id() + " " + window.starts().getYear() + " ";
        return EventsOfWindow.of(window, asOf).stream()
                .map(moment -> new Event(
                        id + moment.id(),
                        moment.when(),
                        moment.what() + ": " + rounds.title() + (window.isPublished() ? "" : " (expected)"),
                        says(window, asOf),
                        Optional.empty()));
    }

    private static List<String> says(Window window, LocalDate asOf) {
        return Stream.of(
                        Stream.of(InWords.window(window, asOf).toString()),
                        Stream.of("Times are London's.").filter(it -> window.isPublished()),
                        InWords.now(window, asOf).map(Object::toString).stream(),
                        window.sources().stream()
                                .map(source -> "Who says so: " + source.title() + ", " + source.publisher() + ", "
                                        + source.address()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Event nothing(LocalDate asOf) {
        return new Event(
                "nothing",
                new Event.OnDay(asOf),
                "Pathway Check: no window is known",
                List.of("You can apply on any day, or nobody says when."),
                Optional.empty());
    }
}
