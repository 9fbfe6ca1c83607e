package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.rulebooks.TheRules.FOLDER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;

/** One fault of each kind, planted into the rules that ship, whatever stands in them, is found. Check T2. */
@BesideOthers
class FaultsInWhatShipsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);

    /** The smaller of the careers that ship: its proof takes a few seconds. */
    private static final Path TECHNOLOGIST = FOLDER.resolveSibling("clinical-technologist");

    @TempDir
    Path folder;

    static Stream<Path> careers() {
        return Stream.of(FOLDER, TECHNOLOGIST);
    }

    /** The file, what stands in it somewhere, what is planted there, and the beginning of what is told. */
    static Stream<Arguments> faultsInFiles() {
        return Stream.of(
                fault(
                        "career.yaml",
                        "(?s)\ngoal: [^\n]*(.*?requirements: \\[)([a-z0-9-]+)",
                        "\ngoal: $2$1$2",
                        "the way does not end with “"),
                fault("sources.yaml", "https://", "http://", "nobody can be sure who answers at an http address"),
                fault(
                        "sources.yaml",
                        "(?s)(address: \\S+)(.*?)address: \\S+",
                        "$1$2$1",
                        "another source has this address too"),
                fault(
                        "requirements/registration.yaml",
                        "(?m)^  if-met: .*(?s)(.*?)  if-not-met: ([^\n]*)",
                        "  if-met: $2$1  if-not-met: $2",
                        "`if-not-met` says the same as `if-met`"),
                fault(
                        "requirements/registration.yaml",
                        "(?m)^  if-met: .*",
                        "  if-met: You do not have what it takes.",
                        "`if-met` tells people what they lack"),
                fault(
                        "requirements/school.yaml",
                        "(?s)\n  title: ([^\n]*)(.*?)\n  title: [^\n]*",
                        "\n  title: $1$2\n  title: $1",
                        "another requirement is called"),
                fault(
                        "questions.yaml",
                        "(?s)text: (\"[^\"]*\"|[^\n]*?)( \\}|\n)(.*?)text: (\"[^\"]*\"|[^\n]*?)( \\}|\n)",
                        "text: $1$2$3text: $1$5",
                        "another option reads"),
                fault("career.yaml", "(?m)^summary: (.*)", "summary: TODO $1", "people would read the note “TODO”"),
                fault("career.yaml", "(?m)^summary: (.*)", "summary: <b>$1</b>", "people would read the mark “<b>”"),
                fault(
                        "career.yaml",
                        "(?m)^summary: .*",
                        "summary: They " + "work and ".repeat(20) + "rest.",
                        "a sentence of 42 words begins here with “They work and work …”"));
    }

    static Stream<Arguments> faultsInFilesOfEachCareer() {
        return careers().flatMap(career -> faultsInFiles().map(fault -> {
            var all = new ArrayList<Object>(List.of(career));
            all.addAll(List.of(fault.get()));
            return Arguments.of(all.toArray());
        }));
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @MethodSource("faultsInFilesOfEachCareer")
    void a_fault_that_one_file_shows_is_told_with_its_place(
            Path career, String file, String somewhere, String planted, String told) {
        var read = planted(career, file, somewhere, planted).read();

        assertThat(Stream.concat(read.problems().stream(), read.wording().stream()))
                .filteredOn(problem -> problem.what().startsWith(told))
                .isNotEmpty()
                .extracting(Problem::file)
                .containsOnly(file);
    }

    /** The kind of fault, the file, what stands in it somewhere, and what is planted there. */
    static Stream<Arguments> faultsInTheWhole() {
        return Stream.of(
                fault(
                        Finding.Kind.REMEDY_THAT_DOES_NOT_HELP,
                        "requirements/school.yaml",
                        "gives: \\{ subjects: \\[physics, maths, chemistry\\] \\}",
                        "gives: { subjects: physics }"),
                fault(
                        Finding.Kind.NAMED_BY_NOTHING,
                        "judgements.yaml",
                        "\n- id: ",
                        "\n- { id: nobody, decides: What?, who: Nobody, evidence: None., ask: What?, link: rct-join,"
                                + " sources: [rct-join] }\n- id: "),
                fault(
                        Finding.Kind.OPTION_WITHOUT_EXAMPLE,
                        "questions.yaml",
                        "options:\n",
                        "options:\n        - { id: never, text: I never say so, otherwise: yes }\n"),
                fault(
                        Finding.Kind.WAY_WITHOUT_EXAMPLE,
                        "ways.yaml",
                        "\n- id: ",
                        "\n- { id: fly, title: Fly, says: Fly., for: { stage: registered }, link: rct-join, sources:"
                                + " [rct-join] }\n- id: "),
                fault(
                        Finding.Kind.LENGTH_WITHOUT_EXAMPLE,
                        "requirements/registration.yaml",
                        "remedies:\n",
                        "remedies:\n    - { id: wait, do: Wait., starts: any day, takes: 1 day, gives: { stage:"
                                + " registered }, link: rct-join, sources: [rct-join] }\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsInTheWhole")
    void a_fault_that_only_the_whole_shows_is_found(Finding.Kind kind, String file, String somewhere, String planted) {
        var before = findings(kind, RuleFolder.read(TECHNOLOGIST));

        assertThat(findings(
                        kind, planted(TECHNOLOGIST, file, somewhere, planted).read()))
                .hasSizeGreaterThan(before.size());
    }

    private ChangedRules planted(Path career, String file, String somewhere, String planted) {
        var rules = ChangedRules.copyInto(folder, career);
        var text = rules.text(file);
        assertThat(text).containsPattern(somewhere);
        return rules.write(file, text.replaceFirst(somewhere, planted));
    }

    private static List<String> findings(Finding.Kind kind, RuleFolder read) {
        assertThat(read.problems()).isEmpty();
        return Proof.of(read.ruleBook().orElseThrow(), AS_OF, (done, all) -> {}).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::says)
                .toList();
    }

    private static Arguments fault(Object... fault) {
        return Arguments.of(fault);
    }
}
