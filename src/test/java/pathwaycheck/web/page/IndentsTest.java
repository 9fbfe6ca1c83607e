package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** What indents cost: nothing. */
@QuarkusTest
class IndentsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private static final Predicate<String> INDENTED =
            Pattern.compile("^\\s{2,}\\S").asPredicate();

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @CsvSource({
        "/report, ReportPages/report.html",
        "/report, tags/our/requirement.html",
        "/check-answers, ReportPages/checkAnswers.html",
        "/questions/stage, QuestionPages/question.html"
    })
    void templates_are_indented_for_those_who_edit_them_and_readers_load_none_of_it(String page, String template) {
        assertThat(read(TEMPLATES.resolve(template)).lines()).anyMatch(INDENTED);

        assertIsNotIndented(SOMEBODY.at(page));
    }

    @Test
    void so_are_pages_that_depend_on_nobody() {
        assertThat(read(TEMPLATES.resolve("CareerPages/howWeDecide.html")).lines())
                .anyMatch(INDENTED);

        assertIsNotIndented("/clinical-engineer/how-we-decide");
    }

    private void assertIsNotIndented(String address) {
        var page = site.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text().lines()).hasSizeGreaterThan(20).noneMatch(INDENTED);
    }

    @Test
    void a_letter_to_copy_keeps_its_lines_and_its_lines_have_no_indents() {
        var letter = site.get("/clinical-engineer/something-wrong").page().expectFirst("pre");

        assertThat(letter.wholeText().lines())
                .hasSizeGreaterThan(5)
                .anyMatch(line -> line.startsWith("Subject: "))
                .anyMatch(String::isEmpty)
                .noneMatch(INDENTED);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
