package pathwaycheck.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.document.Event.When;
import pathwaycheck.rules.Window;

/**
 * The moments of a window that somebody wants to be reminded of: when it opens, when to apply by, when it closes; and
 * where nobody knows the days, from when on it may close, and on which days to look. What lies between them needs no
 * reminder: a window may be open for a year.
 */
final class EventsOfWindow {

    /**
     * One moment.
     *
     * @param what in a few words, before what there is to do
     */
    record Moment(String id, String what, When when) {}

    /** A source that names the last minute of a day means the whole day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Posts stay open for ten days or more: whoever looks so often finds them. */
    private static final int LOOK_EVERY = 3;

    /** Over so many days one looks once a week instead. */
    private static final int LONG = 62;

    private static final int WEEK = 7;

    private EventsOfWindow() {}

    static List<Moment> of(Window window) {
        return window instanceof Window.Published published ? published(published) : expected((Window.Expected) window);
    }

    private static List<Moment> published(Window.Published window) {
        return Stream.of(
                        Optional.of(new Moment("opens", "Opens", from(window.opens()))),
                        window.applyByTime().map(by -> new Moment("apply-by", "Apply by today", until(by))),
                        Optional.of(new Moment("closes", "Closes", until(window.closes()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Moment> expected(Window.Expected window) {
        return Stream.of(
                        Optional.of(new Moment("opens", "May open from today", new Event.OnDay(window.opensOn()))),
                        look(window).map(days -> new Moment("look", "Look whether it is open", days)),
                        window.applyBy()
                                .map(by -> new Moment("apply-by", "Apply by today", new Event.LastDay(by.first()))),
                        mayClose(window),
                        Optional.of(closes(window)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where it opens on a day that is known, nobody has to look. */
    private static Optional<When> look(Window.Expected window) {
        var every = ChronoUnit.DAYS.between(window.opensOn(), window.closesOn()) > LONG ? WEEK : LOOK_EVERY;
        var first = window.opensOn().plusDays(every);
        return window.opens().last().isBefore(first)
                ? Optional.empty()
                : Optional.of(new Event.EveryFewDays(first, lastLook(window), every));
    }

    /** Whoever applies until then is in time. Empty: the day on which it closes is known. */
    private static Optional<Moment> mayClose(Window.Expected window) {
        return window.closes().isOneDay()
                ? Optional.empty()
                : Optional.of(
                        new Moment("may-close", "May close from today", new Event.LastDay(window.closesSurelyOn())));
    }

    /**
     * Whoever reads the latest day ever seen as a deadline comes too late: past windows mostly closed weeks before. So
     * it says what it is, and rings for nobody; what may close sooner, or is the day to apply by, rings.
     */
    private static Moment closes(Window.Expected window) {
        var day = window.closesOn();
        if (window.applyBy().isPresent()) {
            return new Moment("closes", "Only late places until today", new Event.OnDay(day));
        }
        return window.closes().isOneDay()
                ? new Moment("closes", "Closes today", new Event.LastDay(day))
                : new Moment("closes", "Probably closed after today", new Event.OnDay(day));
    }

    private static LocalDate lastLook(Window.Expected window) {
        return window.closesOn().minusDays(1);
    }

    private static When from(LocalDateTime time) {
        return isWholeDay(time) ? new Event.OnDay(time.toLocalDate()) : new Event.FromHour(time);
    }

    private static When until(LocalDateTime time) {
        return isWholeDay(time) ? new Event.LastDay(time.toLocalDate()) : new Event.UntilHour(time);
    }

    /** No source gives the hour of it, or one gives the last minute. */
    private static boolean isWholeDay(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                || time.toLocalTime().equals(LAST_MINUTE);
    }
}
