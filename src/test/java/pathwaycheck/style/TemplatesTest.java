package pathwaycheck.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template shows by its indentation what lies in what. There is no formatter for Qute, so it is looked at here. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    @TestFactory
    Stream<DynamicTest> what_lies_in_something_is_indented_by_two_blanks() throws IOException {
        return templates()
                .map(template -> DynamicTest.dynamicTest(
                        template, () -> assertThat(faults(template)).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>All in one line, <b>or <i>so</i></b></p>\n",
                "<ul>\n  {#for it in all}\n    <li>{it}</li>\n  {/for}\n</ul>\n",
                "{#if one}\n  <p>\n    1\n  </p>\n{#else if two}\n  2\n{#else}\n  3\n{/if}\n",
                "<input\n  name=\"{name}\"\n  {#if off} disabled{/if}\n>\n<hr>\n",
                "<a\n  href=\"/\"\n>{#if a > b}<b>text</b>{/if}</a>\n<p>text</p>\n",
                "{#let\n  a=1\n  b=2\n}\n  {#our/tag\n    a=a\n  /}\n{/let}\n",
                "<ul><li>\n  two opened on one line\n</li></ul>\n",
                "{! A comment: <div> and {#if}\n   over two lines. !}\n<p>text</p>\n",
                "<p>A sentence, <a href=\"/\">that goes\n  on</a>\n  for long.</p>\n<p>text</p>\n",
                "<h{level}>\n  text\n</h{level}>\n\n<p>text</p>\n",
            })
    void what_is_well_indented_is_not_blamed(String template) {
        assertThat(Indentation.faults(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " <p>text</p>\n",
                "<div>\n<p>not indented</p>\n</div>\n",
                "<div>\n  <p>text</p>\n  </div>\n",
                "<div>\n    <p>four blanks</p>\n</div>\n",
                "{#if one}\n<p>not indented</p>\n{/if}\n",
                "{#if one}\n  1\n  {#else}\n  2\n{/if}\n",
                "<input\nname=\"a\"\n>\n",
                "<p>text\n<p>two that nobody closes\n",
                "{#our/tag\na=a\n/}\n",
                "<p>A sentence\nthat goes on.</p>\n",
            })
    void what_is_badly_indented_is_found(String template) {
        assertThat(Indentation.faults(template)).isNotEmpty();
    }

    private static List<String> faults(String template) {
        try {
            return Indentation.faults(Files.readString(TEMPLATES.resolve(template)));
        } catch (IOException unreadable) {
            throw new AssertionError(template, unreadable);
        }
    }

    private static Stream<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
