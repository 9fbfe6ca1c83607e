package pathwaycheck.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template shows by its indentation what lies in what. There is no formatter for Qute, so it is looked at here. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Not indented yet, or with lines that are too long; nothing may be added. */
    static final Set<String> EXEMPT = Set.of(
            "CareerPages/accessibility.html",
            "CareerPages/career.html",
            "CareerPages/howWeDecide.html",
            "CareerPages/privacy.html",
            "CareerPages/somethingWrong.html",
            "CareerPages/start.html",
            "ComparePages/compare.html",
            "ComparePages/compared.html",
            "FaultPages/problem.html",
            "NextThing/carryOn.html",
            "NextThing/sayHowItWent.html",
            "NextThing/toDo.html",
            "PdfPages/report.html",
            "QuestionPages/choice.html",
            "QuestionPages/date.html",
            "QuestionPages/question.html",
            "ReportPages/checkAnswers.html",
            "ReportPages/report.html",
            "ReportPages/soFar.html",
            "WhatIfPages/whatIf.html",
            "WhatIfPages/whatIfCompared.html",
            "tags/our/cited.html",
            "tags/our/comparison.html",
            "tags/our/date-field.html",
            "tags/our/footer-links.html",
            "tags/our/goal.html",
            "tags/our/helps-to-know.html",
            "tags/our/keep.html",
            "tags/our/next-thing.html",
            "tags/our/report.html",
            "tags/our/requirement.html",
            "tags/our/rule.html",
            "tags/our/shapes.html",
            "tags/our/since.html",
            "tags/our/skills.html",
            "tags/our/status.html",
            "tags/our/still-open.html",
            "tags/our/to-do.html",
            "tags/our/ways.html");

    @TestFactory
    Stream<DynamicTest> what_lies_in_something_is_indented_by_two_blanks() throws IOException {
        return templates()
                .filter(template -> !EXEMPT.contains(template))
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
                "<p>\n  closed where it ends</p>\n",
                "<input\nname=\"a\"\n>\n",
                "<p>text\n<p>two that nobody closes\n",
                "{#our/tag\na=a\n/}\n",
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
