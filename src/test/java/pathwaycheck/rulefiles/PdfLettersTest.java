package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of letters is that of the font with which the PDF is set. */
class PdfLettersTest {

    private static final int LAST = 0x1FFFF;

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void the_font_has_these_letters_and_no_others(String weight) throws IOException {
        try (var file = PdfLetters.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
                var font = new TTFParser()
                        .parse(new RandomAccessReadBuffer(
                                Objects.requireNonNull(file).readAllBytes()))) {
            var letters = font.getUnicodeCmapLookup();

            assertThat(IntStream.rangeClosed(' ', LAST)
                            .filter(letter -> letter != 0xFFFF)
                            .filter(letter -> (letters.getGlyphId(letter) > 0) != PdfLetters.isThere(letter)))
                    .isEmpty();
        }
    }
}
