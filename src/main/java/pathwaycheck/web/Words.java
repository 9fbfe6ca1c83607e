package pathwaycheck.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pathwaycheck.picture.Neighbours;
import pathwaycheck.rules.Requirement;

/** How templates write days and times, and what they ask of a requirement. */
@TemplateExtension
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private Words() {}

    /** As "15 July 2027". */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** What a requirement is connected with. */
    static Neighbours neighbours(Requirement requirement) {
        return Neighbours.of(requirement);
    }

    /** As "2027-09", the month for machines. */
    static YearMonth yearMonth(LocalDate day) {
        return YearMonth.from(day);
    }

    /** As "September 2027". */
    static String inMonth(LocalDate day) {
        return MONTH.format(day);
    }

    /** As "16:00 on 16 January 2026", by the clock in London; the day alone where no source names the hour. */
    static String inWords(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(time) : TIME.format(time);
    }
}
