package pathwaycheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that moves is moved in one place: no other line of ours holds its path. */
class PathsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What stands first in a path, after the career if it has one: as {@code questions}, {@code privacy}. */
    private static final String PAGES = either(paths().map(path -> path.replaceFirst("/.*", "")));

    /** Those that have others beneath them: only there does a path go on. */
    private static final String PARENTS =
            either(paths().filter(path -> path.contains("/")).map(path -> path.replaceFirst("/.*", "")));

    private static final Pattern IN_JAVA =
            Pattern.compile("\"(/?\\{career}|/(" + PAGES + ")[\"/?#]|(" + PAGES + ")[?#]|(" + PARENTS + ")/)");

    /** What is served beside the pages may be named; the end of a tag is no path. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("[\"'](/(?!static/|[>}])|(" + PAGES + ")[/?#])");

    /** What makes the build look whether a tag asks for a link that there is. */
    private static final List<Declared> DECLARED = List.of(
            new Declared("{@pathwaycheck.visit.Visit visit}", "\\bvisit\\.(to|links|trying|onwards)"),
            new Declared("{@pathwaycheck.rules.Career career}", "\\bcareer\\.links"));

    private record Declared(String line, String use) {}

    @Test
    void no_other_class_holds_the_path_of_a_page() {
        assertThat(lines(JAVA, ".java").filter(line -> !line.startsWith("Links.java:")))
                .hasSizeGreaterThan(1_000)
                .noneMatch(IN_JAVA.asPredicate());
    }

    @Test
    void no_template_holds_the_path_of_a_page() {
        assertThat(lines(TEMPLATES, ".html")).hasSizeGreaterThan(100).noneMatch(IN_TEMPLATE.asPredicate());
    }

    @Test
    void a_tag_that_links_to_a_page_says_to_the_build_by_what() {
        for (var declared : DECLARED) {
            assertThat(files(TEMPLATES.resolve("tags"), ".html").map(PathsTest::read))
                    .filteredOn(
                            tag -> Pattern.compile(declared.use).matcher(tag).find())
                    .isNotEmpty()
                    .allSatisfy(tag -> assertThat(tag).contains(declared.line));
        }
    }

    /** Style leaves out links to it, and knows them by where they lead. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/web/app/_print.scss", "src/main/resources/web/app/_report.scss"})
    void what_knows_links_to_how_we_decide_by_their_path_knows_the_right_one(Path file) {
        assertThat(read(file))
                .containsPattern(
                        "\\[href\\^=\"?" + new Links("pilot").howWeDecide().beside() + "\"?]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to(\"/report\")",
                "@Path(\"{career}/report\")",
                "@Path(\"/{career}\")",
                "\"/\" + career + \"/questions/\" + id",
                "\"how-we-decide#\" + id",
                "\"questions/\" + id",
                "\"/requirements\"",
                "\"requirements#r-\" + id",
                "to(\"/requirements/\" + id)",
                "\"/privacy\""
            })
    void such_a_line_of_java_would_be_found(String line) {
        assertThat(line).containsPattern(IN_JAVA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/\">",
                "<form action=\"/{career.id}/questions\">",
                "<a href=\"how-we-decide#{id}\">",
                "{#back-link href=visit.to('/report') /}",
                "<a href=\"something-wrong/{id}\">"
            })
    void such_a_line_of_a_template_would_be_found(String line) {
        assertThat(line).containsPattern(IN_TEMPLATE);
    }

    @Test
    void a_folder_of_rule_files_is_no_page() {
        assertThat("FOLDER = \"requirements/\"").doesNotContainPattern(IN_JAVA);
    }

    private static Stream<String> paths() {
        return Arrays.stream(Links.class.getFields())
                .map(PathsTest::path)
                .map(path -> path.replace(Links.CAREER, "").replaceFirst("^/", ""))
                .filter(path -> !path.isEmpty());
    }

    private static String either(Stream<String> pages) {
        return pages.distinct().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Stream<String> lines(Path folder, String ending) {
        return files(folder, ending).flatMap(file -> read(file).lines().map(line -> file.getFileName() + ": " + line));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(notPublic);
        }
    }
}
