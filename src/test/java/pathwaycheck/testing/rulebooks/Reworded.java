package pathwaycheck.testing.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    private static final String TEXT = "shared.schema.json#/$defs/text";

    private final String words;

    private Reworded(String words) {
        this.words = words;
    }

    /** Copies a career's folder, with these words in the place of every text for readers. */
    public static void copy(Path career, Path to, String words) {
        var reworded = new Reworded(words);
        ChangedRules.copyInto(to, career).rewrite(reworded::text);
    }

    private String text(String file, String yaml) {
        var load = LoadSettings.builder().setSchema(new CoreSchema()).build();
        var dump = DumpSettings.builder().setSchema(new CoreSchema()).build();
        var schema = file.replaceFirst("(/.*)?\\.yaml$", "") + ".schema.json";
        return new Dump(dump).dumpToString(reworded(new Load(load).loadFromString(yaml), textsOf(schema)));
    }

    private Object reworded(Object node, Set<String> texts) {
        if (node instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) ->
                    copy.put(key, texts.contains(key.toString()) ? said(value, texts) : reworded(value, texts)));
            return copy;
        }
        return node instanceof Collection<?> list
                ? list.stream().map(item -> reworded(item, texts)).toList()
                : node;
    }

    /** The same name may also stand for a list of entries, as `says` of a contradiction. */
    private Object said(Object value, Set<String> texts) {
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .map(item -> item instanceof Map ? reworded(item, texts) : words)
                    .toList();
        }
        return words;
    }

    private static Set<String> textsOf(String schema) {
        var names = new HashSet<String>();
        try {
            collect(new ObjectMapper().readTree(SCHEMAS.resolve(schema).toFile()), names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private static void collect(JsonNode schema, Set<String> names) {
        schema.path("properties").properties().forEach(property -> {
            var value = property.getValue();
            if (TEXT.equals(value.path("$ref").asText())
                    || TEXT.equals(value.path("items").path("$ref").asText())) {
                names.add(property.getKey());
            }
        });
        schema.forEach(inner -> collect(inner, names));
    }
}
