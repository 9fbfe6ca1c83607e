package pathwaycheck.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.prose.Prose;
import pathwaycheck.testing.prose.Sentence;

/** A 15-year-old can read it: check P15. */
class PlainWordsTest {

    /** Longer sentences lose readers. */
    private static final int MOST_WORDS = 25;

    /** Half of all sentences are easier than this. The aim is 7; what has been reached may only fall. */
    private static final double MEDIAN_GRADE = 5.3;

    @Test
    void no_sentence_is_longer_than_25_words() {
        var tooLong = everything().flatMap(text -> text.sentences()
                .filter(sentence -> sentence.words() > MOST_WORDS)
                .map(sentence -> text.file() + ": " + sentence.text()));

        assertThat(everything()).hasSizeGreaterThan(500);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void half_of_all_sentences_are_for_the_sixth_year_of_school_or_below() {
        var grades = everything()
                .flatMap(Prose.Text::sentences)
                .filter(Sentence::isWhole)
                .mapToDouble(Sentence::grade)
                .sorted()
                .toArray();

        assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(MEDIAN_GRADE);
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
}
