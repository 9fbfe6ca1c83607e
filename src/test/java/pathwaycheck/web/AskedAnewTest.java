package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Question;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** An answer counts no longer once what it was about has changed: the question is asked anew, the answer offered. */
@QuarkusTest
class AskedAnewTest {

    private static final String BTEC =
            "/clinical-engineer/questions/school-qualification?as-of=2026-11-28&stage=a-levels"
                    + "&where=england&school-qualification=btec&maths-in-it=full&physics-in-it=units"
                    + "&a-levels-finish=2027-08";

    private final Site site = Site.underTest();

    @Test
    void the_maths_of_a_btec_decides_nothing_about_a_baccalaureate() {
        var moved = site.submit(choosing("baccalaureate", site.get(BTEC).page()));
        var asked = site.follow(moved.location());

        assertThat(moved.location())
                .contains(
                        "school-qualification=baccalaureate",
                        "&earlier.maths-in-it=full",
                        "&earlier.physics-in-it=units")
                .doesNotContain("&maths-in-it=");
        assertThat(asked.page().select("h1").text())
                .isEqualTo(Person.question("maths-in-it").wording().ask());
        assertThat(asked.page().text()).contains("Is your earlier answer still right?");
        assertThat(asked.page().select("form [checked]").eachAttr("value")).containsExactly("full");
    }

    @Test
    void whoever_says_the_same_again_comes_to_the_next_question_with_its_answer_offered_too() {
        var moved = site.submit(choosing("baccalaureate", site.get(BTEC).page()));
        var maths = site.follow(moved.location()).page();
        var physics = site.follow(site.submit(maths).location()).page();
        var date = site.follow(site.submit(physics).location()).page();
        var end = site.submit(date).location();

        assertThat(physics.select("form [checked]").eachAttr("value")).containsExactly("units");
        assertThat(date.select("form [name$=-year]").eachAttr("value")).containsExactly("2027");
        assertThat(end)
                .contains("maths-in-it=full", "physics-in-it=units", "a-levels-finish=2027-08")
                .doesNotContain("earlier.maths", "earlier.physics", "earlier.a-levels-finish", "before=");
    }

    /** Each nation recruits by itself, and whoever has fewer A levels has not as many. */
    @ParameterizedTest
    @CsvSource({
        "stage=left-programme&where=england&may-return=allowed&other-course=none&work=outside,"
                + " where, wales, may-return, allowed",
        "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=another-subject"
                + "&a-level-count=three-or-more&a-levels-finish=2027-08&experience=visited,"
                + " subjects, another-subject, a-level-count, three-or-more"
    })
    void what_somebody_else_said_or_was_counted_is_asked_anew(
            String answers, String changed, String to, String about, String was) {
        var form = site.get("/clinical-engineer/questions/" + changed + "?as-of=2026-11-28&" + answers
                        + "&from=check-answers")
                .page();
        var moved = site.submit(choosing(to, form));
        var asked = site.follow(moved.location()).page();

        assertThat(moved.location())
                .contains("/questions/" + about + "?", "&earlier." + about + "=" + was)
                .doesNotContain("&" + about + "=");
        assertThat(asked.select("form [checked]").eachAttr("value")).containsExactly(was);
    }

    /** Where they came from is to be found as it was, however many questions they were asked anew. */
    @ParameterizedTest
    @ValueSource(strings = {"check-answers", "report", "requirements"})
    void back_leads_to_where_somebody_came_from_to_change_an_answer_as_it_was(String page) {
        var was = BTEC.replace("/questions/school-qualification", "/" + page) + "&experience=visited";
        var asked = BTEC + "&experience=visited&from=" + page;
        var maths = site.follow(
                        site.submit(choosing("baccalaureate", site.get(asked).page()))
                                .location())
                .page();
        var physics =
                site.follow(site.submit(choosing("units", maths)).location()).page();

        for (var question : List.of(maths, physics)) {
            var back = question.expectFirst(".govuk-back-link").attr("href");
            assertThat(back.split("[?&]")).containsExactlyInAnyOrder(was.split("[?&]"));
            assertThat(site.get(back).status()).isEqualTo(200);
        }
        assertThat(site.submit(physics).location()).contains("maths-in-it=units");
    }

