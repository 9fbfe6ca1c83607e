package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.slips.Limit;
import pathwaycheck.testing.slips.Mutants;
import pathwaycheck.testing.slips.Schemas;
import pathwaycheck.testing.slips.Slip;

/**
 * An editor with the schemas tells an author what the loader would tell: all that a schema can say, and nothing else.
 */
@BesideOthers
class SchemaTest {

    @TempDir
    static Path folder;

    static Stream<Path> books() {
        return Stream.of(Lifeguard.FOLDER, TheRules.FOLDER);
    }

    @ParameterizedTest
    @MethodSource("books")
    void whole_rules_are_fine_for_both(Path whole) throws IOException {
        assertThat(RuleFolder.read(whole).problems()).isEmpty();
        for (var file : ChangedRules.files(whole)) {
            assertThat(Schemas.problems(file, Files.readString(whole.resolve(file))))
                    .as(file)
                    .isEmpty();
        }
    }

    /** Editors tell these themselves, before they ask any schema. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#toldBeforeAnySchema")
    void what_is_no_yaml_never_reaches_a_schema(Slip slip) throws IOException {
        var text = slip.in(Lifeguard.FOLDER);

        assertThatThrownBy(() -> Schemas.read(text))
                .isInstanceOfAny(YamlEngineException.class, NumberFormatException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#toldByBoth")
    void a_slip_that_a_schema_can_see_is_told_by_both(Slip slip) throws IOException {
        var text = slip.in(Lifeguard.FOLDER);

        assertThat(Schemas.problems(slip.file(), text)).isNotEmpty();
        assertThat(told(Lifeguard.FOLDER, slip.file(), text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#inWording")
    void words_that_a_schema_can_see_are_told_by_both_and_stop_nothing(Slip slip) throws IOException {
        var text = slip.in(Lifeguard.FOLDER);
        var read = read(Lifeguard.FOLDER, slip.file(), text);

        assertThat(Schemas.problems(slip.file(), text)).isNotEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.wording()).extracting(Problem::what).anyMatch(what -> what.contains(slip.told()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#toldByTheLoader")
    void a_slip_beyond_a_limit_is_told_by_the_loader_alone(Slip slip) throws IOException {
        var text = slip.in(Lifeguard.FOLDER);

        assertThat(Schemas.problems(slip.file(), text)).isEmpty();
        assertThat(told(Lifeguard.FOLDER, slip.file(), text))
                .allMatch(problem -> Limit.of(problem).isPresent())
                .anyMatch(problem -> Limit.of(problem).equals(slip.limit()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathwaycheck.testing.slips.Slips#fineForBoth")
    void what_may_be_written_in_another_way_is_fine_for_both(Slip variant) throws IOException {
        var text = variant.in(Lifeguard.FOLDER);

        assertThat(told(Lifeguard.FOLDER, variant.file(), text)).isEmpty();
        assertThat(Schemas.problems(variant.file(), text)).isEmpty();
    }

    /** Every seventh: that is no number of changes, so each kind of change has its turn. */
    static Stream<Mutants.Mutant> mutants() throws IOException {
        var all = allMutants().toList();
        var few = IntStream.range(0, all.size()).filter(number -> number % 7 == 0);
        return FewOrAll.of(few.mapToObj(all::get), all.stream());
    }

    private static Stream<Mutants.Mutant> allMutants() throws IOException {
        return Stream.of(
                        Mutants.everywhere(Lifeguard.FOLDER),
                        Mutants.random(Lifeguard.FOLDER, 2026, 200),
                        Mutants.random(TheRules.FOLDER, 2027, 100))
                .flatMap(mutants -> mutants);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void whatever_is_changed_both_agree_within_the_limits(Mutants.Mutant mutant) throws IOException {
        var shown = Schemas.problems(mutant.file(), mutant.text());
        var read = read(mutant.whole(), mutant.file(), mutant.text());
        var told = read.problems();

        if (told.isEmpty() && read.wording().isEmpty()) {
            assertThat(shown).as("what the loader takes").isEmpty();
        } else if (shown.isEmpty() && !told.isEmpty()) {
            assertThat(told)
                    .as("what a schema takes, and could have refused")
                    // How many more there are of what was told before is no limit of its own.
                    .filteredOn(problem -> !problem.what().startsWith("from here on this file has"))
                    .isNotEmpty()
                    .allMatch(problem -> Limit.of(problem).isPresent());
        }
    }

    /** What stops the rules with another text in one file. */
    private static List<Problem> told(Path whole, String file, String text) throws IOException {
        return read(whole, file, text).problems();
    }

    private static synchronized RuleFolder read(Path whole, String file, String text) throws IOException {
        // One copy serves all, one after the other: most of the time would go into copying.
        var copy = folder.resolve(whole.getFileName());
        if (!Files.exists(copy)) {
            ChangedRules.copyInto(copy, whole);
        }
        Files.writeString(copy.resolve(file), text);
        try {
            return RuleFolder.read(copy);
        } finally {
            Files.writeString(copy.resolve(file), Files.readString(whole.resolve(file)));
        }
    }
}
