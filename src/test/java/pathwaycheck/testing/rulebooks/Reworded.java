package pathwaycheck.testing.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Rules that say the same words everywhere. What is a text for readers, the schemas know: a new one is never forgotten.
 */
public final class Reworded {

    private static final Path SCHEMAS = Path.of("rules/schema");
    private static final String SHARED = "shared.schema.json";
    private static final String TEXT = "#/$defs/text";
    private static final String SENTENCE = "#/$defs/sentence";

    /** A text of which a brace is no word. */
    private static final String LETTER = "#/$defs/letter";

    private static final String ANSWER = " {answer}";

    /** What the loader takes at most, in characters. */
    private static final int LONGEST = 1_000;

    /** The names of examples stand on no page, and long ones in each would be more than a file may hold. */
    private static final String EXAMPLES = "people.yaml";

    /** A text that needs a place for the answer. */
    private static final String STATEMENT = "#/$defs/statement";

    /** Where a text has to be another one each time, its number stands for this. */
    private static final String NUMBER = " {number}";

    /** A list of names says the same, however long it is; said in full, a file would be too large to be read. */
    private static final int ENOUGH = 20;

    private final String words;

    /** How many texts were told from each other by their number. */
    private int told;

    private Reworded(String words) {
        this.words = words;
    }

    /** Copies a career's folder, with these words in the place of every text for readers. */
    public static void copy(Path career, Path to, String words) {
        var reworded = new Reworded(words);
        ChangedRules.copyInto(to, career).rewrite(reworded::text);
    }

    private String text(String file, String yaml) {
        if (file.equals(EXAMPLES)) {
            return yaml;
        }
        var load = LoadSettings.builder().setSchema(new CoreSchema()).build();
        var dump = DumpSettings.builder().setSchema(new CoreSchema()).build();
        var schema = file.replaceFirst("(/.*)?\\.yaml$", "") + ".schema.json";
        return new Dump(dump).dumpToString(reworded(new Load(load).loadFromString(yaml), textsOf(schema)));
    }

    /** @param texts the words to say, by the names of what says them */
    private Object reworded(Object node, Map<String, String> texts) {
        if (node instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) -> copy.put(
                    key,
                    texts.containsKey(key.toString())
                            ? said(value, texts.get(key.toString()), texts)
                            : reworded(value, texts)));
            return copy;
        }
        return node instanceof Collection<?> list
                ? list.stream().map(item -> reworded(item, texts)).toList()
                : node;
    }

    /** The same name may also stand for a list of entries, as `says` of a contradiction. */
    private Object said(Object value, String words, Map<String, String> texts) {
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .limit(list.stream().allMatch(Map.class::isInstance) ? list.size() : ENOUGH)
                    .map(item -> item instanceof Map ? reworded(item, texts) : words.replace(NUMBER, " " + ++told))
                    .toList();
        }
        return words;
    }

    private Map<String, String> textsOf(String schema) {
        var texts = new HashMap<String, String>();
        try {
            for (var file : List.of(schema, SHARED)) {
                collect(new ObjectMapper().readTree(SCHEMAS.resolve(file).toFile()), texts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private void collect(JsonNode schema, Map<String, String> texts) {
        schema.path("properties").properties().forEach(property -> {
            var kind = property.getValue().path("$ref").asText();
            var kindOfEach = property.getValue().path("items").path("$ref").asText();
            if (kind.equals(LETTER)) {
                texts.put(property.getKey(), words.replaceAll("[{}]", ""));
            } else if (kind.equals(STATEMENT)) {
                texts.put(property.getKey(), followedBy(ANSWER));
            } else if (property.getValue().path("uniqueItems").asBoolean() && kindOfEach.endsWith(TEXT)) {
                texts.put(property.getKey(), followedBy(NUMBER));
            } else if (kind.endsWith(TEXT) || kind.endsWith(SENTENCE) || kindOfEach.endsWith(TEXT)) {
                texts.put(property.getKey(), words);
            }
        });
        schema.forEach(inner -> collect(inner, texts));
    }

    private String followedBy(String last) {
        return words.substring(0, Math.min(words.length(), LONGEST - last.length())) + last;
    }
}
