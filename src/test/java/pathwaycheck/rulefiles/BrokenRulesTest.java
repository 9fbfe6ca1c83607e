package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.slips.Slip;

/** Whatever is wrong in a folder of rules, its author is told where, what, and what to do. */
@BesideOthers
class BrokenRulesTest {

    /** The slowest laptop of an author should feel no wait: check E7. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    /** A file of Linux: the memory of whoever reads it, which begins with nothing. */
    private static final Path UNREADABLE_FOR_ALL = Path.of("/proc/self/mem");

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copyTheWholeRules() {
        rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER);
    }

    @Test
    void the_rules_that_are_broken_below_are_whole() {
        assertThat(RuleFolder.read(folder).problems()).isEmpty();
        assertThat(RuleFolder.read(folder).ruleBook()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#all")
    void a_slip_is_told_with_its_place_its_cause_and_what_to_do(Slip slip) throws IOException {
        Files.writeString(folder.resolve(slip.file()), slip.in(folder));

        var read = readAtOnce();

        assertThat(read.ruleBook()).isEmpty();
        assertThat(lines(read)).contains(slip.told()).matches("(?s)([\\w./-]+:\\d+:\\d+: [^\n]+; [^\n]+\n?)+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[silver]|another option is called “silver” already; delete it in one of the two",
                "[One  from ABROAD]|another option is called “One  from ABROAD” already; delete it in one of the two",
                "[foreign]|another option is called “foreign” already; delete it in one of the two",
                "[Second]|another option is called “Second” already; delete it in one of the two",
                "[gold]|this option is called “gold” already; delete it here",
                "[Best, best]|this option is called “best” already; delete it here",
                "Best|a list belongs here",
                "[]|a list belongs here, with at least one entry",
            })
    void what_could_mean_two_options_is_a_mistake(String alsoCalled, String told) throws IOException {
        rules.replace("questions.yaml", "text: Silver }", "text: Silver, also-called: [2nd, second] }");
        assertThat(RuleFolder.read(folder).ruleBook()).isPresent();

        rules.replace("questions.yaml", "text: Gold }", "text: Gold, also-called: " + alsoCalled + " }");

        var read = RuleFolder.read(folder);
        assertThat(read.ruleBook()).isEmpty();
        assertThat(lines(read)).startsWith("questions.yaml:20:").contains(told);
    }

    @Test
    void everything_wrong_in_all_files_is_told_at_once() throws IOException {
        rules.replace("career.yaml", "asks:", "ask:");
        rules.replace("sources.yaml", "checked: 2026-11-22", "checked: soon");
        rules.replace("people.yaml", "place: met", "place: fine");

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::file)
                .contains("career.yaml", "people.yaml", "sources.yaml");
    }

    @Test
    void a_missing_file_and_a_file_that_does_not_belong_are_told() throws IOException {
        Files.move(folder.resolve("sources.yaml"), folder.resolve("source.yaml"));
        Files.writeString(folder.resolve("notes.txt"), "remember the milk");

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::toString)
                .contains(
                        "source.yaml:1:1: no file of this name belongs here; rename it to "
                                + "sources.yaml, if that is what you mean",
                        "notes.txt:1:1: this is not a rule file; move it out of the folder, or end its name in .yaml");

        Files.delete(folder.resolve("source.yaml"));

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::toString)
                .contains("sources.yaml:1:1: the file is missing; add it, or restore it from its last version");
    }

    @Test
    void an_empty_file_and_one_that_is_half_written_are_told() throws IOException {
        var rounds = Files.readString(folder.resolve("rounds.yaml"));
        Files.writeString(folder.resolve("rounds.yaml"), rounds.substring(0, 60));

        assertThat(RuleFolder.read(folder).problems()).extracting(Problem::file).containsOnly("rounds.yaml");

        Files.writeString(folder.resolve("rounds.yaml"), "");

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::toString)
                .containsExactly("rounds.yaml:1:1: the file is empty; write its content, or delete the file");
    }

    @Test
    void a_file_that_is_too_large_or_too_deep_or_not_text_is_not_even_parsed() throws IOException {
        Files.writeString(folder.resolve("ways.yaml"), "- " + "x".repeat(YamlText.MOST_BYTES));
        Files.writeString(folder.resolve("rounds.yaml"), "[".repeat(5_000));
        Files.write(folder.resolve("people.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        var read = readAtOnce();

        assertThat(read.problems())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.startsWith("ways.yaml:1:1: the file is larger than"))
                .anyMatch(problem -> problem.startsWith("rounds.yaml:1:31: this is nested more than 30 levels deep"))
                .anyMatch(problem -> problem.startsWith("people.yaml:1:1: the file is not written in UTF-8"));
    }

    @Test
    void requirements_that_need_each_other_without_end_are_told_in_whatever_order_they_stand() throws IOException {
        var upwards = IntStream.range(0, 1_000)
                .mapToObj(BrokenRulesTest::needsTheNext)
                .toList();
        var downwards = new ArrayList<>(upwards);
        Collections.reverse(downwards);
        var last = requirement(1_000, "stage: guard");

        for (var chain : List.of(upwards, downwards)) {
            Files.writeString(folder.resolve("requirements/work.yaml"), String.join("", chain) + last);

            assertThat(lines(RuleFolder.read(folder))).contains("requirements need each other more than 20 deep here");
        }
    }

    @Test
    void a_circle_is_spelt_out_with_everything_that_is_in_it() throws IOException {
        rules.replace(
                "requirements/swim.yaml",
                "starts: each 1 March",
                "starts: each 1 March\n      after: [knows-first-aid]");
        rules.replace("requirements/swim.yaml", "holds-when: { skills: { count: 2 } }", "holds-when: { meets: place }");

        assertThat(lines(RuleFolder.read(folder)))
                .contains("requirements/work.yaml:11:15: these need each other in a circle:"
                        + " swims-well → knows-first-aid → place → swims-well; cut it at one of them");
    }

    @Test
    void what_else_is_wrong_with_a_requirement_is_told_though_it_has_no_name_of_its_own() throws IOException {
        for (var name : List.of("essential: no", "id: swims-well\n  essential: no")) {
            Files.writeString(folder.resolve("requirements/work.yaml"), """
                    - %s
                      title: T
                      holds-when: { stage: gaurd, from: course-ends }
                      if-met: M
                      if-not-met: N
                      sources: [clubs]
                      whim: yes
                    """.formatted(name));

            assertThat(lines(RuleFolder.read(folder)))
                    .contains("no option of “stage” is called “gaurd”")
                    .contains("no source is called “clubs”")
                    .contains("the key “whim” is not known here");
        }
        assertThat(lines(RuleFolder.read(folder))).contains("“swims-well” is the id of another requirement too");
    }

    @Test
    void a_part_of_many_is_gone_through_once() throws IOException {
        var ladder = IntStream.range(0, 19)
                .mapToObj(BrokenRulesTest::needsTheNext)
                .map(line -> line.replaceAll("(\\{ meets: r\\d+ })", "{ all: [$1, { all: [$1, $1] }] }"))
                .collect(Collectors.joining());
        var last = requirement(19, "stage: guard");
        Files.writeString(folder.resolve("requirements/work.yaml"), ladder + last);

        var read = readAtOnce();

        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(RuleFolder.read(folder.resolve("nowhere")).problems())
                .extracting(Problem::toString)
                .containsExactly(".:1:1: there is no such folder; check the path of the rules");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws IOException {
        var secret = folder.resolve("ways.yaml");
        makeUnreadable(secret);

        var problems = RuleFolder.read(folder).problems();
        Files.delete(secret);

        assertThat(problems)
                .extracting(Problem::toString)
                .contains("ways.yaml:1:1: the file cannot be read; let whoever runs this read it");
    }

    /** No permission keeps the super-user out, but where there is nothing to read, the system says so to them too. */
    private static void makeUnreadable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, Set.of());
        if (Files.isReadable(file)) {
            assumeThat(UNREADABLE_FOR_ALL)
                    .as("root may read every file, and elsewhere than on Linux none is known that even root may not")
                    .exists();
            Files.delete(file);
            Files.createSymbolicLink(file, UNREADABLE_FOR_ALL);
        }
    }

    @Test
    void two_folders_have_one_hash_if_and_only_if_they_say_the_same() throws IOException {
        var before = RuleFolder.read(folder).ruleBook().orElseThrow().hash();
        assertThat(RuleFolder.read(Lifeguard.FOLDER).ruleBook().orElseThrow().hash())
                .isEqualTo(before);

        rules.replace("career.yaml", "You watch the water.", "You watch the waves.");

        assertThat(RuleFolder.read(folder).ruleBook().orElseThrow().hash()).isNotEqualTo(before);
    }

    /** Measured in time of the processor, so that other work on the machine does not count. */
    private RuleFolder readAtOnce() {
        var processor = ManagementFactory.getThreadMXBean();
        var before = processor.getCurrentThreadCpuTime();
        var read = RuleFolder.read(folder);
        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before))
                .isLessThan(AT_ONCE);
        return read;
    }

    private static String lines(RuleFolder read) {
        return read.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static String needsTheNext(int number) {
        return requirement(number, "meets: r" + (number + 1));
    }

    private static String requirement(int number, String holdsWhen) {
        return """
                - { id: r%d, title: R, essential: no, holds-when: { %s }, if-met: M, if-not-met: N, sources: [club] }
                """.formatted(number, holdsWhen);
    }
}
