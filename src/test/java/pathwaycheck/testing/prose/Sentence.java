package pathwaycheck.testing.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence, and how hard it is to read. */
public record Sentence(String text) {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Stream<String> each() {
        return Arrays.stream(text.split("[\\s–—/-]+")).filter(word -> word.matches(".*[\\p{L}\\d].*"));
    }

    public int words() {
        return (int) each().count();
    }

    /** It ends like one: a label, a heading or an answer to choose does not. */
    public boolean isWhole() {
        return text.matches("(?s).*[.!?…][”’)]*");
    }

    /** The school year, as Flesch and Kincaid count it (1975). */
    public double grade() {
        return 0.39 * words() + 11.8 * each().mapToInt(Sentence::syllables).sum() / words() - 15.59;
    }

    /** Groups of vowels, but for an e that is not heard. Good enough for a median over hundreds of sentences. */
    private static int syllables(String word) {
        var letters = word.toLowerCase(Locale.UK).replaceAll("[^a-z]", "").replaceAll("([^l])e$", "$1");
        return Math.max(1, (int) VOWELS.matcher(letters).results().count());
    }
}
