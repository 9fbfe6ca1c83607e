package pathwaycheck.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every setting is known by one name, the same in the table for operators. */
class SettingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(pathway-check\\.[a-z.-]+)` \\| `([A-Z_]+)` \\|");

    @Test
    void the_table_for_operators_has_each_setting_and_no_other() throws IOException {
        var table = Files.readString(Path.of("src/docs/running.md"));

        var rows = ROW.matcher(table).results().toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.group(2))
                .isEqualTo(row.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_")));
        assertThat(rows.stream().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(Settings.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pathway-check.ruls",
                "pathway-check.site.adress",
                "pathway-check.site",
                "pathway-check.rules.folder",
                "PATHWAY_CHECK_SITE_ADRESS",
                "PATHWAY_CHECK_RULS",
                "PATHWAY_CHECK_PORTS"
            })
    void a_slip_in_a_name_is_told_with_the_names_that_there_are(String slip) {
        var told = Settings.unknown(List.of("pathway-check.rules", slip)).orElseThrow();

        assertThat(told)
                .startsWith("There is no setting " + slip + ". ")
                .contains("pathway-check.site.address")
                .contains("PATHWAY_CHECK_RULES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pathway-check.rules",
                "PATHWAY_CHECK_RULES",
                "PATHWAY_CHECK_SITE_ADDRESS",
                "pathway.check.site.contact",
                "quarkus.http.port",
                "PATH",
                "PATHWAY",
                "PATHWAY_CHECK_SERVICE_HOST",
                "PATHWAY_CHECK_SERVICE_PORT_HTTP",
                "PATHWAY_CHECK_PORT",
                "PATHWAY_CHECK_PORT_8080_TCP_ADDR"
            })
    void what_is_known_and_what_is_not_ours_is_no_slip(String name) {
        assertThat(Settings.unknown(List.of(name))).isEmpty();
    }
}
