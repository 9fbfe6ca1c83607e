package pathwaycheck.testing.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBook;

/** A copy of some rules, to be changed. */
public record ChangedRules(Path folder) {

    public static ChangedRules copy(Path whole, Path to) throws IOException {
        var folder = to.resolve(whole.getFileName());
        try (var files = Files.walk(whole)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(whole.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new ChangedRules(folder);
    }

    public ChangedRules replace(String file, String whole, String with) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(whole);
        Files.writeString(path, text.replace(whole, with));
        return this;
    }

    public RuleBook book() {
        var read = RuleFolder.read(folder);
        assertThat(read.problems()).isEmpty();
        return read.ruleBook().orElseThrow();
    }
}
