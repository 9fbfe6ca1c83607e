package pathwaycheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Standing;
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

        tells(visit, "Maths is right. Choose physics as well", toDo("choose-physics"));
        stands(visit, "a-level-maths", Standing.Word.ON_COURSE);
        stands(visit, "a-level-physics", Standing.Word.STILL_NEEDED);
    }

    @Test
    void a_final_year_student_with_a_predicted_2_1_is_told_to_get_ready_for_the_next_window(Visit visit) {
        walk(visit, "A student predicted a 2:1 in July 2027 can apply in the next window");

        tells(visit, "You can apply in January 2027", "Get ready to apply for the training programme");
        assertThat(visit.page().locator(".pc-next__when").innerText())
                .isEqualTo("In January 2027. We have not seen the dates: it may open from 6 January 2027, and close as"
                        + " early as 16 January 2027.");
        stands(visit, "degree-for-direct-entry", Standing.Word.ON_COURSE);
    }

    @Test
    void a_graduate_with_a_2_2_is_told_how_to_make_up_for_it(Visit visit) {
        walk(visit, "A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

        tells(visit, "Yes, there's a way in with a 2:2", toDo("relevant-masters"));
        stands(visit, "degree-for-direct-entry", Standing.Word.STILL_NEEDED);
        stands(visit, "honours-degree", Standing.Word.YES);
        assertThat(main(visit)).contains("ways to get there").doesNotContain("not eligible");
    }

    @Test
    void a_graduate_who_is_not_sure_of_anything_is_told_what_to_find_out(Visit visit) {
        walk(visit, "A graduate who is not sure of anything is told what to find out");

        tells(
                visit,
                "You may be able to apply. Find out what is missing",
                InWords.toFindOut(Person.question("degree-kind")));
        stands(visit, "degree-for-direct-entry", Standing.Word.NOT_SURE);
    }

    @Test
    void a_trainee_is_told_to_carry_on_and_to_register_after_it(Visit visit) {
        walk(visit, "A trainee is on course for the day on which the programme ends");

        tells(visit, "You're in training. Registration comes next", "Keep going with");
        stands(visit, "programme-completed", Standing.Word.ON_COURSE);
    }

    @Test
    void a_graduate_who_wants_scotland_is_told_what_scotland_asks_for_and_when(Visit visit) {
        walk(visit, "A graduate of engineering with a 2:1 meets Scotland's rule and looks for a post in spring");

        tells(visit, "You can apply in January 2027", "Get ready");
        stands(visit, "degree-for-direct-entry", Standing.Word.YES);
        stands(visit, "place-on-programme", Standing.Word.STILL_NEEDED);
    }

    @Test
    void a_graduate_who_wants_northern_ireland_is_told_whom_to_ask(Visit visit) {
        walk(visit, "A graduate who wants to train in Northern Ireland is told what we could not confirm");

        tells(
                visit,
                "We could not find Northern Ireland's rules",
                "Ask: Can I train in Northern Ireland, and when could I apply?");
        stands(visit, "degree-for-direct-entry", Standing.Word.ASK_FIRST);
    }

    @Test
    void a_registered_scientist_is_told_that_nothing_is_left_to_do(Visit visit) {
        walk(visit, "A registered Clinical Scientist who wants no more is at the goal");

        tells(visit, "You've made it", "Nothing is left to do here");
        stands(visit, "registered", Standing.Word.YES);
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

    /** The answer first, and then what to do next. */
    private static void tells(Visit visit, String answer, String next) {
        assertThat(visit.page().locator("h1").innerText()).isEqualTo(answer);
        assertThat(visit.page().locator(".pc-next__what").innerText()).startsWith(next);
    }

    /** A word of state beside the name of a requirement. */
    private static void stands(Visit visit, String requirement, Standing.Word word) {
        var label = TheRules.book().named(requirement).orElseThrow().label();

        assertThat(visit.page().locator(".pc-stand b").allInnerTexts()).contains(label + ": " + word.text());
    }

    private static String main(Visit visit) {
        return visit.page().getByRole(AriaRole.MAIN).innerText();
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }
}
