package pathwaycheck.picture.map;

import java.util.List;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Lines;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;

/**
 * A step, with its requirements as stations from top to bottom.
 *
 * @param above a word above the title, as "Step 2"
 * @param everywhere what counts for every one of them
 */
record Lane(String above, String title, List<Tag> everywhere, List<Station> stations) {

    static final double WIDTH = 300;

    private static final double EDGE = 14;
    private static final double LINE = 24;
    private static final double GAP = 16;
    private static final int MOST_LINES = 4;
    private static final Lettering ABOVE = Lettering.soft("pc-map__soft", 14);
    private static final Lettering TITLE = Lettering.ink("pc-map__ink", 19).bold();
    private static final Paint GROUND = Paint.box("pc-map__lane", Colour.SAND, Colour.LINE, 1);
    private static final Paint TRACK = Paint.line("pc-map__track", Colour.SOON, 3);

    Lane {
        everywhere = List.copyOf(everywhere);
        stations = List.copyOf(stations);
    }

    /** As high as all that stands on it. */
    double height() {
        return top() + stations.stream().mapToDouble(it -> it.height() + GAP).sum();
    }

    /** How far down its stations begin. */
    double top() {
        return head() + (everywhere.isEmpty() ? 0 : LINE + Tag.height(everywhere) + GAP);
    }

    private double head() {
        return EDGE + LINE * (1 + lines().filled().size()) + GAP;
    }

    /** Draws it, its top left corner at 0. */
    void draw(Svg svg, boolean inPage) {
        forTheEye(svg, inPage);
        svg.path(Svg.rectangle(new Area(0.5, 0.5, WIDTH - 1, height() - 1)), GROUND);
        svg.words(above, new Point(EDGE, EDGE + LINE * 0.7), ABOVE);
        svg.words(lines(), new Point(EDGE, EDGE + LINE * 1.7), LINE, TITLE);
        if (!everywhere.isEmpty()) {
            svg.words("All of it looks at", new Point(Station.WORDS_AT, head() + LINE * 0.5), ABOVE);
        }
        track(svg);
        svg.end();
        Tag.draw(everywhere, svg, head() + LINE, inPage);
        var y = top();
        for (var station : stations) {
            station.draw(svg, y, inPage);
            y += station.height() + GAP;
        }
    }

    /** From the first station to the end of what belongs to the last. */
    private void track(Svg svg) {
        if (!stations.isEmpty()) {
            var first = top() + stations.get(0).mark();
            svg.path("M" + Svg.at(Station.LINE_AT, first) + "V" + Svg.number(height() - GAP - EDGE), TRACK);
        }
    }

    private Lines lines() {
        return TITLE.lines(title, WIDTH - 2 * EDGE, MOST_LINES);
    }

    private static void forTheEye(Svg svg, boolean inPage) {
        if (inPage) {
            svg.unheard("pc-map__rest");
        } else {
            svg.group("pc-map__rest");
        }
    }
}
