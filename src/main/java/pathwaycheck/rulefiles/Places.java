package pathwaycheck.rulefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the entries of a career's files stand, for whoever has something to say about one of them. */
public final class Places {

    private final Path folder;

    /** Read once somebody asks. */
    private Optional<RuleFiles> files = Optional.empty();

    private Places(Path folder) {
        this.folder = folder;
    }

    /** Those of the files in this folder. */
    public static Places of(Path folder) {
        return new Places(folder);
    }

    /** Something about what this line of a file begins with. */
    public static Problem ofLine(Path folder, String file, int line, String what, String toDo) {
        var column = 1;
        try (var lines = Files.lines(folder.resolve(FileNames.of(file)))) {
            var text = lines.skip(line - 1L).findFirst().orElse("");
            column += text.length() - text.stripLeading().length();
        } catch (IOException | UncheckedIOException unreadable) {
            // Then the line alone is named.
        }
        return new Problem(file, line, column, what, toDo);
    }

    private synchronized Optional<RuleFiles> files() {
        if (files.isEmpty()) {
            files = RuleFiles.open(folder, new Problems());
        }
        return files;
    }

    /**
     * Something about one entry of a file.
     *
     * @param number the entry's, from 0
     * @param key where in the entry; if it has no such key, its beginning
     */
    public Problem at(String file, int number, String key, String what, String toDo) {
        return files().flatMap(it -> it.roots().getOrDefault(file, Optional.empty()))
                .filter(SequenceNode.class::isInstance)
                .map(root -> ((SequenceNode) root).getValue())
                .filter(entries -> number < entries.size())
                .map(entries -> entries.get(number))
                .map(entry -> YamlNodes.value(entry, key).orElse(entry))
                .flatMap(Node::getStartMark)
                .map(mark -> new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, what, toDo))
                .orElseGet(() -> new Problem(file, 1, 1, what, toDo));
    }
}
