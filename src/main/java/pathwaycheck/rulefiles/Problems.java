package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Everything found wrong so far. Reading goes on after a problem, so that its author sees all of them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void at(String file, Node node, String what, String toDo) {
        node.getStartMark().ifPresentOrElse(mark -> at(file, mark, what, toDo), () -> in(file, what, toDo));
    }

    void at(String file, Mark mark, String what, String toDo) {
        found.add(new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, what, toDo));
    }

    /** A problem of the file as a whole stands at its beginning. */
    void in(String file, String what, String toDo) {
        found.add(new Problem(file, 1, 1, what, toDo));
    }

    int count() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of files, lines and columns, each once. */
    List<Problem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .toList();
    }
}
