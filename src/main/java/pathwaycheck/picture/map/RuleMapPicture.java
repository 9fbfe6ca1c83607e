package pathwaycheck.picture.map;

import java.util.List;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.rules.Step;

/**
 * Draws the map of a rule book.
 *
 * @param inPage it is part of a page
 */
record RuleMapPicture(RuleMap map, boolean inPage) {

    private static final double MARGIN = 16;
    private static final double HEADER = 104;
    private static final double ARROW = 56;
    private static final double WIDEST_TITLE = 640;
    private static final Lettering TITLE = Lettering.ink("pc-map__ink", 22).bold();
    private static final Lettering VERSION = Lettering.soft("pc-map__soft", 14);
    private static final Lettering KEY = Lettering.ink("pc-map__ink", 15);
    private static final Lettering STEP = Lettering.ink("pc-map__ink", 18).bold();

    /** How wide a step's box must be to show this title. */
    static double roomFor(String stepTitle) {
        return Math.min(STEP.width(stepTitle), WIDEST_TITLE) + 3 * MARGIN;
    }

    String svg() {
        // A picture holds no links; a group does.
        var role = inPage ? "group" : "img";
        var layout = map.layout();
        var svg = new Svg(inPage, "pc-map", role, layout.width(), HEADER + layout.height(), 1, title(), description());
        forTheEye(svg);
        header(svg);
        svg.end();
        svg.below(HEADER);
        forTheEye(svg);
        var steps = map.ruleBook().career().steps();
        steps.forEach(step -> ground(svg, step));
        map.arrows()
                .forEach(arrow -> arrow.tie().draw(svg, new Path(layout.lines().get(arrow))));
        steps.forEach(step -> stepTitle(svg, step));
        svg.end();
        map.pieces().forEach(piece -> piece.draw(svg, layout.areas().get(piece.name()), inPage));
        svg.end();
        svg.end();
        return svg.toString();
    }

    private void forTheEye(Svg svg) {
        if (inPage) {
            svg.unheard("pc-map__rest");
        } else {
            svg.group("pc-map__rest");
        }
    }

    private String title() {
        return "Map of the rules: " + map.ruleBook().career().title();
    }

    private String description() {
        var book = map.ruleBook();
        var remedies = book.requirements()
                .mapToInt(requirement -> requirement.remedies().size())
                .sum();
        return "Boxes for " + book.questions().size() + " questions, "
                + book.requirements().count() + " requirements in "
                + book.career().steps().size() + " steps, and " + remedies + " things to do."
                + " Arrows show which answers count for a requirement, what it needs, and what leads to it."
                + " The page “How we decide” says the same in words.";
    }

    /** What this is a map of, and what its arrows say. */
    private void header(Svg svg) {
        var book = map.ruleBook();
        svg.words(title(), new Point(MARGIN, 36), TITLE);
        svg.words("Version " + book.version() + " (" + book.hash() + ")", new Point(MARGIN, 60), VERSION);
        var x = MARGIN;
        for (var tie : Tie.values()) {
            tie.draw(svg, new Path(List.of(new Point(x, 87), new Point(x + ARROW, 87))));
            x += ARROW + 10;
            svg.words(tie.says(), new Point(x, 92), KEY);
            x += KEY.width(tie.says()) + 24;
        }
    }

    private void ground(Svg svg, Step step) {
        var area = map.layout().areas().get(RuleMap.step(step));
        svg.path(Svg.rectangle(area), Paint.box("pc-map__step", Colour.SAND, Colour.LINE, 1));
    }

    /** The step's title, over the lines that may cross it, on a ground of its own. */
    private void stepTitle(Svg svg, Step step) {
        var area = map.layout().areas().get(RuleMap.step(step));
        var title = STEP.lines(map.stepTitle(step), WIDEST_TITLE, 1).all().get(0);
        var ground = new Area(area.x() + MARGIN, area.y() + 14, STEP.width(title), 21);
        svg.path(Svg.rectangle(ground), Paint.fill("pc-map__step-title", Colour.SAND));
        svg.words(title, new Point(area.x() + MARGIN, area.y() + 30), STEP);
    }
}
