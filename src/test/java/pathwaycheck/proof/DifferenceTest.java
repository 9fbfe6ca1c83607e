package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.Lifeguard;
import pathwaycheck.rulefiles.RuleFolder;

class DifferenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheRules() throws IOException {
        var whole = Path.of("src/test/resources/rules/lifeguard");
        try (var files = Files.walk(whole)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(whole.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void a_rule_book_against_itself_is_no_difference() {
        assertThat(difference().changes()).isEmpty();
        assertThat(difference().journeys()).isPositive();
    }

    @Test
    void a_changed_closing_day_concerns_those_who_can_apply_in_that_window_and_nobody_else() throws IOException {
        replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-20 17:00");

        assertThat(difference().changes()).singleElement().satisfies(change -> {
            assertThat(change.about()).isEqualTo("the window to apply in: Apply.");
            assertThat(change.before())
                    .isEqualTo("published: opens 2027-02-01T09:00, closes 2027-02-14T17:00, starts 2027-06-01");
            assertThat(change.after())
                    .isEqualTo("published: opens 2027-02-01T09:00, closes 2027-02-20T17:00, starts 2027-06-01");
            // Their course ends in time for June, or people may still find that their badge counts.
            assertThat(change.person()).startsWith("Somebody who answers “I learn to swim”, ");
            assertThat(change.address()).contains("stage=learner").contains("as-of=2026-11-22");
        });
    }

    @Test
    void a_changed_sentence_concerns_those_who_are_told_it() throws IOException {
        replace("requirements/work.yaml", "if-met: You have a place.", "if-met: You have your place.");

        assertThat(difference().changes()).singleElement().satisfies(change -> {
            assertThat(change.about()).isEqualTo("“A place at a pool” (place)");
            assertThat(change.before()).isEqualTo("met: You have a place.");
            assertThat(change.after()).isEqualTo("met: You have your place.");
            assertThat(change.person()).isEqualTo("Somebody who answers “I work as a lifeguard” and “Bandages”");
        });
    }

    @Test
    void a_stricter_rule_names_who_is_no_longer_told_yes_and_when_they_arrive_instead() throws IOException {
        replace("requirements/swim.yaml", "at-least: silver }", "at-least: gold }");
        replace("requirements/swim.yaml", "gives: { badge: silver,", "gives: { badge: gold,");

        assertThat(difference().changes())
                .extracting(Difference.Change::about, Difference.Change::before, Difference.Change::after)
                .contains(tuple(
                        "“Swim well” (swims-well)",
                        "met: You swim well.",
                        "not met yet: You do not swim well enough yet."))
                .contains(tuple("the earliest day for “A place at a pool”", "2027-06-01", "2028-06-01"));
        assertThat(difference().changes())
                .allSatisfy(change -> assertThat(change.person()).contains("“Silver”"));
    }

    @Test
    void an_option_that_only_the_new_rules_have_is_found_by_walking_them_too() throws IOException {
        replace(
                "questions.yaml",
                "        - { id: guard, text: I work as a lifeguard }",
                "        - { id: guard, text: I work as a lifeguard }\n        - { id: coach, text: I coach }");
        replace(
                "requirements/work.yaml",
                "holds-when: { stage: guard }",
                "holds-when: { stage: { one-of: [guard, coach] } }");
        replace("ways.yaml", "[learner, swimmer]", "[learner, swimmer, coach]");

        assertThat(difference().changes())
                .filteredOn(change -> change.person().contains("“I coach”"))
                .isNotEmpty();
    }

    private Difference difference() {
        var changed = RuleFolder.read(folder);
        assertThat(changed.problems()).isEmpty();
        return Difference.of(Lifeguard.BOOK, changed.ruleBook().orElseThrow(), AS_OF, (done, all) -> {});
    }

    private void replace(String file, String whole, String with) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(whole);
        Files.writeString(path, text.replace(whole, with));
    }
}
