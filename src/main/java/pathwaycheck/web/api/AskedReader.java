package pathwaycheck.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import pathwaycheck.address.AsSeen;
import pathwaycheck.api.SeenNames;
import pathwaycheck.web.server.Problem.Place;

/** Reads what a program sent, and drops nothing of it: whatever it does not know it refuses, with its place. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class AskedReader implements MessageBodyReader<Asked> {

    private static final String TWICE = "This name stands here twice; write it once";
    private static final int DEEPEST = 20;
    private static final int LONGEST = 8_000;
    private static final JsonPointer ROOT = JsonPointer.empty();

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

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Asked.class;
    }

    @Override
    public Asked readFrom(
            Class<Asked> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        var document = read(sent);
        if (!document.isObject()) {
            throw cannotUse(ROOT, "Send an object, as {\"answers\": {\"…\": \"…\"}}", Asked.NAMES);
        }
        var wrong = new ArrayList<Place>();
        var properties = seen(document, ROOT, wrong);
        properties.values().keySet().forEach(name -> {
            if (!Asked.NAMES.contains(name)) {
                wrong.add(place(ROOT.appendProperty(name), "There is no such property", Asked.NAMES));
            }
        });
        var asked = new Asked(
                answers(Asked.ANSWERS, properties, wrong),
                answers(Asked.INSTEAD, properties, wrong),
                text(Asked.AS_OF, properties, wrong),
                text(Asked.RULES, properties, wrong).map(AsSeen::of),
                text(Asked.TOLD, properties, wrong));
        if (!wrong.isEmpty()) {
            throw CannotUse.document(wrong);
        }
        return asked;
    }

    private static JsonNode read(InputStream sent) throws IOException {
        try {
            return JSON.readTree(sent);
        } catch (StreamConstraintsException tooMuch) {
            throw cannotUse(
                    ROOT,
                    "Nobody needs more than " + DEEPEST + " levels, or a text of more than " + LONGEST + " letters",
                    List.of());
        } catch (JsonParseException noJson) {
            throw isDuplicate(noJson)
                    ? cannotUse(
                            noJson.getProcessor().getParsingContext().pathAsPointer(), TWICE + at(noJson), List.of())
                    : cannotUse(ROOT, "This is not JSON" + at(noJson), List.of());
        } catch (MismatchedInputException more) {
            throw cannotUse(ROOT, "Send one document, and nothing after it", List.of());
        }
    }

    /** The library tells it in words alone. */
    private static boolean isDuplicate(JsonParseException noJson) {
        return noJson.getOriginalMessage().startsWith("Duplicate");
    }

    private static String at(JsonParseException noJson) {
        var place = noJson.getLocation();
        return place == null ? "" : ": look at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static SeenNames seen(JsonNode object, JsonPointer here, List<Place> wrong) {
        var names = SeenNames.of(object);
        names.twice().forEach(name -> wrong.add(place(here.appendProperty(name), TWICE, List.of())));
        return names;
    }

    private static Map<String, List<String>> answers(String name, SeenNames document, List<Place> wrong) {
        var answers = new LinkedHashMap<String, List<String>>();
        var given = document.path(name);
        var here = ROOT.appendProperty(name);
        if (given.isObject()) {
            seen(given, here, wrong).values().entrySet().forEach(answer -> {
                if (isAnswer(answer.getValue())) {
                    answers.put(answer.getKey(), texts(answer.getValue()));
                } else {
                    wrong.add(place(
                            here.appendProperty(answer.getKey()),
                            "Write a text, or a list of texts; a date is a text, too",
                            List.of("text", "list of texts")));
                }
            });
        } else if (!given.isMissingNode()) {
            wrong.add(place(here, "Write an object: the id of a question, and its answer", List.of("object")));
        }
        return answers;
    }

    private static boolean isAnswer(JsonNode value) {
        return value.isTextual()
                || value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    private static List<String> texts(JsonNode answer) {
        return answer.isTextual()
                ? List.of(answer.asText())
                : StreamSupport.stream(answer.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    private static Optional<String> text(String name, SeenNames document, List<Place> wrong) {
        var given = document.path(name);
        if (!given.isTextual() && !given.isMissingNode()) {
            wrong.add(place(ROOT.appendProperty(name), "Write a text", List.of("text")));
        }
        return Optional.of(given).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static CannotUse cannotUse(JsonPointer where, String says, List<String> allowed) {
        return CannotUse.document(List.of(place(where, says, allowed)));
    }

    private static Place place(JsonPointer where, String says, List<String> allowed) {
        var last = where.last();
        return new Place(last == null ? "" : last.getMatchingProperty(), Optional.of(where.toString()), says, allowed);
    }
}
