package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A command says and writes the same bytes, whatever the machine is set to, about a folder of any name. */
@BesideOthers
class EveryLocaleTest {

    @TempDir
    Path folder;

    private Path rules;

    /** What a machine may be set to: variables, and what stands before the class. */
    record Machine(Map<String, String> variables, List<String> properties) {}

    static Stream<Machine> machines() {
        return Stream.of(
                new Machine(Map.of("LC_ALL", "C"), List.of()),
                new Machine(Map.of("LC_ALL", "POSIX"), List.of("-Dfile.encoding=US-ASCII")),
                new Machine(
                        Map.of("LC_ALL", "C.UTF-8"),
                        List.of("-Dstdout.encoding=US-ASCII", "-Dstderr.encoding=UTF-16", "-Duser.language=ar")));
    }

    @BeforeEach
    void layOut() throws IOException {
        rules = FileNames.of(folder + "/Les règles, 規則");
        Files.createDirectories(rules);
        ChangedRules.copy(Lifeguard.FOLDER, rules);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void a_check_says_and_writes_the_same_bytes(Machine machine) throws Exception {
        var lifeguard = FileNames.shown(rules) + "/lifeguard";
        var broken = new ChangedRules(rules.resolve("lifeguard"));
        broken.replace("questions.yaml", "text: Gold }", "text: Gold ✓ }");

        var check = run(machine, "rules", "check", lifeguard, "--links", FileNames.shown(rules) + "/links – 1.md");

        assertThat(check)
                .isEqualTo(lifeguard + "/questions.yaml:20:29: the PDF has no letter for “✓” (U+2713), and would print"
                        + " “#”; say it in words, or write a letter that every computer has\n");
        assertThat(Files.readString(rules.resolve(FileNames.of("links – 1.md").getFileName())))
                .contains("- [ ] How to become a lifeguard — <https://club.test/lifeguards> — used by ");
    }

    private String run(Machine machine, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine.properties());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Typing.class.getName()));
        var typed = folder.resolve("typed");
        Files.write(typed, String.join("\0", words).getBytes(StandardCharsets.UTF_8));
        // A shell hands the bytes on as they are: this process may know no such letters.
        var shell = "xargs -0 \"$@\" < \"$TYPED\" > \"$TYPED.out\" 2>&1";
        var builder = new ProcessBuilder(Stream.concat(Stream.of("sh", "-c", shell, "sh"), command.stream())
                .toList());
        builder.environment().put("TYPED", typed.toString());
        builder.environment().putAll(machine.variables());
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(folder.resolve("typed.out"));
    }

    /** The command line, without a server behind it. */
    static final class Typing {
        private Typing() {}

        public static void main(String[] words) {
            SameEverywhere.print();
            System.exit(Commands.run(words, java.time.LocalDate.of(2026, 11, 28)));
        }
    }
}
