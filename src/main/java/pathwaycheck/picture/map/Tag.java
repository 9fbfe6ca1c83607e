package pathwaycheck.picture.map;

import java.util.List;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Lines;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Question;

/** A few words in a small box beside a station: what is asked, what else counts, what can be done. */
record Tag(Kind kind, String words) {

    /** What a tag tells: it has a word and an outline of its own, so that no colour is needed to tell. */
    enum Kind {
        QUESTION("Question", Paint.box("pc-map__question", Colour.CARD, Colour.FIELD, 1)),
        RESTS_ON("Rests on", Paint.box("pc-map__rests-on", Colour.SOON_TINT, Colour.SOON, 1)),
        REMEDY("What to do", Paint.box("pc-map__remedy", Colour.ACT_TINT, Colour.ACT, 1.5)),
        FIRST("First", Paint.box("pc-map__first", Colour.CARD, Colour.ACT, 1).dashed("4 3"));

        private final String word;
        private final Paint paint;

        Kind(String word, Paint paint) {
            this.word = word;
            this.paint = paint;
        }

        String word() {
            return word;
        }

        /**
         * The path around an area: round for what is asked, cut corners for what can be done, straight for the rest.
         */
        private String outline(Area area) {
            return switch (this) {
                case QUESTION -> withCorners(area, "q");
                case REMEDY -> withCorners(area, "l");
                case RESTS_ON, FIRST -> Svg.rectangle(area);
            };
        }

        /** Clockwise, each corner round ("q", bent towards the corner) or cut off ("l"). */
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
    }

    private static final double CORNER = 8;
    private static final double PADDING = 8;
    private static final double LINE = 18;
    private static final double HEAD = 18;
    private static final double GAP = 6;
    private static final double BEND = 10;
    private static final int MOST_LINES = 12;
    private static final Paint BRANCH =
            Paint.line("pc-map__branch", Colour.ACT, 2).dashed("5 3");
    private static final Lettering WORDS = Lettering.ink("pc-map__ink", 13.5);

    static Tag of(Question question) {
        return new Tag(Kind.QUESTION, question.wording().ask());
    }

    /** How high so many are, one beneath the other. */
    static double height(List<Tag> tags) {
        return tags.stream().mapToDouble(tag -> tag.height() + GAP).sum();
    }

    /** Draws them one beneath the other, those that say what can be done at the end of a branch of the lane's line. */
    static void draw(List<Tag> tags, Svg svg, double from, boolean inPage) {
        var y = from;
        for (var tag : tags) {
            if (tag.kind == Kind.REMEDY) {
                branch(svg, y + tag.height() / 2);
            }
            tag.draw(svg, new Point(Station.WORDS_AT, y), inPage);
            y += tag.height() + GAP;
        }
    }

    private static void branch(Svg svg, double y) {
        svg.path(
                "M" + Svg.at(Station.LINE_AT, y - BEND) + "q" + Svg.at(0, BEND) + " " + Svg.at(BEND, BEND) + "H"
                        + Svg.number(Station.WORDS_AT),
                BRANCH);
    }

    /** How high it is in a lane. */
    double height() {
        return HEAD / 2 + LINE * lines().filled().size();
    }

    /** Draws it, its top left corner there. Who hears the page hears the same in sentences elsewhere. */
    private void draw(Svg svg, Point at, boolean inPage) {
        if (inPage) {
            svg.unheard("pc-map__tag");
        } else {
            svg.group("pc-map__tag");
        }
        svg.title(kind.word() + ": " + words);
        svg.path(kind.outline(new Area(at.x(), at.y(), Station.BESIDE, height())), kind.paint);
        svg.words(lines(), new Point(at.x() + PADDING, at.y() + HEAD), LINE, WORDS);
        svg.end();
    }

    private Lines lines() {
        var said = kind == Kind.RESTS_ON || kind == Kind.FIRST ? kind.word() + ": " + words : words;
        return WORDS.lines(said, Station.BESIDE - 2 * PADDING, MOST_LINES);
    }
}
