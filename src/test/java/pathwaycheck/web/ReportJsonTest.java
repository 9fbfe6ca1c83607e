package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Question;
import pathwaycheck.report.StillOpen;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Site;
import pathwaycheck.verdict.Day;

/** The same report as data: what the page says, and when each requirement holds. */
@QuarkusTest
class ReportJsonTest {

    private static final String REPORT = "/clinical-engineer/report.json";

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @CsvSource({
        "degree-awarded=2027-7, degree-awarded=2027-07-15",
        "degree-awarded=July+2027, degree-awarded=2027-07",
        "where=Wales, where=wales",
        "stage=doctor, stage=graduate"
    })
    void what_cannot_be_used_is_told_with_how_an_address_has_it(String wrong, String right) {
        var says = site.get(REPORT + "?" + wrong).json().at("/wrong/0/says").asText();

        assertThat(says).contains("In an address, write").contains(right);
    }

    /** What the page says of a window in words, programs get as days, and the words. */
    @Test
    void a_window_says_between_which_days_it_opens_and_closes() {
        var windows = STUDENT.report().way().stream()
                .flatMap(toDo -> toDo.window().stream())
                .toList();
        var told = json(STUDENT).findValues("window");
        var first = told.get(0);

        assertThat(windows).isNotEmpty().first().isInstanceOf(Window.Expected.class);
        assertThat(first.path("opens").asText()).isEqualTo("2027-01-06");
        assertThat(first.path("opensAtLatest").asText()).isEqualTo("2027-01-23");
        assertThat(first.path("mayCloseFrom").asText()).isEqualTo("2027-01-16");
        assertThat(first.path("closes").asText())
                .isEqualTo(windows.get(0).closesOn().toString())
                .isGreaterThan("2027-01-16");
        assertThat(first.path("published").asBoolean(true)).isFalse();
        assertThat(first.path("says").asText()).contains("may close from 16 January 2027 on");
        assertThat(told).allSatisfy(window -> assertThat(List.of(
                        window.path("opens").asText(),
                        window.path("opensAtLatest").asText(),
                        window.path("closes").asText()))
                .doesNotContain("")
                .isSorted());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_requirement_says_what_the_engine_found(Person person) {
        var found = person.journey().assessment();
        var byId = person.ruleBook().requirements().collect(Collectors.toMap(Requirement::id, it -> it, (a, b) -> a));

        assertThat(requirements(json(person))).isNotEmpty().allSatisfy(told -> {
            var requirement = byId.get(told.path("id").asText());
            var verdict = found.verdict(requirement);
            var openOn = Stream.of(
                            verdict.open().unanswered().stream().map(Question::id),
                            verdict.open().unsure().stream().map(Question::id),
                            verdict.open().judgements().stream().map(Judgement::id))
                    .flatMap(ids -> ids);

            assertThat(told.fieldNames())
                    .toIterable()
                    .contains("id", "status", "earliest", "latest", "openOn", "decidedBy");
            assertThat(told.path("status").asText())
                    .isEqualTo(found.status(requirement).word());
            assertThat(told.path("earliest").asText()).isEqualTo(inJson(verdict.earliest()));
            assertThat(told.path("latest").asText()).isEqualTo(inJson(verdict.latest()));
            assertThat(words(told.path("openOn"))).containsExactlyInAnyOrderElementsOf(openOn.toList());
            assertThat(words(told.path("decidedBy")))
                    .containsExactlyInAnyOrderElementsOf(found.restsOn(requirement).stream()
                            .map(Question::id)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_requirement_that_counts_is_in_it_in_order(Person person) {
        var counting = person.ruleBook().career().steps().stream()
                .flatMap(step -> step.requirements().stream())
                .map(Requirement::id)
                .toList();
        var told = items(json(person).path("steps"))
                .flatMap(step -> items(step.path("requirements")))
                .map(requirement -> requirement.path("id").asText())
                .toList();

        assertThat(told).isEqualTo(counting);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void the_report_in_full_says_the_same_of_every_requirement_on_it(Person person) {
        var page = AskedOnce.reply(person.at("/requirements")).page();
        var onPage = page.select(".pc-requirement:has(> div [id^=r-])").stream()
                .map(section -> section.select("> dl a[href*=how-we-decide#]")
                                .attr("href")
                                .replaceFirst(".*#", "") + " "
                        + section.select("> div > span").text())
                .toList();
        var told = items(json(person).path("steps"))
                .filter(step -> !step.path("status").asText().equals("does-not-apply"))
                .flatMap(step -> items(step.path("requirements")))
                .flatMap(ReportJsonTest::withParts)
                .map(it ->
                        it.path("id").asText() + " " + inWords(it.path("status").asText()))
                .toList();

        assertThat(onPage).isNotEmpty().isSubsetOf(told);
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void what_to_do_the_other_ways_and_whom_to_ask_say_where_to_go_and_what_to_send(Person person) {
        var json = json(person);
        var report = person.report();

        assertThat(links(json.path("way")))
                .isEqualTo(
                        report.way().stream().map(toDo -> address(toDo.link())).toList());
        assertThat(links(json.path("otherWays")))
                .isEqualTo(report.otherWays().stream()
                        .map(way -> address(way.link()))
                        .toList());
        assertThat(links(json.path("ask")))
                .isEqualTo(report.stillOpen().ask().stream()
                        .map(ask -> address(ask.judgement().link()))
                        .toList());
        assertThat(items(json.path("ask")).map(ask -> ask.path("letter").asText()))
                .isEqualTo(report.stillOpen().ask().stream()
                        .map(StillOpen.ToAsk::letter)
                        .toList());
    }

    private static List<String> links(JsonNode list) {
        return items(list).map(it -> it.path("link").asText()).toList();
    }

    /** Nothing where there is none. */
    private static String address(Link link) {
        return link.source().map(it -> it.address().toString()).orElse("");
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void asked_twice_it_is_the_same_to_the_byte(Person person) {
        assertThat(site.get(person.at("/report.json")).body())
                .isEqualTo(site.get(person.at("/report.json")).body());
    }

    @Test
    void with_too_few_answers_it_names_the_next_question() {
        assertThat(site.get(REPORT).json().path("next").asText()).isEqualTo("stage");
        assertThat(site.get(REPORT + "?stage=graduate").json().path("next").asText())
                .isEqualTo("where");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "physics=yes",
                "stage=nowhere",
                "stage=graduate&stage=graduate",
                "degree-awarded=2027-02-31",
                "as-of=2027-02-29",
                "as-of=yesterday",
                "as-of=2027-02-20&as-of=2027-02-20"
            })
    void what_is_no_answer_is_told_in_a_problem_document_by_name(String query) {
        var reply = site.get(REPORT + "?" + query);
        var name = query.substring(0, query.indexOf('='));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(400);
        assertThat(reply.json().path("title").asText()).isNotBlank();
        assertThat(reply.json().path("wrong").path(0).path("name").asText()).startsWith(name);
        assertThat(reply.json().path("wrong").path(0).path("says").asText()).isNotBlank();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var reply = site.get(REPORT + "?physics=yes&stage=nowhere&as-of=yesterday");

        assertThat(items(reply.json().path("wrong"))
                        .map(wrong -> wrong.path("name").asText()))
                .containsExactlyInAnyOrder("physics", "stage", "as-of");
    }

    @Test
    void by_the_address_to_come_back_by_it_says_what_changed_since() {
        var then = STUDENT.on(LocalDate.of(2026, 11, 22));
        var later = STUDENT.on(LocalDate.of(2027, 8, 1));

        var since = site.get(later.at("/report.json", receipt(then))).json().path("since");
        var change = items(since.path("changes"))
                .filter(it -> it.path("id").asText().equals("degree-for-direct-entry"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(since.toString()));

        assertThat(since.path("day").asText()).isEqualTo("2026-11-22");
        assertThat(since.path("rulesChanged").asBoolean(true)).isFalse();
        assertThat(since.path("comparable").asBoolean()).isTrue();
        assertThat(since.path("goalMoved").asBoolean()).isTrue();
        assertThat(since.path("goalWas").asText()).isEqualTo("2030-09");
        assertThat(change.path("was").asText()).isEqualTo("on-course");
        assertThat(change.path("is").asText()).isEqualTo("met");
    }

    @Test
    void without_a_receipt_or_with_one_of_a_later_day_it_says_nothing_of_changes() {
        var later = STUDENT.on(LocalDate.of(2028, 5, 22));

        assertThat(json(STUDENT).has("since")).isFalse();
        assertThat(site.get(STUDENT.at("/report.json", receipt(later))).json().has("since"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"told=2026-11-22.damaged", "was.stage=graduate"})
    void a_damaged_receipt_and_answers_that_are_only_tried_are_refused_by_name(String pair) {
        var reply = site.get(STUDENT.at("/report.json", pair));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(items(reply.json().path("wrong"))
                        .map(wrong -> wrong.path("name").asText()))
                .containsExactly(pair.replaceFirst("=.*", ""));
    }

    /** As it stands in the address that the report of that day offers. */
    private String receipt(Person person) {
        var address =
                site.get(person.at("/report")).page().expectFirst(".pc-address").text();
        return address.replaceFirst(".*&told=", "told=");
    }

    @Test
    void a_career_that_is_not_there_is_a_problem_document() {
        var reply = site.get("/astronaut/report.json");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(404);
    }

    private JsonNode json(Person person) {
        var reply = AskedOnce.reply(person.at("/report.json"));
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private static Stream<JsonNode> requirements(JsonNode report) {
        return items(report.path("steps"))
                .flatMap(step -> items(step.path("requirements")))
                .flatMap(ReportJsonTest::withParts);
    }

    private static Stream<JsonNode> withParts(JsonNode requirement) {
        return Stream.concat(
                Stream.of(requirement), items(requirement.path("parts")).flatMap(ReportJsonTest::withParts));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> words(JsonNode list) {
        return items(list).map(JsonNode::asText).toList();
    }

    private static String inJson(Day day) {
        return day.equals(Day.ALWAYS) ? "always" : day.equals(Day.NEVER) ? "never" : day.toString();
    }

    private static String inWords(String status) {
        return Status.of(status).orElseThrow().text();
    }
}