    /** What was asked because of the change, and was no answer before it, is gone with it. */
    @Test
    void back_from_a_change_takes_out_what_was_only_asked_because_of_it() {
        var was = "/clinical-engineer/check-answers?as-of=2026-11-28&stage=a-levels&where=england"
                + "&school-qualification=a-levels&subjects=maths&subjects=physics&subjects=another-subject"
                + "&a-level-count=three-or-more&a-levels-finish=2027-08&a-level-grades=abb-or-better"
                + "&experience=visited";
        var form = was.replace("/check-answers", "/questions/school-qualification") + "&from=check-answers";
        var maths = site.follow(
                        site.submit(choosing("highers", site.get(form).page())).location())
                .page();
        var physics =
                site.follow(site.submit(choosing("full", maths)).location()).page();

        assertThat(physics.expectFirst(".govuk-back-link").attr("href").split("[?&]"))
                .containsExactlyInAnyOrder(was.split("[?&]"));
    }

    /** Somebody looks at a report in between, sees that they were wrong, and changes the answer back. */
    @ParameterizedTest
    @CsvSource({
        "stage=degree&where=england&degree-kind=honours&degree-subject=mechanical&degree-class=upper-second"
                + "&degree-awarded=2027-07-15&experience=patients,"
                + " stage, registered, degree, degree-class, upper-second",
        "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=physics"
                + "&subjects=chemistry&a-levels-finish=2027-08&a-level-grades=abb-or-better&experience=visited,"
                + " stage, registered, a-levels, a-level-grades, abb-or-better"
    })
    void what_was_about_an_answer_is_offered_again_when_it_is_changed_back_after_a_report(
            String answers, String changed, String to, String back, String about, String was) {
        var form = "/clinical-engineer/questions/" + changed + "?as-of=2026-11-28&" + answers + "&from=check-answers";
        var moved = site.submit(choosing(to, site.get(form).page()));
        var report = site.follow(moved.location()).page();
        var checking =
                site.get(report.expectFirst(".govuk-back-link").attr("href")).page();
        var link = checking.expectFirst("a[href*=/questions/" + changed + "?]").attr("href");
        var again = site.submit(choosing(back, site.get(link).page()));

        assertThat(moved.location()).startsWith("/clinical-engineer/report?");
        assertThat(again.location()).contains("earlier." + about + "=" + was).doesNotContain("&" + about + "=");
        var asked = again.location().replaceFirst("/(questions/[a-z-]+|report)\\?", "/questions/" + about + "?");
        assertThat(site.get(asked).page().select("form [checked]").eachAttr("value"))
                .containsExactly(was);
    }

    /** What did not count before the second change is offered after Back, and no answer that somebody gave. */
    @Test
    void back_from_a_second_change_leads_to_what_counted_before_it() {
        var before = "/clinical-engineer/check-answers?as-of=2026-11-28&stage=degree&where=england"
                + "&degree-kind=integrated-masters&degree-subject=mechanical&degree-class=upper-second"
                + "&degree-awarded=2027-07-15&experience=patients&wants-chartered=interested"
                + "&earlier.degree-accreditation=partial";
        var form = before.replace("/check-answers", "/questions/degree-kind") + "&from=check-answers";
        var asked = site.follow(
                        site.submit(choosing("ordinary", site.get(form).page())).location())
                .page();

        assertThat(asked.expectFirst(".govuk-back-link").attr("href").split("[?&]"))
                .containsExactlyInAnyOrder(before.split("[?&]"));
    }

    @Test
    void whoever_leaves_the_answer_as_it_was_is_asked_nothing_anew() {
        assertThat(site.submit(site.get(BTEC).page()).location())
                .contains("&maths-in-it=full")
                .doesNotContain("earlier.");
    }

