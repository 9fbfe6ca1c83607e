package pathwaycheck.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What .editorconfig says of our files is true of every one of them, whatever editor it was written with. */
class EditorConfigTest {

    /** Pictures, what is thrown at readers, and what others wrote. */
    private static final List<String> NOT_OURS = List.of("*.{ico,pdf,png,seed}", "LICENSE", "mvnw*");

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    @TestFactory
    Stream<DynamicTest> a_file_is_as_the_editor_config_says() throws IOException {
        var sections = sections(Files.readString(Path.of(".editorconfig")));
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    var says = says(sections, file.getFileName().toString());
                    assertThat(faults(says, Files.readAllBytes(file)))
                            .as(file.toString())
                            .isEmpty();
                }));
    }

    @Test
    void files_of_every_kind_are_looked_at() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(400)
                .contains(Path.of("pom.xml"), Path.of(".ci/run"), Path.of(".editorconfig"), Path.of("README.md"))
                .contains(TEMPLATES.resolve("layout.html"), Path.of("rules/clinical-engineer/people.yaml"))
                .noneMatch(file -> file.startsWith("target") || file.startsWith(".git"));
    }

    @Test
    void whatever_a_file_does_wrong_is_found() {
        var says = says(
                sections("[*]\ncharset = utf-8\nend_of_line = lf\nindent_style = space\n"
                        + "insert_final_newline = true\ntrim_trailing_whitespace = true\nmax_line_length = 10\n"),
                "any");

        assertThat(faults(says, "ten: ⚠⚠⚠⚠⚠\n\n  text\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(List.of("text", "text\n\n", "text \n", "text\t\n", "\ttext\n", "text\r\n", "eleven text\n", ""))
                .allSatisfy(text -> assertThat(faults(says, text.getBytes(StandardCharsets.UTF_8)))
                        .as(text)
                        .hasSize(1));
        assertThat(faults(says, "ä\n".getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
    }

    @Test
    void a_later_section_that_fits_the_name_has_the_last_word() {
        var sections = sections("root = true\n\n[*]\na = 1\nb = 1\n# a note\n[*.{md,txt}]\nb = 2\n[*.cmd]\nb = 3\n");

        assertThat(says(sections, "notes.txt")).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    /** The parts of the file by the names they are for, in their order. */
    private static List<Map.Entry<String, Map<String, String>>> sections(String config) {
        var sections = new ArrayList<Map.Entry<String, Map<String, String>>>();
        for (var line : config.lines().toList()) {
            if (line.startsWith("[")) {
                sections.add(Map.entry(line.substring(1, line.length() - 1), new HashMap<>()));
            } else if (line.contains("=") && !line.startsWith("#") && !sections.isEmpty()) {
                var pair = line.split("\\s*=\\s*");
                sections.get(sections.size() - 1).getValue().put(pair[0], pair[1]);
            }
        }
        return sections;
    }

    private static Map<String, String> says(List<Map.Entry<String, Map<String, String>>> sections, String name) {
        var says = new HashMap<String, String>();
        sections.stream().filter(section -> fits(section.getKey(), name)).forEach(it -> says.putAll(it.getValue()));
        return says;
    }

    private static List<String> faults(Map<String, String> says, byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return List.of("not in UTF-8");
        }
        var end = "crlf".equals(says.get("end_of_line")) ? "\r\n" : "\n";
        var faults = new ArrayList<String>();
        if (!text.replace(end, "").matches("[^\r\n]*")) {
            faults.add("another end of line");
        }
        if (!text.endsWith(end) || text.endsWith(end + end)) {
            faults.add("not one end of line at the end");
        }
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (isTrimmed(says) && !line.equals(line.stripTrailing())) {
                faults.add(number + ": blanks at its end");
            } else if (line.matches(" *\t.*")) {
                faults.add(number + ": a tab");
            } else if (line.codePoints().count() > longest(says)) {
                faults.add(number + ": longer than " + longest(says));
            }
        }
        return faults;
    }

    private static boolean isTrimmed(Map<String, String> says) {
        return says.getOrDefault("trim_trailing_whitespace", "true").equals("true");
    }

    private static int longest(Map<String, String> says) {
        var longest = says.getOrDefault("max_line_length", "off");
        return longest.equals("off") ? Integer.MAX_VALUE : Integer.parseInt(longest);
    }

    /** All that Git would see, by .gitignore: there is not always a Git where this is built. */
    private static List<Path> files() throws IOException {
        var ignored = Files.readAllLines(Path.of(".gitignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("/", ""))
                .toList();
        var files = new ArrayList<Path>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName().toString();
                return name.equals(".git") || fits(ignored, name)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = file.getFileName().toString();
                if (!name.equals(".git") && !fits(ignored, name) && !fits(NOT_OURS, name)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean fits(List<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> fits(pattern, name));
    }

    private static boolean fits(String pattern, String name) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name));
    }
}
