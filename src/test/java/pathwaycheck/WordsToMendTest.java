package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What the log of a preview says of rules that can be read and are not whole. */
class WordsToMendTest {

    @TempDir
    Path home;

    @Test
    void the_log_names_the_place_and_what_to_do_and_not_how_many_texts_there_are() {
        var rules = ChangedRules.copyInto(home.resolve("lifeguard"), Lifeguard.FOLDER)
                .replace("career.yaml", "version: \"1\"", "version: \"2\"");

        assertThat(Application.wording(rules.read()))
                .containsExactly("lifeguard/changes.yaml:2:12: career.yaml says that the rules are version “2”, and “1”"
                        + " is the newest that stands here; add an entry above it that says what “2” changes, and for"
                        + " whom");
    }
}
