package pathwaycheck.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How days and months are written for readers in the United Kingdom. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int SHORTEST_NAME = 3;

    /** As behind what is shortened, and before a year. */
    private static final Pattern MARK_BEHIND = Pattern.compile("[.,]{1,2}$");

    private Dates() {}

    /** The month that somebody means who writes "7", "07", "7.", "July", "July,", "jul." or "Sept"; empty: none. */
    public static Optional<Month> monthOf(String entered) {
        var written = MARK_BEHIND.matcher(entered).replaceFirst("").strip();
        if (NUMBER.matcher(written).matches()) {
            var number = Integer.parseInt(written);
            return number < 1 || number > Month.values().length ? Optional.empty() : Optional.of(Month.of(number));
        }
        var name = written.toLowerCase(Locale.ROOT);
        return name.length() < SHORTEST_NAME
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                        .findFirst();
    }

    /** The day of the week that somebody means who writes "Friday", "fri" or "Thurs."; empty: none. */
    public static Optional<DayOfWeek> dayOfWeekOf(String entered) {
        var name = MARK_BEHIND.matcher(entered).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.length() < SHORTEST_NAME
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                        .findFirst();
    }

    /** As "Thursday". */
    static String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** As "15 July 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As "15 July", where the year stands beside it. */
    public static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** As "July", where the year stands beside it. */
    public static String monthOfYear(LocalDate day) {
        return MONTH_OF_YEAR.format(day);
    }

    /** As "July 2027". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** As "July 2027". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /**
     * As "4pm on 16 January 2026", by the clock in London; the day alone where no source names the hour, and where its
     * last minute is named.
     */
    public static String moment(LocalDateTime time) {
        var hour = time.toLocalTime();
        return hour.equals(LocalTime.MIDNIGHT) || hour.equals(LAST_MINUTE)
                ? DAY.format(time)
                : hour(hour) + " on " + DAY.format(time);
    }

    private static String hour(LocalTime hour) {
        if (hour.equals(LocalTime.NOON)) {
            return "noon";
        }
        return (hour.getMinute() == 0 ? HOUR : MINUTE).format(hour).toLowerCase(Locale.UK);
    }
}
