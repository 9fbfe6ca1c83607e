package pathwaycheck.verdict;

import java.time.LocalDate;

/**
 * A day on the line from ALWAYS, before all days, to NEVER, after all days.
 *
 * @param number days since 1 January 1970; the two ends are the least and the greatest number
 */
public record Day(int number) implements Comparable<Day> {

    /** Before all days: it holds already. */
    public static final Day ALWAYS = new Day(Integer.MIN_VALUE);

    /** After all days: nothing leads there. */
    public static final Day NEVER = new Day(Integer.MAX_VALUE);

    /** This day of the calendar. */
    public static Day on(LocalDate date) {
        return new Day(Math.toIntExact(date.toEpochDay()));
    }

    /** It is a day of the calendar, neither ALWAYS nor NEVER. */
    public boolean isDated() {
        return !equals(ALWAYS) && !equals(NEVER);
    }

    /**
     * This day in the calendar.
     *
     * @throws IllegalStateException if it is ALWAYS or NEVER
     */
    public LocalDate date() {
        if (!isDated()) {
            throw new IllegalStateException(this + " has no date");
        }
        return LocalDate.ofEpochDay(number);
    }

    /** It is this day or an earlier one. */
    public boolean isOnOrBefore(Day other) {
        return number <= other.number;
    }

    /** It is later than this day. */
    public boolean isAfter(Day other) {
        return number > other.number;
    }

    /** The later of the two. */
    public Day orLater(Day other) {
        return isAfter(other) ? this : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Day that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public int compareTo(Day other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return equals(ALWAYS) ? "ALWAYS" : equals(NEVER) ? "NEVER" : date().toString();
    }
}
