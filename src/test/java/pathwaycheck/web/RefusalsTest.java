package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/** What cannot be answered is refused, never dropped in silence, and the refusal is a page that leads on. */
@QuarkusTest
class RefusalsTest {

    private static final Person RESCUED = Person.called("A 2:2 with a relevant master's degree is enough");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/questions/stage", "/questions/stage/answer", "/check-answers", "/report"})
    void a_name_that_no_question_has_is_told_and_the_way_on_keeps_every_answer(String page) {
        var refused = site.get(RESCUED.at(page, "physics=yes"));
        var goOn =
                refused.page().expectFirst("main a:contains(Go on without it)").attr("href");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("main").text()).contains("“physics”");
        assertThat(goOn).startsWith("/clinical-engineer" + page + "?");
        assertThat(goOn.substring(goOn.indexOf('?') + 1).split("&"))
                .containsExactlyInAnyOrderElementsOf(RESCUED.pairs());
    }

    /** What browsers and other programs send as it is, where an address may hold only its escape. */
    static Stream<String> raw() {
        return Stream.of(
                "|", "^", "{", "}", "\"", "<", ">", "\\", "`", "\u00C3\u00A4", "\u00E4", "%", "%z", "%4", "[]|");
    }

    /** No client of Java sends such addresses, so they are written out. */
    @ParameterizedTest
    @MethodSource("raw")
    void whatever_is_sent_raw_leads_to_its_address_and_that_is_told_with_a_way_on(String raw) {
        for (var page : List.of("/report", "/report.json", "/calendar.ics", "/report.pdf", "/questions/where")) {
            for (var query :
                    List.of("?stage=graduate&" + raw + "=1", "?" + raw, "?stage=graduate&degree-" + raw + "=1")) {
                var escaped = leadTo("/clinical-engineer" + page + query);
                var refused = site.get(escaped, "Accept", "text/html,application/xhtml+xml");

                assertThat(refused.status()).as(escaped).isEqualTo(400);
                assertThat(refused.header("Content-Security-Policy")).isNotEmpty();
                var goOn = page.endsWith(".json")
                        ? refused.json().path("instead").asText()
                        : refused.page()
                                .expectFirst("main a:contains(Go on without it)")
                                .attr("href");
                assertThat(goOn).startsWith("/clinical-engineer" + page);
                assertThat(site.follow(goOn).status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("raw")
    void a_value_that_is_sent_raw_is_a_mistake_or_a_value_like_any_other(String raw) {
        var escaped = leadTo("/clinical-engineer/report?stage=grad" + raw + "uate");

        assertThat(site.follow(escaped).page().title()).startsWith("Error: ");
        assertThat(site.get(leadTo("/clinical-engineer/report.json?stage=grad" + raw + "uate"))
                        .json()
                        .path("wrong")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("stage");
    }

    @ParameterizedTest
    @MethodSource("raw")
    void a_path_that_is_sent_raw_is_an_address_like_any_other(String raw) {
        for (var path :
                List.of("/" + raw, "/clinical-engineer/" + raw, "/clinical-engineer/questions/" + raw + "/answer")) {
            assertThat(site.get(leadTo(path)).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_follows_a_hash_is_dropped_openly() {
        assertThat(leadTo("/clinical-engineer/report.json?stage=graduate#top"))
                .isEqualTo("/clinical-engineer/report.json?stage=graduate");
    }

    @Test
    void what_would_be_too_long_with_its_escapes_is_too_long() {
        assertThat(send("GET", "/clinical-engineer/report?" + "|".repeat(4_000)))
                .startsWith("HTTP/1.1 414 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=nonsense", "from=report&from=check-answers", "before=nonsense"})
    void a_name_that_says_nothing_to_its_page_is_refused(String own) {
        for (var page : List.of("/questions/stage", "/questions/stage/answer")) {
            var refused = site.get(RESCUED.at(page, own));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.page().select("main").text()).contains("“" + own.replaceFirst("=.*", "") + "”");
        }
    }

    @Test
    void an_address_to_go_on_with_holds_no_part_of_a_date_that_is_none() {
        var refused =
                site.get("/clinical-engineer/report.json?stage=degree&degree-awarded=2027-13&degree-awarded-day=1");

        assertThat(refused.json().path("instead").asText()).isEqualTo("/clinical-engineer/report.json?stage=degree");
    }

    @Test
    void a_way_of_asking_that_is_none_of_ours_is_refused_before_its_address_is_read() {
        assertThat(send("POST", "/clinical-engineer/report?stage=|")).startsWith("HTTP/1.1 405 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\u0001", "/report?stage=\u007F"})
    void what_is_no_letter_is_refused_on_a_page(String address) {
        assertThat(send("GET", address))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Security-Policy: ", "<h1", "href=\"/\"");
    }

    /** What stands at this address, or at the one form of it where it leads. */
    private Site.Reply where(String address, String... headers) {
        var reply = site.get(address, headers);
        return reply.status() == 303 ? site.get(reply.header("Location"), headers) : reply;
    }

    private String leadTo(String raw) {
        var reply = send("GET", raw);
        var location = Pattern.compile("\r\nLocation: (/[^\r]*)\r\n").matcher(reply);

        assertThat(reply).startsWith("HTTP/1.1 303 ").contains("\r\nContent-Security-Policy: ");
        assertThat(location.find()).isTrue();
        assertThat(location.group(1)).doesNotStartWith("//");
        return location.group(1);
    }

    private String send(String method, String address) {
        return Written.send(
                site.address(), method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Nothing in an address is dropped without a word, in whichever form the report is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stage=graduate          | Stage",
                "STAGE=graduate          | STAGE",
                "stage[x]=graduate       | stage[x]",
                "stage.=graduate         | stage.",
                "+stage+x=graduate       | stage x",
                "=graduate               | ''",
                "%20=graduate            | ''",
                "%00=graduate            | NUL",
                "physics                 | physics",
                "x;stage=graduate        | x",
                "Stage%3Dgraduate        | Stage=graduate",
                "wh%20ere=england        | wh ere",
                "degree-class-x=1        | degree-class-x",
                "stage-day=1             | stage-day",
                "from=report             | from",
                "again=                  | again",
                "set.1=maths             | set.1"
            })
    void a_name_that_nobody_knows_is_refused_by_page_data_calendar_and_pdf_alike(String query, String name) {
        for (var page :
                List.of("/report", "/requirements", "/report.json", "/calendar.ics", "/report.pdf", "/report-qr.svg")) {
            var problem = where(RESCUED.at(page, query), "Accept", "application/json");

            assertThat(problem.status()).as(page).isEqualTo(400);
            assertThat(problem.json().path("wrong").path(0).path("name").asText())
                    .isEqualTo(name.replace("NUL", "\0"));
            assertThat(problem.json().path("instead").asText()).startsWith("/clinical-engineer" + page);
        }
    }

    /** However an answer is written, all forms of the report read the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=registered;wants-chartered=not-interested",
                "&&stage=registered&;&wants-chartered=not-interested&",
                "stage=+registered+&wants-chartered=%20not-interested",
                "st%61ge=registered&wants%2Dchartered=not%2dinterested",
                "wants-chartered=not-interested&stage=registered%C2%A0"
            })
    void an_answer_may_be_written_in_many_ways_and_each_form_reads_them_all(String query) {
        var plain = "stage=registered&wants-chartered=not-interested&as-of=2026-11-22";
        for (var page : List.of("/report.json", "/calendar.ics", "/requirements")) {
            var address = "/clinical-engineer" + page + "?";
            assertThat(where(address + query + "&as-of=2026-11-22").text())
                    .isEqualTo(site.get(address + plain).text());
        }
        assertThat(where("/clinical-engineer/report.pdf?" + query).status()).isEqualTo(200);
    }

    /** Somebody's answers would count for nothing on them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/accessibility",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                "/clinical-engineer/something-wrong",
                "/clinical-engineer/something-wrong/degree-for-direct-entry"
            })
    void a_page_that_is_the_same_for_everybody_drops_no_answer_without_a_word(String page) {
        var refused = site.get(page + "?stage=graduate&news=1");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("main").text()).contains("“news”, “stage”");
        assertThat(refused.page().select("main a:contains(Go on without it)").attr("href"))
                .isEqualTo(page);
        assertThat(leadTo(page + "?")).isEqualTo(page);
    }

    @Test
    void a_name_that_differs_in_case_is_another_name() {
        assertThat(site.get("/clinical-engineer/questions?stage=graduate&Stage=graduate")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29",
                "2027-02-31",
                "2027-02",
                "tomorrow",
                "-2027-02-20",
                "9999999-01-01",
                "1929-12-31",
                "2101-01-01",
                "2027-02-20&as-of=2027-02-21"
            })
    void a_day_that_is_none_is_told_and_the_way_on_is_without_it(String day) {
        var refused = site.get("/clinical-engineer/questions/where?stage=graduate&as-of=" + day);
        var goOn =
                refused.page().expectFirst("main a:contains(Go on without it)").attr("href");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(goOn).isEqualTo("/clinical-engineer/questions/where?stage=graduate");
        assertThat(site.get(goOn).status()).isEqualTo(200);
    }

    @Test
    void a_day_that_stands_there_twice_is_told_as_one_and_not_as_none() {
        var twice = "?stage=graduate&as-of=2027-02-20&as-of=2027-02-20";

        assertThat(site.get("/clinical-engineer/questions/where" + twice).page().text())
                .contains("names the day on which all is said twice")
                .doesNotContain("that we cannot use");
        assertThat(site.get("/api/v1/careers/clinical-engineer/assess" + twice)
                        .json()
                        .at("/wrong/0/says")
                        .asText())
                .isEqualTo("A day stands here twice; leave one of them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/astronaut/questions",
                "/astronaut/report",
                "/clinical-engineer/nowhere",
                "/clinical-engineer/questions/nothing",
                "/clinical-engineer/questions/stage/nothing",
                "/a/b/c/d/e",
                "/q/health",
                "/q/metrics",
                "/static",
                "/.git/config"
            })
    void a_page_that_is_not_there_is_told_and_leads_to_the_start(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.page().title()).isEqualTo("Page not found – Pathway Check");
        assertThat(reply.page().select("main a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void pages_are_only_ever_read() {
        var pages = List.of(
                "/",
                "/privacy",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                "/clinical-engineer/questions",
                "/clinical-engineer/questions/stage",
                "/clinical-engineer/questions/stage/answer",
                "/clinical-engineer/check-answers",
                "/clinical-engineer/report",
                "/clinical-engineer/report.json");

        assertThat(pages).allSatisfy(page -> assertThat(List.of("POST", "PUT", "DELETE", "PATCH"))
                .allSatisfy(
                        method -> assertThat(site.ask(method, page).status()).isEqualTo(405)));
    }
}
