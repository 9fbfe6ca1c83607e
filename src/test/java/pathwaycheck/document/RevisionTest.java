package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A calendar that holds two states of an event keeps the newer one. */
class RevisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
    }

    @Test
    void the_same_rules_on_the_same_day_are_the_same_revision() {
        assertThat(revision(TODAY)).isEqualTo(revision(TODAY));
    }

    @Test
    void it_rises_with_the_day() {
        assertThat(revision(TODAY.plusDays(1)).number())
                .isGreaterThan(revision(TODAY).number());
        assertThat(revision(TODAY.plusDays(1)).on()).isAfter(revision(TODAY).on());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "1.1", "2026.1", "\"1.10\""})
    void it_rises_with_the_version_of_the_rules_though_the_day_is_the_same(String version) {
        var before = revision(TODAY);
        rules.replace("career.yaml", "version: \"1\"", "version: " + version);

        assertThat(revision(TODAY).number()).isGreaterThan(before.number());
    }

    @Test
    void it_rises_with_the_day_on_which_a_source_was_checked() {
        var before = revision(TODAY);
        var checked = rules.text("sources.yaml").replaceFirst("(?s).*checked: (\\S+).*", "$1");
        rules.replace(
                "sources.yaml",
                "checked: " + checked,
                "checked: " + LocalDate.parse(checked).plusDays(1));

        assertThat(revision(TODAY).number()).isGreaterThan(before.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "99999.999", "99999999999", "\"2026.3-rc1\""})
    void any_word_for_a_version_gives_a_number_that_calendars_can_hold(String version) {
        rules.replace("career.yaml", "version: \"1\"", "version: " + version);

        assertThat(revision(TODAY).number()).isPositive();
        assertThat(revision(LocalDate.of(1950, 1, 1)).number()).isNotNegative();
    }

    private Revision revision(LocalDate day) {
        return Revision.of(rules.book(), day);
    }
}
