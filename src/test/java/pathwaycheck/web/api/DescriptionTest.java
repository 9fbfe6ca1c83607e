package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Links;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** What the API says of itself is true: paths, documents, examples. Check S6. */
@QuarkusTest
class DescriptionTest {

    private static final Path STORED = Path.of("src/docs/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Site site = Site.underTest();
    private final Described described = Described.by(site);
    private final JsonNode description = described.description();

    /** Whoever changes what is published sees the difference: copy what the test wrote over what is stored. */
    @Test
    void it_is_the_one_that_is_stored() throws IOException {
        var now = Files.createDirectories(Path.of("target")).resolve("openapi.json");
        Files.writeString(now, sorted(description) + "\n");

        assertThat(now).hasSameTextualContentAs(STORED);
    }

    @Test
    void it_lists_the_api_and_nothing_else() {
        var paths = description.path("paths");

        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(names(paths))
                .containsExactlyInAnyOrderElementsOf(Links.paths().stream()
                        .filter(Links::isForPrograms)
                        .filter(path -> !path.equals(Links.API_DESCRIPTION))
                        .toList());
        paths.properties().forEach(path -> assertThat(names(path.getValue()))
                .as(path.getKey())
                .isEqualTo(Links.takesWhatIsSent(path.getKey()) ? List.of("get", "post") : List.of("get")));
    }

    static Stream<String> answered() {
        var people = Stream.concat(
                DrawnFor.people(),
                DrawnFor.questions()
                        .map(Person.Asked::person)
                        .filter(it -> it.answers().byId().size() % 4 == 1));
        return Stream.of(
                        Stream.of(Links.API_CAREERS),
                        TheRules.all().stream()
                                .map(book -> new Links(book.career().id()).apiCareer() + "?as-of=2026-11-28"),
                        FewOrAll.oneIn(3, people)
                                .flatMap(person -> Stream.of(person.asData("/assess"), person.asData("/what-if"))))
                .flatMap(addresses -> addresses);
    }

    /** With nothing in it that the description does not name, and nothing missing that it promises. */
    @ParameterizedTest
    @MethodSource("answered")
    void every_document_is_as_described(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        described.assertFits("get", address, reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/careers?x=1",
                "/api/v1/careers/astronaut",
                "/api/v1/careers/clinical-engineer?stage=graduate",
                "/api/v1/careers/clinical-engineer/assess?stage=pirate",
                "/api/v1/careers/clinical-engineer/assess?as-of=soon",
                "/api/v1/careers/clinical-engineer/assess?rules=0",
                "/api/v1/careers/clinical-engineer/what-if?was.shoe-size=43"
            })
    void every_error_is_as_described(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).isBetween(400, 499);
        described.assertFits("get", address, reply);
    }

    /** Each says what it comes to: a status, and some values by their pointers. */
    @Test
    void every_example_comes_to_what_it_says() {
        var examples = new ArrayList<String>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    var to = path.getKey().replace("{career}", "clinical-engineer");
                    for (var parameter : operation.getValue().path("parameters")) {
                        parameter.path("examples").properties().forEach(example -> {
                            examples.add(example.getKey());
                            assertComesTo(example.getValue(), site.get(to + "?" + asAnAddress(example.getValue())));
                        });
                    }
                    operation
                            .getValue()
                            .at("/requestBody/content/application~1json/examples")
                            .properties()
                            .forEach(example -> {
                                examples.add(example.getKey());
                                var sent = example.getValue().path("value").toString();
                                described.assertIsAsked(sent);
                                assertComesTo(example.getValue(), site.send(to, "application/json", sent));
                            });
                    for (var type : List.of("text/csv", "application/x-ndjson")) {
                        operation
                                .getValue()
                                .path("requestBody")
                                .path("content")
                                .path(type)
                                .path("examples")
                                .properties()
                                .forEach(example -> {
                                    examples.add(example.getKey());
                                    var value = example.getValue().path("value");
                                    var sent = value.isTextual() ? value.asText() : value.toString();
                                    assertComesToLines(example.getValue(), site.send(to, type, sent));
                                });
                    }
                }));

        assertThat(examples).hasSizeGreaterThan(5).contains("table", "lines");
    }

    private static void assertComesTo(JsonNode example, Reply reply) {
        var expected = example.path("x-comes-to");
        assertThat(reply.status())
                .as(reply.text())
                .isEqualTo(expected.path("status").asInt());
        assertThat(expected.path("values").properties()).isNotEmpty();
        expected.path("values")
                .properties()
                .forEach(value -> assertThat(reply.json().at(value.getKey())).isEqualTo(value.getValue()));
    }

    /** Each line begins so; an apostrophe stands for a quotation mark. */
    private static void assertComesToLines(JsonNode example, Reply reply) {
        var expected = example.path("x-comes-to");
        assertThat(reply.status())
                .as(reply.text())
                .isEqualTo(expected.path("status").asInt());
        var lines = reply.text().lines().toList();
        assertThat(expected.path("lines")).isNotEmpty().hasSameSizeAs(lines);
        for (var i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i))
                    .startsWith(expected.path("lines").path(i).asText().replace('\'', '"'));
        }
    }

    private static String asAnAddress(JsonNode example) {
        return example.path("value").properties().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue().asText())
                .collect(Collectors.joining("&"));
    }

    private static String sorted(JsonNode node) throws IOException {
        return JSON.writeValueAsString(JSON.treeToValue(node, Map.class));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(
                object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
    }
}
