package pathwaycheck.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Sizes of letters and the space between things are steps of one scale. Space on paper is in points, and in one file of
 * its own.
 */
class ScaleTest {

    private static final Path STYLE = Path.of("src/main/resources/web/app");

    private static final Pattern LOOSE_SIZE = Pattern.compile("font(?:-size)?:[^;]*\\d(?:px|pt|r?em|%)[^;]*;");

    private static final Pattern LOOSE_SPACE = Pattern.compile("(?:padding|margin|gap)[a-z-]*:[^;]*\\dpx[^;]*;");

    @Test
    void no_file_but_the_scale_holds_a_size() throws IOException {
        try (var files = Files.list(STYLE)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                var style = Files.readString(file);
                assertThat(loose(LOOSE_SIZE, style)).as(file.toString()).isEmpty();
                assertThat(loose(LOOSE_SPACE, style)).as(file.toString()).isEmpty();
            });
        }
    }

    @Test
    void loose_sizes_are_found() {
        assertThat(List.of("font: 700 1.5rem/1.25 var(--pc-font);", "font-size: 9pt;", "font:\n    16px Arial;"))
                .allSatisfy(style -> assertThat(loose(LOOSE_SIZE, style)).hasSize(1));
        assertThat(List.of(
                        "padding: 0 12px;",
                        "margin-bottom: -3px;",
                        "column-gap: 1px;",
                        "padding-inline: space(1) 2px;"))
                .allSatisfy(style -> assertThat(loose(LOOSE_SPACE, style)).hasSize(1));
        assertThat(loose(LOOSE_SIZE, "font: 700 var(--pc-type-title) var(--pc-font); width: 4px;"))
                .isEmpty();
        assertThat(loose(LOOSE_SPACE, "margin: 0 0 space(3); border: 1px solid;"))
                .isEmpty();
    }

    private static List<String> loose(Pattern pattern, String style) {
        return pattern.matcher(style).results().map(MatchResult::group).toList();
    }
}
