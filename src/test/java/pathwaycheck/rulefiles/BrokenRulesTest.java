package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong in a folder of rules, its author is told where, what, and what to do. */
class BrokenRulesTest {

    private static final Path WHOLE = Path.of("src/test/resources/rules/lifeguard");

    /** The slowest laptop of an author should feel no wait: check E7. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheWholeRules() throws IOException {
        try (var files = Files.walk(WHOLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(WHOLE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void the_rules_that_are_broken_below_are_whole() {
        assertThat(RuleFolder.read(folder).problems()).isEmpty();
        assertThat(RuleFolder.read(folder).ruleBook()).isPresent();
    }

    /** The file, what stands in it, what somebody wrote instead, and what they are told. */
    static Stream<Arguments> slips() {
        return Stream.of(
                // YAML itself
                slip("career.yaml", "goal: place", "goal: [place", "career.yaml:11:6: this is not YAML"),
                slip("career.yaml", "goal: place", "\tgoal: place", "career.yaml:10:1: this is not YAML"),
                slip("career.yaml", "title: Lifeguard", "title: \"Lifeguard", "career.yaml:2:11: this is not YAML"),
                slip("career.yaml", "title: Lifeguard", "title: Life: guard", "career.yaml:1:12: this is not YAML"),
                slip(
                        "career.yaml",
                        "goal: place",
                        "goal: &here place",
                        "career.yaml:10:7: an anchor (&) is not allowed"),
                slip("career.yaml", "goal: place", "goal: *here", "career.yaml:10:7: an alias (*) is not allowed"),
                slip("career.yaml", "goal: place", "goal: !!str place", "career.yaml:10:7: a tag (!) is not allowed"),
                slip("career.yaml", "goal: place", "---\ngoal: place", "career.yaml:10:1: a second document"),
                slip(
                        "career.yaml",
                        "version: \"1\"",
                        "version: \"1\"\nversion: \"2\"",
                        "career.yaml:3:1: the key “version” stands here twice"),
                slip("career.yaml", "goal: place", "[a]: place", "career.yaml:10:1: a key is one word"),
                slip("career.yaml", "goal: place", "goal: \u0007", "career.yaml:1:1: this is not YAML"),
                // keys and values
                slip(
                        "career.yaml",
                        "goal: place",
                        "gaol: place",
                        "career.yaml:10:1: the key “gaol” is not known here; write `goal`"),
                slip("career.yaml", "goal: place\n", "", "career.yaml:1:1: the key “goal” is missing; add `goal:`"),
                slip("career.yaml", "title: Lifeguard", "title:", "career.yaml:1:7: nothing stands here"),
                slip("career.yaml", "title: Lifeguard", "title: [Life, guard]", "career.yaml:1:8: text belongs here"),
                slip("career.yaml", "list: [Watch, Help]", "list: Watch", "career.yaml:8:11: a list belongs here"),
                slip("career.yaml", "list: [Watch, Help]", "list: []", "career.yaml:8:11: a list belongs here"),
                slip(
                        "career.yaml",
                        "title: Lifeguard",
                        "title: " + "x".repeat(1_001),
                        "career.yaml:1:8: this is longer than 1000 characters"),
                slip(
                        "career.yaml",
                        "goal: place",
                        "goal: plaice",
                        "career.yaml:10:7: no requirement is called “plaice”; write “place”"),
                slip(
                        "career.yaml",
                        "requirements: [place]",
                        "requirements: [place, swims-well]",
                        "career.yaml:16:5: “swims-well” does not stand in the file of the step “work”"),
                slip("career.yaml", "id: work", "id: job", "requirements/work.yaml:1:1: no step is called “work”"),
                slip(
                        "career.yaml",
                        "[swims-well, knows-first-aid]",
                        "[swims-well]",
                        "career.yaml:12:5: “knows-first-aid” neither counts in a step nor is part"),
                // questions
                slip(
                        "questions.yaml",
                        "answer: date",
                        "answer: day",
                        "questions.yaml:39:15: “day” is no kind of answer; write one, many or date"),
                slip("questions.yaml", "id: badge", "id: Badge", "questions.yaml:12:11: “Badge” is not an id"),
                slip(
                        "questions.yaml",
                        "id: badge",
                        "id: any",
                        "questions.yaml:12:7: a question cannot be called “any”"),
                slip(
                        "questions.yaml",
                        "id: badge",
                        "id: as-of",
                        "questions.yaml:12:7: a question cannot be called “as-of”"),
                slip(
                        "questions.yaml",
                        "id: badge",
                        "id: stage",
                        "questions.yaml:12:7: another question is called “stage” too"),
                slip(
                        "questions.yaml",
                        "id: skills",
                        "id: course-ends-day",
                        "“course-ends-day” is another question's name"),
                slip(
                        "questions.yaml",
                        "id: gold,",
                        "id: silver,",
                        "questions.yaml:20:11: another option of “badge” is called “silver” too"),
                slip(
                        "questions.yaml",
                        "id: gold,",
                        "id: not-sure,",
                        "questions.yaml:20:11: an option cannot be called “not-sure”"),
                slip(
                        "questions.yaml",
                        "scale: [bronze, silver, gold]",
                        "scale: [bronze, sliver, gold]",
                        "questions.yaml:22:23: no option of “badge” is called “sliver”; write “silver”"),
                slip(
                        "questions.yaml",
                        "scale: [bronze, silver, gold]",
                        "scale: [bronze, silver, silver]",
                        "questions.yaml:22:14: an option stands here twice"),
                slip(
                        "questions.yaml",
                        "shiny: [silver, gold]",
                        "shiny: [silver, lead]",
                        "questions.yaml:23:33: no option of “badge” is called “lead”"),
                slip(
                        "questions.yaml",
                        "alone: yes",
                        "alone: true",
                        "questions.yaml:34:51: “true” is neither yes nor no"),
                slip(
                        "questions.yaml",
                        "      why: You can start after it.\n",
                        "",
                        "questions.yaml:35:7: the key “why” is missing"),
                // conditions
                slip(
                        "requirements/swim.yaml",
                        "stage: guard",
                        "stage: gaurd",
                        "requirements/swim.yaml:6:18: no option of “stage” is called “gaurd”; write “guard”"),
                slip(
                        "requirements/swim.yaml",
                        "stage: guard",
                        "stages: guard",
                        "requirements/swim.yaml:6:19: “stages” is neither a question nor a word of the rule language; write `stage`"),
                slip(
                        "requirements/swim.yaml",
                        "stage: guard",
                        "stage: NO",
                        "requirements/swim.yaml:6:18: no option of “stage” is called “NO”"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{}",
                        "requirements/swim.yaml:6:9: this condition is empty"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "guard",
                        "requirements/swim.yaml:6:9: keys and values belong here"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ all: [] }",
                        "requirements/swim.yaml:6:16: a list belongs here"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ at-least: 2, of: [{ stage: guard }] }",
                        "requirements/swim.yaml:6:21: “2” is not a number from 0 to 1"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ of: [{ stage: guard }] }",
                        "requirements/swim.yaml:6:9: the key “at-least” is missing"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ stage: { one-of: [guard, guard] } }",
                        "requirements/swim.yaml:6:36: “guard” stands here twice"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ stage: { includes: [guard, swimmer] } }",
                        "only one option of “stage” can be chosen"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ stage: { at-least: guard } }",
                        "this has no place on the scale of “stage”"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ badge: { in-group: dull } }",
                        "no group of “badge” is called “dull”"),
                slip(
                        "requirements/swim.yaml",
                        "{ stage: guard }",
                        "{ course-ends: 2027-01-01 }",
                        "“course-ends” asks for a date; write `from: course-ends`"),
                slip(
                        "requirements/swim.yaml",
                        "from: course-ends",
                        "from: badge",
                        "requirements/swim.yaml:7:46: “badge” does not ask for a date"),
                slip(
                        "requirements/swim.yaml",
                        "judged-by: pool",
                        "judged-by: poll",
                        "requirements/swim.yaml:8:38: no judgement is called “poll”; write “pool”"),
                slip(
                        "requirements/swim.yaml",
                        "count: 2",
                        "count: 010",
                        "requirements/swim.yaml:26:34: “010” is not a number from 0 to 3"),
                slip("requirements/swim.yaml", "count: 2", "counts: 2", "the key “counts” is not known here"),
                // requirements and remedies
                slip(
                        "requirements/swim.yaml",
                        "essential: yes",
                        "essential: NO",
                        "requirements/swim.yaml:3:14: “NO” is neither yes nor no"),
                slip(
                        "requirements/swim.yaml",
                        "  if-on-course: You will swim well.\n",
                        "",
                        "“swims-well” can be on course, and has no sentence for it; add `if-on-course:`"),
                slip(
                        "requirements/swim.yaml",
                        "  if-needs-checking: The pool decides.\n",
                        "",
                        "“swims-well” can be needs checking, and has no sentence"),
                slip(
                        "requirements/swim.yaml",
                        "  if-unsure: Look at your badge.\n",
                        "",
                        "“swims-well” can be cannot tell yet, and has no sentence"),
                slip(
                        "requirements/swim.yaml",
                        "sources: [club]\n- id: knows-first-aid",
                        "sources: [clubs]\n- id: knows-first-aid",
                        "requirements/swim.yaml:22:13: no source is called “clubs”; write “club”"),
                slip(
                        "requirements/swim.yaml",
                        "other-ways: [sail]",
                        "other-ways: [fly]",
                        "requirements/swim.yaml:21:16: no way is called “fly”"),
                slip(
                        "requirements/swim.yaml",
                        "id: knows-first-aid",
                        "id: swims-well",
                        "requirements/swim.yaml:23:3: another requirement is called “swims-well” too"),
                slip(
                        "requirements/swim.yaml",
                        "each 1 March",
                        "in spring",
                        "requirements/swim.yaml:17:15: “in spring” is not what belongs here; write `any day`"),
                slip(
                        "requirements/swim.yaml",
                        "each 1 March",
                        "each 31 February",
                        "requirements/swim.yaml:17:15: “31 February” is not what belongs here"),
                slip(
                        "requirements/swim.yaml",
                        "      takes: 3 months to 6 months\n",
                        "",
                        "requirements/swim.yaml:15:7: the key “takes” is missing"),
                slip(
                        "requirements/swim.yaml",
                        "3 months to 6 months",
                        "6 months to 3 months",
                        "requirements/swim.yaml:18:14: “6 months to 3 months” is not what belongs here"),
                slip(
                        "requirements/swim.yaml",
                        "3 months to 6 months",
                        "a while",
                        "requirements/swim.yaml:18:14: “a while” is not what belongs here"),
                slip(
                        "requirements/work.yaml",
                        "essential: yes",
                        "essential: yes\n  applies-when: { from: course-ends }",
                        "requirements/work.yaml:4:25: “from” cannot stand here"),
                slip(
                        "requirements/work.yaml",
                        "holds-when: { stage: guard }",
                        "holds-when: { meets: place }",
                        "requirements/work.yaml:4:24: these need each other in a circle: place → place"),
                slip(
                        "requirements/work.yaml",
                        "after: [swims-well]",
                        "after: [place]",
                        "requirements/work.yaml:11:15: these need each other in a circle: place → place"),
                slip(
                        "requirements/work.yaml",
                        "round: pools",
                        "round: pool",
                        "requirements/work.yaml:10:14: no round is called “pool”; write “pools”"),
                slip("requirements/work.yaml", "id: apply", "id: course", "another remedy is called “course” too"),
                slip(
                        "requirements/work.yaml",
                        "  remedies:\n    - id: apply\n      do: Apply.\n      round: pools\n      after: [swims-well]\n      gives: { stage: guard }\n      sources: [club]\n",
                        "",
                        "requirements/work.yaml:1:3: nobody is told what to do if “place” is not met"),
                // rounds and sources
                slip(
                        "rounds.yaml",
                        "2027-02-14 17:00",
                        "2027-02-31 17:00",
                        "rounds.yaml:5:15: “2027-02-31 17:00” is not what belongs here"),
                slip(
                        "rounds.yaml",
                        "2027-02-14 17:00",
                        "2027-01-14 17:00",
                        "rounds.yaml:4:7: this window closes before it opens"),
                slip(
                        "rounds.yaml",
                        "starts: 2027-06-01",
                        "starts: 2026-06-02",
                        "rounds.yaml:4:7: its places start before the window closes"),
                slip(
                        "rounds.yaml",
                        "starts: 2026-06-01",
                        "starts: 2027-06-02",
                        "rounds.yaml:8:7: another window starts in 2027 too"),
                slip(
                        "rounds.yaml",
                        "opens: 2026-02-02 09:00\n      closes: 2026-02-15 17:00\n      starts: 2026-06-01",
                        "opens: 2027-02-02 09:00\n      closes: 2027-02-15 17:00\n      starts: 2028-06-01",
                        "rounds.yaml:8:7: this window overlaps the one of 2027-02-01"),
                slip(
                        "rounds.yaml",
                        "02-01 to 02-10",
                        "02-10 to 02-01",
                        "rounds.yaml:13:12: this ends before it begins"),
                slip(
                        "rounds.yaml",
                        "closes: 02-14 to 02-28",
                        "closes: 01-14 to 01-28",
                        "rounds.yaml:13:5: this closes before it opens"),
                slip(
                        "sources.yaml",
                        "https://club.example/lifeguards",
                        "club.example",
                        "sources.yaml:4:12: this is not an address of a page"),
                slip(
                        "sources.yaml",
                        "https://club.example/lifeguards",
                        "javascript:alert(1)",
                        "sources.yaml:4:12: this is not an address of a page"),
                slip(
                        "sources.yaml",
                        "check-by: 2027-11-22",
                        "check-by: 2025-11-22",
                        "sources.yaml:1:3: this is to be checked again before it was checked"),
                slip(
                        "sources.yaml",
                        "checked: 2026-11-22",
                        "checked: 22.11.2026",
                        "sources.yaml:6:12: “22.11.2026” is not what belongs here; write a day, as 2027-01-06"),
                // people
                slip("people.yaml", "stage: guard", "stage: boss", "people.yaml:3:21: this is no answer to “stage”"),
                slip("people.yaml", "stage: guard", "hat: red", "people.yaml:3:19: no question is called “hat”"),
                slip(
                        "people.yaml",
                        "place: met",
                        "place: fine",
                        "people.yaml:4:35: “fine” is nothing we tell people; write one of: met"),
                slip("people.yaml", "place: met", "palce: met", "people.yaml:4:35: no requirement is called “palce”"));
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @MethodSource("slips")
    void a_slip_is_told_with_its_place_its_cause_and_what_to_do(String file, String whole, String slip, String told)
            throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(whole);
        Files.writeString(path, text.replaceFirst(Pattern.quote(whole), Matcher.quoteReplacement(slip)));

        var read = readAtOnce();

        assertThat(read.ruleBook()).isEmpty();
        assertThat(lines(read)).contains(told).matches("(?s)([\\w./-]+:\\d+:\\d+: [^\n]+; [^\n]+\n?)+");
    }

    @Test
    void everything_wrong_in_all_files_is_told_at_once() throws IOException {
        replace("career.yaml", "asks:", "ask:");
        replace("sources.yaml", "checked: 2026-11-22", "checked: soon");
        replace("people.yaml", "place: met", "place: fine");

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::file)
                .contains("career.yaml", "people.yaml", "sources.yaml");
    }

    @Test
    void a_missing_file_and_a_file_that_does_not_belong_are_told() throws IOException {
        Files.move(folder.resolve("ways.yaml"), folder.resolve("way.yaml"));
        Files.writeString(folder.resolve("notes.txt"), "remember the milk");

        assertThat(RuleFolder.read(folder).problems())
                .extracting(Problem::toString)
                .contains(
                        "way.yaml:1:1: no file of this name belongs here; rename it to ways.yaml, if that is what you mean",
                        "notes.txt:1:1: this is not a rule file; move it out of the folder, or end its name in .yaml",
                        "ways.yaml:1:1: the file is missing; add it");
    }

    @Test
    void an_empty_file_and_one_that_is_half_written_are_told() throws IOException {
        Files.writeString(folder.resolve("ways.yaml"), "");
        Files.writeString(
                folder.resolve("rounds.yaml"),
                Files.readString(folder.resolve("rounds.yaml")).substring(0, 60));

        assertThat(RuleFolder.read(folder).problems()).extracting(Problem::file).contains("ways.yaml", "rounds.yaml");
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
    void a_folder_that_is_not_there_is_told() {
        assertThat(RuleFolder.read(folder.resolve("nowhere")).problems())
                .extracting(Problem::toString)
                .containsExactly("nowhere:1:1: there is no such folder; check the path of the rules");
    }

    @Test
    void a_file_that_must_not_be_read_is_told_or_read_where_the_system_lets_us() throws IOException {
        var secret = folder.resolve("ways.yaml");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));

        var problems = RuleFolder.read(folder).problems();

        // The super-user may read everything; for everybody else the file is told by name.
        assertThat(problems.isEmpty()).isEqualTo(Files.isReadable(secret));
    }

    @Test
    void two_folders_have_one_hash_if_and_only_if_they_say_the_same() throws IOException {
        var before = RuleFolder.read(folder).ruleBook().orElseThrow().hash();
        assertThat(RuleFolder.read(WHOLE).ruleBook().orElseThrow().hash()).isEqualTo(before);

        replace("career.yaml", "You watch the water.", "You watch the waves.");

        assertThat(RuleFolder.read(folder).ruleBook().orElseThrow().hash()).isNotEqualTo(before);
    }

    private void replace(String file, String what, String with) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(what, with));
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

    private static Arguments slip(String file, String whole, String slip, String told) {
        return Arguments.of(file, whole, slip, told);
    }
}
