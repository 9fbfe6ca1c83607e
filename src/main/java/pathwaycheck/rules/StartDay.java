package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When something starts: on any day, each year on one day, or at once.
 *
 * @param each the day of each year; empty: no day is kept to
 * @param orLaterThatMonth whoever is ready only later in the same month starts on that day, and does not wait a year
 * @param atOnce it starts on the very day on which all is ready for it, although that day is over: nobody can put it
 *     off
 */
public record StartDay(Optional<MonthDay> each, boolean orLaterThatMonth, boolean atOnce) {

    public StartDay {
        if (atOnce && each.isPresent()) {
            throw new IllegalArgumentException("What starts at once keeps to no day of the year");
        }
        if (orLaterThatMonth && each.isEmpty()) {
            throw new IllegalArgumentException("What starts on any day starts in no month of its own");
        }
    }

    /** On any day. */
    public static final StartDay ANY_DAY = new StartDay(Optional.empty());

    /** On the day on which all is ready for it. */
    public static final StartDay AT_ONCE = new StartDay(Optional.empty(), false, true);

    /** Each year on one day; empty: on any. */
    public StartDay(Optional<MonthDay> each) {
        this(each, false, false);
    }

    /** The last one before this day, at most a year before; empty: it may be any. */
    public Optional<LocalDate> before(LocalDate day) {
        return each.map(monthDay -> {
            var thisYear = monthDay.atYear(day.getYear());
            return thisYear.isBefore(day) ? thisYear : monthDay.atYear(day.getYear() - 1);
        });
    }

    /** The first day on which it can be started, this day or later. */
    public LocalDate onOrAfter(LocalDate day) {
        return each.map(monthDay -> {
                    var thisYear = monthDay.atYear(day.getYear());
                    if (orLaterThatMonth && thisYear.isBefore(day) && thisYear.getMonth() == day.getMonth()) {
                        return day;
                    }
                    return thisYear.isBefore(day) ? monthDay.atYear(day.getYear() + 1) : thisYear;
                })
                .orElse(day);
    }
}
