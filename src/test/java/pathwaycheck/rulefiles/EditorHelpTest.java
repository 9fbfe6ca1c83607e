package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.slips.Limit;
import pathwaycheck.testing.slips.Schemas;
import pathwaycheck.testing.slips.Slips;
import tools.jackson.databind.JsonNode;

/** What an author's editor finds: the right schema for each file, help for each key, and the limits in the manual. */
class EditorHelpTest {

    static List<String> schemas() throws IOException {
        return ChangedRules.files(Schemas.FOLDER);
    }

    static List<String> ruleFiles() throws IOException {
        return ChangedRules.files(TheRules.FOLDER);
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_file_names_its_schema_in_its_first_line(String file) throws IOException {
        var path = TheRules.FOLDER.resolve(file);
        var schema = Schemas.FOLDER.resolve(Schemas.nameFor(file));

        assertThat(schema).exists();
        assertThat(Files.readString(path))
                .startsWith("# yaml-language-server: $schema="
                        + path.getParent().relativize(schema).toString().replace('\\', '/') + "\n");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_one(String name) {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(Schemas.schema(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_key_comes_with_help(String name) {
        assertThat(keysWithoutHelp(Schemas.schema(name))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_limit_stands_in_the_manual(Limit limit) throws IOException {
        assertThat(Files.readString(Path.of("rules/README.md"))).contains("| " + limit.words + " |");
    }

    @Test
    void every_limit_is_shown_by_a_slip() {
        assertThat(Slips.toldByTheLoader().map(slip -> slip.limit().orElseThrow()))
                .contains(Limit.values());
    }

    /**
     * Keys that are only there to be refused are `false`, and need none; shared ones have theirs where they are
     * defined.
     */
    private static List<String> keysWithoutHelp(JsonNode schema) {
        var without = new ArrayList<String>();
        for (var key : schema.path("properties").properties()) {
            var about = key.getValue().path("$ref").asString("").endsWith("/sources")
                    ? Schemas.schema("shared.schema.json").path("$defs").path("sources")
                    : key.getValue();
            if (!about.isBoolean() && !(about.hasNonNull("title") && about.hasNonNull("description"))) {
                // `if` and `then` say more about keys that are described elsewhere.
                if (!about.has("const")) {
                    without.add(key.getKey());
                }
            }
        }
        schema.forEach(inside -> without.addAll(keysWithoutHelp(inside)));
        return without;
    }
}
