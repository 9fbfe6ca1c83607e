package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Question;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;
import pathwaycheck.testing.site.Written;

/** A class is told what each of its pupils would be told alone. Checks S5 and S13. */
@QuarkusTest
class CohortApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAREER = "/api/v1/careers/clinical-engineer";
    private static final String COHORT = CAREER + "/cohort";
    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";

    private final Site site = Site.underTest();
    private final Described described = Described.by(site);

    @Test
    void a_row_is_told_exactly_what_assess_tells_of_the_same_answers() {
        var people = Person.everybodyIn(TheRules.book()).limit(60).toList();
        var day = "?as-of=2026-11-28";
        var lines = told(site.send(
                COHORT + day,
                LINES,
                IntStream.range(0, people.size())
                        .mapToObj(i -> "{\"code\": \"P" + i + "\", \"answers\": " + answers(people.get(i)) + "}\n")
                        .collect(Collectors.joining())));

        assertThat(lines).hasSize(people.size() + 1);
        var same = 0;
        for (var i = 0; i < people.size(); i++) {
            var alone = site.send(
                    CAREER + "/assess",
                    "application/json",
                    "{\"asOf\": \"2026-11-28\", \"answers\": " + answers(people.get(i)) + "}");
            var told = lines.get(i).path("told");
            if (alone.status() != 200) {
                assertThat(lines.get(i).path("wrong")).isNotEmpty();
                continue;
            }
            same++;
            var expected = alone.json();
            assertThat(told.path("next")).isEqualTo(expected.path("next"));
            assertThat(told.path("page")).isEqualTo(expected.path("links").path("page"));
            assertThat(told.path("goalAtBest")).isEqualTo(expected.at("/plan/goal/atBest"));
            assertThat(told.path("goalAtWorst")).isEqualTo(expected.at("/plan/goal/atWorst"));
            assertThat(inOrder(told.path("plan"), "id", "from", "until", "untilAtWorst"))
                    .isEqualTo(inOrder(expected.at("/plan/steps"), "id", "from", "until", "untilAtWorst"));
            assertThat(byRequirement(told.path("verdicts")))
                    .hasSizeGreaterThan(20)
                    .isEqualTo(byRequirement(expected.path("verdicts")));
        }
        assertThat(same).isGreaterThan(30);
        assertThat(lines.get(people.size()).path("pupils").asInt()).isEqualTo(same);
    }

    @Test
    void lines_are_read_as_people_see_them_whatever_mark_they_begin_with() {
        var line = "{\"code\": \"A1\", \"answers\": {\"stage\": \"graduate\"}}\n";
        var plain = told(site.send(COHORT, LINES, line));

        for (var sent : List.of(
                "\uFEFF" + line,
                "\uFEFF" + line.replace("stage", "\u200Bstage\u00A0"),
                line.replace("answers", "answers\u00A0").replace("code", "\u00ADcode"))) {
            assertThat(told(site.send(COHORT, LINES, sent))).isEqualTo(plain);
        }
        assertThat(told(site.send(COHORT, LINES, "\uFEFF" + line + "\uFEFF" + line)))
                .hasSize(3);
        assertThat(site.send(COHORT, LINES, line.replace("}}", ", \"stage\u00A0\": \"degree\"}}"))
                        .text())
                .contains("This name stands here twice; write it once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?what-if=stage=degree&what-if=stage=graduate", "?for=degree&for=graduate"})
    void what_can_be_meant_once_is_not_dropped_the_second_time(String twice) {
        var asked = twice.contains("for=")
                ? site.get(COHORT + twice)
                : site.send(COHORT + twice, CSV, "code,stage\nA1,graduate\n");

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.json().at("/wrong/0/says").asText())
                .isEqualTo("This name stands in the address twice; write it once");
    }

    /** A name of the address that is no question is one all the same. */
    @Test
    void what_stands_beside_answers_in_an_address_is_read_as_people_see_it() {
        var pupil = "code,stage\nA1,a-levels\n";
        var plain = site.send(COHORT + "?what-if=subjects=physics", CSV, pupil);

        for (var seen : List.of("?what-if%C2%A0=subjects=physics", "?what-if=subjects=physics%E2%80%8B")) {
            assertThat(site.send(COHORT + seen, CSV, pupil).text()).isEqualTo(plain.text());
        }
        for (var seen : List.of("?for%C2%A0=a-levels", "?for=a-levels%E2%80%8B", "?for=+a-levels")) {
            assertThat(site.get(COHORT + seen).location()).isEqualTo(COHORT + "?for=a-levels");
        }
    }

    private static List<List<String>> inOrder(JsonNode list, String... names) {
        return all(list).stream()
                .map(one -> List.of(names).stream()
                        .map(name -> one.path(name).asText("none"))
                        .toList())
                .toList();
    }

    private static Map<String, List<String>> byRequirement(JsonNode verdicts) {
        return all(verdicts).stream()
                .collect(Collectors.toMap(
                        it -> it.path("requirement").asText(),
                        it -> List.of(
                                it.path("status").asText(),
                                it.path("earliest").asText(),
                                it.path("latest").asText())));
    }

    private static String answers(Person person) {
        var answers = JSON.createObjectNode();
        for (Question question : person.ruleBook().questions()) {
            person.answers().to(question).ifPresent(answer -> {
                var values = answers.putArray(question.id());
                question.write(answer).forEach(values::add);
            });
        }
        return answers.toString();
    }

    @Test
    void a_table_comes_back_as_one_by_the_rules_that_its_headers_name() {
        var reply = site.send(COHORT, CSV, "code;stage\r\nA1;graduate\r\nA2;pirate\r\n");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Pathway-Rules-Hash")).isEqualTo(TheRules.book().hash());
        assertThat(reply.text().lines()).hasSize(3).anySatisfy(line -> assertThat(line)
                .startsWith("A2,3,\"Column 2 (stage): “pirate”"));
    }

    @Test
    void lines_are_documents_as_described() {
        var reply = site.send(
                COHORT + "?what-if=stage=degree",
                LINES,
                "{\"code\": \"A1\", \"answers\": {\"stage\": \"graduate\"}}\n{\"code\": \"A2\", \"x\": 1}\nnonsense\n");

        assertThat(reply.text().lines()).hasSize(4);
        reply.text().lines().limit(3).forEach(line -> described.assertIs("Pupil", line));
        described.assertIs("Class", reply.text().lines().skip(3).findFirst().orElseThrow());
    }

    @Test
    void an_answer_that_all_try_comes_back_as_what_it_would_change() {
        var table = "code,stage,where,school-qualification,subjects,a-level-count,a-levels-finish,a-level-grades\n"
                + "A1,a-levels,england,a-levels,maths;chemistry,three-or-more,2028-06,abb-or-better\n";

        assertThat(site.send(COHORT + "?as-of=2026-11-28&what-if=subjects=physics", CSV, table)
                        .text()
                        .lines())
                .first()
                .isEqualTo("requirement,title,now,then,more");
        assertThat(site.send(COHORT + "?as-of=2026-11-28&what-if=subjects=physics", CSV, table)
                        .text())
                .contains("a-level-physics,A level physics,0,1,1");
    }

    @Test
    void the_table_to_fill_in_can_be_sent_back() {
        var template = site.get(COHORT);

        assertThat(template.header("Content-Disposition")).isEqualTo("attachment; filename=\"class.csv\"");
        assertThat(site.send(COHORT, CSV, template.text() + "A1,graduate\n").text())
                .contains("A1,4,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv|A1,graduate||Line 1: The first row has to name the columns",
                "text/csv|stage\\nx||Line 1: There is no column “code”",
                "text/csv|code,shoe-size\\nA1,43|shoe-size|Line 1, column 2 (shoe-size): We do not ask this",
                "text/csv|code,Pupil name\\nA1,Ada|Pupil name|Line 1, column 2 (Pupil name): This looks like names",
                "text/csv|''||Line 1: There is nothing here",
            })
    void a_table_of_which_nothing_can_be_told_is_refused_with_its_places(
            String type, String sent, String name, String says) {
        var refused = site.send(COHORT, type, sent.replace("\\n", "\n"));

        assertIsProblem(400, refused);
        var wrong = refused.json().path("wrong").path(0);
        assertThat(wrong.path("says").asText()).startsWith(says);
        assertThat(wrong.path("name").asText()).isEqualTo(name == null ? "" : name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense|This line is no JSON",
                "[]|Send an object a line",
                "{}|Give each pupil a made-up code",
                "{'code': null, 'answers': null}|Give each pupil a made-up code",
                "{'code': 'A1', 'answers': {'stage': null}}|Write a text",
                "{'code': 'A1', 'answers': {'stage': 'pirate'}}|“pirate” is no answer here",
                "{'code': 'A1', 'answers': {'shoe-size': '43'}}|This is not a question",
                "{'code': 'A1', 'code': 'A2'}|This line is no JSON",
                "{'code': 'A1', 'answers': []}|Write an object",
                "{'code': 'Ada Byron', 'answers': {}}|This looks like one of the names",
                "{'code': 'A0', 'answers': {}}|This code stands in line 1, too",
            })
    void a_bad_line_is_told_and_the_rest_goes_on(String line, String says) {
        var good = "{\"code\": \"%s\", \"answers\": {\"stage\": \"graduate\"}}\n";
        var told = told(
                site.send(COHORT, LINES, good.formatted("A0") + line.replace('\'', '"') + "\n" + good.formatted("A9")));

        assertThat(told).hasSize(4);
        assertThat(told.get(1).path("line").asInt()).isEqualTo(2);
        assertThat(told.get(1).has("told")).isFalse();
        assertThat(all(told.get(1).path("wrong")))
                .anySatisfy(it -> assertThat(it.path("says").asText()).startsWith(says));
        assertThat(told.get(2).has("told")).isTrue();
    }

    @Test
    void a_hundred_thousand_rows_are_told_and_one_more_is_refused_with_nothing_told() {
        var many = "code\n"
                + IntStream.range(0, 100_000).mapToObj(i -> "P" + i + "\n").collect(Collectors.joining());

        assertThat(site.send(COHORT, CSV, many).text().lines().count()).isEqualTo(100_001);
        var refused = site.send(COHORT, CSV, many + "more\n");
        assertIsProblem(413, refused);
        assertThat(refused.json().path("detail").asText()).contains("100,000", "rules cohort");
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 12582913, 413", "Content-Length: 99999999999, 413", "Transfer-Encoding: chunked, 411"})
    void what_is_too_large_is_refused_before_it_is_sent(String length, int status) {
        var reply = Written.send(
                site.address(),
                "POST " + COHORT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                        + "Connection: close\r\n" + length + "\r\n\r\n");

        assertThat(reply).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense"})
    void what_is_neither_a_table_nor_lines_is_refused_by_its_name(String type) {
        var refused = site.send(COHORT, type, "code,stage\nA1,graduate\n");

        assertIsProblem(415, refused);
        assertThat(refused.json().path("detail").asText()).contains("text/csv", LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?stage=graduate", "?as-of=soon", "?what-if=shoes=43", "?what-if="})
    void a_slip_in_the_address_is_refused(String query) {
        assertIsProblem(400, site.send(COHORT + query, CSV, "code,stage\nA1,graduate\n"));
    }

    @Test
    void answers_to_other_rules_are_refused() {
        assertIsProblem(409, site.send(COHORT + "?rules=0", CSV, "code,stage\nA1,graduate\n"));
    }

    private static List<JsonNode> told(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(LINES);
        return reply.text().lines().map(CohortApiTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(line, noJson);
        }
    }

    private static void assertIsProblem(int status, Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text()).doesNotContain("Exception", "pathwaycheck.", "java.");
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
