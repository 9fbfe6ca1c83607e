package pathwaycheck.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pathwaycheck.cohort.Columns;
import pathwaycheck.cohort.CsvRows;
import pathwaycheck.cohort.Row;
import pathwaycheck.cohort.Rows;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.Question;

/** The rows of a class as lines of JSON, each as {@code {"code": "A1", "answers": {"stage": "graduate"}}}. */
public final class JsonRows implements Rows {

    private static final String MARK = "\uFEFF";
    private static final String ANSWERS = "answers";
    private static final List<String> NAMES = List.of(Columns.CODE, ANSWERS);
    private static final int DEEPEST = 20;
    private static final int LONGEST = 8_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNameLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final BufferedReader lines;
    private final Columns columns;
    private final List<String> questions;
    private long line;

    public JsonRows(InputStream sent, List<Question> questions) {
        this.lines = new BufferedReader(new InputStreamReader(sent, StandardCharsets.UTF_8));
        this.columns = Columns.all(questions);
        this.questions = questions.stream().map(Question::id).toList();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Row> next() {
        try {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                // Some programs begin a file with a mark of its encoding, and files are put behind each other.
                var document = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
                if (!document.isBlank()) {
                    return Optional.of(row(document));
                }
            }
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Row row(String text) {
        JsonNode document;
        try {
            document = JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            var place = noJson.getLocation();
            return bad("This line is no JSON"
                    + (place == null ? "" : "; look at its column " + place.getColumnNr())
                    + ". Each name may stand in it once, and " + DEEPEST + " levels are the most");
        }
        if (!document.isObject()) {
            return bad("Send an object a line, as {\"code\": \"A1\", \"answers\": {}}");
        }
        var wrong = new ArrayList<WrongCell>();
        var properties = SeenNames.of(document);
        properties.values().keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> wrong.add(wrong(0, name, "There is no such property", NAMES)));
        var code = codeOf(properties.path(Columns.CODE), wrong);
        var given = properties.path(ANSWERS);
        var answers = SeenNames.of(given);
        if (!given.isObject() && !given.isMissingNode()) {
            wrong.add(wrong(0, ANSWERS, "Write an object: the id of a question, and its answer", List.of("object")));
        }
        answers.values().keySet().stream()
                .filter(name -> !questions.contains(name))
                .forEach(name -> wrong.add(wrong(0, name, "This is not a question", questions)));
        Stream.concat(properties.twice().stream(), answers.twice().stream())
                .forEach(name -> wrong.add(wrong(0, name, "This name stands here twice; write it once", List.of())));
        var cells = new ArrayList<String>(questions.size());
        for (var question : questions) {
            cells.add(cell(question, answers.path(question), wrong));
        }
        return new Row(line, code, cells, wrong);
    }

    private String codeOf(JsonNode given, List<WrongCell> wrong) {
        if (!given.isTextual()) {
            wrong.add(wrong(1, Columns.CODE, "Give each pupil a made-up code as a text, as \"A1\"", List.of("text")));
            return "";
        }
        return CsvRows.code(given.asText(), wrong(1, Columns.CODE, "", List.of()), wrong);
    }

    /** As a cell of a table has it. */
    private String cell(String question, JsonNode answer, List<WrongCell> wrong) {
        if (answer.isMissingNode()) {
            return "";
        }
        if (answer.isTextual()) {
            return answer.asText();
        }
        if (answer.isArray()
                && StreamSupport.stream(answer.spliterator(), false).allMatch(JsonNode::isTextual)) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";"));
        }
        wrong.add(wrong(
                questions.indexOf(question) + 2,
                question,
                "Write a text, or a list of texts; a date is a text, too; leave out what is not answered",
                List.of("text", "list of texts")));
        return "";
    }

    private Row bad(String says) {
        return new Row(line, "", List.of(), List.of(wrong(0, "", says, List.of())));
    }

    private WrongCell wrong(int column, String name, String says, List<String> allowed) {
        return new WrongCell(line, column, name, says, allowed);
    }
}
