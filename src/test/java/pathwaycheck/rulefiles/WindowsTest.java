package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** On a disk of Windows, written by an editor of Windows, the same is told in the same words. */
class WindowsTest {

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path rules = windows.getPath("C:\\Users\\Zoë Smith\\rules");
    private final Path lifeguard = rules.resolve("lifeguard");

    /** With line ends of Windows, and the mark with which Notepad begins a file. */
    @BeforeEach
    void layOut() throws IOException {
        for (var file : ChangedRules.files(Lifeguard.FOLDER)) {
            var copy = lifeguard.resolve(file.replace('/', '\\'));
            Files.createDirectories(copy.getParent());
            Files.writeString(
                    copy,
                    "\uFEFF" + Files.readString(Lifeguard.FOLDER.resolve(file)).replace("\n", "\r\n"));
        }
    }

    @AfterEach
    void putAway() throws IOException {
        windows.close();
    }

    @Test
    void whole_rules_are_whole() {
        var read = RulesFolder.read(rules);

        assertThat(read.problems()).isEmpty();
        assertThat(read.careers().get(0).wording()).isEmpty();
        assertThat(read.ruleBooks().orElseThrow().all())
                .singleElement()
                .satisfies(book -> assertThat(book.career().id()).isEqualTo("lifeguard"));
    }

    @Test
    void a_slip_is_told_with_slashes_and_its_line() throws IOException {
        var swim = lifeguard.resolve("requirements\\swim.yaml");
        Files.writeString(swim, Files.readString(swim).replace("{ stage: guard }", "{ stage: gaurd }"));

        assertThat(RulesFolder.read(rules).problems())
                .containsExactly("lifeguard/requirements/swim.yaml:6:18: no option of “stage” is called “gaurd”; write"
                        + " “guard”, if that is what you mean; or add it to questions.yaml");
        assertThat(FileNames.shown(swim)).isEqualTo("C:/Users/Zoë Smith/rules/lifeguard/requirements/swim.yaml");
    }

    @Test
    void a_tab_and_a_letter_of_another_encoding_are_told_with_their_lines() throws IOException {
        var ways = lifeguard.resolve("ways.yaml");
        var text = Files.readString(ways);
        Files.writeString(ways, text.replace("  says:", "\tsays:"));

        assertThat(RulesFolder.read(rules).problems())
                .singleElement()
                .asString()
                .startsWith("lifeguard/ways.yaml:3:1: ");

        Files.write(
                ways, text.replace("\uFEFF", "").replace("Sail instead", "S").getBytes());
        Files.write(ways, new byte[] {(byte) 0xE9}, StandardOpenOption.APPEND);

        assertThat(RulesFolder.read(rules).problems())
                .singleElement()
                .asString()
                .startsWith("lifeguard/ways.yaml:7:1: the file is not written in UTF-8");
    }

    @Test
    void a_change_is_seen() throws IOException {
        var watched = new WatchedFolder(rules, () -> Instant.EPOCH, problems -> new IllegalStateException());
        var career = lifeguard.resolve("career.yaml");
        Files.writeString(career, Files.readString(career).replace("You watch the water.", "You watch the waves."));
        watched.look();

        assertThat(watched.look()).isInstanceOf(WatchedFolder.Found.Change.class);
    }
}
