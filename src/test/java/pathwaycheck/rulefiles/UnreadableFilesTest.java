package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/**
 * Of a file that cannot be read the cause is told, alone: nothing that only follows from it, in whatever way it broke.
 */
class UnreadableFilesTest {

    private static final String FILE = "questions.yaml";

    @TempDir
    Path folder;

    /** A way in which a file can break. */
    enum Way {
        TAB {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text.replaceFirst("\n {6}", "\n\t"));
            }
        },
        ANOTHER_ENCODING {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text);
                Files.write(file, new byte[] {(byte) 0xE9}, StandardOpenOption.APPEND);
            }
        },
        MISSING {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.delete(file);
            }
        },
        A_LINK_TO_NOTHING {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.delete(file);
                Files.createSymbolicLink(file, Path.of("nowhere.yaml"));
            }
        },
        TOO_LARGE {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text + "# " + "x".repeat(YamlText.MOST_BYTES));
            }
        },
        A_FOLDER_IN_ITS_PLACE {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        },
        HALF_WRITTEN {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text.substring(0, text.lastIndexOf('}')));
            }
        },
        ALIAS {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text.replaceFirst("why: .*", "why: *reason"));
            }
        },
        A_KEY_TWICE {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, text.replaceFirst("( +why: .*\n)", "$1$1"));
            }
        },
        EMPTY {
            @Override
            void breakIt(Path file, String text) throws IOException {
                Files.writeString(file, "# nothing yet\n");
            }
        };

        abstract void breakIt(Path file, String text) throws IOException;
    }

    static Stream<Way> ways() {
        return Stream.of(Way.values());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_cause_is_told_alone(Way way) throws IOException {
        var rules = ChangedRules.copyInto(folder, TheRules.FOLDER);
        way.breakIt(folder.resolve(FILE), rules.text(FILE));

        var read = rules.read();

        assertThat(read.problems()).singleElement().extracting(Problem::file).isEqualTo(FILE);
        assertThat(read.wording()).isEmpty();
        assertThat(read.after()).isEqualTo("The other files are looked at once this is mended.");
    }

    @Test
    void a_file_that_breaks_off_between_two_entries_is_told_before_what_names_the_rest() {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER);
        var text = rules.text(FILE);
        rules.write(FILE, text.substring(0, text.indexOf("      why: First aid")));

        var read = rules.read();

        assertThat(read.problems()).extracting(Problem::file).containsOnly(FILE);
        assertThat(read.after()).matches("\\d+ more things may only follow from this: .*");
    }

    @Test
    void of_one_file_no_more_than_twenty_are_told_and_how_many_more_there_are() {
        var rules = ChangedRules.copyInto(folder, TheRules.FOLDER);
        rules.write("sources.yaml", rules.text("sources.yaml").replace("\n  publisher:", "\n  publishes:"));

        var problems = rules.read().problems();

        assertThat(problems).hasSize(Problems.MOST_IN_A_FILE + 1);
        assertThat(problems.get(0).toString())
                .startsWith("sources.yaml:9:3: the key “publishes” is not known here; write `publisher`");
        assertThat(problems.get(Problems.MOST_IN_A_FILE).toString())
                .matches("sources.yaml:\\d+:3: from here on this file has \\d{3} more; mend those before, .*");
    }

    @Test
    void what_only_follows_from_a_broken_id_waits_until_it_is_mended() {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER).replace(FILE, "id: badge", "id: Badge");

        assertThat(rules.read().problems())
                .extracting(Problem::toString)
                .containsExactly("questions.yaml:12:11: “Badge” is not an id; use small letters, digits and single"
                        + " hyphens, at most 60, as “badge”");
        assertThat(rules.read().after()).startsWith("8 more things may only follow from this");

        rules.replace(FILE, "id: Badge", "id: medal");

        assertThat(rules.read().problems())
                .as("nothing is wrong with the files that define it any more")
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .startsWith("no question is called “badge”, and 8 places name it: ");
    }
}