    @Test
    void what_is_only_tried_leaves_what_was_really_answered_alone() {
        var real = BTEC.replace("/questions/school-qualification", "/report");
        var trying = BTEC + "&was.school-qualification=btec";
        var moved = site.submit(choosing("baccalaureate", site.get(trying).page()));
        var asked = site.follow(moved.location()).page();

        assertThat(asked.expectFirst("a:contains(Go back to your report)").attr("href"))
                .isEqualTo(real);
    }

    /** What is asked after the report is no step on the way there: the report says that it counts it no longer. */
    @Test
    void what_is_asked_after_the_report_is_offered_anew_and_the_report_says_so() {
        var chartered = "as-of=2026-11-28&stage=graduate&where=england&degree-kind=honours&degree-subject=electrical"
                + "&degree-class=first&higher-degree=none&other-course=none&work=outside&experience=none"
                + "&wants-chartered=interested&degree-accreditation=full";
        var moved = site.submit(choosing(
                "mechanical",
                site.get("/clinical-engineer/questions/degree-subject?" + chartered)
                        .page()));
        var report = site.get(moved.location()).page();

        assertThat(moved.location())
                .startsWith("/clinical-engineer/report?")
                .contains("degree-subject=mechanical", "&earlier.degree-accreditation=full")
                .doesNotContain("&degree-accreditation=");
        var link = report.expectFirst(".govuk-inset-text a:contains(accredited)");
        var asked = site.get(link.attr("href")).page();
        assertThat(asked.select("form [checked]").eachAttr("value")).containsExactly("full");
        assertThat(asked.text()).contains("Is your earlier answer still right?");
        var end = site.submit(asked);
        assertThat(end.location()).contains("&degree-accreditation=full").doesNotContain("earlier.");
        assertThat(site.get(end.location()).page().select(".govuk-inset-text a"))
                .isEmpty();
    }

    /** The earlier answer is offered until it is given again, wherever one looks meanwhile. */
    @Test
    void what_is_offered_after_the_report_is_still_offered_after_the_next_click() {
        var report = "/clinical-engineer/report?as-of=2026-11-28&stage=degree&where=england&degree-kind=honours"
                + "&degree-subject=physics&degree-class=upper-second&degree-awarded=2027-07-15&experience=patients"
                + "&wants-chartered=interested&earlier.degree-accreditation=partial";
        var page = site.get(report).page();
        var answers = page.expectFirst(".govuk-back-link").attr("href");
        var checking = site.get(answers).page();
        var question = checking.expectFirst(".govuk-inset-text a:contains(accredited)");
        var asked = site.get(question.attr("href")).page();

        assertThat(asked.select("form [checked]").eachAttr("value")).containsExactly("partial");
        assertThat(List.of(
                        answers,
                        page.expectFirst("a[href*=/requirements]").attr("href"),
                        asked.expectFirst(".govuk-back-link").attr("href"),
                        checking.expectFirst("a.govuk-button").attr("href")))
                .allSatisfy(link -> assertThat(link).contains("&earlier.degree-accreditation=partial"));
    }

    @Test
    void what_is_certain_already_leads_back_to_an_earlier_answer_too() {
        var maths = BTEC.replace("school-qualification?", "maths-in-it?")
                        .replace("=btec&maths-in-it=full", "=baccalaureate")
                + "&earlier.maths-in-it=full";
        var page = site.get(maths).page();

        assertThat(page.expectFirst("a[href*=report-so-far]").attr("href")).contains("earlier.maths-in-it=full");
    }

    /**
     * Where another answer is tried, an answer about the real one says nothing of it, unless it is given for it too.
     */
    @Test
    void what_is_about_the_real_answer_is_open_where_another_is_tried() {
        var tried = BTEC.replace("/questions/school-qualification", "/what-if").replace("=btec", "=baccalaureate")
                + "&experience=visited&was.school-qualification=btec";
        var asked = site.get(tried);
        var page = site.get(asked.location()).page();

        assertThat(asked.location())
                .startsWith("/clinical-engineer/questions/maths-in-it?")
                .contains("&was.maths-in-it=full", "&earlier.maths-in-it=full")
                .doesNotContain("&maths-in-it=");
        assertThat(page.select("form [checked]").eachAttr("value")).containsExactly("full");
        assertThat(site.submit(page).location()).contains("&maths-in-it=full", "&was.maths-in-it=full");
    }

