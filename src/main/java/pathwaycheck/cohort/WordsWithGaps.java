package pathwaycheck.cohort;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the rules say that something is called: its words in their order, and any others where "…" stands.
 *
 * @param pieces what has to stand there in this order
 * @param isOpen at its end any words may stand
 */
record WordsWithGaps(List<PlainWords> pieces, boolean isOpen) {

    /** Stands for any words, as in "BTEC … Engineering". */
    private static final Pattern ANY_WORDS = Pattern.compile("\\s*…\\s*");

    static WordsWithGaps of(String text) {
        return new WordsWithGaps(
                ANY_WORDS.splitAsStream(text).map(PlainWords::of).toList(),
                ANY_WORDS.matcher(text).results().anyMatch(it -> it.end() == text.length()));
    }

    /**
     * These words are called so, and none in a gap says that it is not so.
     *
     * @param isDone what is only planned is not meant either, nor what was done from afar
     */
    boolean fit(PlainWords words, boolean isDone) {
        var from = 0;
        for (var i = 0; i < pieces.size(); i++) {
            var at = words.placeOf(pieces.get(i), from);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
            from = at + pieces.get(i).size();
        }
        var gaps = inTheGaps(words);
        return (isOpen || from == words.size()) && !gaps.deny(isDone) && !(isDone && gaps.areFromAfar());
    }

    private PlainWords inTheGaps(PlainWords words) {
        var left = words;
        for (var piece : pieces) {
            left = left.without(piece);
        }
        return left;
    }

    boolean hasGaps() {
        return isOpen || pieces.size() > 1;
    }

    /** How many words they are. */
    int size() {
        return pieces.stream().mapToInt(PlainWords::size).sum();
    }
}
