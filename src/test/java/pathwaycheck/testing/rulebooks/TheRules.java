package pathwaycheck.testing.rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBook;

/** The rules that ship. */
public final class TheRules {

    public static final Path FOLDER = Path.of("rules/clinical-engineer");

    private static final RuleBook BOOK = read(FOLDER);

    private static final List<RuleBook> ALL = in(Path.of("rules"));

    private TheRules() {}

    /** The rule book of Clinical Engineer. */
    public static RuleBook book() {
        return BOOK;
    }

    /** The rule books of every career, in the order in which the app shows them. */
    public static List<RuleBook> all() {
        return ALL;
    }

    /** The rule books in a folder of careers, as {@code rules}, in the order in which the app shows them. */
    public static List<RuleBook> in(Path rules) {
        try (var folders = Files.list(rules)) {
            return folders.filter(folder -> Files.exists(folder.resolve("career.yaml")))
                    .sorted()
                    .map(TheRules::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleBook read(Path folder) {
        var read = RuleFolder.read(folder);
        return read.ruleBook().orElseThrow(() -> new AssertionError(read.problems()));
    }
}
