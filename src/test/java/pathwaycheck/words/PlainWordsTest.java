package pathwaycheck.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A 15-year-old can read it: check P15. */
class PlainWordsTest {

    /** Longer sentences lose readers. */
    private static final int MOST_WORDS = 25;

    /** Half of all sentences are easier than this. The aim is 7; what has been reached may only fall. */
    private static final double MEDIAN_GRADE = 5.6;

    /** Names that are written like this by everybody, or are explained wherever they stand. */
    private static final Set<String> NAMES = Set.of(
            "UK", "NHS", "UCAS", "BTEC", "ENIC", "NARIC", "GCSEs", "ABB", "AABB", "II", "SWAP", "PDF", "UA", "HTML",
            "AA");

    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b([A-Z]{2,}s?|BEng|MEng|BSc|MSc|MPhys|PhD|PgDip|PgCert|MSci|CEng|IEng)\\b");

    @Test
    void no_sentence_is_longer_than_25_words() {
        assertThat(everything()).hasSizeGreaterThan(500).allSatisfy(text -> assertThat(text.sentences())
                .allSatisfy(sentence -> assertThat(sentence.words())
                        .as(text.file() + ": " + sentence.text())
                        .isLessThanOrEqualTo(MOST_WORDS)));
    }

    @Test
    void half_of_all_sentences_are_for_the_sixth_year_of_school_or_below() {
        var grades = everything()
                .flatMap(Prose.Text::sentences)
                .mapToDouble(Sentence::grade)
                .sorted()
                .toArray();

        assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(MEDIAN_GRADE);
    }

    @Test
    void an_abbreviation_stands_behind_its_words() {
        assertThat(everything()).allSatisfy(text -> assertThat(unexplained(text.words()))
                .as(text.file() + ": " + text.words())
                .isEmpty());
    }

    @Test
    void grades_are_counted_as_their_authors_did() {
        // 13 words of 17 syllables, with “looked” counted as two: 0.39 x 13 + 11.8 x 17 / 13 - 15.59 = 4.91.
        assertThat(new Sentence("The cat sat on a mat, and the other animals looked at it.").grade())
                .isCloseTo(4.91, within(0.005));
    }

    private static Stream<Prose.Text> everything() {
        return Stream.concat(Prose.ofRules().stream(), Prose.ofTemplates().stream());
    }

    private static List<String> unexplained(String words) {
        return ABBREVIATION
                .matcher(words)
                .results()
                .filter(match -> !NAMES.contains(match.group()))
                .filter(match -> match.start() == 0 || words.charAt(match.start() - 1) != '(')
                .filter(match ->
                        words.indexOf("(" + match.group()) < 0 || words.indexOf("(" + match.group()) > match.start())
                .map(match -> match.group())
                .toList();
    }
}
