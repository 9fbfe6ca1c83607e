package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.WithoutScript;
import pathwaycheck.testing.people.Person;

/** The browser's own buttons work: a page is a function of its address. */
@ExtendWith(InBrowser.class)
class BackAndForthIT {

    private static final Person STUDENT =
            Person.called("A student of maths, physics and history with good predictions is on course");
    private static final String AT_COLLEGE =
            "I'm at sixth form or college (S5 or S6 in Scotland), or on an access course, foundation year or"
                    + " apprenticeship";

    @Test
    void back_after_three_questions_shows_each_page_with_what_was_answered(Visit visit) {
        assertBackAndForth(visit);
    }

    @Test
    void back_comes_to_an_address_that_holds_what_was_answered(Visit visit) {
        var page = visit.open("/clinical-engineer/questions/stage?as-of=2026-11-22")
                .page();
        answer(AT_COLLEGE, visit);

        page.goBack();
        assertThat(visit.path()).isEqualTo("/clinical-engineer/questions/stage?as-of=2026-11-22&stage=a-levels");
    }

    /** Here it is the browser that remembers; over plain HTTP, Chromium does. */
    @Test
    void and_so_it_does_without_javascript(@WithoutScript Visit visit) {
        assertBackAndForth(visit);
    }

    @Test
    void the_back_link_shows_the_page_before_with_what_was_answered_without_javascript_too(@WithoutScript Visit visit) {
        var page = visit.open("/clinical-engineer/questions/stage").page();
        answer(AT_COLLEGE, visit);
        answer("England", visit);

        visit.leaving(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Back").setExact(true))
                .click());
        assertThat(heading(page)).isEqualTo(ask("where"));
        assertThat(page.getByLabel("England", exactly()).isChecked()).isTrue();
    }

    @Test
    void reloading_and_a_fresh_browser_show_the_same_page(Visit here, Visit elsewhere) {
        for (var address : new String[] {"/questions/subjects", "/check-answers", "/report"}) {
            var page = here.open(STUDENT.at(address)).page();
            var shown = page.content();

            page.reload();
            assertThat(page.content()).isEqualTo(shown);
            assertThat(elsewhere.open(here.path()).page().content()).isEqualTo(shown);
        }
    }

    private static void assertBackAndForth(Visit visit) {
        var page = visit.open("/clinical-engineer/questions/stage?as-of=2026-11-22")
                .page();
        answer(AT_COLLEGE, visit);
        answer("England", visit);
        answer("A levels", visit);
        assertThat(heading(page)).isEqualTo(ask("subjects"));

        page.goBack();
        assertThat(heading(page)).isEqualTo(ask("school-qualification"));
        assertThat(page.getByLabel("A levels", exactly()).isChecked()).isTrue();
        page.goBack();
        assertThat(heading(page)).isEqualTo(ask("where"));
        assertThat(page.getByLabel("England", exactly()).isChecked()).isTrue();
        page.goBack();
        assertThat(heading(page)).isEqualTo(ask("stage"));
        assertThat(page.getByLabel(AT_COLLEGE, exactly()).isChecked()).isTrue();

        page.goForward();
        assertThat(page.getByLabel("England", exactly()).isChecked()).isTrue();
    }

    private static String ask(String question) {
        return Person.question(question).wording().ask();
    }

    private static void answer(String label, Visit visit) {
        var page = visit.page();
        page.getByLabel(label, exactly()).check();
        visit.leaving(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }
}
