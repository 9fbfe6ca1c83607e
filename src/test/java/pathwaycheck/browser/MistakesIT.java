package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.people.Person;

/** Whoever made a mistake is taken to the message, and from there to the field to mend, by keyboard alone. */
@ExtendWith(InBrowser.class)
class MistakesIT {

    /** One of each kind: one answer, several, a date, and a date that one need not know. */
    @ParameterizedTest
    @ValueSource(strings = {"stage", "subjects", "a-levels-finish", "higher-degree-awarded"})
    void the_message_has_the_focus_and_its_link_gives_it_to_the_field(String id, Visit visit) {
        var asked = Person.everyQuestion()
                .filter(it -> it.question().id().equals(id))
                .findFirst()
                .orElseThrow();
        visit.open(asked.address());

        press("Continue", visit);
        assertLeadsByKeyboardTo(id, "mistake-" + id, visit);
    }

    private static void assertLeadsByKeyboardTo(String name, String picture, Visit visit) {
        var page = visit.page();
        visit.screenshot(picture).isAccessible();
        visit.screenWidth(320).isAccessible().scrollsOnlyDownwards();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(focused(page)).contains("There is a problem");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        var field = page.locator("main form :focus");
        assertThat(field.getAttribute("name")).startsWith(name);
        assertThat(field.isVisible()).isTrue();
    }

    @Test
    void whoever_compares_too_little_is_taken_to_the_set_to_fill_in(Visit visit) {
        var pupil = Person.called("A student of maths, physics and history with good predictions is on course");
        visit.open(pupil.at("/compare/subjects", "set.1=maths"));

        assertLeadsByKeyboardTo("set.2", "mistake-compare", visit);
    }

    @Test
    void what_was_entered_stays_and_can_be_mended(Visit visit) {
        var trainee = Person.called("A trainee is on course for the day on which the programme ends");
        var asked = trainee.without(Person.question("programme-finish")).without(Person.question("wants-chartered"));
        var page = visit.open(asked.at("/questions/programme-finish")).page();

        fill("Day, if you know it", "31", page);
        fill("Month", "2", page);
        fill("Year", "2028", page);
        press("Continue", visit);
        assertThat(page.locator("main").innerText()).contains("The date must be a real one: that month has 29 days");
        assertThat(page.getByLabel("Day, if you know it").inputValue()).isEqualTo("31");
        assertThat(page.getByLabel("Month").inputValue()).isEqualTo("2");
        assertThat(page.getByLabel("Year").inputValue()).isEqualTo("2028");

        fill("Day, if you know it", "29", page);
        press("Continue", visit);
        assertThat(visit.path())
                .isEqualTo(asked.with("programme-finish", "2028-02-29").at("/report"));
    }

    private static void fill(String label, String text, Page page) {
        page.getByLabel(label).fill(text);
    }

    private static void press(String button, Visit visit) {
        visit.leaving(() -> visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click());
    }

    private static String focused(Page page) {
        return page.locator(":focus").innerText();
    }
}
