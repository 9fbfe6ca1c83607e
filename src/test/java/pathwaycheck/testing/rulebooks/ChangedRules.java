package pathwaycheck.testing.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBook;

/** A copy of some rules, to be changed. */
public record ChangedRules(Path folder) {

    /** A copy of these rules in a folder of their name within this one. */
    public static ChangedRules copy(Path whole, Path to) {
        return copyInto(to.resolve(whole.getFileName().toString()), whole);
    }

    /** A copy of these rules in this folder itself. */
    public static ChangedRules copyInto(Path folder, Path whole) {
        files(whole).forEach(file -> write(folder.resolve(file), read(whole.resolve(file))));
        return new ChangedRules(folder);
    }

    /** The files of some rules, by their path from the folder. */
    public static List<String> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts something else wherever this stands in a file; it must stand there. */
    public ChangedRules replace(String file, String whole, String with) {
        var text = text(file);
        assertThat(text).contains(whole);
        return write(file, text.replace(whole, with));
    }

    public ChangedRules write(String file, String text) {
        write(folder.resolve(file), text);
        return this;
    }

    /** Writes every file anew, from its path and its text. */
    public ChangedRules rewrite(BinaryOperator<String> text) {
        files(folder).forEach(file -> write(file, text.apply(file, text(file))));
        return this;
    }

    public String text(String file) {
        return read(folder.resolve(file));
    }

    /** What the loader makes of it. */
    public RuleFolder read() {
        return RuleFolder.read(folder);
    }

    /** Nothing may be wrong with it. */
    public RuleBook book() {
        var read = read();
        assertThat(read.problems()).isEmpty();
        return read.ruleBook().orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
