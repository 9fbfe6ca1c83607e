package pathwaycheck.rulefiles;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    static Optional<String> to(String written, Collection<String> words) {
        return written.length() > 80
                ? Optional.empty()
                : words.stream()
                        // Every letter more or less is a slip: most words need not be compared at all.
                        .filter(word -> Math.abs(word.length() - written.length()) <= MOST_SLIPS)
                        .map(word -> Map.entry(word, slips(written, word)))
                        .filter(near -> near.getValue() <= MOST_SLIPS)
                        .min(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
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
