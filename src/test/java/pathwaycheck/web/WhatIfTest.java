package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Another answer can be tried, and the answers that are real stay as they are. */
@QuarkusTest
class WhatIfTest {

    private static final Person GRADUATE =
            Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

    /** What the graduate tries: only when the training ends is still to be answered. */
    private static final Person TRAINEE = GRADUATE.with("stage", "trainee").with("trained-in", "england");

    private static final String THE_DEGREE = GRADUATE.title("degree-for-direct-entry");

    private final Site site = Site.underTest();

    @Test
    void trying_one_answer_leads_over_its_question_to_both_reports_side_by_side() {
        var list = site.get(GRADUATE.at("/what-if")).page();
        var question = site.get(linkAbout(list, ask("higher-degree"))).page();
        assertThat(question.select("main").text()).contains("You are trying answers");
        assertThat(question.select("input[type=radio][checked]").eachAttr("value"))
                .containsExactly("none");

        question.select("input[type=radio]").removeAttr("checked");
        question.expectFirst("input[value=relevant-awarded]").attr("checked", "");
        var moved = site.submit(question);
        assertThat(moved.status()).isEqualTo(303);
        var compared = site.get(moved.location()).page();

        assertThat(compared.expectFirst("h1").text()).isEqualTo("What it would change");
        assertThat(row(compared, ask("higher-degree")).select("td").eachText())
                .satisfiesExactly(was -> assertThat(was).endsWith(words("none")), is -> assertThat(is)
                        .endsWith(words("relevant-awarded")));
        assertThat(row(compared, THE_DEGREE).select(".pc-status").eachText()).containsExactly("Not met yet", "Met");
    }

    @Test
    void going_back_gives_the_report_on_what_is_real_and_keeping_gives_the_other() {
        var tried = GRADUATE.with("higher-degree", "relevant-awarded");
        var compared = site.get(tried.at("/what-if", "was.higher-degree=none")).page();

        assertThat(compared.expectFirst(".govuk-back-link").attr("href")).isEqualTo(GRADUATE.at("/report"));
        assertThat(compared.select("main a").eachAttr("href")).contains(tried.at("/report"));
    }

