package pathwaycheck.rulefiles;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many days the month has in which somebody wrote a day that it has not. */
final class MonthLength {

    private static final Pattern IN_FIGURES = Pattern.compile("(?:(?<year>\\d{4})-)?(?<month>\\d\\d)-\\d\\d.*");
    private static final Pattern IN_WORDS =
            Pattern.compile("\\d{1,2} (?<month>\\p{L}+)(?: (?<year>\\d{4}))?.*", Pattern.CASE_INSENSITIVE);

    private MonthLength() {}

    /** As “November 2026 has 30 days”; empty: no month of that name or number is there. */
    static Optional<String> inWords(String written) {
        for (var pattern : new Pattern[] {IN_FIGURES, IN_WORDS}) {
            var day = pattern.matcher(written);
            if (day.matches()) {
                return month(day.group("month")).map(month -> inWords(month, Optional.ofNullable(day.group("year"))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String written) {
        return Arrays.stream(Month.values())
                .filter(month -> written.equals("%02d".formatted(month.getValue()))
                        || written.length() >= 3
                                && name(month).toLowerCase(Locale.UK).startsWith(written.toLowerCase(Locale.UK)))
                .findFirst();
    }

    private static String inWords(Month month, Optional<String> year) {
        return year.map(it -> name(month) + " " + it + " has "
                        + YearMonth.of(Integer.parseInt(it), month).lengthOfMonth() + " days")
                .orElseGet(() -> name(month) + " has " + month.maxLength() + " days at most");
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
