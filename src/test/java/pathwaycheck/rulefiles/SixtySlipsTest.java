package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.slips.Schemas;

/**
 * What an editor types in a year, and all that she is told of it: the table is in {@code slips/sixty.yaml}, to be read
 * aloud.
 */
@BesideOthers
class SixtySlipsTest {

    private static final Path TABLE = Path.of("src/test/resources/slips/sixty.yaml");

    /** More lines than these are not read to their end. */
    private static final int MOST_LINES = 3;

    /** As “people.yaml:4:8: “gaurd” is no answer to “stage”; write “guard”, if that is what you mean”. */
    private static final Pattern TO_WRITE =
            Pattern.compile("(?<file>[^:\n]+):(?<line>\\d+):\\d+: (?:no [^\n]+ is called |[^“\n]*)“(?<bad>[^”\n]+)”"
                    + "[^;\n]*; write (?:[“`](?<good>[^”`\n]+)[”`](?:, if that is what you mean)?(?:; or [^;\n]+)?"
                    + "|(?<day>\\d[\\d: -]+), if that is the day that you mean)");

    @TempDir
    Path folder;

    /** One row of the table; it is called by what somebody did. */
    record Row(Map<?, ?> cells) {

        String cell(String name) {
            return String.valueOf(cells.get(name));
        }

        @Override
        public String toString() {
            return cell("slip");
        }
    }

    static Stream<Row> rows() throws IOException {
        return ((List<?>) Schemas.read(Files.readString(TABLE))).stream().map(row -> new Row((Map<?, ?>) row));
    }

    @Test
    void the_table_has_sixty_slips_or_more() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void she_is_told_the_place_the_cause_and_what_to_do_and_nothing_else(Row row) throws IOException {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER);
        slip(row, rules);

        var read = rules.read();
        var told =
                Stream.concat(read.problems().stream(), read.wording().stream()).toList();

        assertThat(told.stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .isEqualTo(row.cell("says").strip());
        assertThat(told).hasSizeBetween(1, MOST_LINES);
    }

    static Stream<Row> withWordToWrite() throws IOException {
        return rows().filter(row -> TO_WRITE.matcher(row.cell("says").strip()).matches());
    }

    /** What a message says to write in the place of a word is not refused when she writes it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("withWordToWrite")
    void what_she_is_told_to_write_is_taken_when_she_writes_it(Row row) throws IOException {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER);
        slip(row, rules);
        var told = TO_WRITE.matcher(row.cell("says").strip());
        assertThat(told.matches()).isTrue();

        var lines = new ArrayList<>(rules.text(told.group("file")).lines().toList());
        var line = Integer.parseInt(told.group("line")) - 1;
        assertThat(lines.get(line)).contains(told.group("bad"));
        var good = Optional.ofNullable(told.group("good")).orElseGet(() -> told.group("day"));
        lines.set(line, lines.get(line).replace(told.group("bad"), good));
        rules.write(told.group("file"), String.join("\n", lines) + "\n");

        assertThat(rules.read().problems())
                .noneMatch(problem -> problem.file().equals(told.group("file")) && problem.line() == line + 1);
    }

    @Test
    void many_messages_say_what_to_write() throws IOException {
        assertThat(withWordToWrite()).hasSizeGreaterThan(20);
    }

    static Stream<Row> typed() throws IOException {
        return rows().filter(row -> row.cells().containsKey("stands"));
    }

    /** Whoever has to run a command to hear of it has gone on by then. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void her_editor_shows_it_while_she_types_unless_no_schema_can(Row row) {
        var text = text(Lifeguard.FOLDER.resolve(row.cell("file")));
        var limit = Optional.ofNullable(row.cells().get("no-schema-says-it"));

        assertThat(isShown(row.cell("file"), text.replace(row.cell("stands"), row.cell("writes"))))
                .as("shown, in place of: " + limit.orElse("not shown"))
                .isEqualTo(limit.isEmpty());
        limit.ifPresent(words ->
                assertThat(text(Path.of("rules/README.md"))).as("the manual").contains("| " + words + " |"));
    }

    private static boolean isShown(String file, String text) {
        try {
            return !Schemas.problems(file, text).isEmpty();
        } catch (YamlEngineException notYaml) {
            return true;
        }
    }

    private static void slip(Row row, ChangedRules rules) throws IOException {
        var file = rules.folder().resolve(row.cell("file"));
        switch (row.cell("does")) {
            case "null" -> rules.replace(row.cell("file"), row.cell("stands"), row.cell("writes"));
            case "delete" -> Files.delete(file);
            case "rename" -> Files.move(file, rules.folder().resolve(row.cell("to")));
            case "copy" -> Files.copy(file, rules.folder().resolve(row.cell("to")));
            case "add" -> Files.writeString(rules.folder().resolve(row.cell("to")), "anything");
            case "empty" -> Files.writeString(file, "");
            case "large" -> Files.writeString(file, "# " + "x".repeat(YamlText.MOST_BYTES));
            case "utf-16" -> Files.writeString(file, "\uFEFF" + text(file), StandardCharsets.UTF_16LE);
            case "latin-1" ->
                Files.writeString(file, text(file).replace("The club", "£ Club"), StandardCharsets.ISO_8859_1);
            case "cut" ->
                Files.writeString(
                        file,
                        text(file)
                                .substring(
                                        0,
                                        text(file).indexOf(row.cell("to"))
                                                + row.cell("to").length()));
            case "folder" -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            default -> throw new AssertionError(row.cell("does"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
