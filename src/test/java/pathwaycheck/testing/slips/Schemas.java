package pathwaycheck.testing.slips;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in {@code rules/schema}, and what an editor would say with them. */
public final class Schemas {

    public static final Path FOLDER = Path.of("rules/schema");

    /** Nothing is fetched: whatever this begins stands in {@link #FOLDER}. */
    private static final String ADDRESS = "https://rules.example/schema/";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** JSON Schema of 2020-12, and a key that editors know. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("patternErrorMessage"))
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT, builder -> builder.schemas(address -> address.startsWith(ADDRESS) ? text(address) : null));

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The name of the schema for a file, by the file's path from the career's folder. */
    public static String nameFor(String file) {
        return file.replaceFirst("(/.*)?(\\.yaml)?$", ".schema.json");
    }

    /** What an editor shows; nothing if the file is fine. */
    public static List<String> problems(String file, String text) {
        return LOADED
                .computeIfAbsent(nameFor(file), name -> REGISTRY.getSchema(SchemaLocation.of(ADDRESS + name)))
                .validate(json(read(text)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * The file as an editor has it in mind: {@code yes} is text, {@code 2026.1} and {@code 010} are numbers.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
     */
    public static Object read(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    static JsonNode json(Object read) {
        return JSON.valueToTree(withTextKeys(read));
    }

    /** In JSON every key is text. */
    private static Object withTextKeys(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Schemas::withTextKeys).toArray();
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, inside) -> copy.put(String.valueOf(key), withTextKeys(inside)));
            return copy;
        }
        return value;
    }

    public static JsonNode schema(String name) {
        return JSON.readTree(text(ADDRESS + name));
    }

    private static String text(String address) {
        try {
            return Files.readString(FOLDER.resolve(address.substring(ADDRESS.length())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
