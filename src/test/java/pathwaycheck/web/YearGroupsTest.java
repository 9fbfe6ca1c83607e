package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.testing.site.Site;

/** Nobody who is years away from a day is asked for its month: the year at school that they are in gives it. */
@QuarkusTest
class YearGroupsTest {

    private static final String PUPIL = "stage=choosing&where=england&school-qualification=a-levels"
            + "&subjects=maths&subjects=physics&subjects=biology";

    private final Site site = Site.underTest();

    /** In August the next year has begun in Scotland, and the form says so: nobody's plan is a year too early. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 2, 2029-08",
        "2026-07-31, 2, 2028-08",
        "2026-08-01, 2, 2029-08",
        "2026-08-25, 2, 2029-08",
        "2026-09-01, 2, 2029-08",
        "2027-02-28, 0, 2027-08"
    })
    void a_year_at_school_stands_for_the_august_in_which_it_all_ends(LocalDate asOf, int after, YearMonth means) {
        assertThat(new YearGroups.YearGroup("Year", after).means(asOf)).isEqualTo(means);
    }

    @Test
    void a_pupil_chooses_a_year_and_the_report_follows() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + PUPIL)
                .page();

        assertThat(page.select("h1").text()).isEqualTo("Which year are you in now?");
        assertThat(page.expectFirst(".govuk-hint").text())
                .isEqualTo("In August, choose the year you're about to start; in Scotland, we count to the end of S6.");
        choose(page, "Year 11");
        assertThat(site.submit(page).location())
                .startsWith("/clinical-engineer/report?")
                .endsWith("a-levels-finish=2029-08");
    }

    @Test
    void whoever_left_year_11_this_summer_chooses_the_year_they_are_about_to_start() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2027-08-26&" + PUPIL)
                .page();

        choose(page, "Year 12");
        assertThat(site.submit(page).location()).endsWith("a-levels-finish=2029-08");
    }

    private static void choose(Document page, String year) {
        var label = page.select("input[type=radio] + label").stream()
                .filter(it -> it.text().startsWith(year))
                .findFirst()
                .orElseThrow();
        page.getElementById(label.attr("for")).attr("checked", "");
    }

    @Test
    void whoever_comes_back_finds_their_year_chosen() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&a-levels-finish=2030-08&"
                        + PUPIL)
                .page();

        assertThat(page.select("input[type=radio][checked] + label").text()).startsWith("Year 10");
    }

    @Test
    void the_same_year_again_is_the_same_answer() {
        var finish = "a-levels-finish=2030-08";
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + finish + "&" + PUPIL)
                .page();

        assertThat(page.select("form [type=text]").eachAttr("value")).containsOnly("");
        assertThat(site.submit(page).location())
                .startsWith("/clinical-engineer/report?")
                .endsWith(finish);
    }

    @Test
    void a_month_that_no_year_stands_for_is_still_there_when_one_comes_back() {
        var finish = "a-levels-finish=2030-06";
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + finish + "&" + PUPIL)
                .page();

        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        assertThat(site.submit(page).location()).endsWith(finish);
    }

    @Test
    void a_month_may_be_given_all_the_same() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + PUPIL)
                .page();
        page.expectFirst("[name=a-levels-finish-month]").attr("value", "6");
        page.expectFirst("[name=a-levels-finish-year]").attr("value", "2030");

        assertThat(site.submit(page).location()).endsWith("a-levels-finish=2030-06");
    }

    /** A radio cannot be cleared. */
    @Test
    void a_month_beside_a_year_counts_in_its_place_and_the_form_says_so() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + PUPIL)
                .page();
        assertThat(page.expectFirst("form details").hasAttr("open")).isFalse();
        page.expectFirst("input[type=radio]").attr("checked", "");
        page.expectFirst("[name=a-levels-finish-month]").attr("value", "6");
        page.expectFirst("[name=a-levels-finish-year]").attr("value", "2030");

        assertThat(page.select("form details").text()).contains("The month counts in place of a year that you chose.");
        assertThat(site.submit(page).location()).endsWith("&a-levels-finish=2030-06");
    }

    /** What is in a fold that is closed cannot be mended. */
    @Test
    void a_month_that_is_wrong_is_mended_where_it_stands() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&" + PUPIL)
                .page();
        page.expectFirst("input[type=radio]").attr("checked", "");
        page.expectFirst("[name=a-levels-finish-month]").attr("value", "13");
        page.expectFirst("[name=a-levels-finish-year]").attr("value", "2030");

        var reply = site.submit(page);
        var errors = reply.page().select("form .govuk-error-message");
        var led = reply.page()
                .expectFirst(
                        reply.page().expectFirst(".govuk-error-summary__list a").attr("href"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).closest("details")).isNotNull();
        assertThat(led.attr("name")).isEqualTo("a-levels-finish-month");
        assertThat(led.closest("details").hasAttr("open")).isTrue();
    }

    @Test
    void whoever_chooses_nothing_is_asked_for_the_year_and_led_to_it() {
        var reply = site.get("/clinical-engineer/questions/a-levels-finish/answer?as-of=2026-11-28&" + PUPIL);
        var error = reply.page().expectFirst(".govuk-error-summary__list a");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(error.text()).isEqualTo("Select which year you are in now");
        assertThat(reply.page().getElementById(error.attr("href").substring(1)).attr("type"))
                .isEqualTo("radio");
    }

    @Test
    void others_are_asked_for_the_month() {
        var page = site.get("/clinical-engineer/questions/a-levels-finish?as-of=2026-11-28&"
                        + PUPIL.replace("choosing", "a-levels"))
                .page();

        assertThat(page.select("input[type=radio]")).isEmpty();
    }
}
