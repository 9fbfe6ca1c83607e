package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.FormMistakes;
import pathwaycheck.testing.site.Site;

/** Whoever chooses subjects sees what two or three sets of them would mean, in one table. */
@QuarkusTest
class ComparePagesTest {

    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");
    private static final String COMPARE =
            Person.question("subjects").wording().compare().orElseThrow();
    private static final String[] SETS = {
        "set.1=maths", "set.1=physics", "set.1=chemistry", "set.2=maths", "set.2=chemistry", "set.2=biology"
    };

    private final Site site = Site.underTest();

    @Test
    void the_report_in_full_leads_there_where_the_question_was_asked() {
        var graduate = Person.called("A 2:2 with a relevant master's degree is enough");

        assertThat(site.get(PUPIL.at("/report")).page().select("main a").eachAttr("href"))
                .contains(PUPIL.at("/requirements"));
        assertThat(site.get(PUPIL.at("/requirements")).page().select("main a").eachAttr("href"))
                .contains(PUPIL.at("/compare/subjects"));
        assertThat(site.get(graduate.at("/requirements")).page().select("main a"))
                .isNotEmpty()
                .noneMatch(link -> link.attr("href").contains("/compare/"));
    }

    @Test
    void the_first_set_is_what_was_answered() {
        var page = site.get(PUPIL.at("/compare/subjects")).page();

        assertThat(page.select("input[checked]").eachAttr("name")).containsOnly("set.1");
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactly("maths", "physics", "another-subject");
        assertThat(page.select("form input[type=hidden]").eachAttr("name"))
                .contains("subjects", "stage", "as-of")
                .noneMatch(name -> name.startsWith("set."));
    }

    @Test
    void two_sets_stand_side_by_side_with_a_heading_each() {
        var page = site.get(PUPIL.at("/compare/subjects", SETS)).page();

        assertThat(page.select("thead th").eachText())
                .containsExactly("Maths, Physics, Chemistry", "Maths, Chemistry, Biology");
        assertThat(page.select("tbody tr").first().select("td")).hasSize(2);
        assertThat(page.select("tbody tr:has(th:contains(A level physics)) .pc-status")
                        .eachText())
                .containsExactly("On course", "Needs checking");
    }

    @Test
    void more_of_a_set_is_what_it_would_change_and_of_the_own_set_it_is_the_report() {
        var table = site.get(PUPIL.at(
                        "/compare/subjects", "set.1=maths", "set.1=physics", "set.1=another-subject", "set.2=maths"))
                .page();
        var links = table.select("main li a:contains(See more of it)").eachAttr("href");

        assertThat(links.get(0)).isEqualTo(PUPIL.at("/report"));
        assertThat(links.get(1)).startsWith(PUPIL.with("subjects", "maths").at("/what-if"));
        assertThat(site.get(links.get(0)).page().select("h1").text())
                .isEqualTo(PUPIL.report().opening());
    }

    @Test
    void going_back_shows_the_sets_as_they_were_chosen() {
        var table = site.get(PUPIL.at("/compare/subjects", SETS)).page();
        var form = site.get(table.expectFirst(".govuk-back-link").attr("href")).page();

        assertThat(form.select("input[checked]").stream().map(input -> input.attr("name") + "=" + input.attr("value")))
                .containsExactlyInAnyOrder(SETS);
    }

    @Test
    void one_set_alone_is_told_as_a_mistake_and_stays_chosen() {
        var reply = site.get(PUPIL.at("/compare/subjects", "set.1=maths"));
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(FormMistakes.assertTold(page, COMPARE)).containsExactly("set-2");
        assertThat(page.getElementById("set-2").attr("name")).isEqualTo("set.2");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("maths");
    }

    @Test
    void the_same_set_twice_is_told_as_a_mistake() {
        var reply = site.get(PUPIL.at("/compare/subjects", "set.1=maths", "set.2=maths"));
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(FormMistakes.assertTold(page, COMPARE)).containsExactly("set-2");
        assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("Select sets that differ");
    }

    @Test
    void each_set_that_cannot_be_read_is_told_at_its_place() {
        var reply = site.get(PUPIL.at("/compare/subjects", "set.1=maths", "set.2=latin", "set.3=maths", "set.3=maths"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(FormMistakes.assertTold(reply.page(), COMPARE)).containsExactly("set-2", "set-3");
    }

    @Test
    void a_question_that_nobody_compares_has_no_such_page() {
        assertThat(site.get(PUPIL.at("/compare/stage")).status()).isEqualTo(404);
        assertThat(site.get(PUPIL.at("/compare/nothing")).status()).isEqualTo(404);
    }
}
