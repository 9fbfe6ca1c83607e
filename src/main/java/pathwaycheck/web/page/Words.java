package pathwaycheck.web.page;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pathwaycheck.picture.map.Neighbours;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;

/** How templates write days and times, and what they ask of a requirement. */
@TemplateExtension
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private Words() {}

    /** As "15 July 2027". */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The first of two days, without what the second one says again: as "6" before "23 January 2027". */
    static String firstInWords(Window.Days days) {
        var first = days.first();
        var last = days.last();
        if (!YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : DAY.format(first);
        }
        return Integer.toString(first.getDayOfMonth());
    }

    /** Something has to be done about what stands so, and it is time to. */
    static boolean isNotMetYet(Status status) {
        return status == Status.NOT_MET_YET;
    }

    /** Something can be done about what stands so, now or later. */
    static boolean isHelp(Status status) {
        return status == Status.NOT_MET_YET || status == Status.STILL_TO_COME;
    }

    /** Nobody can say yet whether what stands so is met. */
    static boolean isOpen(Status status) {
        return status == Status.CANNOT_TELL_YET || status == Status.NEEDS_CHECKING || status == Status.NOT_ASKED_YET;
    }

    /** What a requirement is connected with. */
    static Neighbours neighbours(Requirement requirement) {
        return Neighbours.of(requirement);
    }

    /** As "2027-09", the month for machines. */
    static YearMonth yearMonth(LocalDate day) {
        return YearMonth.from(day);
    }

    /** A month is its own. */
    static YearMonth yearMonth(YearMonth month) {
        return month;
    }

    /** As "September 2027". */
    static String inMonth(YearMonth month) {
        return MONTH.format(month);
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
