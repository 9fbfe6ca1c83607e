package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** The dashboard asks for figures that there are. */
class MonitoringIT {

    private static final Path MONITORING = Path.of("src/main/monitoring");
    private static final Pattern SERIES = Pattern.compile("\\b(?:pathway_check|http_server|jvm)_[a-z_]+\\b");

    @Test
    void every_figure_on_the_dashboard_is_one_that_the_app_gives() throws IOException {
        var panels = dashboard().path("panels");
        var asked = panels.findValuesAsText("expr").stream()
                .flatMap(expression -> SERIES.matcher(expression).results())
                .map(series -> series.group())
                .collect(Collectors.toSet());
        try (var app = PackagedApp.startQuickly()) {
            new Site(app.address()).get("/");
            var given = new Site(app.management())
                    .get("/q/metrics")
                    .text()
                    .lines()
                    .map(line -> line.split("[ {]")[0])
                    .collect(Collectors.toSet());

            assertThat(panels).hasSizeGreaterThan(8);
            assertThat(asked).hasSizeGreaterThan(8).allSatisfy(series -> assertThat(given)
                    .contains(series));
        }
    }

    @Test
    void it_answers_the_four_questions_of_an_operator() throws IOException {
        assertThat(dashboard().path("panels").findValuesAsText("title"))
                .anySatisfy(title -> assertThat(title).startsWith("Is it well?"))
                .anySatisfy(title -> assertThat(title).startsWith("Is it fast?"))
                .anySatisfy(title -> assertThat(title).startsWith("Are its rules current?"))
                .anySatisfy(title -> assertThat(title).startsWith("Is next year's window published?"));
    }

    /** Every panel asks the one source of figures that is provisioned, and the files lie where the services look. */
    @Test
    void what_is_provisioned_is_what_is_asked() throws IOException {
        var source = Files.readString(MONITORING.resolve("grafana/datasources/prometheus.yml"));
        var compose = Files.readString(Path.of("docker-compose.yml"));

        assertThat(dashboard().path("panels").findValuesAsText("uid"))
                .isNotEmpty()
                .containsOnly("prometheus");
        assertThat(source).contains("uid: prometheus", "url: http://prometheus:9090");
        assertThat(Stream.of("prometheus.yml", "grafana", "dashboards"))
                .allSatisfy(file -> assertThat(compose).contains("./src/main/monitoring/" + file + ":"));
        assertThat(Files.readString(MONITORING.resolve("grafana/dashboards/files.yml")))
                .contains("path: /var/lib/dashboards");
        assertThat(compose).contains(":/var/lib/dashboards:ro", "/var/lib/dashboards/pathway-check.json");
        assertThat(Files.readString(MONITORING.resolve("prometheus.yml")))
                .contains("metrics_path: /q/metrics", "\"one:9000\", \"two:9000\"");
    }

    private static JsonNode dashboard() throws IOException {
        return new ObjectMapper()
                .readTree(MONITORING.resolve("dashboards/pathway-check.json").toFile());
    }
}
