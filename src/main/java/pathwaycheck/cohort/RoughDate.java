package pathwaycheck.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date that names a year and no month, as "2028" or "28", or the season alone, as "Summer 2027".
 *
 * @param months in which it may lie
 * @param year of four figures
 * @param isBare nothing stands beside the year or the season
 */
record RoughDate(List<Integer> months, String year, boolean isBare) {

    private static final Pattern YEAR = Pattern.compile("(?:.*\\P{N})?((?:19|20)\\d{2})(?:\\P{N}.*)?");

    /** Before 20 it could be a month. */
    private static final Pattern YEAR_IN_SHORT = Pattern.compile("['’]?([2-9]\\d)");

    /** A year may end in the winter or begin in it. */
    private static final Map<String, List<Integer>> SEASONS =
            Map.of("spring", List.of(3, 4, 5), "summer", List.of(6, 7, 8), "autumn", List.of(9, 10, 11));

    private static final Pattern SEASON = Pattern.compile(
            "(spring|summer|autumn)(?: term)?,?(?: of)? ((?:19|20)\\d{2}|['’]?\\d{2})", Pattern.CASE_INSENSITIVE);

    static Optional<RoughDate> of(String cell) {
        var season = SEASON.matcher(cell);
        if (season.matches()) {
            var year = season.group(2).replaceAll("['’]", "");
            return Optional.of(new RoughDate(
                    SEASONS.get(season.group(1).toLowerCase(Locale.ROOT)),
                    year.length() == 2 ? "20" + year : year,
                    false));
        }
        var inShort = YEAR_IN_SHORT.matcher(cell);
        if (inShort.matches()) {
            return Optional.of(ofYear("20" + inShort.group(1), true));
        }
        var year = YEAR.matcher(cell);
        return year.matches() ? Optional.of(ofYear(year.group(1), cell.equals(year.group(1)))) : Optional.empty();
    }

    private static RoughDate ofYear(String year, boolean isBare) {
        return new RoughDate(IntStream.rangeClosed(1, 12).boxed().toList(), year, isBare);
    }

    /** It names a season, and this month lies in it. */
    boolean isSeasonOf(int month) {
        return months.size() < 12 && months.contains(month);
    }

    /** It is a year and nothing else. */
    boolean isAYearAlone() {
        return months.size() == 12 && isBare;
    }

    /** What to write in its place, as "08/2027". */
    String inFull(int month) {
        return "%02d/%s".formatted(months.contains(month) ? month : months.get(1), year);
    }
}
