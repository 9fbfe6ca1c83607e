package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Person.Asked;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** One question a page, and nothing on it but that question. */
@QuarkusTest
class QuestionPagesTest {

    /** Where one sentence ends and another begins. */
    private static final String SECOND_SENTENCE = "[.!?…]\\s+\\S";

    /** As “2 of 10”, “2/10” or “2 out of ten”. */
    private static final Pattern TOTAL = Pattern.compile("(?i)\\d+\\s*(/|(out "
            + ")?of)\\s*(\\d+|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\\b)");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#eachQuestion")
    void a_question_page_asks_one_question_and_has_chosen_nothing_yet(Asked asked) {
        var reply = site.get(asked.address());
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.select("h1").eachText()).containsExactly(asked.asks());
        assertThat(page.title()).isEqualTo(asked.asks() + " – Pathway Check");
        assertThat(page.select("form button").eachText()).containsExactly("Continue");
        assertThat(page.select("form [checked], form [type=text][value~=.], .govuk-error-summary"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#eachQuestion")
    void a_question_page_hides_nothing_and_promises_no_total(Asked asked) {
        var page = site.get(asked.address()).page();

        assertThat(page.select(".govuk-hint")).allSatisfy(hint -> {
            assertThat(hint.text()).doesNotContainPattern(SECOND_SENTENCE);
            assertThat(hint.select("a")).isEmpty();
        });
        assertThat(page.select("[data-aria-controls], [class*=__conditional], [hidden]"))
                .isEmpty();
        assertThat(page.select("progress, meter, [role=progressbar]")).isEmpty();
        assertThat(page.body().text()).doesNotContainPattern(TOTAL);
    }

    @Test
    void some_questions_and_some_answers_have_a_hint() {
        var pages = DrawnFor.eachQuestion()
                .map(asked -> site.get(asked.address()).page())
                .toList();

        assertThat(pages)
                .anySatisfy(page ->
                        assertThat(page.select("fieldset > .govuk-hint")).isNotEmpty())
                .anySatisfy(page ->
                        assertThat(page.select("[class$=__item] > .govuk-hint")).isNotEmpty());
    }

    static Stream<Asked> beforeTheReport() {
        return DrawnFor.questions().filter(asked -> !asked.question().isAfterReport());
    }

    @ParameterizedTest
    @MethodSource("beforeTheReport")
    void the_back_link_comes_first_and_leads_to_the_question_before_with_its_answer(Asked asked) {
        var page = site.get(asked.address()).page();
        var back = page.expectFirst("a:containsOwn(Back)");
        var before = asked.person().asked();

        assertThat(page.select("a:containsOwn(Back), main").first()).isEqualTo(back);
        if (before.isEmpty()) {
            assertThat(back.attr("href")).isEqualTo("/");
        } else {
            var question = before.get(before.size() - 1);
            var shown = site.get(back.attr("href"));
            assertThat(shown.page().select("h1").text())
                    .isEqualTo(question.wording().ask());
            assertThat(shown.page().select("form [checked], form [type=text][value~=.]"))
                    .isNotEmpty();
        }
    }

    static Stream<Asked> afterTheReport() {
        return DrawnFor.questions().filter(asked -> asked.question().isAfterReport());
    }

    @ParameterizedTest
    @MethodSource("afterTheReport")
    void the_back_link_of_a_question_that_is_asked_after_the_report_leads_to_the_report(Asked asked) {
        var page = site.get(asked.address()).page();
        var back = page.expectFirst("a:containsOwn(Back)");

        assertThat(page.select("h1").text())
                .isEqualTo(asked.question().wording().ask());
        assertThat(page.select("a:containsOwn(Back), main").first()).isEqualTo(back);
        assertThat(back.attr("href")).isEqualTo(asked.person().at("/report"));
        assertThat(site.get(back.attr("href")).page().select("h1").text())
                .isEqualTo(asked.person().report().opening());
    }

    /** Whoever hears the page knows what they are not sure of, and what they confirm. */
    @Test
    void a_box_beside_a_date_belongs_to_its_group() {
        var pages = DrawnFor.eachQuestion()
                .map(asked -> site.get(asked.address()).page())
                .filter(page -> !page.select(".govuk-date-input").isEmpty())
                .toList();

        assertThat(pages).anySatisfy(page -> assertThat(page.select("input[value=not-sure]"))
                .isNotEmpty());
        assertThat(pages).allSatisfy(page -> assertThat(page.select("form input:not([type=hidden])"))
                .allMatch(field -> field.closest("fieldset") != null));
    }

    @ParameterizedTest
    @CsvSource({
        "/check-answers, 'a:contains(Change)'",
        "/report, 'a:contains(change your answer)'",
        "/requirements, 'a:contains(Change this answer)'",
        "/what-if, 'a:contains(Try another answer)'"
    })
    void back_from_an_answer_that_is_changed_leads_to_the_page_that_one_came_from(String page, String change) {
        var unsure = Person.called("A 15-year-old who is not sure of anything is told what to find out");
        var from = site.get(unsure.at(page));
        var form = site.get(from.page().select("main").select(change).first().attr("href"));

        assertThat(form.status()).isEqualTo(200);
        assertThat(site.get(form.page().expectFirst("a:containsOwn(Back)").attr("href"))
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo(from.page().select("h1").text());
        // A mistake on the way still leads to that page, and an answer leads on as ever.
        var wrong = form.page();
        wrong.select("form [checked]").removeAttr("checked");
        var told = site.submit(wrong);
        assertThat(told.status()).isEqualTo(400);
        var back = told.page().expectFirst("a:containsOwn(Back)").attr("href");
        assertThat(back)
                .isEqualTo(form.page().expectFirst("a:containsOwn(Back)").attr("href"));
        assertThat(site.get(back).page().select("h1").text())
                .isEqualTo(from.page().select("h1").text());
        assertThat(site.submit(form.page()).location()).doesNotContain("from=");
    }

    /** Only the report leads to the answers, and a page leads back to where one came from. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void back_from_the_answers_leads_to_the_report_that_one_came_from(Person person) {
        var report = person.at("/report", "told=" + Receipt.of(person.atAGlance()));
        var answers = site.get(report).page().select("a[href*=/check-answers]").eachAttr("href");

        assertThat(answers).isNotEmpty().allSatisfy(link -> assertThat(
                        site.get(link).page().expectFirst("a:containsOwn(Back)").attr("href"))
                .isEqualTo(report));
    }

    /** Whether it is changed there or answered for the first time. */
    @Test
    void back_from_a_question_that_is_still_open_leads_to_the_page_that_names_it() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");
        var interested = "wants-chartered=interested";
        var pages = List.of(
                person.without(person.asked().get(2)).at("/report-so-far"),
                person.without(Person.question("wants-chartered")).at("/requirements", interested));
        for (var page : pages) {
            var link = site.get(page).page().expectFirst("#next a, a:contains(Answer: )");
            var form = site.get(link.attr("href")).page();
            form.select("form [checked]").removeAttr("checked");

            for (var asked : List.of(form, site.submit(form).page())) {
                assertThat(asked.expectFirst("a:containsOwn(Back)").attr("href"))
                        .startsWith(page.replaceFirst("\\?.*", "?"));
            }
        }
    }

    /** Since when they were here before is still known on the page that they go back to. */
    @ParameterizedTest
    @CsvSource({
        "/check-answers, 'a:contains(Change)'",
        "/report, 'a:contains(change your answer)'",
        "/requirements, 'a:contains(Change this answer)'"
    })
    void back_keeps_the_receipt_of_an_earlier_report(String page, String change) {
        var unsure = Person.called("A 15-year-old who is not sure of anything is told what to find out");
        var told = "told=" + Receipt.of(unsure.atAGlance());
        var from = unsure.at(page, told);
        var form = site.get(site.get(from)
                        .page()
                        .select("main")
                        .select(change)
                        .first()
                        .attr("href"))
                .page();

        assertThat(form.expectFirst("a:containsOwn(Back)").attr("href")).isEqualTo(from);
    }

    /** Whatever was entered in place of an answer: what it was before stands on the page to go back to. */
    @ParameterizedTest
    @CsvSource({
        "degree-class, degree-class=nonsense",
        "degree-awarded, degree-awarded=1931-07",
        "degree-awarded, degree-awarded-month=13&degree-awarded-year=2027"
    })
    void back_from_a_mistake_leads_to_the_page_as_it_was(String question, String entered) {
        var student = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
        var form = site.get(student.at("/questions/" + question, "from=check-answers"));
        var fields = form.page().forms().get(0).formData().stream()
                .filter(field -> !field.key().startsWith(question))
                .map(field -> Person.encoded(field.key()) + "=" + Person.encoded(field.value()))
                .collect(Collectors.joining("&"));

        var told = site.get(form.page().forms().get(0).attr("action") + "?" + fields + "&" + entered);

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.page().expectFirst("a:containsOwn(Back)").attr("href")).isEqualTo(student.at("/check-answers"));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void no_two_pages_of_a_journey_have_one_heading(Person person) {
        var pages = new ArrayList<Document>();
        pages.add(site.get("/").page());
        person.asked()
                .forEach(question -> pages.add(
                        site.get(person.at("/questions/" + question.id())).page()));
        pages.add(site.get(person.at("/check-answers")).page());
        pages.add(site.get(person.at("/report")).page());
        pages.add(site.get(person.at("/requirements")).page());

        assertThat(pages).allSatisfy(page -> assertThat(page.select("h1")).hasSize(1));
        assertThat(pages.stream().map(page -> page.select("h1").text())).doesNotHaveDuplicates();
        assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates();
    }

    @Test
    void no_two_questions_of_a_career_have_one_heading() {
        assertThat(TheRules.all()).isNotEmpty().allSatisfy(ruleBook -> assertThat(ruleBook.questions())
                .isNotEmpty()
                .extracting(question -> question.wording().ask())
                .doesNotHaveDuplicates());
    }

    @Test
    void a_question_that_nobody_asks_after_these_answers_leads_on() {
        var person = Person.called("A registered Clinical Scientist who wants no more is at the goal");

        var reply = site.get(person.at("/questions/subjects"));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(person.at("/report"));
    }
}
