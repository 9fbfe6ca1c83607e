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
 * The moments of a window that somebody wants to be reminded of, as far as they are not over: when it opens, when to
 * apply by, when it closes; and where nobody knows the days, from when on it may close, and on which days to look. What
 * lies between them needs no reminder: a window may be open for a year.
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

    /** Windows were open for ten days: whoever looks so often has a week left when they find it open. */
    private static final int FEW_DAYS = 3;

    private final Window window;
    private final LocalDate asOf;

    private EventsOfWindow(Window window, LocalDate asOf) {
        this.window = window;
        this.asOf = asOf;
    }

    /** Those from this day on. */
    static List<Moment> of(Window window, LocalDate asOf) {
        var events = new EventsOfWindow(window, asOf);
        var moments = window instanceof Window.Published published
                ? events.published(published)
                : events.expected((Window.Expected) window);
        return moments.flatMap(Optional::stream).toList();
    }

    private Stream<Optional<Moment>> published(Window.Published published) {
        return Stream.of(
                isOver(published.opensOn()) ? openNow() : moment("opens", "Opens", from(published.opens())),
                sooner(),
                published
                        .applyByTime()
                        .filter(by -> !isOver(by.toLocalDate()))
                        .flatMap(by -> moment("apply-by", "Apply by today", until(by))),
                published.applyBy().isPresent()
                        ? latePlaces(until(published.closes()))
                        : moment("closes", "Closes", until(published.closes())));
    }

    private Stream<Optional<Moment>> expected(Window.Expected expected) {
        return Stream.of(
                expected.allYear() && !window.isLate(asOf) ? Optional.empty() : opens(expected),
                look(expected).flatMap(days -> moment("look", "Look every few days whether it is open", days)),
                sooner(),
                expected.applyBy().filter(by -> !isOver(by.last())).flatMap(by -> applyBy(by.first())),
                mayClose(expected),
                closes(expected));
    }

    private Optional<Moment> opens(Window.Expected expected) {
        return isOver(expected.opensOn())
                ? openNow()
                : moment("opens", "May open from today", new Event.OnDay(expected.opensOn()));
    }

    /** What opened before stands on today until it closes. */
    private Optional<Moment> openNow() {
        if (window.isLate(asOf)) {
            return moment("late", "Ask today about late places", new Event.OnDay(asOf));
        }
        var isSure = window.isPublished() || isOver(window.opensSurelyOn()) && !isOver(window.closesSurelyOn());
        return moment("opens", isSure ? "Open now" : "May be open now", new Event.OnDay(asOf));
    }

    /** Nobody who keeps to the earliest day comes too late; once that is over, today is the day. */
    private Optional<Moment> applyBy(LocalDate first) {
        return moment("apply-by", "Apply by today", new Event.LastDay(isOver(first) ? asOf : first));
    }

    /** It rings for nobody: most people apply for something else. */
    private Optional<Moment> sooner() {
        return window.sooner()
                .filter(sooner -> !isOver(sooner.on()))
                .flatMap(sooner -> moment(
                        "sooner",
                        sooner.who() + (window.isPublished() ? " close today" : " may close today"),
                        new Event.OnDay(sooner.on())));
    }

    /** The first day has a moment of its own. Where it opens on a day that is known, nobody has to look. */
    private Optional<When> look(Window.Expected expected) {
        var first = expected.opensOn().plusDays(FEW_DAYS);
        if (expected.opens().last().isBefore(first)) {
            return Optional.empty();
        }
        var timesOver = isOver(first) ? (ChronoUnit.DAYS.between(first, asOf) + FEW_DAYS - 1) / FEW_DAYS : 0;
        var next = first.plusDays(timesOver * FEW_DAYS);
        var last = expected.closesOn().minusDays(1);
        return next.isAfter(last) ? Optional.empty() : Optional.of(new Event.EveryFewDays(next, last, FEW_DAYS));
    }

    /** Whoever applies until then is in time, or for a late place. Empty: the day on which it closes is known. */
    private Optional<Moment> mayClose(Window.Expected expected) {
        var day = expected.closesSurelyOn();
        if (expected.closes().isOneDay() || isOver(day)) {
            return Optional.empty();
        }
        return expected.applyBy().isPresent()
                ? moment("may-close", "Late places may end from today", ofLatePlaces(new Event.LastDay(day), day))
                : moment("may-close", "May close from today", new Event.LastDay(day));
    }

    private Optional<Moment> latePlaces(When last) {
        return moment("closes", "Only late places until today", ofLatePlaces(last, window.closesOn()));
    }

    /**
     * Whoever reads it as a deadline comes too late, as long as the day to apply by is ahead: so it rings for nobody.
     * Once that is over, no other deadline is left.
     */
    private When ofLatePlaces(When last, LocalDate day) {
        return window.isLate(asOf) ? last : new Event.OnDay(day);
    }

    /**
     * Whoever reads the latest day ever seen as a deadline comes too late: past windows mostly closed weeks before. So
     * it says what it is, and rings for nobody as long as the day is ahead from which on it may close. Once that is
     * over, no other day is left to be reminded of.
     */
    private Optional<Moment> closes(Window.Expected expected) {
        var day = expected.closesOn();
        var isLastToRing = expected.closes().isOneDay() || isOver(expected.closesSurelyOn());
        var last = isLastToRing ? new Event.LastDay(day) : new Event.OnDay(day);
        if (expected.applyBy().isPresent()) {
            return latePlaces(last);
        }
        return moment("closes", expected.closes().isOneDay() ? "Closes today" : "Probably closed after today", last);
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(asOf);
    }

    private static Optional<Moment> moment(String id, String what, When when) {
        return Optional.of(new Moment(id, what, when));
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
