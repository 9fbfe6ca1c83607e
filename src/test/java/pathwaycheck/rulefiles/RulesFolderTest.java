package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** The folder of all careers, as it is: with what others leave there, with drafts, and with what careers share. */
class RulesFolderTest {

    @TempDir
    Path rules;

    private ChangedRules lifeguard;

    @BeforeEach
    void layOut() {
        lifeguard = ChangedRules.copy(Lifeguard.FOLDER, rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".vscode/settings.json",
                ".git/HEAD",
                ".DS_Store",
                "._career.yaml",
                "Thumbs.db",
                "desktop.ini",
                ".~lock.notes.odt#",
                "~lock",
                "~$notes.docx",
                ".career.yaml.swp",
                "career.yaml~",
                "#career.yaml#",
                "career.yaml.bak",
                "lost+found/x",
                "..data/career.yaml",
                "__MACOSX/career.yaml",
                "README.md",
                "System Volume Information/x"
            })
    void what_is_left_behind_beside_and_inside_a_career_is_left_out(String left) throws IOException {
        var watched = new WatchedFolder(rules, () -> java.time.Instant.EPOCH, problems -> new IllegalStateException());
        for (var folder :
                new Path[] {rules, lifeguard.folder(), lifeguard.folder().resolve("requirements")}) {
            var file = folder.resolve(left);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "\tno rule");
        }

        var read = RulesFolder.read(rules);

