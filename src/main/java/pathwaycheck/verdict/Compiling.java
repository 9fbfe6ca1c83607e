package pathwaycheck.verdict;

import java.util.List;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Requirement;

/** The logic of compiling: a condition as a {@link Node} of this program. */
record Compiling(Program program) implements Logic<Node> {

    @Override
    public Node atLeast(int count, List<Node> parts) {
        var nodes = parts.toArray(Node[]::new);
        if (count == 0) {
            return Node.ALWAYS;
        }
        if (nodes.length == 1) {
            return nodes[0];
        }
        return count == 1
                ? new Node.Any(nodes)
                : count == nodes.length ? new Node.All(nodes) : new Node.Some(count, nodes);
    }

    @Override
    public Node chosen(Condition.Chosen chosen) {
        var question = program.place(chosen.question());
        var options = program.bits(question, chosen.options());
        return chosen.count() == 1
                ? new Node.OneOf(question, options)
                : new Node.ManyOf(question, options, chosen.count());
    }

    @Override
    public Node from(Condition.From from) {
        return new Node.From(program.place(from.question()));
    }

    @Override
    public Node judged(Judgement judgement) {
        return new Node.Judged();
    }

    @Override
    public Node meets(Requirement requirement) {
        return new Node.Meets(program.place(requirement));
    }
}
