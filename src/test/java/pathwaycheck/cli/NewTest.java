package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.proof.Proof;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;
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
        assertThat(new Kept(book, read.folder(), "draft-sonographer", false).asOf(today))
                .isEmpty();
        assertThat(Proof.of(book, today, (done, all) -> {}).findings()).isEmpty();
    }

    /** Nobody is served what stands there only for its author to begin with. */
    @Test
    void what_is_to_be_replaced_is_named_of_a_draft_and_a_mistake_once_it_is_served() throws IOException {
        write("vet");
        var draft = rules.resolve("draft-vet");
        var book = RuleFolder.read(draft).ruleBook().orElseThrow();
        var day = LocalDate.parse("2026-11-28");
        var notes = new Notes(book, draft).lines(day).toList();

        assertThat(notes)
                .allMatch(line -> line.endsWith(" (This stops nothing while it is a draft.)")
                        || line.endsWith("unless it is right as it is. (This stops nothing.)"));
        assertThat(notes)
                .filteredOn(line -> line.endsWith(" (This stops nothing while it is a draft.)"))
                .hasSize(19)
                .anyMatch(line -> line.startsWith("career.yaml:20:")
                        && line.contains("“Say here what this step is, in one"
                                + " sentence.” is what `rules new` wrote to begin with; write your own in its place"))
                .anyMatch(line -> line.startsWith("sources.yaml:6:")
                        && line.contains("“https://example.org/the-page-that-you-read”"))
                .anyMatch(line -> line.contains("“A job” is what"))
                .anyMatch(line -> line.contains("“People who do this work have passed a course.” is what"))
                .anyMatch(line -> line.startsWith("career.yaml:2:1: “# What stands here is an example"));
        assertThat(notes)
                .filteredOn(line -> line.endsWith("unless it is right as it is. (This stops nothing.)"))
                .anyMatch(line -> line.startsWith("career.yaml:19:")
                        && line.contains("“Training” is what `rules new` wrote to begin with"))
                .anyMatch(line -> line.startsWith("questions.yaml:12:")
                        && line.contains("“I want to begin” and “at the beginning” are what"))
                .anyMatch(line -> line.contains("“I am {answer}.” is what"))
                .anyMatch(line -> line.contains("“Take the course” is what"))
                .anyMatch(line -> line.startsWith("people.yaml:3:")
                        && line.contains("“Somebody who wants to begin takes the course first” is what"));
        assertThat(check(draft)).isZero();
        var served = Files.move(draft, rules.resolve("vet"));
        assertThat(check(served)).isEqualTo(Options.FOUND);
        assertThat(new Notes(book, served).lines(day)).isEmpty();
    }

    @Test
    void what_its_author_has_written_anew_is_no_longer_named() throws IOException {
        write("vet");
        var draft = new ChangedRules(rules.resolve("draft-vet"))
                .replace("questions.yaml", "text: I want to begin", "text: I'd like to heal animals")
                .replace("people.yaml", "Somebody who has the job has arrived", "A vet has arrived");

        assertThat(new Placeholders(draft.folder()).perhapsLeft())
                .extracting(Object::toString)
                .noneMatch(line -> line.contains("I want to begin") || line.contains("has arrived"))
                .anyMatch(
                        line -> line.startsWith("questions.yaml:12:") && line.contains(" “at the beginning” is what"));
    }

    @Test
    void its_examples_are_asked_on_the_day_on_which_it_is_written() throws IOException {
        write("vet");

        assertThat(Files.readString(rules.resolve("draft-vet/people.yaml")).lines())
                .filteredOn(line -> line.contains("as-of:"))
                .hasSize(4)
                .containsOnly("  as-of: 2026-11-28");
    }

    /** As the manual has its author type it. */
    @Test
    void a_new_id_for_the_source_leaves_its_address_to_be_replaced() throws IOException {
        write("vet");
        var draft = rules.resolve("draft-vet");
        for (var file : New.FILES) {
            var text = Files.readString(draft.resolve(file));
            Files.writeString(draft.resolve(file), text.replace("first-page", "your-page"));
        }

        assertThat(Files.readString(draft.resolve("sources.yaml"))).contains("id: your-page");
        assertThat(new Placeholders(draft).left())
                .extracting(Object::toString)
                .anyMatch(line -> line.startsWith("sources.yaml:6:")
                        && line.contains("“https://example.org/the-page-that-you-read” leads to nobody"));
    }

    /** In whatever file and form it stands. */
    @Test
    void a_sentence_that_is_left_is_told_wherever_it_has_gone() throws IOException {
        write("vet");
        var draft = new ChangedRules(rules.resolve("draft-vet"));
        draft.replace("career.yaml", "id: training", "id: school")
                .replace("requirements/training.yaml", "title: The course, passed", "title: \"The course, passed\"");
        Files.move(
                draft.folder().resolve("requirements/training.yaml"),
                draft.folder().resolve("requirements/school.yaml"));

        assertThat(new Placeholders(draft.folder()).left())
                .extracting(Object::toString)
                .anyMatch(line -> line.startsWith("requirements/school.yaml:3:")
                        && line.contains("“The course, passed” is what `rules new` wrote"));
    }

    /** RFC 2606 keeps them for examples. */
    @ParameterizedTest
    @CsvSource({
        "https://example.org/begin,         true",
        "https://example.com,               true",
        "https://www.example.net/a?b,       true",
        "HTTPS://Example.ORG,               true",
        "https://society.example/careers,   true",
        "https://nowhere.invalid/,          true",
        "https://society.org/example.org,   false",
        "https://counterexample.org/begin,  false",
        "https://example.org.uk/begin,      false",
        "https://society.test/begin,        false",
    })
    void an_address_of_nobody_is_told_of_every_source(String address, boolean isOfNobody) {
        var rules = ChangedRules.copyInto(this.rules, Lifeguard.FOLDER);
        rules.replace("sources.yaml", "address: https://club.test/lifeguards", "address: " + address);

        assertThat(new Placeholders(rules.folder()).left()).hasSize(isOfNobody ? 1 : 0);
        rules.replace("sources.yaml", address, '"' + address + "\" # The page.");
        assertThat(new Placeholders(rules.folder()).left()).hasSize(isOfNobody ? 1 : 0);
    }

    @Test
    void nothing_that_a_career_of_ours_says_is_taken_for_what_is_to_be_replaced() {
        assertThat(TheRules.all())
                .isNotEmpty()
                .extracting(book -> TheRules.FOLDER.resolveSibling(book.career().id()))
                .allSatisfy(
                        folder -> assertThat(new Placeholders(folder).left()).isEmpty());
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

    private static int check(Path folder) {
        return Commands.run(new String[] {"rules", "check", folder.toString()}, LocalDate.parse("2026-11-28"));
    }

    private String title(String folder) {
        return RuleFolder.read(rules.resolve(folder))
                .ruleBook()
                .orElseThrow()
                .career()
                .title();
    }
}
