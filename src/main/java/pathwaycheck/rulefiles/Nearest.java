package pathwaycheck.rulefiles;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word that somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 80;
    private static final int MOST_SLIPS = 4;
    private static final int FEW_SLIPS = 2;
    private static final Pattern YEAR = Pattern.compile("\\d{2,}");

    private Nearest() {}

    /** Capital letters, and a blank or an underscore in the place of a hyphen, are the least of slips. */
    static Optional<String> to(String written, Collection<String> words) {
        var plain = plain(written);
        var most = mostSlips(plain);
        return written.length() > LONGEST
                ? Optional.empty()
                : words.stream()
                        // Every letter more or less is a slip: most words need not be compared at all.
                        .filter(word -> Math.abs(word.length() - plain.length()) <= most)
                        .map(word -> Map.entry(word, slips(plain, word)))
                        .filter(near -> near.getValue() <= most)
                        .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
    }

    /** The same of a name: that of another year was rather not added yet than misspelt. */
    static Optional<String> toName(String written, Collection<String> names) {
        return to(
                written,
                names.stream().filter(name -> isOfOneYear(written, name)).toList());
    }

    /** As “window-2027” and “window-2026” are not, nor “a-level-3” and “a-level-2”. */
    private static boolean isOfOneYear(String one, String other) {
        return years(one).equals(years(other)) && !one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
    }

    private static List<String> years(String name) {
        return YEAR.matcher(name).results().map(MatchResult::group).toList();
    }

    /** So near that hardly anything else was meant. */
    static boolean isSlip(String written, String near) {
        return slips(plain(written), near) <= FEW_SLIPS;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** In a short word every letter counts: “of” is no slip for “do”. */
    private static int mostSlips(String word) {
        return word.length() < 4 ? 1 : Math.max(2, Math.min(MOST_SLIPS, word.length() / 4));
    }

    /** The same parts in another order, as “window-2027” for “2027-window”, are one slip. */
    private static int slips(String plain, String word) {
        return sorted(plain).equals(sorted(plain(word)))
                ? Math.min(1, letters(plain, plain(word)))
                : letters(plain, plain(word));
    }

    private static List<String> sorted(String plain) {
        return Stream.of(plain.split("-")).sorted().toList();
    }

    /** How many letters to add, leave out or change: the distance of Levenshtein. */
    private static int letters(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
