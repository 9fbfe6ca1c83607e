package pathwaycheck.testing.components;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * An example that GOV.UK Frontend ships with a component.
 *
 * @param html what the component's own template draws from the options
 */
public record Fixture(String component, String name, JsonNode options, String html) {

    /** All examples of one component, those that its documentation hides too; none if there is no such component. */
    public static List<Fixture> of(String component) {
        try (var file = open("resources/webjars/govuk-frontend/" + version() + "/dist/govuk/components/" + component
                + "/fixtures.json")) {
            return file == null ? List.of() : fixtures(component, new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fixture> fixtures(String component, JsonNode file) {
        return file.get("fixtures")
                .valueStream()
                .map(fixture -> new Fixture(
                        component,
                        fixture.get("name").textValue(),
                        fixture.get("options"),
                        fixture.get("html").textValue()))
                .toList();
    }

    private static String version() throws IOException {
        try (var file = open("maven/org.webjars.npm/govuk-frontend/pom.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        }
    }

    private static InputStream open(String path) {
        return Fixture.class.getResourceAsStream("/META-INF/" + path);
    }

    @Override
    public String toString() {
        return component + ": " + name;
    }
}
