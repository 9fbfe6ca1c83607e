package pathwaycheck.picture.map;

import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Svg;

/** What an arrow of the map says: it has a line of its own, so that no colour is needed to tell. */
enum Tie {
    LOOKED_AT("The answer counts for this", Paint.line("pc-map__looked-at", Colour.INK_SOFT, 1.25)),
    NEEDED("Needed for this, or one way to it", Paint.line("pc-map__needed", Colour.SOON, 3.5)),
    HELPS("Doing this leads there", Paint.line("pc-map__helps", Colour.ACT, 2).dashed("8 4")),
    FIRST(
            "Must be met before this is done",
            Paint.line("pc-map__first", Colour.PEOPLE, 2).dashed("2 3"));

    private static final double HEAD = 9;

    private final String says;
    private final Paint paint;

    Tie(String says, Paint paint) {
        this.says = says;
        this.paint = paint;
    }

    /** What the key of the map says about it. */
    String says() {
        return says;
    }

    /** Arrows that reach one box may share a line: a remedy has one requirement, and so no line to anything else. */
    boolean mayJoin() {
        return this == HELPS;
    }

    /** Draws a line, and a head at its end. */
    void draw(Svg svg, Path path) {
        svg.path(path.line(HEAD), paint);
        svg.path(
                path.head(HEAD),
                Paint.fill(paint.styleClass() + "-head", paint.stroke().orElseThrow()));
    }
}
