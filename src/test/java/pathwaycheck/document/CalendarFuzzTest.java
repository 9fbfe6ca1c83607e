package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever words a calendar holds, its lines are such as others read. Check S15. */
class CalendarFuzzTest {

    private static final int MOST_OCTETS = 75;

    @FuzzTest(maxDuration = "1m")
    void words_stay_words_on_lines_that_split_no_character(byte[] bytes) {
        var words = new String(bytes, StandardCharsets.UTF_8);
        var lines = new Ics().text("SUMMARY", words).toString();

        assertThat(lines).endsWith("\r\n");
        for (var line : lines.split("\r\n", -1)) {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(MOST_OCTETS);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        var unfolded = lines.replace("\r\n ", "");
        assertThat(unfolded.indexOf('\n')).isEqualTo(unfolded.length() - 1);
        assertThat(unescaped(unfolded.substring("SUMMARY:".length(), unfolded.length() - 2)))
                .isEqualTo(words.replaceAll("\\p{Cntrl}+", " "));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
