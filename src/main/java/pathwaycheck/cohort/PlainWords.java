package pathwaycheck.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;

/**
 * The words of a text by which two texts are compared: small letters, one and not several, figures for numbers, and
 * without the words that say nothing.
 */
record PlainWords(List<String> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "the", "of", "these", "this", "my", "i", "im", "ive", "am", "is", "it", "at", "in", "on", "to",
            "and");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int SHORTEST_OF_SEVERAL = 4;
    private static final int SHORTEST = 3;

    /** "Bio Sci" could be short for more than one science. */
    private static final int SHORTEST_IN_SHORT = 4;

    PlainWords {
        all = List.copyOf(all);
    }

    static PlainWords of(String text) {
        return new PlainWords(
                WORD.matcher(AsSeen.of(text).toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !SAY_NOTHING.contains(word))
                        .map(PlainWords::one)
                        .toList());
    }

    private static String one(String word) {
        if (NUMBERS.contains(word)) {
            return String.valueOf(NUMBERS.indexOf(word));
        }
        return word.length() >= SHORTEST_OF_SEVERAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    int size() {
        return all.size();
    }

    PlainWords first(int some) {
        return new PlainWords(all.subList(0, some));
    }

    /** But for those of another text. */
    PlainWords without(PlainWords others) {
        return new PlainWords(
                all.stream().filter(word -> !others.all.contains(word)).toList());
    }

    /** The other text begins with these words: two at least, as one is the beginning of much. */
    boolean begin(PlainWords other) {
        return size() > 1
                && size() <= other.size()
                && other.first(size()).equals(this)
                && all.stream().anyMatch(word -> word.length() >= SHORTEST && !isNumber(word));
    }

    /** Each of these is short for the other text's word in its place, as "Y 10" for "Year 10". */
    boolean areShortFor(PlainWords other) {
        return size() > 1
                && size() == other.size()
                && IntStream.range(0, size()).allMatch(place -> isShortFor(place, other.all.get(place)));
    }

    /** The same, or short for it, were it not for the number at the end, as "Y12" and "Year 13". */
    boolean areLikeButForTheNumber(PlainWords other) {
        var last = size() - 1;
        if (last < 1 || other.size() != size() || !isNumber(all.get(last)) || !isNumber(other.all.get(last))) {
            return false;
        }
        var withTheirs = new PlainWords(Stream.concat(all.stream().limit(last), Stream.of(other.all.get(last)))
                .toList());
        return withTheirs.equals(other) || withTheirs.areShortFor(other);
    }

    private boolean isShortFor(int place, String whole) {
        var word = all.get(place);
        var isBeforeANumber = place + 1 < size() && isNumber(all.get(place + 1));
        return word.equals(whole)
                || word.length() >= SHORTEST_IN_SHORT && whole.startsWith(word) && !isNumber(word)
                || isBeforeANumber && whole.charAt(0) == word.charAt(0) && areInOrder(word, whole);
    }

    private static boolean areInOrder(String letters, String whole) {
        var from = 0;
        for (var letter : letters.toCharArray()) {
            from = whole.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** Their first letters, as "cs". */
    String initials() {
        return all.stream().map(word -> word.substring(0, 1)).reduce("", String::concat);
    }

    /** The same but for its numbers, as "year 10" and "year 11". */
    String form() {
        return String.join(
                " ", all.stream().map(word -> isNumber(word) ? "#" : word).toList());
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) && word.length() <= 4;
    }
}
