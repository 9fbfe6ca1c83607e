package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Person.Asked;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.FormMistakes;
import pathwaycheck.testing.site.Site;

/**
 * What is no answer is told as a mistake on the page of its question, in words that help, and nothing entered is lost.
 */
@QuarkusTest
class MistakesTest {

    private static final String TWO_DATES = "/clinical-engineerPAGE?stage=degree&where=england&degree-kind=honours"
            + "&degree-subject=mechanical&degree-class=upper-second&degree-awarded=2027-07-15&experience=patients"
            + "&wants-chartered=interested&degree-accreditation=partial"
            + "&degree-awarded-month=9&degree-awarded-year=2030";

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

    /** Each question once has this among the nonsense above. */
    @Exhaustive
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Person#everyQuestion")
    void going_on_without_an_answer_is_told_as_a_mistake(Asked asked) {
        assertToldAsMistake(asked, List.of());
    }

    /** Nobody need know the day, so whoever entered nothing begins with the month. */
    @ParameterizedTest
    @CsvSource({
        "'',                          month",
        "-month=7,                    year",
        "-year=2027,                  month",
        "-day=3,                      month",
        "-month=13 -year=2027,        month",
        "-month=Julember -year=2027,  month",
        "-month=7 -year=207,          year",
        "-month=13 -year=207,         month",
        "-day=31 -month=2 -year=2027, day",
        "-day=32 -month=7 -year=2027, day",
        "-month=7 -month=8 -year=2027, day",
        "=2027-02-31,                 day",
        "=2027-13,                    month",
        "=31+February,                month"
    })
    void a_mistake_in_a_date_leads_to_the_part_that_is_to_be_mended(String entered, String part) {
        var asked = Person.everyQuestion()
                .filter(it -> it.question() instanceof DateQuestion)
                .filter(it -> it.asks().equals(it.question().wording().ask()))
                .findFirst()
                .orElseThrow();
        var id = asked.question().id();
        var fields = entered.isEmpty()
                ? new String[0]
                : Stream.of(entered.split(" ")).map(field -> id + field).toArray(String[]::new);

        assertThat(FormMistakes.assertTold(
                        site.get(asked.answering(fields)).page(),
                        asked.question().wording().ask()))
                .containsExactly(id + "-" + part);
    }

    /** Whoever sends a date whole and in parts is told, whichever page they ask for; nothing of it is dropped. */
    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.pdf", "/check-answers", "/questions/degree-awarded", "/what-if"})
    void two_dates_in_one_address_are_told_on_the_page_of_their_question(String page) {
        var reply = site.follow(TWO_DATES.replace("PAGE", page));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".govuk-error-summary__list a").text()).isEqualTo("Enter one date only");
    }

    @Test
    void two_dates_in_one_address_are_told_to_programs_and_calendars_too() {
        for (var data : List.of("/clinical-engineer/report.json", "/api/v1/careers/clinical-engineer/assess")) {
            var told = site.get(TWO_DATES.replace("/clinical-engineerPAGE", data));

            assertThat(told.status()).isEqualTo(400);
            assertThat(told.json().path("wrong").path(0).path("says").asText()).startsWith("Enter one date only.");
        }
        assertThat(site.get(TWO_DATES.replace("PAGE", "/calendar.ics")).text())
                .contains("SUMMARY:Pathway Check needs an answer from you");
        assertThat(site.get(TWO_DATES
                                .replace("PAGE", "/report.json")
                                .replace("-month=9", "-month=July")
                                .replace("2030", "2027&degree-awarded-day=15"))
                        .status())
                .isEqualTo(200);
    }

    /** Only its own form says that the month counts in place of a year. */
    @Test
    void a_year_at_school_and_a_month_that_no_form_sent_are_two_dates() {
        var pupil =
                "/clinical-engineer/report?stage=choosing&where=england&school-qualification=a-levels&subjects=maths"
                        + "&subjects=physics&subjects=biology&as-of=2026-11-28&a-levels-finish=2029-08"
                        + "&a-levels-finish-day=1&a-levels-finish-month=6&a-levels-finish-year=2030";
        var reply = site.follow(pupil);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".govuk-error-summary__list a").text()).isEqualTo("Enter one date only");
    }

    /**
     * These are no mistakes in a form, so their titles do not begin with “Error:”, and there is nothing to lead back
     * to.
     */
    @Test
    void a_page_that_refuses_an_address_blames_nobody_either() {
        assertThat(Crawl.pages()
                        .filter(page -> page.status() >= 400)
                        .map(page -> AskedOnce.reply(page.path()).page())
                        .filter(page -> page.select("form").isEmpty()))
                .isNotEmpty()
                .allSatisfy(page -> {
                    assertThat(page.title()).doesNotStartWith("Error:");
                    assertThat(page.select("main").text()).doesNotMatch(FormMistakes.UNHELPFUL);
                });
    }

    @Test
    void a_mistake_in_an_earlier_answer_leads_to_that_question() {
        var person =
                Person.called("A 2:2 with a relevant master's degree is enough").without(Person.question("stage"));
        var pages = List.of("/report", "/check-answers", "/questions", "/questions/where", "/questions/where/answer");

        assertThat(pages).allSatisfy(page -> {
            var shown = site.follow(person.at(page, "stage=everywhere"));
            assertThat(shown.status()).isEqualTo(400);
            assertThat(shown.page().title()).startsWith("Error: Which of these fits you best?");
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#eachQuestion")
    void the_same_address_is_the_same_page(Asked asked) {
        assertThat(site.get(asked.answering()).text())
                .isEqualTo(site.get(asked.answering()).text());
    }

    private void assertToldAsMistake(Asked asked, List<String> fields) {
        var reply = site.get(asked.answering(fields.toArray(String[]::new)));
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(FormMistakes.assertTold(page, asked.asks())).hasSize(1);
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
            nonsense.add(List.of(month + "=Julember", year + "=2027"));
            nonsense.add(List.of(month + "=7", year + "=207"));
            nonsense.add(List.of(id + "=" + Question.NOT_SURE, month + "=7", year + "=2027"));
        }
        return nonsense;
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
