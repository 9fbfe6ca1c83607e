package pathwaycheck.picture.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Step;

/**
 * The map of a rule book: each step a lane, its requirements stations on it, with what is asked, what else counts and
 * what can be done as tags beside them. {@link Neighbours} is the same in words.
 */
public final class RuleMap {

    private static final double MARGIN = 16;
    private static final double GAP = 20;
    private static final double HEADER = 76;
    private static final Lettering TITLE = Lettering.ink("pc-map__ink", 22).bold();
    private static final Lettering VERSION = Lettering.soft("pc-map__soft", 14);

    private static final Lane KEY = new Lane(
            "Key",
            "How to read the map",
            List.of(),
            List.of(
                    new Station(
                            Station.Kind.ESSENTIAL,
                            "What you must meet",
                            Optional.empty(),
                            List.of(
                                    new Tag(Tag.Kind.QUESTION, "A question whose answer counts"),
                                    new Tag(Tag.Kind.RESTS_ON, "another requirement that counts for this one"),
                                    new Tag(Tag.Kind.REMEDY, "What you can do about it"),
                                    new Tag(Tag.Kind.FIRST, "what you must meet before you do that"))),
                    new Station(Station.Kind.PREFERRED, "What helps", Optional.empty(), List.of()),
                    new Station(Station.Kind.PART, "What only others rest on", Optional.empty(), List.of())));

    private final RuleBook ruleBook;
    private final Function<Requirement, Optional<String>> addresses;

    private RuleMap(RuleBook ruleBook, Function<Requirement, Optional<String>> addresses) {
        this.ruleBook = ruleBook;
        this.addresses = addresses;
    }

    /** A picture that stands for itself: the lanes from left to right. */
    public static String alone(RuleBook ruleBook) {
        return new RuleMap(ruleBook, requirement -> Optional.empty()).inOne();
    }

    /**
     * Parts of a page, which lays them out as it has room: the key, and every lane.
     *
     * @param address where a page says more about a requirement
     */
    public static List<String> inPage(RuleBook ruleBook, Function<Requirement, String> address) {
        return new RuleMap(ruleBook, requirement -> Optional.of(address.apply(requirement)))
                .lanes().stream().map(RuleMap::inPage).toList();
    }

    /** The key, and a lane for each step. */
    static List<Lane> lanes(RuleBook ruleBook) {
        return new RuleMap(ruleBook, requirement -> Optional.empty()).lanes();
    }

    private List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        lanes.add(KEY);
        ruleBook.career().steps().forEach(step -> lanes.add(lane(step)));
        return lanes;
    }

    private Lane lane(Step step) {
        var all = Stream.concat(step.requirements().stream(), step.parts().stream())
                .toList();
        var everywhere = all.size() > 1 ? inCommon(all) : Set.<Question>of();
        var stations = all.stream()
                .map(it -> Station.of(
                        it, step.parts().contains(it), everywhere, others -> named(others, step), addresses.apply(it)))
                .toList();
        return new Lane(
                stepNumber(step), step.title(), everywhere.stream().map(Tag::of).toList(), stations);
    }

    /** The questions that all of these look at. */
    private static Set<Question> inCommon(List<Requirement> requirements) {
        var common = new LinkedHashSet<>(requirements.get(0).looksAt());
        requirements.forEach(it -> common.retainAll(it.looksAt()));
        return common;
    }

    /** What a tag calls other requirements: by their steps too, where those are not this one. */
    private String named(List<Requirement> requirements, Step here) {
        return ruleBook.career().steps().stream()
                .flatMap(step -> named(requirements, step, step.equals(here) ? "" : " (" + stepNumber(step) + ")"))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> named(List<Requirement> requirements, Step step, String where) {
        var there = requirements.stream()
                .filter(it -> step.requirements().contains(it) || step.parts().contains(it))
                .map(Requirement::label)
                .collect(Collectors.joining("; "));
        return there.isEmpty() ? Stream.empty() : Stream.of(there + where);
    }

    /** As "Step 2". */
    private String stepNumber(Step step) {
        return "Step " + (1 + ruleBook.career().steps().indexOf(step));
    }

    private static String inPage(Lane lane) {
        // A picture holds no links; a group does.
        var role = lane.equals(KEY) ? "img" : "group";
        var svg = new Svg(
                true,
                "pc-map",
                role,
                Lane.WIDTH,
                lane.height(),
                1,
                lane.above() + ": " + lane.title(),
                lane.equals(KEY) ? "What the marks and boxes of the map mean." : "Its requirements, in order.");
        lane.draw(svg, true);
        svg.end();
        return svg.toString();
    }

    private String inOne() {
        var lanes = lanes();
        var width = 2 * MARGIN + lanes.size() * (Lane.WIDTH + GAP) - GAP;
        var height =
                HEADER + MARGIN + lanes.stream().mapToDouble(Lane::height).max().orElseThrow();
        var svg = new Svg(false, "pc-map", "img", width, height, 1, title(), description());
        svg.words(title(), new Point(MARGIN, 36), TITLE);
        svg.words("Version " + ruleBook.version() + " (" + ruleBook.hash() + ")", new Point(MARGIN, 60), VERSION);
        var x = MARGIN;
        for (var lane : lanes) {
            svg.moved(x, HEADER);
            lane.draw(svg, false);
            svg.end();
            x += Lane.WIDTH + GAP;
        }
        svg.end();
        return svg.toString();
    }

    private String title() {
        return "Map of the rules: " + ruleBook.career().title();
    }

    private String description() {
        var remedies = ruleBook.requirements()
                .mapToInt(requirement -> requirement.remedies().size())
                .sum();
        return ruleBook.requirements().count() + " requirements on lanes for "
                + ruleBook.career().steps().size() + " steps. Tags beside them show which of "
                + ruleBook.questions().size() + " questions count for each, what else it rests on, and " + remedies
                + " things to do. The page “How we decide” says the same in words.";
    }
}
