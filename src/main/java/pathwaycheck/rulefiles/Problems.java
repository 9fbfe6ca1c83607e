package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Everything found wrong so far. Reading goes on after a problem, so that its author sees all of them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> wording = new ArrayList<>();

    void at(String file, Node node, String what, String toDo) {
        node.getStartMark().ifPresentOrElse(mark -> at(file, mark, what, toDo), () -> in(file, what, toDo));
    }

    void at(String file, Mark mark, String what, String toDo) {
        found.add(at(mark, file, what, toDo));
    }

    /** The words alone are wrong: the rules can be followed all the same. */
    void wording(String file, Node node, String what, String toDo) {
        node.getStartMark()
                .ifPresentOrElse(
                        mark -> wording.add(at(mark, file, what, toDo)),
                        () -> wording.add(new Problem(file, 1, 1, what, toDo)));
    }

    private static Problem at(Mark mark, String file, String what, String toDo) {
        return new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, what, toDo);
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
        return inOrder(found);
    }

    /** What is wrong with the words alone, in the same order. */
    List<Problem> wording() {
        return inOrder(wording);
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .toList();
    }
}
