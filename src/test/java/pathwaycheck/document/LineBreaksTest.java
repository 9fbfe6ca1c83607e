package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void a_line_never_ends_within_a_class() {
        assertThat(pieces("You need a 2:1, or a 2:2."))
                .containsExactly("You ", "need ", "a ", "2:1, ", "or ", "a ", "2:2.");
    }

    @Test
    void a_line_may_end_behind_a_colon_before_words() {
        assertThat(pieces("In 2024: ask")).containsExactly("In ", "2024: ", "ask");
    }

    @Test
    void a_long_address_is_broken() {
        assertThat(pieces("https://example.org/clinical-engineer/report?stage=graduate"))
                .hasSizeGreaterThan(1);
    }

    /** What stays together in this text. */
    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
