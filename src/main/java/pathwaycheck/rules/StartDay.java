package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** When something can be started: on any day, or each year on one day. */
public record StartDay(Optional<MonthDay> each) {

    /** On any day. */
    public static final StartDay ANY_DAY = new StartDay(Optional.empty());

    /** The first day on which it can be started, this day or later. */
    public LocalDate onOrAfter(LocalDate day) {
        return each.map(monthDay -> {
                    var thisYear = monthDay.atYear(day.getYear());
                    return thisYear.isBefore(day) ? monthDay.atYear(day.getYear() + 1) : thisYear;
                })
                .orElse(day);
    }
}
