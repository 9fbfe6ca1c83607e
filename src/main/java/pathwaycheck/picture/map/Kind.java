package pathwaycheck.picture.map;

import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.rules.Requirement;

/** What a box of the map stands for: it has a word and an outline of its own, so that no colour is needed to tell. */
enum Kind {
    QUESTION("Question", Paint.box("pc-map__question", Colour.CARD, Colour.FIELD, 1.5)),
    ESSENTIAL("Essential", Paint.box("pc-map__essential", Colour.SOON_TINT, Colour.SOON, 3.5)),
    PREFERRED("Preferred", Paint.box("pc-map__preferred", Colour.CARD, Colour.SOON, 1.5)),
    PART("One part of another", Paint.box("pc-map__part", Colour.CARD, Colour.SOON, 1.5)),
    REMEDY("What to do", Paint.box("pc-map__remedy", Colour.ACT_TINT, Colour.ACT, 1.5));

    private static final double CORNER = 14;
    private static final double INNER_LINE = 5;

    private final String word;
    private final Paint paint;

    Kind(String word, Paint paint) {
        this.word = word;
        this.paint = paint;
    }

    /** The kind of a requirement; one that only others refer to is a part, essential or not. */
    static Kind of(Requirement requirement, boolean part) {
        if (part) {
            return PART;
        }
        return requirement.essential() ? ESSENTIAL : PREFERRED;
    }

    /** What the box calls it. */
    String word() {
        return word;
    }

    /** Draws the outline: round for what we ask, straight for what must hold, cut corners for what can be done. */
    void draw(Svg svg, Area area) {
        var outline =
                switch (this) {
                    case QUESTION -> withCorners(area, "q");
                    case ESSENTIAL, PREFERRED -> Svg.rectangle(area);
                    case PART -> Svg.rectangle(area) + innerLine(area);
                    case REMEDY -> withCorners(area, "l");
                };
        svg.path(outline, paint);
    }

    /** The path around the area, clockwise, each corner round ("q", bent towards the corner) or cut off ("l"). */
    private static String withCorners(Area area, String kind) {
        var across = Svg.number(area.width() - 2 * CORNER);
        var down = Svg.number(area.height() - 2 * CORNER);
        return "M" + Svg.at(area.x() + CORNER, area.y())
                + "h" + across + corner(kind, CORNER, 0, CORNER, CORNER)
                + "v" + down + corner(kind, 0, CORNER, -CORNER, CORNER)
                + "h-" + across + corner(kind, -CORNER, 0, -CORNER, -CORNER)
                + "v-" + down + corner(kind, 0, -CORNER, CORNER, -CORNER)
                + "z";
    }

    private static String corner(String kind, double bendX, double bendY, double x, double y) {
        return kind + (kind.equals("q") ? Svg.at(bendX, bendY) + " " : "") + Svg.at(x, y);
    }

    private static String innerLine(Area area) {
        return "M" + Svg.at(area.x() + INNER_LINE, area.y()) + "v" + Svg.number(area.height());
    }
}
