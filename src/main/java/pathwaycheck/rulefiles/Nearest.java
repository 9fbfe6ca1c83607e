package pathwaycheck.rulefiles;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 80;
    private static final int MOST_SLIPS = 4;

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
                        .map(word -> Map.entry(word, slips(plain, plain(word))))
                        .filter(near -> near.getValue() <= most)
                        .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** In a short word every letter counts: “of” is no slip for “do”. */
    private static int mostSlips(String word) {
        return word.length() < 4 ? 1 : Math.max(2, Math.min(MOST_SLIPS, word.length() / 4));
    }

    /** How many letters to add, leave out or change: the distance of Levenshtein. */
    private static int slips(String one, String other) {
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
