package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.Walk;
import pathwaycheck.testing.chromium.WithoutScript;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Everything works without JavaScript, and is the same. */
@ExtendWith(InBrowser.class)
class WithoutScriptIT {

    /**
     * GOV.UK Frontend marks what it has started, and makes the error summary take the focus. Nothing else may differ.
     */
    private static final String ADDED_BY_SCRIPT =
            "data-govuk-button-init data-govuk-checkboxes-init data-govuk-error-summary-init tabindex";

    /** Is asked questions of every kind: one answer, several, and a date. */
    private static final Person STUDENT =
            Person.called("A student of maths, physics and history with good predictions is on course");

    @Test
    void a_walk_without_javascript_meets_the_same_pages_as_one_with_it(Visit visit, @WithoutScript Visit plain) {
        assertThat(pagesOfWalk(plain, STUDENT))
                .isEqualTo(pagesOfWalk(visit, STUDENT))
                // The start page, what is asked before the report, and the report.
                .hasSize(2
                        + (int) STUDENT.asked().stream()
                                .filter(question -> !question.isAfterReport())
                                .count());
    }

    @Test
    void a_mistake_without_javascript_is_told_on_the_same_page(Visit visit, @WithoutScript Visit plain) {
        for (var question : new String[] {"stage", "subjects", "a-levels-finish"}) {
            var address = STUDENT.without(Person.question(question)).at("/questions/" + question + "/answer");

            assertThat(main(plain.open(address))).contains("There is a problem").isEqualTo(main(visit.open(address)));
        }
    }

    @Test
    void the_report_leads_to_a_pdf_and_a_calendar(PackagedApp app, @WithoutScript Visit plain) {
        var page = plain.open(STUDENT.at("/report")).page();
        var site = new Site(app.address());

        var pdf = site.get(page.getByText("Download a PDF").getAttribute("href"));
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        var calendar = site.get(page.getByText("Add the dates to your calendar").getAttribute("href"));
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
    }

    @Test
    void the_address_on_the_report_leads_back_to_it_and_says_what_is_new(@WithoutScript Visit plain, Visit scripted) {
        var page = plain.open(STUDENT.at("/report")).page();

        page.getByText("Get the link").click();
        page.locator(".pc-address a").click();
        page.waitForURL(url -> url.contains("told="));
        assertThat(main(plain)).isEqualTo(main(scripted.open(plain.path())));
        assertThat(plain.path()).contains("told=" + STUDENT.asOf()).doesNotContain("as-of=");
        assertThat(page.locator("h1").innerText()).isEqualTo(STUDENT.report().opening());
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Since you were here"))
                        .innerText())
                .contains("since 22 November 2026");
    }

    @Test
    void another_answer_can_be_tried(@WithoutScript Visit plain) {
        var graduate =
                Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that");
        var page = plain.open(graduate.at("/report")).page();

        plain.leaving(() -> page.getByText("Try another answer").click());
        page.locator("#all-answers").click();
        plain.leaving(
                () -> page.locator("main a[href*='/questions/higher-degree?']").click());
        assertThat(page.locator("main").innerText()).contains("You are trying answers");
        page.locator("input[value=relevant-awarded]").check();
        plain.leaving(() -> page.getByText("Continue").click());

        assertThat(page.locator("h1").innerText()).isEqualTo("What it would change");
        assertThat(page.locator(".pc-compare").innerText())
                .contains("Not met yet")
                .contains("Met");
        plain.leaving(() -> page.getByText("Back to my report").click());
        assertThat(plain.path()).isEqualTo(graduate.at("/report"));
    }

    private static Map<String, String> pagesOfWalk(Visit visit, Person person) {
        var pages = new LinkedHashMap<String, String>();
        Walk.toReport(visit, person, met -> pages.put(met.path(), main(met)));
        return pages;
    }

    private static String main(Visit visit) {
        var main = Jsoup.parse(visit.page().content()).expectFirst("main");
        for (var attribute : ADDED_BY_SCRIPT.split(" ")) {
            main.select("[" + attribute + "]").removeAttr(attribute);
        }
        return main.outerHtml();
    }
}
