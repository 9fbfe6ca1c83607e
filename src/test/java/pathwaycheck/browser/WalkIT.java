package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.rules.Status.CANNOT_TELL_YET;
import static pathwaycheck.rules.Status.DOES_NOT_APPLY;
import static pathwaycheck.rules.Status.MET;
import static pathwaycheck.rules.Status.NEEDS_CHECKING;
import static pathwaycheck.rules.Status.NOT_MET_YET;
import static pathwaycheck.rules.Status.ON_COURSE;
import static pathwaycheck.rules.Status.STILL_TO_COME;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.Walk;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/**
 * People walk from the start page to their report by what is on the screen, and every page they meet is fit to be met.
 */
@ExtendWith(InBrowser.class)
class WalkIT {

    /** The pages, whatever was answered before, that somebody has looked at closely already. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @Test
    void a_15_year_old_without_physics_is_told_to_choose_it(Visit visit) {
        walk(visit, "A 15-year-old without physics is told to choose it while there is time");

        tells(visit, toDo("choose-physics"), "August 2029");
        tells(visit, "a-level-maths", ON_COURSE);
        tells(visit, "a-level-physics", NOT_MET_YET);
        tells(visit, "degree-for-direct-entry", STILL_TO_COME);
    }

    @Test
    void a_final_year_student_with_a_predicted_2_1_is_told_to_apply_in_the_next_window(Visit visit) {
        walk(visit, "A student predicted a 2:1 in July 2027 can apply in the next window");

        tells(visit, "Carry on with ", "between 6 and 23 January 2027");
        tells(visit, "degree-for-direct-entry", ON_COURSE);
        tells(visit, "place-on-programme", STILL_TO_COME);
        assertThat(main(visit)).contains("Met from 15 July 2027, if it goes as predicted");
    }

    @Test
    void a_graduate_with_a_2_2_is_told_how_to_make_up_for_it(Visit visit) {
        walk(visit, "A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

        tells(visit, toDo("relevant-masters"), "September 2027");
        tells(visit, "degree-for-direct-entry", NOT_MET_YET);
        tells(visit, "honours-degree", MET);
        assertThat(main(visit)).contains("Other ways in, and careers next door").doesNotContain("not eligible");
    }

    @Test
    void a_graduate_who_is_not_sure_of_anything_is_told_what_to_find_out(Visit visit) {
        walk(visit, "A graduate who is not sure of anything is told what to find out");

        tells(visit, "Find out: " + Person.question("degree-kind").wording().ask(), "As soon as you can");
        tells(visit, "degree-for-direct-entry", CANNOT_TELL_YET);
        tells(visit, "preferred-subject", CANNOT_TELL_YET);
        tells(visit, "accredited-degree", CANNOT_TELL_YET);
    }

    @Test
    void a_trainee_is_told_to_carry_on_and_to_register_after_it(Visit visit) {
        walk(visit, "A trainee is on course for the day on which the programme ends");

        tells(visit, "Carry on with ", "31 August 2028");
        tells(visit, "place-on-programme", MET);
        tells(visit, "programme-completed", ON_COURSE);
        tells(visit, "registered", STILL_TO_COME);
    }

    @Test
    void a_graduate_who_wants_scotland_is_told_what_scotland_asks_for_and_when(Visit visit) {
        walk(visit, "A graduate of engineering with a 2:1 meets Scotland's rule and looks for a post in spring");

        tells(visit, "Get ready", toDo("apply-in-scotland"));
        tells(visit, "Get ready", "We have not seen its dates published");
        tells(visit, "degree-for-direct-entry", MET);
        tells(visit, "place-on-programme", NOT_MET_YET);
        assertThat(main(visit)).contains(toDo("train-in-scotland"));
    }

    @Test
    void a_graduate_who_wants_northern_ireland_is_told_whom_to_ask(Visit visit) {
        walk(visit, "A graduate who wants to train in Northern Ireland is told what we could not confirm");

        tells(visit, "Ask: Can I train in Northern Ireland, and when could I apply?", "As soon as you can");
        tells(visit, "degree-for-direct-entry", NEEDS_CHECKING);
    }

    @Test
    void a_registered_scientist_is_told_that_nothing_is_left_to_do(Visit visit) {
        walk(visit, "A registered Clinical Scientist who wants no more is at the goal");

        tells(visit, "Nothing is left to do here", "You have met everything on this pathway.");
        tells(visit, "registered", MET);
        assertThat(stepNamed("Chartered Engineer", visit)).contains(DOES_NOT_APPLY.text());
    }

    @Test
    void the_skip_link_comes_first_and_leads_past_the_header(Visit visit) {
        var page = visit.open("/clinical-engineer/questions/stage").page();

        page.keyboard().press("Tab");
        assertThat(focused(page).innerText()).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus").count()).isEqualTo(1);
    }

    private static void walk(Visit visit, String name) {
        Walk.toReport(visit, Person.called(name), WalkIT::look);
    }

    /** At every question, once at each width, whoever comes to it first. Reports are many: the crawl looks at those. */
    private static void look(Visit visit) {
        if (LOOKED_AT.add(visit.path().replaceFirst("\\?.*", ""))) {
            for (var width : new int[] {1280, 320}) {
                visit.screenWidth(width)
                        .screenshot("%02d-%s-%d".formatted(LOOKED_AT.size(), name(visit), width))
                        .isAccessible()
                        .scrollsOnlyDownwards();
            }
            visit.screenWidth(1280);
            assertThat(visit.page().locator("h1").count()).as(visit.path()).isEqualTo(1);
        }
    }

    private static String name(Visit visit) {
        var path = visit.path().replaceFirst("\\?.*", "");
        return path.equals("/") ? "start" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** What the rules say to do, by the id of the remedy. */
    private static String toDo(String id) {
        return TheRules.book()
                .requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(remedy -> remedy.id().equals(id))
                .findFirst()
                .orElseThrow()
                .toDo();
    }

    /** What to do first, or how that begins, with its day. */
    private static void tells(Visit visit, String toDoFirst, String when) {
        var first = visit.page().getByRole(AriaRole.REGION).first();

        var lines = first.textContent()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).startsWith("Next thing to do").anyMatch(line -> line.contains(when));
        assertThat(lines.get(1)).startsWith(toDoFirst);
    }

    /** A status in words beside the title of a requirement. */
    private static void tells(Visit visit, String requirement, Status status) {
        var title = TheRules.book()
                .requirements()
                .filter(it -> it.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .title();
        var heading = visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title + " ("));

        assertThat(beside(heading)).as(title).isEqualTo(status.text());
    }

    private static String stepNamed(String title, Visit visit) {
        return beside(visit.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true)));
    }

    private static String beside(Locator heading) {
        return heading.locator("xpath=following-sibling::*").innerText().strip();
    }

    private static String main(Visit visit) {
        return visit.page().getByRole(AriaRole.MAIN).innerText();
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }
}
