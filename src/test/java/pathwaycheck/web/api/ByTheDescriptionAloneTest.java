package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.site.Site;

/** Whoever knows nothing but the description comes through the questions to a report, in every career. Check S6. */
@QuarkusTest
class ByTheDescriptionAloneTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_QUESTIONS = 60;

    private final Site site = Site.underTest();
    private final JsonNode description = site.get("/api/v1/openapi.json").json();

    /** Where an operation of this name is, and how it is asked. */
    private record Operation(String path, String method) {
        String of(String career) {
            return path.replace("{career}", career);
        }
    }

    private Operation operation(String name) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(it -> it.getValue().path("operationId").asText().equals(name))
                        .map(it -> new Operation(path.getKey(), it.getKey())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_career_is_walked_to_its_report() {
        var careers = site.get(operation("careers").path()).json().path("careers");

        assertThat(careers).isNotEmpty().allSatisfy(career -> {
            var id = career.path("id").asText();
            var told = walked(id);

            assertThat(told.path("verdicts")).isNotEmpty();
            assertThat(told.path("report").path("opening").asText()).isNotBlank();
            assertThat(told.path("report").path("answers")).hasSizeGreaterThan(2);
            assertThat(site.get(told.path("links").path("page").asText()).status())
                    .isEqualTo(200);
            assertThat(site.get(told.path("links").path("calendar").asText()).text())
                    .startsWith("BEGIN:VCALENDAR");
        });
    }

    private JsonNode walked(String career) {
        var rules = site.get(operation("career").of(career)).json();
        var asked = JSON.createObjectNode();
        asked.put("rules", rules.path("rules").path("hash").asText());
        asked.put("asOf", "2026-11-28");
        var answers = asked.putObject("answers");
        for (var turn = 0; turn < MOST_QUESTIONS; turn++) {
            var told = site.send(operation("assessSent").of(career), "application/json", asked.toString())
                    .json();
            if (!told.has("next")) {
                return told;
            }
            assertThat(answers.has(told.path("next").asText())).isFalse();
            answer(rules, told.path("next").asText(), answers);
        }
        throw new AssertionError("No end after " + MOST_QUESTIONS + " questions: " + answers);
    }

    /** The first option, or a month: as the description says of each kind. */
    private static void answer(JsonNode rules, String next, ObjectNode answers) {
        var question = StreamSupport.stream(rules.path("questions").spliterator(), false)
                .filter(it -> it.path("id").asText().equals(next))
                .findFirst()
                .orElseThrow();
        var value = Map.of("choice", question.path("options").path(0).path("id").asText(), "date", "2029-08")
                .get(question.path("kind").asText());
        answers.put(next, value);
    }
}
