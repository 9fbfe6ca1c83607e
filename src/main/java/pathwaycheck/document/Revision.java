package pathwaycheck.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;

/**
 * Which state of a calendar is the newer one. It rises with the day, with the version of the rules and with the day on
 * which their sources were checked, and with nothing else: the same rules say the same on the same day, on every copy.
 *
 * @param number the higher, the newer
 * @param on the day on which the calendar became what it is
 */
record Revision(int number, LocalDate on) {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Pattern VERSION = Pattern.compile("(\\d{1,5})(?:\\.(\\d{1,3}))?.*", Pattern.DOTALL);
    private static final int MOST_IN_A_YEAR = 1_000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");

    static Revision of(RuleBook ruleBook, LocalDate asOf) {
        var checked = ruleBook.sources().stream()
                .map(Source::checked)
                .max(LocalDate::compareTo)
                .orElse(FIRST);
        return new Revision(
                days(asOf) + days(checked) + number(ruleBook.version()),
                Stream.of(asOf, checked).max(LocalDate::compareTo).orElseThrow());
    }

    private static int days(LocalDate day) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(FIRST, day));
    }

    /** As 2026003 of "2026.3"; 0 where the author counts in another way. */
    private static int number(String version) {
        var parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return 0;
        }
        var inThatYear = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Integer.parseInt(parts.group(1)) * MOST_IN_A_YEAR + inThatYear;
    }

    /** Which revision it is. */
    void write(Ics ics) {
        ics.line("SEQUENCE", Integer.toString(number));
        stamp(ics, "DTSTAMP");
        stamp(ics, "LAST-MODIFIED");
    }

    /** The day, as calendars want it: midnight in Greenwich. */
    void stamp(Ics ics, String name) {
        ics.line(name, STAMP.format(on));
    }
}
