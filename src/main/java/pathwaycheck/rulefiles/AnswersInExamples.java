package pathwaycheck.rulefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes one more answer into examples, and leaves every other letter of their file as it is. */
public final class AnswersInExamples {

    private static final String FILE = "people.yaml";

    private final String text;
    private final List<Node> answers;

    private AnswersInExamples(String text, List<Node> answers) {
        this.text = text;
        this.answers = answers;
    }

    /**
     * Those of a career that can be read.
     *
     * @throws IOException the file cannot be read
     */
    public static AnswersInExamples of(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(FILE));
        var root = RuleFiles.open(folder.toAbsolutePath().normalize(), new Problems())
                .flatMap(files -> files.roots().get(FILE))
                .orElseThrow(() -> new IOException("the file was changed while it was read"));
        return new AnswersInExamples(
                text,
                ((SequenceNode) root)
                        .getValue().stream()
                                .map(example ->
                                        YamlNodes.value(example, "answers").orElseThrow())
                                .toList());
    }

    /**
     * The file's text with this answer in each of these examples.
     *
     * @param examples by their numbers, from 0
     * @param options the ids of the options, or a day; several only where the question takes several
     */
    public String with(Collection<Integer> examples, String question, List<String> options) {
        var answer = question + ": " + (options.size() == 1 ? options.get(0) : "[" + String.join(", ", options) + "]");
        var written = new StringBuilder(text);
        // From the end on, so that what stands before keeps its place.
        examples.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(number -> write(answer, (MappingNode) answers.get(number), written));
        return written.toString();
    }

    private void write(String answer, MappingNode map, StringBuilder written) {
        var pairs = map.getValue();
        if (pairs.isEmpty()) {
            written.insert(start(map) + 1, " " + answer + " ");
        } else if (map.getFlowStyle() == FlowStyle.FLOW) {
            var last = pairs.get(pairs.size() - 1).getValueNode();
            written.insert(index(last.getEndMark().orElseThrow().getIndex()), ", " + answer);
        } else {
            var first = start(pairs.get(0).getKeyNode());
            var line = text.lastIndexOf('\n', first) + 1;
            var end = text.contains("\r\n") ? "\r\n" : "\n";
            written.insert(first, answer + end + text.substring(line, first));
        }
    }

    private int start(Node node) {
        return index(node.getStartMark().orElseThrow().getIndex());
    }

    /** The library counts characters as people do. */
    private int index(int characters) {
        return text.offsetByCodePoints(0, characters);
    }
}
