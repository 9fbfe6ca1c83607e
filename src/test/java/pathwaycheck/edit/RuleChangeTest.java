package pathwaycheck.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A change is told as what it is, with what takes it back and nothing more. */
class RuleChangeTest {

    @TempDir
    Path home;

    /** What stood there, what stands there now, what is told of it, and what of the way back. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "essential: no",
                        "essential: yes",
                        "`essential:` was “no”, and is “yes”",
                        "write “no” again",
                        "`essential:` was “yes”, and is “no”",
                        "write “yes” again"),
                Arguments.of(
                        "other-ways: [sail]",
                        "other-ways: [sail, row]",
                        "`other-ways:` names “row” too",
                        "take “row” out again",
                        "`other-ways:` no longer names “row”",
                        "write “row” again"),
                Arguments.of(
                        "  other-ways: [sail]\n",
                        "",
                        "`other-ways:` was “sail”, and is not there",
                        "write “sail” again",
                        "`other-ways:` was not there, and is “sail”",
                        "delete `other-ways:` again"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("changes")
    void it_says_what_a_value_was_and_of_a_list_what_joined_or_left_it(
            String was, String is, String what, String toUndo, String back, String toUndoBack) {
        ChangedRules.copyInto(home, Lifeguard.FOLDER).replace("requirements/swim.yaml", was, is);
        var before = WrittenBook.read(Lifeguard.FOLDER);
        var after = WrittenBook.read(home);

        assertThat(RuleChange.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.what()).endsWith(": " + what);
            assertThat(change.toUndo()).isEqualTo(toUndo);
        });
        assertThat(RuleChange.between(after, before)).singleElement().satisfies(change -> {
            assertThat(change.what()).endsWith(": " + back);
            assertThat(change.toUndo()).isEqualTo(toUndoBack);
        });
    }
}
