package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.function.Function;

/**
 * The yearly application windows of one scheme.
 *
 * @param published the windows whose dates are known, newest first; no two start in the same year
 * @param expected what to expect of every other year
 * @param preparations what to do before a window opens
 */
public record Rounds(
        String id, String title, List<Window.Published> published, Pattern expected, List<Preparation> preparations) {

    public Rounds {
        published = List.copyOf(published);
        preparations = List.copyOf(preparations);
    }

    /**
     * Something to do before a window opens.
     *
     * @param weeksBefore how many weeks before the opening to begin with it, from 1 to 52; our advice, no source's
     * @param link where to do it
     */
    public record Preparation(String id, String toDo, int weeksBefore, Link link, List<Source> sources) {
        public Preparation {
            sources = List.copyOf(sources);
        }

        /** The day on which to begin, before the first day on which this window may open. */
        public LocalDate before(Window window) {
            return window.opensOn().minusWeeks(weeksBefore);
        }
    }

    /**
     * When the window opened and closed in past years, and when its places started.
     *
     * @param opensFirst the earliest day on which it opened
     * @param opensLast the latest day on which it opened
     * @param closesFirst the earliest day on which it closed
     * @param closesLast the latest day on which it closed
     */
    public record Pattern(
            MonthDay opensFirst,
            MonthDay opensLast,
            MonthDay closesFirst,
            MonthDay closesLast,
            MonthDay starts,
            String says,
            List<Source> sources) {
        public Pattern {
            sources = List.copyOf(sources);
        }

        private Window in(int year) {
            return new Window.Expected(
                    new Window.Days(opensFirst.atYear(year), opensLast.atYear(year)),
                    new Window.Days(closesFirst.atYear(year), closesLast.atYear(year)),
                    starts.atYear(year),
                    says,
                    sources);
        }
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
}
