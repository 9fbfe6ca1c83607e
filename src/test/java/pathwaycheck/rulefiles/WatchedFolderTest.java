package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rulefiles.WatchedFolder.Found;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** Rules change while people are served: whole, or not at all. */
class WatchedFolderTest {

    private static final String SENTENCE = "Take a course.";
    private static final Instant START = Instant.parse("2026-11-22T05:00:00Z");

    @TempDir
    Path home;

    private Instant now = START;
    private Path rules;
    private ChangedRules lifeguard;

    @BeforeEach
    void layOut() {
        rules = home.resolve("rules");
        lifeguard = ChangedRules.copy(Lifeguard.FOLDER, rules);
    }

    @Test
    void nothing_is_found_where_nothing_has_changed() {
        var watched = watched();

        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
        assertThat(hash(watched)).isEqualTo(Lifeguard.BOOK.hash());
    }

    @Test
    void a_change_is_taken_once_it_has_rested_between_two_looks() {
        var watched = watched();
        now = START.plusSeconds(60);
        var changed = changeTo("Take a good course.");

        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
        assertThat(hash(watched)).isEqualTo(Lifeguard.BOOK.hash());

        assertThat(watched.look()).isInstanceOf(Found.Change.class);
        assertThat(hash(watched)).isEqualTo(changed.hash());
        assertThat(watched.since()).hasValue(now);
        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
    }

    @Test
    void what_changes_again_before_it_has_rested_is_left_for_later() {
        var watched = watched();
        changeTo("Take any course.");
        watched.look();
        var whole = changeTo("Take a better course.");

        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
        assertThat(watched.look()).isInstanceOf(Found.Change.class);
        assertThat(hash(watched)).isEqualTo(whole.hash());
    }

    @Test
    void broken_rules_leave_the_last_good_ones_in_service_and_are_told_once() {
        var watched = watched();
        lifeguard.replace("questions.yaml", "id: badge", "id: Badge");
        watched.look();

        assertThat(watched.look()).isInstanceOfSatisfying(Found.Broken.class, broken -> assertThat(broken.problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("lifeguard/questions.yaml:12:11: “Badge” is not an id")));
        assertThat(watched.look()).isInstanceOf(Found.Nothing.class);
        assertThat(hash(watched)).isEqualTo(Lifeguard.BOOK.hash());
        assertThat(watched.refused()).isNotEmpty();
        assertThat(watched.timesRefused()).isEqualTo(1);

        lifeguard.replace("questions.yaml", "id: Badge", "id: badge");
        watched.look();

        assertThat(watched.look()).isInstanceOf(Found.AsBefore.class);
        assertThat(watched.refused()).isEmpty();
        assertThat(watched.since()).hasValue(START);
    }

    @Test
    void rules_that_vanish_are_broken_and_come_back() throws IOException {
        var watched = watched();
        Files.move(rules, home.resolve("elsewhere"));
        watched.look();

        assertThat(watched.look()).isInstanceOf(Found.Broken.class);
        assertThat(watched.refused()).singleElement().asString().contains("there is no career here");
        assertThat(hash(watched)).isEqualTo(Lifeguard.BOOK.hash());

        Files.move(home.resolve("elsewhere"), rules);
        watched.look();

        assertThat(watched.look()).isInstanceOf(Found.AsBefore.class);
    }

    /**
     * Each career's folder is a volume: its files are links into a folder that another link leads to, swapped whole.
     */
    @Test
    void a_volume_of_kubernetes_is_swapped_whole() throws IOException {
        var volume = home.resolve("volume/lifeguard");
        var first = version(volume, "..2026_11_22");
        Files.createSymbolicLink(volume.resolve("..data"), first.getFileName());
        for (var name : List.of(
                "career.yaml",
                "changes.yaml",
                "contradictions.yaml",
                "judgements.yaml",
                "people.yaml",
                "questions.yaml",
                "requirements",
                "rounds.yaml",
                "sources.yaml",
                "ways.yaml")) {
            Files.createSymbolicLink(volume.resolve(name), Path.of("..data", name));
        }
        var watched = new WatchedFolder(volume.getParent(), () -> now, WatchedFolderTest::refused);
        assertThat(hash(watched)).isEqualTo(Lifeguard.BOOK.hash());

        var second = version(volume, "..2026_11_23");
        new ChangedRules(second).replace("requirements/swim.yaml", SENTENCE, "Take the other course.");
        Files.createSymbolicLink(volume.resolve("..data_tmp"), second.getFileName());
        Files.move(volume.resolve("..data_tmp"), volume.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        watched.look();

        assertThat(watched.look()).isInstanceOf(Found.Change.class);
        assertThat(hash(watched)).isEqualTo(new ChangedRules(second).book().hash());
    }

    @Test
    void rules_that_are_broken_at_the_start_stop_it() {
        lifeguard.replace("questions.yaml", "id: badge", "id: Badge");

        assertThatThrownBy(this::watched).hasMessageContaining("“Badge” is not an id");
    }

    private WatchedFolder watched() {
        return new WatchedFolder(rules, () -> now, WatchedFolderTest::refused);
    }

    private RuleBook changeTo(String sentence) {
        var whole = new ChangedRules(Lifeguard.FOLDER).text("requirements/swim.yaml");
        return lifeguard
                .write("requirements/swim.yaml", whole.replace(SENTENCE, sentence))
                .book();
    }

    private static Path version(Path volume, String name) {
        return ChangedRules.copyInto(volume.resolve(name), Lifeguard.FOLDER).folder();
    }

    private static IllegalStateException refused(List<String> problems) {
        return new IllegalStateException(String.join("\n", problems));
    }

    private static String hash(WatchedFolder watched) {
        return watched.now().all().get(0).hash();
    }
}
