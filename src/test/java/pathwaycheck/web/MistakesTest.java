package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.Person;
import pathwaycheck.Person.Asked;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/** What is no answer is told as a mistake on the page of its question, in words that help, and nothing entered is lost. */
@Tag("crawl")
@QuarkusTest
class MistakesTest {

    private static final String UNHELPFUL =
            "(?is).*\\b(please|sorry|valid|invalid|forbidden|illegal|oops|this field is required)\\b.*";

    private final Site site = Site.underTest();

    /** Every question once, with everything we could think of that is no answer to it. */
    static Stream<Arguments> nonsense() {
        var seen = new HashSet<Question>();
        return Person.everyQuestion()
                .filter(asked -> seen.add(asked.question()))
                .flatMap(asked -> noAnswersTo(asked.question()).stream().map(fields -> Arguments.of(asked, fields)));
    }

    @ParameterizedTest(name = "{1} to {0}")
    @MethodSource("nonsense")
    void what_is_no_answer_is_told_as_a_mistake(Asked asked, List<String> fields) {
        assertToldAsMistake(asked, fields);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.Person#everyQuestion")
    void going_on_without_an_answer_is_told_as_a_mistake(Asked asked) {
        assertToldAsMistake(asked, List.of());
    }

    @Test
    void a_mistake_in_an_earlier_answer_leads_to_that_question() {
        var person =
                Person.called("A 2:2 with a relevant master's degree is enough").without(Person.question("stage"));
        var pages = List.of("/report", "/check-answers", "/questions", "/questions/where", "/questions/where/answer");

        assertThat(pages).allSatisfy(page -> {
            var shown = site.follow(person.at(page, "stage=everywhere"));
            assertThat(shown.status()).isEqualTo(400);
            assertThat(shown.page().title()).startsWith("Error: Where are you now?");
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.Person#everyQuestion")
    void the_same_address_is_the_same_page(Asked asked) {
        assertThat(site.get(asked.answering()).text())
                .isEqualTo(site.get(asked.answering()).text());
    }

    private void assertToldAsMistake(Asked asked, List<String> fields) {
        var reply = site.get(asked.answering(fields.toArray(String[]::new)));
        var page = reply.page();
        var ask = asked.question().wording().ask();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(page.title()).isEqualTo("Error: " + ask + " – Pathway Check");
        assertThat(page.select("h1, h2").eachText()).containsExactly("There is a problem", ask);
        assertThat(page.select("form").hasAttr("novalidate")).isTrue();
        assertThat(page.select("[required], [aria-required]")).isEmpty();
        assertSaysTheSameInBothPlaces(page);
        assertThat(entered(page)).containsAll(canBeShown(fields, asked.question()));
        assertThat(carried(page))
                .containsExactlyInAnyOrderElementsOf(asked.person().pairs());
    }

    private static List<List<String>> noAnswersTo(Question question) {
        var id = question.id();
        var nonsense = new ArrayList<List<String>>(List.of(List.of(), List.of(id + "="), List.of(id + "=31+February")));
        if (question instanceof Choice choice) {
            var one = id + "=" + choice.options().get(0).id();
            var another = id + "=" + choice.options().get(1).id();
            nonsense.add(List.of(id + "=no-such-answer"));
            nonsense.add(List.of(one, one));
            nonsense.add(choice.many() ? List.of(one, id + "=no-such-answer") : List.of(one, another));
            if (choice.offersNotSure()) {
                nonsense.add(List.of(one, id + "=" + Question.NOT_SURE));
            } else {
                nonsense.add(List.of(id + "=" + Question.NOT_SURE));
            }
            choice.options().stream()
                    .filter(option -> option.alone())
                    .forEach(option -> nonsense.add(List.of(one, id + "=" + option.id())));
        }
        if (question instanceof DateQuestion date) {
            var month = date.monthField();
            var year = date.yearField();
            nonsense.add(List.of(date.dayField() + "=31", month + "=2", year + "=2027"));
            nonsense.add(List.of(id + "=2027-02-31"));
            nonsense.add(List.of(id + "=2027-07", id + "=2027-08"));
            nonsense.add(List.of(month + "=7", month + "=8", year + "=2027"));
            nonsense.add(List.of(month + "=7"));
            nonsense.add(List.of(year + "=2027"));
            nonsense.add(List.of(month + "=13", year + "=2027"));
            nonsense.add(List.of(month + "=July", year + "=2027"));
            nonsense.add(List.of(month + "=7", year + "=27"));
            nonsense.add(List.of(id + "=" + Question.NOT_SURE, month + "=7", year + "=2027"));
        }
        return nonsense;
    }

    private static void assertSaysTheSameInBothPlaces(Document page) {
        var link = page.expectFirst("main .govuk-error-summary a");
        var field = page.getElementById(link.attr("href").substring(1));

        assertThat(page.select("main .govuk-error-message").eachText()).containsExactly("Error: " + link.text());
        assertThat(link.text()).isNotBlank().doesNotMatch(UNHELPFUL);
        assertThat(field).as(link.attr("href")).isNotNull();
        assertThat(field.normalName()).isEqualTo("input");
    }

    /** Names and values in the form, chosen or written. */
    private static List<String> entered(Document page) {
        return page.select("form [checked], form [type=text]").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value"))
                .toList();
    }

    /** A form can show its own options, and one number in each part of a date; nothing else has a place in it. */
    private static List<String> canBeShown(List<String> fields, Question question) {
        if (question instanceof Choice choice) {
            var options = Stream.concat(
                    choice.options().stream().map(option -> option.id()),
                    choice.wording().notSure().stream().map(notSure -> Question.NOT_SURE));
            return options.map(option -> choice.id() + "=" + option)
                    .filter(fields::contains)
                    .toList();
        }
        var date = (DateQuestion) question;
        if (fields.equals(List.of(date.id() + "=2027-02-31"))) {
            return List.of(date.dayField() + "=31", date.monthField() + "=02", date.yearField() + "=2027");
        }
        return fields.stream()
                .filter(field -> !field.startsWith(date.id() + "="))
                .filter(field -> !field.equals(date.monthField() + "=8"))
                .toList();
    }

    /** Names and values that the form carries along unseen. */
    private static List<String> carried(Document page) {
        return page.select("form [type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value"))
                .toList();
    }
}