    @Test
    void an_answer_that_opens_a_question_asks_it_first() {
        var another = GRADUATE.with("stage", "trainee");

        var moved = site.get(another.at("/what-if", "was.stage=graduate"));

        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.location()).contains("/questions/trained-in?").contains("was.stage=graduate");
        var asked = site.get(moved.location()).page();
        assertThat(asked.select("form input[name=was.stage]").eachAttr("value")).containsExactly("graduate");
    }

    @Test
    void whatever_else_is_answered_while_trying_is_only_tried_too() {
        var trying = site.get(TRAINEE.at("/what-if", "was.stage=graduate", "was.trained-in="));
        var opened = site.get(trying.location()).page();
        opened.select("form input[name=programme-finish-month]").val("7");
        opened.select("form input[name=programme-finish-year]").val("2029");

        assertThat(site.submit(opened).location())
                .contains("programme-finish=2029-07")
                .contains("was.stage=graduate")
                .contains("&was.programme-finish=");
        assertThat(backToReport(site.submit(opened).location())).isEqualTo(GRADUATE.at("/report"));
    }

    @Test
    void going_back_to_an_earlier_question_while_trying_changes_nothing_that_is_real() {
        var trying = site.get(TRAINEE.at("/what-if", "was.stage=graduate", "was.trained-in="));
        var opened = site.get(trying.location()).page();
        var before =
                site.get(opened.expectFirst(".govuk-back-link").attr("href")).page();

        before.select("input[type=radio]").removeAttr("checked");
        before.select("input[type=radio]").last().attr("checked", "");

        assertThat(backToReport(site.submit(before).location())).isEqualTo(GRADUATE.at("/report"));
    }

    @Test
    void nothing_is_lost_when_somebody_goes_on_without_choosing_what_to_try() {
        var question = site.get(GRADUATE.at("/questions/degree-kind", "was.degree-kind=honours", "from=what-if"))
                .page();
        question.select("input[type=radio]").removeAttr("checked");
        var mistaken = site.submit(question);
        assertThat(mistaken.status()).isEqualTo(400);

        var back = site.get(mistaken.page().expectFirst(".govuk-back-link").attr("href"));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.page().expectFirst("h1").text()).doesNotContain("class");

        var again = mistaken.page();
        again.expectFirst("input[type=radio][value=honours]").attr("checked", "");
        assertThat(site.submit(again).location()).contains("/what-if").doesNotContain("was.degree-class");
    }

    @Test
    void what_was_dated_on_one_way_only_is_not_called_needless_on_a_way_without_dates() {
        var elsewhere = GRADUATE.with("where", "northern-ireland");
        var compared = site.get(elsewhere.at("/what-if", "was.where=england")).page();

        var noMore = new ArrayList<>(GRADUATE.report().way());
        noMore.removeIf(toDo ->
                elsewhere.report().way().stream().anyMatch(other -> other.id().equals(toDo.id())));
        assertThat(noMore).isNotEmpty().allSatisfy(toDo -> assertThat(
                        row(compared, toDo.what()).select("td").last().text())
                .endsWith("We cannot tell yet"));
    }

    @Test
    void what_is_only_tried_is_never_told_as_if_it_were_real() {
        var tried = GRADUATE.with("higher-degree", "relevant-awarded");

        for (var page : List.of("/report", "/report.pdf", "/check-answers", "/report-qr.svg")) {
            var reply = site.get(tried.at(page, "was.higher-degree=none"));
            assertThat(reply.status()).as(page).isEqualTo(303);
            assertThat(reply.location()).as(page).isEqualTo(tried.at("/what-if", "was.higher-degree=none"));
        }
        // A calendar goes nowhere: it is told so in an event.
        assertThat(site.get(tried.at("/calendar.ics", "was.higher-degree=none")).text())
                .contains("BEGIN:VEVENT")
                .doesNotContain("Apply for Clinical Engineering");
    }

    @Test
    void what_takes_years_is_never_told_as_if_it_were_done_today() {
        var tried = GRADUATE.with("higher-degree", "relevant-awarded");
        var compared = site.get(tried.at("/what-if", "was.higher-degree=none")).page();

        assertThat(compared.select("thead th").eachText()).containsExactly("As it is", "With this, from November 2028");
        assertThat(compared.select("main").text())
                .contains("This takes time: you could have it in November 2028 at the earliest.")
                .contains("It brings no date nearer. If it all goes to plan, you could qualify in");
        assertThat(compared.select("tbody").text()).doesNotContain("2031", "2032");
    }

    @Test
    void the_answer_is_a_sentence_before_it_is_a_table() {
        var student = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
        var list = site.get(student.at("/what-if")).page();
        assertThat(list.select("main > ul a").size()).isBetween(1, 3);
        assertThat(list.expectFirst("main > ul a").text()).isEqualTo("My degree class is a 2:2.");
        assertThat(list.select("details a:contains(Try another answer)")).hasSizeGreaterThan(3);

        var tried = student.with("where", "wales").at("/what-if", "was.where=" + "england");
        var compared = site.get(tried).page();
        assertThat(compared.expectFirst("h1 + p").text())
                .matches("With this, you could .+ in \\w+ \\d{4}( instead of .+)?\\.");
        assertThat(compared.expectFirst("h1 + p").elementSiblingIndex())
                .isLessThan(compared.expectFirst("main table").elementSiblingIndex());
    }

    @Test
    void comparing_what_is_tried_keeps_what_is_real() {
        var pupil = Person.called("A student of maths, physics and history with good predictions is on course");
        var tried = pupil.with("subjects", "maths", "chemistry");
        var table = site.get(tried.at(
                        "/compare/subjects",
                        "was.subjects=maths",
                        "was.subjects=physics",
                        "was.subjects=another-subject",
                        "set.1=maths",
                        "set.2=physics"))
                .page();

        assertThat(table.select("main a[href*=/what-if?]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href)
                        .contains("was.subjects=maths&was.subjects=physics&was.subjects=another-subject")
                        .doesNotContain("was.subjects=chemistry"));
    }

    @Test
    void a_second_answer_can_be_tried_beside_the_first() {
        var tried = GRADUATE.with("higher-degree", "relevant-awarded");
        var compared = site.get(tried.at("/what-if", "was.higher-degree=none")).page();
        var more = site.get(linkAbout(compared, "Try another answer too")).page();

        assertThat(linkAbout(more, ask("degree-class")))
                .contains("was.higher-degree=none")
                .contains("was.degree-class=lower-second");
    }

    static Stream<Person> whoCanMendSomething() {
        return DrawnFor.people().filter(person -> canBeMended(person).findAny().isPresent());
    }

    private static Stream<RequirementReport> canBeMended(Person person) {
        return person.report().requirements().stream()
                .filter(requirement -> requirement.status() == Status.NOT_MET_YET)
                .filter(requirement -> requirement.toDos().stream()
                        .anyMatch(toDo -> toDo.afterwards().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("whoCanMendSomething")
    void whatever_is_not_met_yet_and_can_be_mended_has_such_a_link(Person person) {
        var page = site.get(person.at("/requirements")).page();

        assertThat(canBeMended(person)).allSatisfy(requirement -> assertThat(page.expectFirst("#r-" + requirement.id())
                        .closest(".pc-requirement")
                        .select("> dl a[href*=/what-if?]"))
                .as(requirement.id())
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoCanMendSomething")
    void from_what_is_not_met_yet_a_link_leads_to_what_its_remedy_would_change(Person person) {
        var page = site.get(person.at("/requirements")).page();

        assertThat(Some.of(page.select(".pc-requirement a[href*=/what-if?]"))).allSatisfy(link -> {
            var statuses = link.closest(".pc-requirement").select("> div .pc-status");
            assertThat(statuses.eachText()).containsExactly("Not met yet");
            assertThat(site.follow(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        });
    }

    /** Where more is asked first, nobody can say yet. */
    @Test
    void where_no_more_is_asked_a_remedy_changes_something_for_a_remedy_that_changes_nothing_is_none() {
        var compared = whoCanMendSomething()
                .flatMap(person -> site
                        .get(person.at("/requirements"))
                        .page()
                        .select(".pc-requirement a[href*=/what-if?]")
                        .eachAttr("href")
                        .stream())
                .distinct()
                .map(link -> site.follow(link).page())
                .filter(page -> page.select("h1").text().equals("What it would change"));

        assertThat(Some.of(compared))
                .allSatisfy(page ->
                        assertThat(page.select("main").text()).doesNotContain("Nothing on your report would change"));
    }

    @Test
    void what_nobody_could_have_answered_is_refused_with_a_page() {
        for (var wrong : List.of("was.stage=nowhere", "was.physics=yes", "was.=1", "was.as-of=2027-01-01")) {
            var reply = site.get(GRADUATE.at("/what-if", wrong));

            assertThat(reply.status()).as(wrong).isEqualTo(400);
            assertThat(reply.page().select("h1").text()).isEqualTo("We cannot use this address");
        }
    }

    /** Where the way back to what is real leads, from where this address leads. */
    private String backToReport(String tried) {
        var page = site.follow(tried).page();
        return page.expectFirst("a:contains(Back to my report), a:contains(Go back to your report)")
                .attr("href");
    }

    private static String ask(String question) {
        return Person.question(question).wording().ask();
    }

    /** What is shown of whoever has this higher degree. */
    private static String words(String higherDegree) {
        var question = Person.question("higher-degree");
        return question.words(GRADUATE.with("higher-degree", higherDegree)
                .answers()
                .to(question)
                .orElseThrow());
    }

    private static Element row(Document page, String title) {
        return page.select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No row “" + title + "” in " + page.select("main").text()));
    }

    /** Where the link leads that stands with these words. */
    private static String linkAbout(Document page, String words) {
        return page.select("main a[href]").stream()
                .filter(link -> link.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link about “" + words + "”"))
                .attr("href");
    }
}
