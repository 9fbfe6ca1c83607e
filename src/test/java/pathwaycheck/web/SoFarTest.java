package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Person.Asked;
import pathwaycheck.testing.site.Site;

/** As soon as something is certain it can be read, and it stays so whatever is answered next. */
@QuarkusTest
class SoFarTest {

    private final Site site = Site.underTest();
    private final Map<String, Document> reports = new HashMap<>();

    @Test
    void on_the_first_question_nothing_is_certain_and_no_link_says_otherwise() {
        assertThat(site.get("/clinical-engineer/questions/stage").text()).doesNotContain("report-so-far");
    }

    static Stream<Asked> beforeTheReport() {
        return DrawnFor.questions().filter(asked -> !asked.question().isAfterReport());
    }

    @ParameterizedTest
    @MethodSource("beforeTheReport")
    void the_link_is_there_exactly_when_something_is_certain(Asked asked) {
        var question = site.get(asked.address()).page();
        var soFar = site.get(asked.person().at("/report-so-far")).page();

        assertThat(question.select("a[href*=/report-so-far]").isEmpty())
                .isEqualTo(soFar.select(".pc-requirement").isEmpty());
        assertThat(soFar.expectFirst("main h2").text())
                .isEqualTo(asked.question().wording().ask());
    }

    @Test
    void at_some_questions_something_is_certain_and_at_others_nothing_yet() {
        assertThat(beforeTheReport()
                        .map(asked -> site.get(asked.address()).page())
                        .map(page -> page.select("a[href*=/report-so-far]").isEmpty()))
                .contains(true, false);
    }

    static Stream<Asked> afterTheReport() {
        return DrawnFor.questions().filter(asked -> asked.question().isAfterReport());
    }

    @ParameterizedTest
    @MethodSource("afterTheReport")
    void at_a_question_that_is_asked_after_the_report_there_is_the_whole_report_instead(Asked asked) {
        var question = site.get(asked.address()).page();
        var soFar = site.get(asked.person().at("/report-so-far"));

        assertThat(question.select("h1").text())
                .isEqualTo(asked.question().wording().ask());
        assertThat(question.select("a[href*=/report-so-far]")).isEmpty();
        assertThat(soFar.status()).isEqualTo(303);
        assertThat(soFar.location()).isEqualTo(asked.person().at("/report"));
    }

    /** One requirement of which something is certain before a question, as the page so far says it. */
    private record Certain(Asked asked, String title, String status) {}

    @Test
    void what_is_certain_stands_so_in_the_report_in_full_too() {
        var certain = beforeTheReport().flatMap(this::certain);

        assertThat(Some.of(certain)).allSatisfy(it -> assertThat(inReport(it)).isEqualTo(it.status()));
    }

    private Stream<Certain> certain(Asked asked) {
        return site.get(asked.person().at("/report-so-far")).page().select(".pc-requirement").stream()
                .map(section -> new Certain(
                        asked,
                        section.expectFirst("h3").text(),
                        section.expectFirst(".pc-status").text()));
    }

    /** What the report of whoever goes on from there says about it. */
    private String inReport(Certain certain) {
        var asked = certain.asked().person();
        var whole = Person.everybodyIn(asked.ruleBook())
                .filter(person -> person.asOf().equals(asked.asOf()))
                .filter(person -> person.answers()
                        .byId()
                        .entrySet()
                        .containsAll(asked.answers().byId().entrySet()))
                .findFirst()
                .orElseThrow();
        var page = reports.computeIfAbsent(
                whole.at("/requirements"), report -> site.get(report).page());
        return page.select(".pc-requirement > div:first-child:has(> :is(h4, h5))").stream()
                .filter(head -> head.child(0).text().equals(certain.title()))
                .map(head -> head.expectFirst(".pc-status").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the report: " + certain));
    }

    @Test
    void a_day_that_has_passed_is_no_result_before_the_end_either() {
        var trained = Person.called("An award day that has passed is noticed");
        var person = trained.without(Person.question("role", trained.ruleBook()));
        var title = trained.title("training-completed");

        assertThat(certain(person.on(LocalDate.of(2026, 7, 1)), title))
                .contains("On course")
                .doesNotContain("has come");
        assertThat(certain(person, title))
                .contains("Met")
                .contains("The month you gave, July 2026, has come to its end.");
    }

    /** What the page so far says of the requirement with this title. */
    private String certain(Person person, String title) {
        return site.get(person.at("/report-so-far")).page().select(".pc-requirement").stream()
                .filter(section -> section.expectFirst("h3").text().startsWith(title))
                .map(Element::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not certain: " + title));
    }

    @Test
    void at_the_end_it_is_the_report() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        var reply = site.get(person.at("/report-so-far"));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(person.at("/report"));
    }
}
