package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;
import pathwaycheck.testing.site.Written;

/** Whatever cannot be used is told with its place and with what could stand there, and never with a name from Java. */
@QuarkusTest
class BadInputTest {

    private static final String ASSESS = "/api/v1/careers/clinical-engineer/assess";
    private static final String WHAT_IF = "/api/v1/careers/clinical-engineer/what-if";
    private static final String COHORT = "/api/v1/careers/clinical-engineer/cohort";
    private static final String PAGE = "/clinical-engineer/class";

    private final Site site = Site.underTest();

    /** What is sent, where it is wrong, and something that could stand there: none is a list of nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'answer': {}}                                   | /answer          | answers",
                "{'asof': '2026-11-28'}                           | /asof            | asOf",
                "{'a/b~c': 1}                                     | /a~1b~0c         | answers",
                "{'asOf': 20261128}                               | /asOf            | text",
                "{'asOf': null}                                   | /asOf            | text",
                "{'asOf': '2026-13-01'}                           | /asOf            | YYYY-MM-DD",
                "{'answers': []}                                  | /answers         | object",
                "{'answers': null}                                | /answers         | object",
                "{'answers': {'stage': 1}}                        | /answers/stage   | list of texts",
                "{'answers': {'stage': null}}                     | /answers/stage   | list of texts",
                "{'answers': {'stage': {}}}                       | /answers/stage   | list of texts",
                "{'answers': {'stage': ['graduate', 1]}}          | /answers/stage   | list of texts",
                "{'answers': {'stage': 'pirate'}}                 | /answers/stage   | graduate",
                "{'answers': {'stage': ['graduate', 'degree']}}   | /answers/stage   | graduate",
                "{'answers': {'degree-awarded': 'soon'}}          | /answers/degree-awarded | YYYY-MM",
                "{'answers': {'degree-awarded': '2027-13'}}       | /answers/degree-awarded | YYYY-MM",
                "{'answers': {'shoe-size': '43'}}                 | /answers/shoe-size | stage",
                "{'answers': {'as-of': '2026-11-28'}}             | /answers/as-of   | stage",
                "{'answers': {'degree-awarded-month': '7'}}       | /answers/degree-awarded-month | stage",
                "{'answers': {'was.stage': 'graduate'}}           | /answers/was.stage | stage",
                "{'instead': {'stage': 'degree'}}                 | /instead         | answers",
                "{'told': 'never'}                                | /told            | ",
                "{'answers': {'stage': 'graduate', 'stage': 'degree'}} | /answers/stage | ",
                "{'answers': {}, 'answers': {}}                   | /answers         | ",
                "[]                                               | ''               | answers",
                "7                                                | ''               | answers",
                "{'answers': {}                                   | ''               | ",
                "{'answers': {}} {}                               | ''               | ",
                "<answers/>                                       | ''               | "
            })
    void a_slip_in_what_is_sent_is_told_with_its_place(String sent, String pointer, String allowed) {
        var refused = send(ASSESS, sent.replace('\'', '"'));

        assertIsProblem(400, refused);
        var wrong = refused.json().path("wrong").path(0);
        assertThat(wrong.path("pointer").asText("none")).as(refused.text()).isEqualTo(pointer);
        assertThat(wrong.path("says").asText()).isNotBlank();
        if (allowed != null) {
            assertThat(StreamSupport.stream(wrong.path("allowed").spliterator(), false)
                            .map(it -> it.asText()))
                    .contains(allowed);
        }
    }

    /** As in an address and in a table: a blank that was copied along is seen by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'answers': {'stage\u00a0': 'graduate'}}",
                "{'answers': {'\u200bstage': ' graduate'}}",
                "{'\ufeffanswers': {'stage': 'graduate'}, 'rules\u00a0': 'VERSION\u00a0'}",
                "{'answers': {'ｓtage': 'graduate'}, 'as\u00adOf': '2026-11-28'}"
            })
    void names_are_read_as_people_see_them(String sent) {
        var document =
                sent.replace('\'', '"').replace("VERSION", TheRules.book().version());

        for (var path : new String[] {ASSESS, WHAT_IF}) {
            assertThat(send(path, document).status()).isEqualTo(200);
        }
        assertThat(send(ASSESS, document).json().at("/links/self").asText()).contains("stage=graduate");
    }

    @Test
    void names_that_look_the_same_stand_there_twice() {
        var refused = send(ASSESS, "{\"answers\": {\"stage\": \"graduate\", \"stage\u00a0\": \"degree\"}}");

        assertIsProblem(400, refused);
        assertThat(refused.json().at("/wrong/0/says").asText()).isEqualTo("This name stands here twice; write it once");
        assertThat(send(ASSESS, "{\"answers\": {\"\u017ftage\": \"graduate\"}}").status())
                .isEqualTo(400);
    }

    /** An address and a document may say two things: what stands in the address would be dropped in silence. */
    @ParameterizedTest
    @CsvSource({
        "where=wales, where, under answers",
        "as-of=2027-02-20, as-of, as asOf",
        "as-of=, as-of, as asOf",
        "rules=2026.1, rules, as rules",
        "told=x, told, as told",
        "degree-awarded-month=7, degree-awarded-month, under answers",
        "fbclid=x, fbclid, send all in the document",
        "was.stage=degree, was.stage, send all in the document",
        "zz, zz, send all in the document"
    })
    void a_name_in_the_address_of_what_is_sent_is_refused_and_told_where_to_stand(
            String query, String name, String where) {
        for (var path : new String[] {ASSESS, WHAT_IF}) {
            var refused = send(path + "?" + query, "{\"answers\": {\"stage\": \"graduate\"}}");

            assertIsProblem(400, refused);
            assertThat(refused.json().path("wrong")).hasSize(1);
            assertThat(refused.json().at("/wrong/0/name").asText()).isEqualTo(name);
            assertThat(refused.json().at("/wrong/0/says").asText()).endsWith(where);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'answers': {'stage': 'graduate'}, 'instead': {'stage': 'pirate'}} | /instead/stage",
                "{'answers': {'stage': 'pirate'}, 'instead': {'stage': 'degree'}}   | /answers/stage",
                "{'answers': {'stage': 'graduate'}, 'instead': {'shoe-size': '43'}} | /instead/shoe-size",
                "{'answers': {'stage': 'graduate'}, 'instead': 'degree'}            | /instead"
            })
    void a_slip_in_what_is_to_be_tried_is_told_with_its_place(String sent, String pointer) {
        var refused = send(WHAT_IF, sent.replace('\'', '"'));

        assertIsProblem(400, refused);
        assertThat(refused.json().path("wrong").path(0).path("pointer").asText())
                .isEqualTo(pointer);
    }

    @Test
    void all_slips_of_one_document_are_told_at_once() {
        var refused = send(ASSESS, "{\"asOf\": 1, \"rules\": 2, \"x\": 3, \"answers\": {\"stage\": 4}}");

        assertThat(StreamSupport.stream(refused.json().path("wrong").spliterator(), false)
                        .map(it -> it.path("pointer").asText()))
                .containsExactlyInAnyOrder("/asOf", "/rules", "/x", "/answers/stage");
    }

    @Test
    void what_is_nested_21_levels_deep_is_refused_and_what_is_wrong_20_levels_deep_is_told() {
        var deep = send(ASSESS, "{\"answers\":{\"stage\":" + "[".repeat(19) + "]".repeat(19) + "}}");
        var lessDeep = send(ASSESS, "{\"answers\":{\"stage\":" + "[".repeat(18) + "]".repeat(18) + "}}");

        assertIsProblem(400, deep);
        assertThat(deep.text()).contains("20 levels");
        assertIsProblem(400, lessDeep);
        assertThat(lessDeep.text()).contains("/answers/stage");
    }

    @Test
    void what_is_just_not_too_large_is_read() {
        assertThat(send(ASSESS, "{}").status()).isEqualTo(200);
        assertThat(send(ASSESS, "{" + " ".repeat(64 * 1024 - 2) + "}").status()).isEqualTo(200);
    }

    /**
     * Before its first byte is waited for, and so is what does not say how large it is. Nothing is sent here, as a
     * client that is still sending may not hear the answer.
     */
    @ParameterizedTest
    @CsvSource({
        "Content-Length: 65537, 413",
        "Content-Length: 10485760, 413",
        "Transfer-Encoding: chunked, 411",
        "'Transfer-Encoding: chunked\r\nContent-Encoding: gzip', 415"
    })
    void what_is_too_large_is_refused(String length, int status) {
        var reply = Written.send(
                site.address(),
                "POST " + ASSESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\n" + length + "\r\n\r\n");

        assertThat(reply)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "text/csv", "nonsense"})
    void what_is_no_json_by_its_name_is_refused(String type) {
        var refused = site.send(ASSESS, type, "{}");

        assertIsProblem(415, refused);
        assertThat(refused.json().path("detail").asText()).contains("application/json");
    }

    /** What is compressed would be no JSON in its first letter, which tells nobody what to do. */
    @ParameterizedTest
    @CsvSource({"gzip, gzip", "GZIP, GZIP", "br, br", "'identity, deflate', deflate", "<b>x, <b>x"})
    void what_is_sent_in_a_coding_is_refused_by_its_name_and_how_it_is_read_is_said(String header, String coding) {
        for (var path : new String[] {ASSESS, WHAT_IF, COHORT}) {
            var refused = site.send(path, "application/json", "{}", "Content-Encoding", header);

            assertIsProblem(415, refused);
            assertThat(refused.json().path("detail").asText()).contains("Content-Encoding: " + coding + "”");
            assertThat(refused.header("Accept-Encoding")).isEqualTo("identity");
            assertThat(refused.header("Content-Security-Policy")).isNotEmpty();
        }
        var onAPage = site.send(PAGE, "application/x-www-form-urlencoded", "rows=code", "Content-Encoding", header);
        assertThat(onAPage.status()).isEqualTo(415);
        assertThat(onAPage.header("Accept-Encoding")).isEqualTo("identity");
        assertThat(onAPage.page().expectFirst("main").text()).contains("Content-Encoding: " + coding + "”");
    }

    /** All of it may be on its way when the answer comes, and whoever sends it is to hear that. */
    @Test
    void a_large_class_in_a_coding_is_refused_so_too_and_the_next_is_told() {
        var refused = site.send(COHORT, "text/csv", "code\n" + " ".repeat(8_000_000), "Content-Encoding", "gzip");

        assertIsProblem(415, refused);
        assertThat(site.send(COHORT, "text/csv", "code\nA1\n").status()).isEqualTo(200);
    }

    @Test
    void what_says_that_it_is_in_no_coding_is_read() {
        for (var none : new String[] {"identity", "Identity", "identity, identity"}) {
            assertThat(site.send(ASSESS, "application/json", "{}", "Content-Encoding", none)
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    void json_is_taken_however_it_is_called(String type) {
        assertThat(site.send(ASSESS, type, "{}").status()).isEqualTo(200);
    }

    @Test
    void nothing_at_all_is_refused_with_an_example() {
        var refused = send(ASSESS, "");

        assertIsProblem(400, refused);
    }

    @Test
    void answers_to_other_rules_are_refused_and_those_in_service_are_named() {
        var book = TheRules.book();
        var sent = send(ASSESS, "{\"rules\": \"0.0.1\", \"answers\": {\"stage\": \"pirate\"}}");
        var read = site.get(ASSESS + "?stage=pirate&rules=0123456789ab");

        for (var refused : new Reply[] {sent, read}) {
            assertIsProblem(409, refused);
            assertThat(refused.json().path("wrong").path(0).path("name").asText())
                    .isEqualTo("rules");
            assertThat(refused.text()).contains(book.hash()).contains(book.version());
        }
        assertThat(site.get(ASSESS + "?rules=" + book.hash()).status()).isEqualTo(200);
        assertThat(site.get(ASSESS + "?rules=" + book.version()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/careers?stage=graduate,                          stage,    ",
        "/api/v1/careers/clinical-engineer?stage=graduate,        stage,    as-of",
        "/api/v1/careers/clinical-engineer?as-of=soon,            as-of,    YYYY-MM-DD",
        "/api/v1/careers/clinical-engineer/assess?stage=pirate,   stage,    graduate",
        "/api/v1/careers/clinical-engineer/assess?shoe-size=43,   shoe-size, stage",
        "/api/v1/careers/clinical-engineer/assess?was.stage=degree, was.stage, stage",
        "/api/v1/careers/clinical-engineer/what-if?stage=pirate,  stage,    graduate",
        "/api/v1/careers/clinical-engineer/what-if?was.stage=pirate, was.stage, "
    })
    void a_slip_in_an_address_is_told_by_its_name(String address, String name, String allowed) {
        var refused = site.get(address);

        assertIsProblem(400, refused);
        var wrong = refused.json().path("wrong").path(0);
        assertThat(wrong.path("name").asText()).isEqualTo(name);
        if (allowed != null) {
            assertThat(StreamSupport.stream(wrong.path("allowed").spliterator(), false)
                            .map(it -> it.asText()))
                    .contains(allowed);
        }
    }

    /** In an address it is refused as well: what was meant may be an answer that got lost. */
    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "[]", "[\"\"]", "[\"england\", \"\"]", "\"\\u200b\""})
    void an_answer_that_says_nothing_is_refused_whichever_way_it_is_sent(String nothing) {
        var refused = site.send(
                "/api/v1/careers/clinical-engineer/assess",
                "application/json",
                "{\"answers\":{\"stage\":\"graduate\",\"where\":" + nothing + "}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/wrong/0/pointer").asText()).isEqualTo("/answers/where");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/careers/astronaut/assess", "/api/v1/nowhere", "/api/v2/careers", "/api/v1"})
    void what_is_not_there_is_told_to_a_program_whatever_it_accepts(String address) {
        assertIsProblem(404, site.get(address, "Accept", "text/html"));
        assertThat(site.ask("DELETE", address, "Accept", "text/html").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void what_is_only_read_takes_nothing_that_is_sent() {
        assertIsProblem(405, send("/api/v1/careers", "{}"));
        assertThat(site.send("/clinical-engineer/report", "application/json", "{}")
                        .status())
                .isEqualTo(405);
    }

    private Reply send(String path, String document) {
        return site.send(path, "application/json", document);
    }

    private static void assertIsProblem(int status, Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("detail").asText()).isNotBlank();
        assertThat(reply.text()).doesNotContainPattern("java|jackson|pathwaycheck|Exception|\\.class|vertx|\\[Source");
    }
}
