package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.proof.Proof;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.RulesFolder;
import picocli.CommandLine;

/** A new career is whole from its first day on, and nobody is served it. */
class NewTest {

    @TempDir
    Path rules;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "2027-09-01", "2028-02-29"})
    void it_passes_check_and_prove_on_the_day_on_which_it_is_written(String day) {
        assertThat(write("sonographer", "--as-of=" + day)).isZero();
        var read = RuleFolder.read(rules.resolve("draft-sonographer"));
        var today = LocalDate.parse(day);

        assertThat(read.problems()).isEmpty();
        assertThat(read.wording()).isEmpty();
        var book = read.ruleBook().orElseThrow();
        assertThat(new Kept(book, read.folder(), false).asOf(today)).isEmpty();
        assertThat(Proof.of(book, today, (done, all) -> {}).findings()).isEmpty();
    }

    @Test
    void its_title_is_the_name_in_words_or_whatever_it_is_to_be_called() {
        write("play-therapist");
        write("vet", "--title=A \"vet\": \\ or more");

        assertThat(title("draft-play-therapist")).isEqualTo("Play therapist");
        assertThat(title("draft-vet")).isEqualTo("A \"vet\": \\ or more");
    }

    @Test
    void it_is_a_draft_until_its_folder_is_renamed() throws IOException {
        write("draft-sonographer");
        assertThat(RulesFolder.read(rules).drafts()).containsExactly("draft-sonographer");

        Files.move(rules.resolve("draft-sonographer"), rules.resolve("sonographer"));

        assertThat(RulesFolder.read(rules).ruleBooks().orElseThrow().of("sonographer"))
                .isPresent();
    }

    @Test
    void nothing_is_written_over_and_no_name_is_taken_that_cannot_begin_an_address() throws IOException {
        Files.createDirectory(rules.resolve("vet"));

        assertThat(write("vet")).isEqualTo(Options.FOUND);
        assertThat(write("A Vet")).isEqualTo(Options.FOUND);
        assertThat(rules).isDirectoryNotContaining("glob:**draft*");
    }

    private int write(String name, String... more) {
        var commands = new CommandLine(new New());
        commands.setDefaultValueProvider(option -> option.paramLabel().equals("DAY") ? "2026-11-28" : null);
        var words = new String[more.length + 1];
        words[0] = rules.resolve(name).toString();
        System.arraycopy(more, 0, words, 1, more.length);
        return commands.execute(words);
    }

    private String title(String folder) {
        return RuleFolder.read(rules.resolve(folder))
                .ruleBook()
                .orElseThrow()
                .career()
                .title();
    }
}
