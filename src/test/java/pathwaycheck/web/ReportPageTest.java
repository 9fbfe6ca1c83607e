package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Question;
import pathwaycheck.report.Leg;
import pathwaycheck.report.Next;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Site;

/**
 * The report at a glance: the answer first, then what to do next, the way there, how one stands, and no more. The
 * limits are those of a page that somebody reads on a phone, on the bus.
 */
@QuarkusTest
class ReportPageTest {

    private static final int MOST_QUESTIONS = 9;
    private static final int MOST_WORDS_SEEN = 650;
    private static final int MOST_WORDS = 1_000;
    private static final int MOST_LINKS = 25;
    private static final int MOST_TAB_STOPS = 40;
    private static final int MOST_BYTES = 30_000;
    private static final int MOST_LEGS = 8;
    private static final int MOST_LINES = 6;

    /** What is folded, and what only a program or a screen reader meets. */
    private static final String NOT_SEEN = "details > div, .govuk-visually-hidden, .pc-address, .pc-on-paper, svg";

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void the_heading_is_the_answer_and_what_to_do_next_follows_it(Person person) {
        var page = page(person);
        var report = person.report();

        assertThat(page.select("h1").eachText()).containsExactly(report.opening());
        assertThat(page.title()).startsWith(report.opening());
        assertThat(page.select("main h2").first()).isEqualTo(page.expectFirst(".pc-next h2"));
        assertThat(page.select(".pc-next__what")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void what_to_do_next_has_a_link_or_a_letter_or_says_where_else_to_begin(Person person) {
        var next = page(person).expectFirst(".pc-next");

        if (person.report().next() instanceof Next.Ask ask) {
            assertThat(next.select(".pc-letter").text()).isEqualTo(ask.letter());
        } else if (person.report().next() instanceof Next.Arrived) {
            assertThat(next.select("a")).isEmpty();
        } else {
            var reasons = whyNone(person.report().next());
            assertThat(!next.select("a[href]").isEmpty()
                            || reasons.stream().anyMatch(why -> next.text().contains(why)))
                    .as(next.text())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void at_most_nine_questions_come_before_it(Person person) {
        assertThat(person.asked().stream().filter(question -> !question.isAfterReport()))
                .hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void it_is_short(Person person) {
        var reply = AskedOnce.reply(person.at("/report"));
        var page = reply.page();
        var all = words(page.expectFirst("main"));
        var links =
                page.select("a[href]").stream().filter(ReportPageTest::isSeen).toList();
        var stops = page.select("a[href], summary, button, input").stream()
                .filter(ReportPageTest::isSeen)
                .toList();
        var seen = page.expectFirst("main").clone();
        seen.select(NOT_SEEN).remove();

        assertThat(words(seen)).as("words seen").isLessThanOrEqualTo(MOST_WORDS_SEEN);
        assertThat(all).as("words in all").isLessThanOrEqualTo(MOST_WORDS);
        assertThat(links).as("links").hasSizeLessThanOrEqualTo(MOST_LINKS);
        assertThat(stops).as("tab stops").hasSizeLessThanOrEqualTo(MOST_TAB_STOPS);
        assertThat(reply.body().length).as("bytes").isLessThanOrEqualTo(MOST_BYTES);
        assertThat(page.select("main svg[role=img]")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void no_sentence_stands_twice(Person person) {
        var main = page(person).expectFirst("main");
        // Two ways may be open on the same days.
        main.select("svg, .pc-letter, dt:contains(Applications) + dd").remove();

        assertThat(sentences(main)).doesNotHaveDuplicates();
    }

    static Stream<Person> whoHaveAWay() {
        return DrawnFor.people().filter(person -> !person.atAGlance().legs().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoHaveAWay")
    void the_way_is_a_dated_list_that_tells_what_is_sure_from_what_is_guessed(Person person) {
        var legs = person.atAGlance().legs();
        var told = page(person).select(".pc-rail > li");

        assertThat(legs).hasSizeLessThanOrEqualTo(MOST_LEGS);
        assertThat(told.select("h3").eachText())
                .isEqualTo(legs.stream().map(Leg::what).toList());
        assertThat(told.stream().map(Element::className))
                .isEqualTo(legs.stream().map(leg -> leg.certainty().word()).toList());
        assertThat(told)
                .allSatisfy(leg -> assertThat(leg.select(".pc-rail__when time")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void how_one_stands_is_at_most_six_lines_each_with_a_word_of_state(Person person) {
        var lines = person.atAGlance().standings();

        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(page(person).select(".pc-stand b").eachText())
                .isEqualTo(lines.stream()
                        .map(it -> it.label() + ": " + it.word().text())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void whoever_must_ask_gets_every_letter_with_their_answers_in_it(Person person) {
        var letters = page(person).select(".pc-letter").eachText();

        assertThat(person.atAGlance().ask().ask())
                .allSatisfy(ask -> assertThat(letters).contains(ask.letter()));
        assertThat(letters).doesNotHaveDuplicates();
    }

    /** What is years ahead is asked then: its letter waits in the full view. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_letter_stands_in_the_full_view(Person person) {
        var letters = AskedOnce.reply(person.at("/requirements")).page().text();

        assertThat(person.report().stillOpen().ask())
                .allSatisfy(ask -> assertThat(letters).contains(ask.letter()));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_idea_leads_where_it_is_done_or_says_where_to_begin(Person person) {
        var ideas = page(person).select("main li");

        assertThat(person.atAGlance().ideas())
                .allSatisfy(idea -> assertThat(ideas).anySatisfy(it -> {
                    assertThat(it.text()).startsWith(idea.what());
                    idea.link().source().ifPresent(page -> assertThat(
                                    it.select("a").eachAttr("href"))
                            .containsExactly(page.address().toString()));
                    idea.link().whyNone().ifPresent(why -> assertThat(it.text()).endsWith(why));
                }));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void everything_else_is_one_click_away(Person person) {
        var hrefs = page(person).select("main a[href], .govuk-back-link").eachAttr("href");

        assertThat(hrefs).anyMatch(it -> it.contains("/report.pdf?"));
        assertThat(hrefs).anyMatch(it -> it.contains("/check-answers?"));
        if (!person.atAGlance().standings().isEmpty()) {
            assertThat(hrefs).anyMatch(it -> it.contains("/requirements?"));
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void links_within_the_page_lead_somewhere_on_it(Person person) {
        var page = page(person);

        assertThat(page.select("main a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void it_says_when_it_was_made_by_which_rules_and_who_decides(Person person) {
        assertThat(page(person).select("main .pc-small").last().text())
                .contains(
                        "Made on",
                        person.ruleBook().version(),
                        person.ruleBook().hash())
                .contains("Recruiters and universities decide who gets a place.");
    }

    static Stream<Person> whoMayTellMore() {
        return DrawnFor.people()
                .filter(person -> person.asked().stream().anyMatch(Question::isAfterReport))
                .filter(person -> !person.atAGlance().ideas().isEmpty())
                .limit(5);
    }

    @ParameterizedTest
    @MethodSource("whoMayTellMore")
    void what_changes_no_plan_is_asked_after_the_report(Person person) {
        var shy = person.asked().stream()
                .filter(Question::isAfterReport)
                .reduce(person, Person::without, (some, others) -> some);
        var question = shy.journey().more().get(0);
        var link = page(shy).select("main a[href*=/questions/" + question.id() + "]");

        assertThat(link).hasSize(1);
        var asked = site.get(link.attr("href")).page();
        assertThat(asked.select("h1").text()).contains(question.wording().ask());
        assertThat(asked.expectFirst(".govuk-back-link").attr("href")).contains("/report?");
    }

    @Test
    void a_day_in_the_address_is_shown_and_no_day_means_today() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        var dated = site.get(person.at("/report")).page();
        var today = site.get(person.at("/report").replace("as-of=" + person.asOf() + "&", ""))
                .page();

        assertThat(dated.select("main").text()).startsWith("We answer as if today were 22 November 2026");
        assertThat(today.select("main").text()).doesNotContain("We answer as if today were");
    }

    @Test
    void the_29th_of_February_is_a_day_like_any_other() {
        var person =
                Person.called("A 2:2 with a relevant master's degree is enough").on(LocalDate.of(2028, 2, 29));

        for (var page : List.of("/questions/stage", "/check-answers", "/report", "/requirements")) {
            var reply = site.get(person.at(page));
            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.page().select("main").text()).as(page).contains("29 February 2028");
        }
        assertThat(site.get(person.at("/report.json")).json().get("asOf").asText())
                .isEqualTo("2028-02-29");
    }

    /** Where there is no page for it, the author says where else to begin. */
    private static List<String> whyNone(Next next) {
        return next instanceof Next.Do toDo
                ? toDo.toDo().link().whyNone().stream().toList()
                : next instanceof Next.CarryOn carryOn
                        ? Stream.concat(carryOn.then().stream(), carryOn.meanwhile().stream())
                                .flatMap(it -> it.link().whyNone().stream())
                                .toList()
                        : List.of();
    }

    private static boolean isSeen(Element element) {
        var fold = element.closest("details");
        return fold == null || element.nameIs("summary");
    }

    private static int words(Element element) {
        var copy = element.clone();
        // What only paper names stands behind a link here.
        copy.select(".govuk-visually-hidden, .pc-address, .pc-on-paper, svg").remove();
        return copy.text().split("\\s+").length;
    }

    /**
     * Of more than four words: fewer are names, and so are a question and what ends without a full stop. What stands in
     * front of a colon only says what the sentence is about.
     */
    private static List<String> sentences(Element main) {
        var sentences = new ArrayList<String>();
        main.select("p, li, li > span, dd, h1, h2, h3, summary, b").forEach(block -> Arrays.stream(
                        block.ownText().replaceFirst("^[^.:“]+: ", "").split("(?<=[.!?])\\s+"))
                .map(String::strip)
                .filter(sentence -> sentence.matches(".*[.!]") && sentence.split("\\s+").length > 4)
                .forEach(sentences::add));
        return sentences;
    }

    private Document page(Person person) {
        return AskedOnce.reply(person.at("/report")).page();
    }
}
