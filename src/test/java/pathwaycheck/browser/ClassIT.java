package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.WithoutScript;

/** An adviser checks a class of thirty, on a desk and on a phone. Checks P3 and P12. */
@ExtendWith(InBrowser.class)
class ClassIT {

    private static final String CLASS = "/clinical-engineer/class";
    private static final String THIRTY =
            "code\tstage\twhere\tschool-qualification\tsubjects\ta-level-count\ta-levels-finish\ta-level-grades\n"
                    + IntStream.range(0, 30)
                            .mapToObj(i -> i == 7
                                    ? "P7\tpirate\t\t\t\t\t\t\n"
                                    : "P" + i + "\ta-levels\tEngland\tA levels\t"
                                            + (i % 3 == 0 ? "maths; physics" : i % 5 == 0 ? "" : "maths; chemistry")
                                            + "\tthree-or-more\t06/2028\tYes\n")
                            .collect(Collectors.joining());

    /** As an adviser has it anyway: names, notes, headings of her own, cities, seasons and grades of two letters. */
    private static final String UNTIDY = "Name\tForm\tStage\tWhere\tQualification\tA levels\tNotes\t"
            + "a-levels-finish\ta-level-grades\n"
            + IntStream.range(0, 30)
                    .mapToObj(i -> "First" + i + " Surname" + i + "\t12A\tYear 12\t"
                            + (i % 4 == 0 ? "Manchester" : i % 4 == 1 ? "" : "Scotland") + "\t"
                            + (i % 5 == 0 ? "BTEC Engineering + A level Maths\t" : "A levels\tMaths, Art, French")
                            + "\tkeen\t"
                            + (i % 3 == 0 ? "Summer 2028" : i % 3 == 1 ? "2028" : "Jul-28") + "\t"
                            + (i % 6 == 0 ? "BC" : "ABB") + "\n")
                    .collect(Collectors.joining());

    @Test
    void thirty_are_pasted_read_tried_and_printed(Visit visit) {
        var page = visit.open(CLASS).page();
        page.locator("textarea").fill(THIRTY);
        page.getByText("Check this class").click();
        page.waitForSelector("[aria-labelledby=wrong]");
        assertIsFit(visit, "class-told");

        page.locator("#try").selectOption("subjects=physics");
        page.getByText("Show what would change").click();
        page.waitForSelector("text=If everybody answered");
        assertThat(page.content()).contains("more would meet it");
        assertIsFit(visit, "class-tried");

        page.getByText("A sheet for each pupil, to print").click();
        page.waitForSelector(".pc-sheet");
        assertThat(page.locator(".pc-sheet").count()).isEqualTo(30);
        assertIsFit(visit, "class-sheets");
    }

    @Test
    void a_file_is_sent_and_a_slip_is_told_without_javascript(@WithoutScript Visit plain) {
        var page = plain.open(CLASS).page();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "class.csv", "text/csv", THIRTY.replace('\t', ',').getBytes(StandardCharsets.UTF_16)));
        page.getByText("Check this class").click();
        page.waitForSelector("[aria-labelledby=wrong]");
        assertThat(page.locator(".pc-open > ul > li").textContent().replaceAll("\\s+", " "))
                .contains("Column 2 (stage): “pirate” in line 9 (P7)");

        plain.open(CLASS).page().locator("textarea").fill("code\tstage\tstage\nA1\tdegree\tdegree");
        page.getByText("Check this class").click();
        page.waitForSelector(".govuk-error-summary");
        assertThat(page.locator(".govuk-error-summary li").textContent()).contains("This question has column 2, too");
    }

    @Test
    void an_untidy_table_of_ones_own_is_read_at_once_and_printed(Visit visit) {
        var page = visit.open(CLASS).page();
        page.locator("textarea").fill(UNTIDY);
        page.getByText("Check this class").click();
        page.waitForSelector("text=How we read your words");
        assertThat(page.content()).contains("as “subjects”", "Column 1 (Name)", "Column 2 (Form)", "Column 7 (Notes)");
        assertThat(page.content()).doesNotContain("Surname0");
        assertThat(page.locator("select[name=read-as]").count()).isZero();
        assertIsFit(visit, "class-untidy");

        page.getByText("A sheet for each pupil, to print").click();
        page.waitForSelector(".pc-sheet");
        assertThat(page.locator(".pc-sheet").count()).isEqualTo(30);
    }

    /** Axe is asked at the two widths of check P3. */
    private static void assertIsFit(Visit visit, String name) {
        for (var width : new int[] {1280, 390, 320}) {
            visit.screenWidth(width)
                    .screenshot(name + "-" + width)
                    .scrollsOnlyDownwards()
                    .cutsNothingOff()
                    .canBePressed();
            if (width != 390) {
                visit.isAccessible();
            }
        }
        visit.screenWidth(1280);
    }
}
