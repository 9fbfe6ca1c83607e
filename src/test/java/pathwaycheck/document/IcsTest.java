package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines as RFC 5545 has them, whatever words they hold. */
class IcsTest {

    @Test
    void hostile_words_stay_words_on_lines_of_75_octets_with_whole_characters() {
        var words = "; , \\ \r\nBEGIN:VEVENT \u0000 “quotes” " + "\uD83D\uDE80".repeat(100);
        var line = new Ics().text("SUMMARY", words).toString();

        assertThat(line.split("\r\n")).allSatisfy(folded -> {
            assertThat(folded.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(folded);
        });
        assertThat(line.replace("\r\n ", ""))
                .isEqualTo("SUMMARY:\\; \\, \\\\  BEGIN:VEVENT   “quotes” " + "\uD83D\uDE80".repeat(100) + "\r\n");
    }
}
