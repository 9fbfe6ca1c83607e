package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.question.Dates;

/**
 * A date as spreadsheets and people write it, the day before the month.
 *
 * @param day perhaps with the day of the week in front, as {@code Thu 15}; empty: it names a month alone
 * @param month as a number or a name
 * @param year of four figures or two
 * @param endsLikeADay what we take for the year, of two figures, could be a day
 */
record DateCell(String day, String month, String year, boolean endsLikeADay) {

    private static final Pattern ENDS_LIKE_A_DAY = Pattern.compile(".*\\p{L} \\d{2}|\\d{1,2}/\\d{2}");

    private static final String DAY = "(?<day>\\d{1,2}(?:st|nd|rd|th)?)";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String NAME = "(?<month>\\p{L}{3,}\\.?)";
    private static final String YEAR = "(?<year>'?\\d{2}|\\d{4})";

    private static final List<Pattern> WRITTEN = Stream.of(
                    // 2027-06-14, 2027/6/14
                    "(?<year>\\d{4})[-/.]" + MONTH + "[-/.](?<day>\\d{1,2})",
                    // 2027/6
                    "(?<year>\\d{4})[-/.]" + MONTH,
                    // 14/06/2027, 14.6.27
                    DAY + "(?<by>[-/. ]) ?" + MONTH + "\\k<by> ?" + YEAR,
                    // 06/2027
                    MONTH + "[-/. ](?<year>\\d{4})",
                    // 7/27, where the second figures can be no month
                    MONTH + "[-/.](?<year>1[3-9]|[2-9]\\d)",
                    // 14 June 2027, 14-Jun-27
                    DAY + "[-/. ] ?" + NAME + ",?[-/. ] ?" + YEAR,
                    // June 14, 2027
                    NAME + " " + DAY + ",? (?<year>\\d{4})",
                    // June 2027, Jun-27
                    NAME + ",?[-/. ] ?" + YEAR)
            .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern DAY_OF_WEEK = Pattern.compile(
            "(?<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} ",
            Pattern.CASE_INSENSITIVE);

    /** An hour that nobody wrote, perhaps with the time zone in which it is midnight. */
    private static final Pattern HOUR = Pattern.compile(
            "[ T]0{1,2}:00(?::00(?:[.,]0+)?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAYS_COUNTED = Pattern.compile("\\d{5}(?:\\.0+)?");

    /** The date that this cell holds; empty: none that we know how to read. */
    static Optional<DateCell> read(String cell) {
        var named = DAY_OF_WEEK.matcher(cell);
        var isNamed = named.lookingAt();
        var date = HOUR.matcher(isNamed ? cell.substring(named.end()) : cell).replaceFirst("");
        return WRITTEN.stream()
                .map(it -> it.matcher(date))
                .filter(Matcher::matches)
                .findFirst()
                .filter(it -> Dates.monthOf(it.group("month")).isPresent() || isNumber(it.group("month")))
                .map(it -> new DateCell(
                        (isNamed ? named.group("name") + " " : "")
                                .concat(part("day", it))
                                .strip(),
                        it.group("month"),
                        it.group("year"),
                        ENDS_LIKE_A_DAY.matcher(date).matches()));
    }

    /** A spreadsheet that counts days, from one of two first days: nobody can say which. */
    static boolean isCountOfDays(String cell) {
        return DAYS_COUNTED.matcher(cell).matches();
    }

    /** As "June 27", where a day of an unnamed year may be meant, though years are asked for. */
    boolean isPerhapsADay() {
        return day.isEmpty() && endsLikeADay;
    }

    /** Whoever wrote it may have meant the month first. */
    boolean isMonthFirst() {
        var number = day.substring(day.indexOf(' ') + 1);
        return number.matches("\\d{1,2}")
                && month.matches("\\d{2}")
                && Integer.parseInt(month) > 12
                && Integer.parseInt(number) <= 12;
    }

    /** A number that is no month may be a day before its month. */
    private static boolean isNumber(String month) {
        return Character.isDigit(month.charAt(0));
    }

    private static String part(String name, Matcher written) {
        return written.pattern().pattern().contains("?<" + name + ">") ? written.group(name) : "";
    }
}
