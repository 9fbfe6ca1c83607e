package pathwaycheck.picture.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Step;

/**
 * The map of a rule book: its questions, requirements and remedies as boxes, its steps as boxes around them, and arrows
 * for what leads to what. {@link Neighbours} is the same in words.
 */
public final class RuleMap {

    private final RuleBook ruleBook;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();
    private final Layout layout;

    private RuleMap(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
        var boxes = new ArrayList<Layout.Box>();
        for (var question : ruleBook.questions()) {
            boxes.add(add(new Piece(
                    question(question.id()), Kind.QUESTION, question.wording().ask(), Optional.empty())));
        }
        for (var step : ruleBook.career().steps()) {
            boxes.add(new Layout.Box(step(step), RuleMapPicture.roomFor(stepTitle(step)), Layout.TITLE, inside(step)));
        }
        Neighbours.of(ruleBook).forEach(this::connect);
        this.layout = Layout.of(boxes, arrows);
    }

    /** Finds every box its place, which takes a moment: a map is worth keeping as long as its rule book. */
    public static RuleMap of(RuleBook ruleBook) {
        return new RuleMap(ruleBook);
    }

    /** A picture that stands for itself. */
    public String alone() {
        return new RuleMapPicture(this, false).svg();
    }

    /** A part of the page on which every requirement's id is an anchor: its boxes are links. */
    public String inPage() {
        return new RuleMapPicture(this, true).svg();
    }

    RuleBook ruleBook() {
        return ruleBook;
    }

    /** Every box but those of the steps. */
    List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    /** Every arrow, in an order that hangs on the rule book alone. */
    List<Arrow> arrows() {
        return List.copyOf(arrows);
    }

    Layout layout() {
        return layout;
    }

    /** The name of a step's box. */
    static String step(Step step) {
        return "step " + step.id();
    }

    /** As "Step 2: Degree". */
    String stepTitle(Step step) {
        return "Step " + (1 + ruleBook.career().steps().indexOf(step)) + ": " + step.title();
    }

    private Layout.Box add(Piece piece) {
        pieces.put(piece.name(), piece);
        return piece.box();
    }

    private List<Layout.Box> inside(Step step) {
        return Stream.concat(
                        step.requirements().stream().flatMap(requirement -> boxes(requirement, false)),
                        step.parts().stream().flatMap(requirement -> boxes(requirement, true)))
                .toList();
    }

    private Stream<Layout.Box> boxes(Requirement requirement, boolean part) {
        var own = add(new Piece(
                requirement(requirement),
                Kind.of(requirement, part),
                requirement.title(),
                Optional.of(requirement.id())));
        var remedies = requirement.remedies().stream()
                .map(remedy ->
                        add(new Piece(remedy(requirement, remedy), Kind.REMEDY, remedy.toDo(), Optional.empty())));
        return Stream.concat(Stream.of(own), remedies);
    }

    private void connect(Neighbours neighbours) {
        var requirement = neighbours.requirement();
        for (var question : neighbours.looksAt()) {
            arrows.add(new Arrow(question(question.id()), requirement(requirement), Tie.LOOKED_AT));
        }
        for (var needed : neighbours.needs()) {
            arrows.add(new Arrow(requirement(needed), requirement(requirement), Tie.NEEDED));
        }
        for (var remedy : neighbours.remedies()) {
            arrows.add(new Arrow(remedy(requirement, remedy), requirement(requirement), Tie.HELPS));
            for (var first : remedy.after()) {
                arrows.add(new Arrow(requirement(first), remedy(requirement, remedy), Tie.FIRST));
            }
        }
    }

    // One id may stand for a question, a requirement and a remedy.

    private static String question(String id) {
        return "question " + id;
    }

    private static String requirement(Requirement requirement) {
        return "requirement " + requirement.id();
    }

    private static String remedy(Requirement requirement, Remedy remedy) {
        return "remedy " + requirement.id() + " " + remedy.id();
    }
}
