package pathwaycheck.cohort;

import java.time.YearMonth;
import pathwaycheck.question.Dates;

/**
 * When school ends for whoever is in one year at school, as the rules count the years: nobody has to write the month.
 *
 * @param yearGroup as "Year 12"
 */
public record EndOfSchool(String yearGroup, YearMonth month) {

    /** As a cell may say it. */
    public String inATable() {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** As people read it. */
    public String inWords() {
        return Dates.month(month);
    }
}
