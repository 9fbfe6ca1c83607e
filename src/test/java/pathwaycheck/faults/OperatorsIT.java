package pathwaycheck.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.programs.Program;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** What operators are told at the start, and where they ask. Checks S17 and S19. */
class OperatorsIT {

    @Test
    void at_the_start_one_line_each_tells_the_address_the_contact_and_each_career() {
        try (var app = PackagedApp.startQuickly(
                "-Dpathway-check.site.address=https://pathway.example",
                "-Dpathway-check.site.contact=editor@pathway.example",
                "-Dpathway-check.site.operator=the Example Trust")) {
            assertThat(app.log()).containsOnlyOnce("At home at https://pathway.example");
            assertThat(app.log())
                    .containsOnlyOnce(
                            "Run by the Example Trust; whom to tell of what looks wrong: editor@pathway.example");
            assertThat(TheRules.all()).isNotEmpty().allSatisfy(rules -> assertThat(app.log())
                    .containsOnlyOnce("Rules in service: %s, version %s (%s)"
                            .formatted(rules.career().id(), rules.version(), rules.hash())));
            assertThat(app.log()).doesNotContain("No pathway-check.site.address");
        }
    }

    @Test
    void health_and_figures_are_where_operators_ask_and_nowhere_else() {
        try (var app = PackagedApp.startQuickly()) {
            var operators = new Site(app.management());
            var everybody = new Site(app.address());
            everybody.get("/nowhere");

            for (var page :
                    new String[] {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"
                    }) {
                assertThat(operators.get(page).status()).as(page).isEqualTo(200);
                assertThat(everybody.get(page).status()).as(page).isEqualTo(404);
            }
            for (var page : new String[] {"/q", "/q/dev", "/q/dev-ui", "/q/arc", "/q/openapi", "/q/info", "/static"}) {
                assertThat(everybody.get(page).status()).as(page).isEqualTo(404);
            }
            assertThat(operators.get("/q/metrics").text())
                    .contains("pathway_check_refused_total{because=\"rush\"} 0.0")
                    .contains("pathway_check_rules_broken 0.0")
                    .contains("pathway_check_answers_seconds_bucket")
                    .contains("pathway_check_next_window_published{career=\"clinical-engineer\"");
            assertThat(app.log()).contains("No pathway-check.site.address");
        }
    }

    /** The image's cache is made on that walk. It fails where it comes to too few pages. */
    @Test
    void the_walk_that_trains_the_image_comes_to_pages_and_reports() {
        try (var app = PackagedApp.startQuickly()) {
            Program.run(
                    "bash", "src/main/docker/walk", String.valueOf(app.address().getPort()), "1");
        }
    }

    /** Operators whose tools read JSON turn it on; a fault then has a field with its number. */
    @Test
    void a_log_of_json_is_json_line_by_line() throws Exception {
        try (var app = PackagedApp.startQuickly("-Dquarkus.log.console.json.enabled=true")) {
            var lines = app.log().lines().toList();

            assertThat(lines).isNotEmpty();
            for (var line : lines) {
                assertThat(new ObjectMapper().readTree(line).path("message").asText())
                        .isNotBlank();
            }
        }
    }
}
