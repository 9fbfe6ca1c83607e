package pathwaycheck.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people write or paste it in one go: as "15/07/2027", "Thursday 15 July 2027", "2027-07" or "JULY2027".
 *
 * @param day empty: it names a month alone
 * @param month a number or a name
 * @param year of four figures or two
 */
record DateInOneField(String day, String month, String year) {

    private static final String NAME = "\\p{L}{3,}";
    private static final String DAY = "(?<day>(?:" + NAME + "[.,]{0,2} )?\\d{1,2}(?:st|nd|rd|th|\\.)?)";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2}))?(?:-sure)?");

    /** Perhaps with a day. Between figures and hyphens alone, two figures could be a year at either end. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?!\\d{1,2}-\\d{1,2}-\\d{2}$)(?:" + DAY + "(?:[-/. ] ?(?:of )?|(?=\\p{L})))?" + "(?<month>\\d{1,2}|" + NAME
                    + ")(?:[.,]?[-/. ] ?|,|(?<=\\p{L}))(?<year>'?\\d{2}|\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<month>" + NAME + ")[.,]? (?<day>\\d{1,2}(?:st|nd|rd|th)?),? (?<year>\\d{4})", Pattern.CASE_INSENSITIVE);

    private static final int FIGURES_OF_A_YEAR = 4;

    /** What is written here, if it names a year that cannot be a day or a month as well. */
    static Optional<DateInOneField> read(String written) {
        return readWithMonth(written)
                .filter(date -> !date.day().isEmpty() || date.year().length() == FIGURES_OF_A_YEAR);
    }

    /** The same where a month is asked for: what stands behind it, be it of two figures, is a year. */
    static Optional<DateInOneField> readWithMonth(String written) {
        return Stream.of(YEAR_FIRST, YEAR_LAST, MONTH_FIRST)
                .map(pattern -> pattern.matcher(written))
                .filter(Matcher::matches)
                .findFirst()
                .map(date -> new DateInOneField(
                        Objects.requireNonNullElse(date.group("day"), ""), date.group("month"), date.group("year")));
    }

    /** Day, month and year, as it says them. */
    List<String> parts() {
        return List.of(day, month, year);
    }
}
