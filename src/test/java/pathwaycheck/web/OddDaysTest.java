package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.site.Site;

/** A day that people can hardly mean is asked back wherever it arrives, and counts once they say that they mean it. */
@QuarkusTest
class OddDaysTest {

    private static final String SAYS =
            "Is that when your A levels end? GCSEs come two years earlier. If you're in Year 11"
                    + " (Year 12 in Northern Ireland) or have just left it, choose that year until August.";
    private static final String CAREER = "/clinical-engineer/";
    private static final String ANSWERS = "?as-of=2026-11-28&stage=choosing&where=england&school-qualification=a-levels"
            + "&subjects=maths&subjects=physics&subjects=chemistry";
    private static final String GCSES = ANSWERS + "&a-levels-finish=2027-08";

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report.pdf",
                "check-answers",
                "questions",
                "questions/a-levels-finish",
                "what-if",
                "questions/experience"
            })
    void every_page_leads_to_the_question_with_what_is_odd_and_a_box_to_tick(String page) {
        var reply = site.follow(CAREER + page + GCSES);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".govuk-error-message").text()).contains(SAYS);
        assertThat(reply.page().select("#a-levels-finish-sure[name=a-levels-finish-sure][value=yes]:not([checked])"))
                .hasSize(1);
        assertThat(reply.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#a-levels-finish-sure");
        assertThat(reply.page().select("[name=a-levels-finish-year]").val()).isEqualTo("2027");
    }

    @Test
    void ticking_the_box_takes_the_day_and_going_on_without_it_asks_again() {
        var page = site.follow(CAREER + "report" + GCSES).page();

        assertThat(site.submit(page).status()).isEqualTo(400);
        page.select("#a-levels-finish-sure").attr("checked", "");
        var next = site.submit(page);
        assertThat(next.status()).isEqualTo(303);
        assertThat(next.location()).contains("a-levels-finish=2027-08-sure");
        assertThat(site.get(next.location()).status()).isEqualTo(200);
    }

    @Test
    void another_day_in_its_place_is_taken_without_a_word() {
        var page = site.follow(CAREER + "report" + GCSES).page();
        page.select("[name=a-levels-finish-year]").val("2029");

        assertThat(site.submit(page).location()).endsWith("a-levels-finish=2029-08");
    }

    @Test
    void going_back_from_it_leads_to_the_question_before_and_keeps_the_day() {
        var page = site.follow(CAREER + "report" + GCSES).page();
        var back = page.select(".govuk-back-link").attr("href");

        assertThat(back).contains("a-levels-finish=2027-08");
        assertThat(site.get(back).status()).isEqualTo(200);
    }

    @Test
    void a_program_is_told_what_is_odd_and_how_to_mean_it() {
        var reply = site.get(CAREER + "report.json" + GCSES);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/wrong/0/name").asText()).isEqualTo("a-levels-finish");
        assertThat(reply.json().at("/wrong/0/says").asText())
                .isEqualTo(SAYS + " If the date is right, write a-levels-finish-sure=yes too");
        assertThat(site.get(CAREER + "report.json" + GCSES + "-sure").status()).isEqualTo(200);
    }

    /** A page asks one question after the other; a program may answer a later one first. */
    @ParameterizedTest
    @CsvSource({
        "stage=degree&degree-awarded=1931-07, degree-awarded",
        "stage=degree&where=england&degree-awarded=1931-07, degree-awarded",
        "stage=choosing&a-levels-finish=2027-01, a-levels-finish"
    })
    void a_program_is_told_at_once_though_a_question_before_it_is_open(String answers, String odd) {
        var assess = "/api/v1/careers/clinical-engineer/assess?as-of=2026-11-28&" + answers;
        var reply = site.get(assess);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("wrong")).hasSize(1);
        assertThat(reply.json().at("/wrong/0/name").asText()).isEqualTo(odd);
        assertThat(site.get(assess + "-sure").status()).isEqualTo(200);
    }

    @Test
    void a_calendar_asks_for_an_answer_in_an_event() {
        var calendar = site.get(CAREER + "calendar.ics" + GCSES);

        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.text()).contains("Pathway Check needs an answer from you");
    }
}
