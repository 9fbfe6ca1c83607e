package pathwaycheck.proof;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;

/**
 * A window that opens or closes at night, while no other of its round does: an hour of the afternoon was perhaps
 * written as on a clock face.
 *
 * @param says when, and what may be meant
 */
public record WindowAtNight(Named what, String says) {

    private static final int MORNING = 6;
    private static final int HALF_A_DAY = 12;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** All of a rule book. */
    public static List<WindowAtNight> in(RuleBook ruleBook) {
        return ruleBook.rounds().stream()
                .flatMap(rounds -> rounds.published().stream()
                        .filter(window -> rounds.published().stream()
                                .noneMatch(other ->
                                        !other.equals(window) && hours(other).anyMatch(WindowAtNight::isAtNight)))
                        .flatMap(window ->
                                hours(window).filter(WindowAtNight::isAtNight).map(hour -> of(rounds, window, hour))))
                .toList();
    }

    private static Stream<LocalDateTime> hours(Window.Published window) {
        return Stream.of(Optional.of(window.opens()), window.applyByTime(), Optional.of(window.closes()))
                .flatMap(Optional::stream);
    }

    /** A day without an hour begins at midnight. */
    private static boolean isAtNight(LocalDateTime hour) {
        return hour.getHour() < MORNING && !hour.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static WindowAtNight of(Rounds rounds, Window.Published window, LocalDateTime hour) {
        return new WindowAtNight(
                Named.of(rounds, window),
                "The window of " + window.starts().getYear() + " of “" + rounds.title() + "” (" + rounds.id()
                        + ") names "
                        + hour.format(HOUR)
                        + ", at night, which no other window of this round does. Is it in the afternoon?"
                        + " Then write " + hour.plusHours(HALF_A_DAY).format(HOUR) + ".");
    }
}