    @Test
    void what_is_about_the_real_answer_is_open_for_programs_that_try_another() {
        var sent = "{\"answers\":{\"stage\":\"a-levels\",\"where\":\"england\",\"school-qualification\":\"btec\","
                + "\"maths-in-it\":\"units\",\"physics-in-it\":\"full\",\"a-levels-finish\":\"2027-08\","
                + "\"experience\":\"visited\"},\"instead\":{\"school-qualification\":\"baccalaureate\"MORE}}";
        var open = whatIf(sent.replace("MORE", ""));
        var answered = whatIf(sent.replace(
                "MORE", ",\"maths-in-it\":\"units\",\"physics-in-it\":\"full\",\"a-levels-finish\":\"2027-08\""));

        assertThat(open).contains("&was.maths-in-it=units").doesNotContain("&maths-in-it=", "&physics-in-it=");
        assertThat(answered).contains("&maths-in-it=units", "&was.maths-in-it=units", "&physics-in-it=full");
    }

    private String whatIf(String sent) {
        var reply = site.send("/api/v1/careers/clinical-engineer/what-if", "application/json", sent);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path("links").path("page").asText();
    }

    /** Who has the degree now has its class. */
    @ParameterizedTest
    @CsvSource({
        "degree, graduate, degree-kind=honours&degree-subject=electrical&degree-class=first&degree-awarded=2027-07,"
                + " degree-class=first",
        "a-levels, left-school, school-qualification=a-levels&subjects=maths&subjects=physics&subjects=chemistry"
                + "&a-level-grades=abb-or-better&a-levels-finish=2027-08, a-level-grades=abb-or-better"
    })
    void a_prediction_is_no_result(String before, String after, String answers, String predicted) {
        var page = site.get("/clinical-engineer/questions/stage?as-of=2026-11-28&where=england&stage=" + before + "&"
                        + answers)
                .page();

        assertThat(site.submit(choosing(after, page)).location())
                .contains("stage=" + after, "&earlier." + predicted)
                .doesNotContain("&" + predicted);
    }

    @Test
    void an_earlier_answer_that_is_none_is_refused_like_any_other_name() {
        assertThat(site.get(BTEC + "&earlier.maths-in-it=much").status()).isEqualTo(400);
        assertThat(site.get(BTEC + "&earlier.shoe-size=43").status()).isEqualTo(400);
        assertThat(site.get(BTEC.replace("/questions/school-qualification", "/report.json")
                                + "&earlier.maths-in-it=full")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_mistake_on_the_way_changes_nothing_of_it() {
        var page = site.get(BTEC).page();
        page.select("form [checked]").attr("value", "nonsense");
        var withMistake = site.submit(page);
        var moved = site.submit(choosing("baccalaureate", withMistake.page()));

        assertThat(withMistake.status()).isEqualTo(400);
        assertThat(moved.location())
                .startsWith("/clinical-engineer/questions/maths-in-it?")
                .contains("earlier.maths-in-it=full");
    }

    static Stream<Question> about() {
        return TheRules.book().questions().stream()
                .filter(question -> !question.wording().about().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("about")
    void every_question_that_is_about_another_comes_after_it(Question question) {
        var questions = TheRules.book().questions();

        assertThat(question.wording().about()).allSatisfy(id -> assertThat(questions.indexOf(Person.question(id)))
                .isLessThan(questions.indexOf(question)));
    }

    private static Document choosing(String value, Document page) {
        page.select("form [checked]").removeAttr("checked");
        page.expectFirst("form [value=" + value + "]:not([type=hidden])").attr("checked", "");
        return page;
    }
}