        assertThat(read.problems()).isEmpty();
        assertThat(read.ruleBooks().orElseThrow().all())
                .extracting(RuleBook::hash)
                .containsExactly(Lifeguard.BOOK.hash());
        assertThat(watched.look()).isInstanceOf(WatchedFolder.Found.Nothing.class);
        assertThat(watched.look()).isInstanceOf(WatchedFolder.Found.Nothing.class);
    }

    /** As root no folder is unreadable; one that leads into itself cannot be walked by anybody. */
    @Test
    void nobody_looks_into_a_folder_that_is_left_behind() throws IOException {
        for (var folder : new Path[] {rules, lifeguard.folder()}) {
            Files.createDirectory(folder.resolve("lost+found"));
            Files.createSymbolicLink(folder.resolve("lost+found/again"), folder);
        }

        assertThat(RulesFolder.read(rules).problems()).isEmpty();
    }

    @Test
    void an_empty_folder_is_no_career_and_nothing_inside_one() throws IOException {
        Files.createDirectories(rules.resolve("sonographer/requirements"));
        Files.createDirectories(lifeguard.folder().resolve("pictures"));

        assertThat(RulesFolder.read(rules).problems()).isEmpty();
        assertThat(RulesFolder.read(rules).careers()).hasSize(1);
    }

    @Test
    void a_draft_is_kept_out_of_service_by_its_name() throws IOException {
        Files.createDirectories(rules.resolve("draft-sonographer"));
        Files.writeString(rules.resolve("draft-sonographer/career.yaml"), "half");

        var read = RulesFolder.read(rules);

        assertThat(read.problems()).isEmpty();
        assertThat(read.careers()).hasSize(1);
        assertThat(read.drafts()).containsExactly("draft-sonographer");
    }

    @Test
    void nobody_looks_into_a_draft_that_stands_beside_careers() throws IOException {
        Files.createDirectories(rules.resolve("draft-sonographer"));

        assertThat(RulesFolder.read(rules).drafts()).containsExactly("draft-sonographer");
        assertThat(RulesFolder.read(rules).problems()).isEmpty();
    }

    @Test
    @DisabledIf(value = "isRoot", disabledReason = "Root may look into every folder, so none would be refused.")
    void a_folder_that_cannot_be_listed_is_told_by_its_own_name_and_alone() {
        var coach = ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER)
                .folder()
                .toFile();
        assertThat(coach.setReadable(false)).isTrue();

        try {
            assertThat(RulesFolder.read(rules).problems())
                    .containsExactly("coach: the folder cannot be listed; let whoever runs this read it");
        } finally {
            assertThat(coach.setReadable(true)).isTrue();
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"career.yaml", "questions.yaml", "sources.yaml"})
    void a_career_is_told_from_all_careers_though_one_of_its_files_is_missing(String file) throws IOException {
        Files.delete(lifeguard.folder().resolve(file));

        assertThat(RulesFolder.isOfOneCareer(lifeguard.folder())).isTrue();
        assertThat(RulesFolder.isOne(lifeguard.folder())).isFalse();
        assertThat(RulesFolder.isOfOneCareer(rules)).isFalse();
        assertThat(RulesFolder.isOne(rules)).isTrue();
        assertThat(RulesFolder.namesInside(rules)).containsExactly("lifeguard");
    }

    @Test
    void a_draft_is_read_alone_for_whoever_writes_it_and_for_nobody_else() {
        var draft = ChangedRules.copyInto(rules.resolve("draft-diver"), Lifeguard.FOLDER)
                .folder();

        var watched = new WatchedFolder(draft, () -> java.time.Instant.EPOCH);

        assertThat(watched.now().all()).extracting(book -> book.career().id()).containsExactly("draft-diver");
        assertThat(RulesFolder.read(draft).ruleBooks()).isEmpty();
    }

    @Test
    void a_folder_whose_name_cannot_begin_an_address_is_told() {
        ChangedRules.copyInto(rules.resolve("Copy of lifeguard"), Lifeguard.FOLDER);

        assertThat(RulesFolder.read(rules).problems())
                .containsExactly(
                        "Copy of lifeguard: a career's folder cannot be called so, as its name begins addresses;"
                                + " use small letters, digits and single hyphens, or move it out of the folder");
    }

    @Test
    void what_two_careers_share_agrees_or_both_places_are_told() {
        var coach = ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER);
        assertThat(RulesFolder.read(rules).disagreements()).isEmpty();

        coach.replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-14 23:59");
        coach.replace("rounds.yaml", "closes: 02-14 to 02-28", "closes: 02-10 to 02-28");
        lifeguard.replace("sources.yaml", "publisher: The club", "publisher: The guild");

        assertThat(RulesFolder.read(rules).disagreements())
                .extracting(Problem::toString)
                .containsExactly(
                        "lifeguard/rounds.yaml:5:15: `closes:` of the round “pools”, window of 2027 is"
                                + " “2027-02-14 17:00”"
                                + " here, and “2027-02-14 23:59” in coach/rounds.yaml:5:15; write the same in both",
                        "lifeguard/rounds.yaml:14:13: `closes:` of the round “pools”, under `expected` is"
                                + " “02-14 to 02-28”"
                                + " here, and “02-10 to 02-28” in coach/rounds.yaml:14:13; write the same in both",
                        "lifeguard/sources.yaml:3:14: `publisher:` of the source “club” is “The guild”"
                                + " here, and “The club”"
                                + " in coach/sources.yaml:3:14; write the same in both");
        assertThat(RulesFolder.read(rules).problems()).as("it stops nothing").isEmpty();
    }

    /** Somebody reads a page once for both, and whoever re-dates it in one career forgets the other. */
    @Test
    void a_source_that_two_careers_share_is_dated_alike_though_it_has_another_name() {
        var coach = ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER);
        lifeguard.replace("sources.yaml", "checked: 2026-11-22", "checked: 2026-11-28");

        assertThat(RulesFolder.read(rules).disagreements())
                .extracting(Problem::toString)
                .containsExactly(
                        "lifeguard/sources.yaml:6:12: `checked:` of the source “club” is “2026-11-28” here, and"
                                + " “2026-11-22” in coach/sources.yaml:6:12; write the same in both");

        for (var file : new String[] {
            "sources.yaml",
            "rounds.yaml",
            "ways.yaml",
            "judgements.yaml",
            "contradictions.yaml",
            "career.yaml",
            "requirements/swim.yaml",
            "requirements/work.yaml"
        }) {
            coach.write(file, coach.text(file).replace("club", "guild"));
        }
        coach.replace("sources.yaml", "https://guild.test", "https://club.test");
        coach.replace("sources.yaml", "The guild", "The club");

        assertThat(RulesFolder.read(rules).disagreements())
                .extracting(Problem::what)
                .first()
                .isEqualTo(
                        "`checked:` of the source “club”, which is “guild” in the other career, is “2026-11-28” here,"
                                + " and “2026-11-22” in coach/sources.yaml:6:12");
    }

    /** Whoever is told to write the same in both would copy the mistake. */
    @Test
    void what_a_career_that_cannot_be_read_shares_is_told_once_it_is_mended() {
        ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER);
        lifeguard.replace("sources.yaml", "checked: 2026-11-22", "checked: 22/11/26");

        var broken = RulesFolder.read(rules);

        assertThat(broken.disagreements()).isEmpty();
        assertThat(broken.problems()).hasSize(1);
    }

    @Test
    void a_new_window_of_a_round_that_two_careers_share_stands_in_both() {
        ChangedRules.copyInto(rules.resolve("coach"), Lifeguard.FOLDER).replace("rounds.yaml", """
                    - opens: 2027-02-01 09:00
                      closes: 2027-02-14 17:00
                      starts: 2027-06-01
                      sources: [club]
                """, "");

        assertThat(RulesFolder.read(rules).disagreements())
                .extracting(Problem::toString)
                .containsExactly("coach/rounds.yaml:1:3: the round “pools” has no window of 2027 here, and one in"
                        + " lifeguard/rounds.yaml:4:7; publish it in both");
    }

    @Test
    void the_careers_that_ship_agree() {
        assertThat(RulesFolder.read(Path.of("rules")).disagreements()).isEmpty();
    }
}
