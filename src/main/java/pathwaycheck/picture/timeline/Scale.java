package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A scale of days from left to right.
 *
 * @param first the day at its left end
 * @param last the day at its right end, later than the first
 */
record Scale(LocalDate first, LocalDate last, double left, double right) {

    /** Where a day begins. */
    double at(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }
}
