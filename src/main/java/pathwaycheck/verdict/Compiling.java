package pathwaycheck.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;

/**
 * The logic of compiling: a condition as a {@link Node}. On the way every question and every requirement that it meets
 * gets a place, parts of a requirement and what comes before it earlier than itself.
 */
final class Compiling implements Logic<Node> {

    private static final int[] NONE = {};

    final Map<String, Integer> questionPlaces = new HashMap<>();
    final Map<String, Integer> requirementPlaces = new HashMap<>();
    final Map<Condition, Node> conditions = new IdentityHashMap<>();
    final List<Question> questions = new ArrayList<>();
    final List<Map<Option, Integer>> options = new ArrayList<>();
    final List<Program.Compiled> requirements = new ArrayList<>();
    private final List<Requirement> asWritten = new ArrayList<>();

    int place(Question question) {
        var known = questionPlaces.get(question.id());
        if (known != null) {
            return known;
        }
        questionPlaces.put(question.id(), questions.size());
        questions.add(question);
        var bits = new HashMap<Option, Integer>();
        if (question instanceof Choice choice) {
            choice.options().forEach(option -> bits.put(option, bits.size()));
        }
        options.add(bits);
        return questions.size() - 1;
    }

    int place(Requirement requirement) {
        var known = requirementPlaces.get(requirement.id());
        if (known != null) {
            return known;
        }
        var compiled = new Program.Compiled(
                node(requirement.appliesWhen()),
                node(requirement.holdsWhen()),
                requirement.remedies().stream().map(this::remedy).toArray(Program.CompiledRemedy[]::new),
                requirement.otherWays().stream()
                        .map(OtherWay::forWhom)
                        .flatMap(Optional::stream)
                        .map(this::node)
                        .toArray(Node[]::new),
                places(requirement.refersTo()));
        requirementPlaces.put(requirement.id(), requirements.size());
        asWritten.add(requirement);
        requirements.add(compiled);
        return requirements.size() - 1;
    }

    private int[] places(Collection<Requirement> some) {
        return some.isEmpty() ? NONE : some.stream().mapToInt(this::place).toArray();
    }

    private Program.CompiledRemedy remedy(Remedy remedy) {
        var until = remedy.when() instanceof Remedy.When.Until it ? new Node.From(place(it.question())) : Node.ALWAYS;
        var busy = remedy.when().claim().busy().stream().map(this::free).toArray(Node[]::new);
        return new Program.CompiledRemedy(
                node(remedy.forWhom()),
                until,
                busy.length == 0 ? Node.ALWAYS : Node.All.of(busy),
                places(remedy.after()));
    }

    private Node free(Busy busy) {
        return new Node.Free(node(busy.forWhom()), new Node.From(place(busy.until())));
    }

    /** A day that is odd for some. */
    Program.Odd odd(OddDay odd) {
        return new Program.Odd(odd, place(odd.question()), node(odd.forWhom()));
    }

    /** A condition that somebody will ask for by itself. */
    void keep(Condition condition) {
        conditions.put(condition, node(condition));
    }

    private Node node(Optional<Condition> condition) {
        return condition.map(this::node).orElse(Node.ALWAYS);
    }

    private Node node(Condition condition) {
        return condition.in(this);
    }

    /** For each question, what an answer to it can change. */
    List<Program.Resting> resting() {
        var help = decideAboutHelp();
        var resting = new ArrayList<Program.Resting>();
        for (var question = 0; question < questions.size(); question++) {
            var judged = new Marks(requirements.size());
            var helped = new Marks(requirements.size());
            for (var requirement = 0; requirement < requirements.size(); requirement++) {
                if (asWritten.get(requirement).restsOn().contains(questions.get(question))) {
                    judged.mark(requirement);
                }
                if (help.get(requirement).isMarked(question)) {
                    helped.mark(requirement);
                }
            }
            resting.add(new Program.Resting(judged, helped));
        }
        return resting;
    }

    /** By requirement, the questions that decide about help with it: its own, and those of what it leads to. */
    private List<Marks> decideAboutHelp() {
        var help = new ArrayList<Marks>();
        for (var place = 0; place < requirements.size(); place++) {
            var decide = new Marks(questions.size());
            var written = asWritten.get(place);
            Stream.concat(written.restsOn().stream(), written.helpLooksAt())
                    .forEach(question -> decide.mark(place(question)));
            var compiled = requirements.get(place);
            for (var part : compiled.refersTo()) {
                decide.markAll(help.get(part));
            }
            for (var remedy : compiled.remedies()) {
                for (var first : remedy.after()) {
                    decide.markAll(help.get(first));
                }
            }
            help.add(decide);
        }
        return help;
    }

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
                ? Node.Any.of(nodes)
                : count == nodes.length ? Node.All.of(nodes) : new Node.Some(count, nodes);
    }

    @Override
    public Node chosen(Condition.Chosen chosen) {
        var question = place(chosen.question());
        var bits = 0L;
        for (var option : chosen.options()) {
            bits |= 1L << options.get(question).get(option);
        }
        return chosen.count() == 1 ? new Node.OneOf(question, bits) : new Node.ManyOf(question, bits, chosen.count());
    }

    @Override
    public Node from(Condition.From from) {
        return new Node.From(place(from.question()));
    }

    @Override
    public Node judged(Judgement judgement) {
        return new Node.Judged();
    }

    @Override
    public Node meets(Requirement requirement) {
        return new Node.Meets(place(requirement));
    }
}
