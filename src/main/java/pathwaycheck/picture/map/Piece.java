package pathwaycheck.picture.map;

import java.util.List;
import java.util.Optional;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Lines;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;

/**
 * One box of the map: its kind as a word, and its title.
 *
 * @param name tells it from every other box
 * @param title all of it; the box may show less
 * @param anchor where a page says more about it
 */
record Piece(String name, Kind kind, String title, Optional<String> anchor) {

    private static final double WIDTH = 208;
    private static final double PADDING = 13;
    private static final double LINE = 19;
    private static final Lettering KIND = Lettering.soft("pc-map__soft", 12.5);
    private static final Lettering TITLE = Lettering.ink("pc-map__ink", 15);
    private static final int MOST_LINES = 7;

    /** As high as its title needs. */
    Layout.Box box() {
        return new Layout.Box(
                name, WIDTH, 2 * PADDING + LINE * (1 + lines().filled().size()), List.of());
    }

    /**
     * Draws it. In a page it is a link if it has an anchor, and otherwise for the eye alone: who hears the page would
     * hear a heap of titles, and has the same in sentences.
     */
    void draw(Svg svg, Area area, boolean inPage) {
        if (!inPage) {
            svg.group("pc-map__piece");
        } else if (anchor.isPresent()) {
            svg.link("pc-map__piece", "#" + anchor.get());
        } else {
            svg.unheard("pc-map__piece");
        }
        // The name of a link, and what a pointer shows.
        svg.title(kind.word() + ": " + title);
        kind.draw(svg, area);
        var x = area.x() + PADDING;
        var y = area.y() + PADDING + LINE * 0.7;
        svg.words(kind.word(), new Point(x, y), KIND);
        for (var line : lines().all()) {
            y += LINE;
            svg.words(line, new Point(x, y), TITLE);
        }
        svg.end();
    }

    private Lines lines() {
        return TITLE.lines(title, WIDTH - 2 * PADDING, MOST_LINES);
    }
}
