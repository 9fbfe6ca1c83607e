package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** Whatever bytes stand in a rule file, the loader makes a rule book of them or says what is wrong. Check S15. */
class RulesFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    /**
     * The first byte says in which file the rest stands, from the third on: in place of the line that the second one
     * counts to, or of all of them.
     */
    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = "/pathwaycheck/rulefiles/words.dict")
    void a_folder_is_a_rule_book_or_a_list_of_what_is_wrong_with_it(byte[] bytes) throws IOException {
        if (bytes.length < 2) {
            return;
        }
        var copy = folder.resolve("lifeguard");
        if (!Files.exists(copy)) {
            ChangedRules.copyInto(copy, Lifeguard.FOLDER);
        }
        var files = ChangedRules.files(Lifeguard.FOLDER);
        var file = files.get(Math.floorMod(bytes[0] - '0', files.size()));
        var text = new String(bytes, 2, bytes.length - 2, StandardCharsets.ISO_8859_1);
        Files.writeString(
                copy.resolve(file),
                bytes[1] == 0
                        ? text
                        : inPlaceOfLine(Byte.toUnsignedInt(bytes[1]), text, Lifeguard.FOLDER.resolve(file)),
                StandardCharsets.ISO_8859_1);
        var begun = System.nanoTime();
        try {
            var read = RuleFolder.read(copy);

            assertThat(read.ruleBook().isPresent()).isEqualTo(read.problems().isEmpty());
            assertThat(read.problems())
                    .allSatisfy(problem -> assertThat(problem.toString()).isNotBlank());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        } finally {
            Files.copy(Lifeguard.FOLDER.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Every byte as it is: whether they are letters is the loader's to find out. */
    private static String inPlaceOfLine(int number, String text, Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        lines.set(number % lines.size(), text);
        return String.join("\n", lines) + "\n";
    }
}
