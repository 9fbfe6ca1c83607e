package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Question;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** What programs are told is what people are told, whichever way they ask. Checks E8 and S5. */
@QuarkusTest
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAREERS = "/api/v1/careers";

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private final Site site = Site.underTest();

    /** Of each career, and of people halfway through the questions, too. */
    static Stream<Person> people() {
        return Stream.concat(
                DrawnFor.people(), FewOrAll.oneIn(6, DrawnFor.questions().map(Person.Asked::person)));
    }

    @Test
    void every_career_is_listed_with_its_rules_and_leads_to_them() {
        var reply = site.get(CAREERS);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(all(reply.json().path("careers")))
                .hasSameSizeAs(TheRules.all())
                .allSatisfy(career -> {
                    var book = book(career.path("id").asText());
                    assertThat(career.path("rules").path("hash").asText()).isEqualTo(book.hash());
                    assertThat(career.path("rules").path("version").asText()).isEqualTo(book.version());
                    assertThat(site.get(career.path("links").path("self").asText())
                                    .status())
                            .isEqualTo(200);
                    assertThat(site.get(career.path("links").path("page").asText())
                                    .status())
                            .isEqualTo(200);
                    assertThat(reply.header("Pathway-Rules-Hash")).contains(book.hash());
                });
    }

    @Test
    void a_careers_rules_name_every_question_requirement_window_and_source() {
        assertThat(TheRules.all()).isNotEmpty().allSatisfy(book -> {
            var reply = site.get(at(book, "?as-of=2026-11-28"));
            var career = reply.json();

            assertIsBy(book, "2026-11-28", reply);
            assertThat(ids(career.path("questions")))
                    .isEqualTo(book.questions().stream().map(Question::id).toList());
            assertThat(ids(career.path("requirements")))
                    .containsExactlyInAnyOrderElementsOf(
                            book.requirements().map(Requirement::id).toList());
            assertThat(ids(career.path("sources")))
                    .isEqualTo(book.sources().stream().map(Source::id).toList());
            assertThat(ids(career.path("judgements")))
                    .isEqualTo(book.judgements().stream().map(Judgement::id).toList());
            assertThat(all(career.path("rounds"))).hasSameSizeAs(book.rounds()).allSatisfy(round -> {
                assertThat(all(round.path("windows"))).hasSizeGreaterThanOrEqualTo(3);
                assertThat(ids(round.path("windows"))).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id)
                        .matches(round.path("id").asText() + "-20[0-9]{2}"));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void what_a_program_is_told_is_what_the_engine_found(Person person) {
        var told = AskedOnce.reply(person.asData("/assess")).json();

        var journey = person.journey();
        var found = journey.assessment();
        assertThat(told.path("next").asText(null))
                .isEqualTo(journey.next().map(Question::id).orElse(null));
        assertThat(all(told.path("verdicts")))
                .hasSize((int) person.ruleBook().requirements().count())
                .allSatisfy(verdict -> {
                    var requirement = person.ruleBook()
                            .named(verdict.path("requirement").asText())
                            .orElseThrow();
                    var expected = found.verdict(requirement);
                    assertThat(verdict.path("status").asText())
                            .isEqualTo(found.status(requirement).word());
                    if (expected.earliest().isDated()) {
                        assertThat(verdict.path("earliest").asText())
                                .isEqualTo(expected.earliest().date().toString());
                    } else {
                        assertThat(verdict.path("earliest").asText()).isIn("always", "never");
                    }
                    assertThat(texts(verdict.path("open").path("unanswered")))
                            .isEqualTo(expected.open().unanswered().stream()
                                    .map(Question::id)
                                    .sorted()
                                    .toList());
                    assertThat(verdict.path("earliest").equals(verdict.path("latest")))
                            .isEqualTo(expected.open().isNothing());
                    assertThat(texts(verdict.path("decidedBy")))
                            .isSubsetOf(found.answers().byId().keySet());
                });
        var openVerdicts = all(told.path("verdicts")).stream()
                .filter(it -> !it.path("open").path("unanswered").isEmpty())
                .toList();
        for (var question : all(told.path("open"))) {
            var id = question.path("question").asText();
            assertThat(texts(question.path("couldChange")))
                    .isEqualTo(openVerdicts.stream()
                            .filter(it ->
                                    texts(it.path("open").path("unanswered")).contains(id))
                            .map(it -> it.path("requirement").asText())
                            .toList());
        }
        if (journey.next().isPresent()) {
            assertThat(told.path("open").path(0).path("question").asText())
                    .isEqualTo(journey.next().orElseThrow().id());
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void the_blocks_and_the_plan_are_those_of_the_report(Person person) {
        var told = AskedOnce.reply(person.asData("/assess")).json();

        var report = person.report();
        var glance = person.atAGlance();
        assertThat(told.path("report").path("opening").asText()).isEqualTo(report.opening());
        assertThat(told.path("report").path("next").path("id").asText())
                .isEqualTo(report.next().id());
        assertThat(all(told.path("report").path("legs"))).hasSameSizeAs(glance.legs());
        assertThat(all(told.path("report").path("standings")).stream()
                        .map(it -> it.path("requirement").asText()))
                .containsExactlyElementsOf(glance.standings().stream()
                        .map(it -> it.requirement().id())
                        .toList());
        assertThat(ids(told.path("plan").path("steps")))
                .isEqualTo(report.way().stream().map(it -> it.id()).toList());
        assertThat(all(told.path("plan").path("steps")))
                .allSatisfy(step -> assertThat(step.path("certainty").asText()).isIn("sure", "dated", "guessed"));
        assertThat(told.path("plan").path("goal").path("status").asText())
                .isEqualTo(report.goal().status().word());
        assertThat(texts(told.path("report").path("sources")))
                .isSubsetOf(person.ruleBook().sources().stream().map(Source::id).toList());
        assertThat(report.requirements().stream().map(RequirementReport::id))
                .isSubsetOf(all(told.path("verdicts")).stream()
                        .map(it -> it.path("requirement").asText())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("people")
    void what_is_sent_comes_to_the_same_bytes_as_the_address(Person person) {
        var read = AskedOnce.reply(person.asData("/assess"));
        var sent = send(at(person.ruleBook(), "/assess"), document(person, Map.of()));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).isEqualTo(read.text());
        assertIsBy(person.ruleBook(), person.asOf().toString(), read);
        assertIsBy(person.ruleBook(), person.asOf().toString(), sent);
    }

    @Test
    void every_link_leads_to_the_same_person() {
        var links = site.get(STUDENT.asData("/assess")).json().path("links");

        assertThat(site.get(links.path("self").asText()).text())
                .isEqualTo(site.get(STUDENT.asData("/assess")).text());
        assertThat(links.path("page").asText()).isEqualTo(STUDENT.at("/report"));
        assertThat(links.properties()).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(
                        site.get(link.getValue().asText()).status())
                .isEqualTo(200));
    }

    @Test
    void the_page_of_a_report_says_where_the_same_is_as_data() {
        var link = site.get(STUDENT.at("/report")).page().expectFirst("link[rel=alternate][type=application/json]");

        assertThat(link.attr("href")).isEqualTo(STUDENT.asData("/assess"));
    }

    @Test
    void a_link_of_somebody_halfway_leads_to_the_question() {
        var halfway = STUDENT.without(STUDENT.asked().get(1));

        var links = site.get(halfway.asData("/assess")).json().path("links");

        assertThat(links.path("page").asText())
                .contains("/questions/" + STUDENT.asked().get(1).id());
        assertThat(links.has("comingBack")).isFalse();
        assertThat(site.get(links.path("soFar").asText()).status()).isEqualTo(200);
    }

    @Test
    void a_receipt_tells_what_changed_since() {
        var links = site.get(STUDENT.asData("/assess")).json().path("links");
        var receipt = links.path("comingBack").asText().replaceFirst(".*told=", "");

        var told = site.get(STUDENT.asData("/assess", "told=" + receipt)).json();

        assertThat(told.path("since").path("day").asText())
                .isEqualTo(STUDENT.asOf().toString());
    }

    @Test
    void other_answers_that_are_sent_come_to_the_same_as_on_the_page() {
        var other = STUDENT.with("degree-class", "lower-second");
        var read = site.get(other.asData("/what-if", "was.degree-class=upper-second"));
        var sent = send(
                at(STUDENT.ruleBook(), "/what-if"), document(STUDENT, Map.of("degree-class", List.of("lower-second"))));

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(sent.text()).isEqualTo(read.text());
        var told = read.json();
        assertThat(all(told.path("changes"))).isNotEmpty();
        assertThat(told.path("nothing").asBoolean()).isFalse();
        assertThat(told.path("now").path("opening").asText())
                .isEqualTo(STUDENT.report().opening());
        assertThat(site.get(told.path("links").path("page").asText()).status()).isEqualTo(200);
        assertThat(site.get(told.path("links").path("assess").asText()).text())
                .isEqualTo(site.get(STUDENT.asData("/assess")).text());
    }

    @Test
    void whoever_tries_nothing_is_told_what_would_be_worth_it() {
        var told = site.get(STUDENT.asData("/what-if")).json();

        assertThat(all(told.path("worthTrying"))).isNotEmpty().allSatisfy(other -> {
            var tried = site.get(other.path("link").asText());
            assertThat(tried.status()).isEqualTo(200);
            assertThat(tried.json().path("nothing").asBoolean()).isFalse();
        });
    }

    @Test
    void somebody_halfway_may_try_something_too() {
        var halfway = STUDENT.without(STUDENT.asked().get(1));

        var sent = send(at(halfway.ruleBook(), "/what-if"), document(halfway, Map.of("stage", List.of("graduate"))));

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    }

    private Reply send(String path, String document) {
        return site.send(path, "application/json", document);
    }

    private static void assertIsBy(RuleBook book, String asOf, Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("rules").path("hash").asText()).isEqualTo(book.hash());
        assertThat(reply.json().path("rules").path("version").asText()).isEqualTo(book.version());
        assertThat(reply.json().path("asOf").asText()).isEqualTo(asOf);
        assertThat(reply.header("Pathway-Rules-Hash")).isEqualTo(book.hash());
        assertThat(reply.header("Pathway-Rules-Version")).isEqualTo(book.version());
        assertThat(reply.header("Pathway-As-Of")).isEqualTo(asOf);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    /** A single value as a text, several as a list. */
    private static String document(Person person, Map<String, List<String>> instead) {
        var answers = new LinkedHashMap<String, Object>();
        for (var question : person.ruleBook().questions()) {
            person.answers().to(question).ifPresent(answer -> {
                var values = question.write(answer);
                answers.put(question.id(), values.size() == 1 ? values.get(0) : values);
            });
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("asOf", person.asOf().toString());
        document.put("rules", person.ruleBook().hash());
        document.put("answers", answers);
        if (!instead.isEmpty()) {
            document.put("instead", instead);
        }
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String at(RuleBook book, String more) {
        return CAREERS + "/" + book.career().id() + more;
    }

    private static RuleBook book(String career) {
        return TheRules.all().stream()
                .filter(book -> book.career().id().equals(career))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> ids(JsonNode list) {
        return all(list).stream().map(it -> it.path("id").asText()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return all(list).stream().map(JsonNode::asText).collect(Collectors.toCollection(ArrayList::new));
    }
}
