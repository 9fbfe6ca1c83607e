package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The yearly application windows of one scheme.
 *
 * @param published the windows whose dates are known, newest first; no two start in the same year
 * @param expected what to expect of every other year
 * @param preparations what to do before a window opens
 * @param inItsMonth what to ask for whoever is ready only in the very month in which its places start; empty: nobody is
 *     known to ask
 * @param stillBusy what to ask for whoever is ready but for something that keeps them busy until some time after its
 *     places start; empty: nobody is known to ask
 * @param stillPlaces what to know once its places have started, as some may be left; empty: nothing is known
 * @param again what to know for whoever gets no place; empty: nothing is known
 * @param replies what people may say once a window has closed that they were told to apply in; none: nobody is asked
 */
public record Rounds(
        String id,
        String title,
        List<Window.Published> published,
        Pattern expected,
        List<Preparation> preparations,
        Optional<Judgement> inItsMonth,
        Optional<StillBusy> stillBusy,
        Optional<StillPlaces> stillPlaces,
        Optional<String> again,
        List<Reply> replies) {

    public Rounds {
        published = List.copyOf(published);
        preparations = List.copyOf(preparations);
        replies = List.copyOf(replies);
    }

    /**
     * Somebody may have done their work before the places start, and be free only later: only people can tell whether
     * that is enough.
     *
     * @param until the last day, in the year of the start, on which what keeps them busy may end
     * @param ask what to ask
     */
    public record StillBusy(MonthDay until, Judgement ask) {}

    /**
     * A place may still be found after the day on which the places start: no plan rests on it, and whoever could start
     * is told to ask.
     *
     * @param until the last day, in the year of the start, on which to ask
     * @param says what to do on such a day
     */
    public record StillPlaces(MonthDay until, String says) {

        /** On that day one may still find a place that started on the other. */
        public boolean isInTime(LocalDate asOf, LocalDate starts) {
            return !asOf.isBefore(starts) && !asOf.isAfter(until.atYear(starts.getYear()));
        }
    }

    /**
     * Some of what one applies for closes sooner than the rest.
     *
     * @param until the last day for it: the first such day after the window opens
     * @param who which that is, as "Oxford, Cambridge and a few courses"
     */
    public record ClosesSooner(MonthDay until, String who) {

        /** The day for it in a window that opens on this one. */
        public Window.Sooner in(LocalDate opens) {
            var day = until.atYear(opens.getYear());
            return new Window.Sooner(day.isBefore(opens) ? until.atYear(opens.getYear() + 1) : day, who);
        }
    }

    /**
     * What somebody may say when asked whether they applied.
     *
     * @param text as "I've applied"
     * @param then what they answer from then on
     */
    public record Reply(String text, Outcome then) {}

    /**
     * Something to do before a window opens.
     *
     * @param weeksBefore how many weeks before the opening to begin with it, from 1 to 52; our advice, no source's
     * @param oncePublished what to do in its place once the window's dates are published; empty: the same
     * @param link where to do it
     */
    public record Preparation(
            String id, String toDo, Optional<String> oncePublished, int weeksBefore, Link link, List<Source> sources) {
        public Preparation {
            sources = List.copyOf(sources);
        }

        /** What to do before this window. */
        public String toDo(Window window) {
            return oncePublished.filter(words -> window.isPublished()).orElse(toDo);
        }

        /** The day on which to begin, before the first day on which this window may open. */
        public LocalDate before(Window window) {
            return window.opensOn().minusWeeks(weeksBefore);
        }
    }

    /**
     * When the window opened and closed in past years, and when its places started.
     *
     * @param opens between which days it opened
     * @param opensTheYearBefore it opened in the year before its places started
     * @param applyBy between which days the day was by which to apply; empty: none was named
     * @param late what to know once that day is over, by the day of the year; none: nothing is known
     * @param closes between which days it closed
     * @param allYear one can apply at any time, and the days on which it opens only part its windows
     * @param says what to know while a window's dates are not published
     * @param yearsAhead the same, of a window that opens more than a year from now; empty: nothing else
     * @param sooner what closes sooner than the rest; empty: nothing does
     */
    public record Pattern(
            Yearly opens,
            boolean opensTheYearBefore,
            Optional<Yearly> applyBy,
            List<YearlyLate> late,
            Yearly closes,
            MonthDay starts,
            boolean allYear,
            String says,
            Optional<String> yearsAhead,
            Optional<ClosesSooner> sooner,
            List<Source> sources) {
        public Pattern {
            late = List.copyOf(late);
            sources = List.copyOf(sources);
        }

        /** The window whose places start in this year. */
        public Window in(int year) {
            var opens = this.opens.in(opensTheYearBefore ? year - 1 : year);
            return new Window.Expected(
                    opens,
                    applyBy.map(days -> days.in(year)),
                    late.stream().map(it -> it.in(year)).toList(),
                    closes.in(year),
                    starts.atYear(year),
                    allYear,
                    says,
                    yearsAhead,
                    sooner.map(it -> it.in(opens.first())),
                    sources);
        }
    }

    /**
     * What is known of late places every year.
     *
     * @param until the last day on which it is true, in the year in which the places start
     */
    public record YearlyLate(MonthDay until, String says) {

        Window.Late in(int year) {
            return new Window.Late(until.atYear(year), says);
        }
    }

    /**
     * From one day of the year to another, both included.
     *
     * @param fromTheYearBefore the first of them lies in the year before
     */
    public record Yearly(MonthDay first, MonthDay last, boolean fromTheYearBefore) {

        /** Both of one year. */
        public Yearly(MonthDay first, MonthDay last) {
            this(first, last, false);
        }

        Window.Days in(int year) {
            return new Window.Days(first.atYear(fromTheYearBefore ? year - 1 : year), last.atYear(year));
        }
    }

    /** What to ask that only people can tell about being in time. */
    public Stream<Judgement> judged() {
        return Stream.concat(inItsMonth.stream(), stillBusy.map(StillBusy::ask).stream());
    }

    /** The window whose places start in this year. */
    public Window in(Year year) {
        for (var window : published) {
            if (window.starts().getYear() == year.getValue()) {
                return window;
            }
        }
        return expected.in(year.getValue());
    }

    /**
     * The first window that is not closed on the day of asking and whose places start after the day on which all is
     * ready. A window that closes on the day of asking is still open; what is ready only on the day of the start is
     * ready too late.
     */
    public Window first(LocalDate asOf, LocalDate ready) {
        return first(asOf, ready, Window::closesOn);
    }

    /** The first such window, if one whose days are not published closed as early as it ever did. */
    public Window firstForCertain(LocalDate asOf, LocalDate ready) {
        return first(asOf, ready, Window::closesSurelyOn);
    }

    private Window first(LocalDate asOf, LocalDate ready, Function<Window, LocalDate> closes) {
        var year = Math.max(asOf.getYear(), ready.getYear());
        var window = in(Year.of(year));
        while (closes.apply(window).isBefore(asOf) || !window.starts().isAfter(ready)) {
            year++;
            window = in(Year.of(year));
        }
        return window;
    }

    /** The window whose places start a year before those of this one. */
    public Window before(Window window) {
        return in(Year.of(window.starts().getYear() - 1));
    }
}
