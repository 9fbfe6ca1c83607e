package pathwaycheck.picture.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Lines;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;

/**
 * A requirement on its step's lane, with its tags beneath it.
 *
 * @param address where a page says more about it; empty: nowhere
 */
record Station(Kind kind, String title, Optional<String> address, List<Tag> tags) {

    /** How much a requirement counts: it has a word and a mark of its own, so that no colour is needed to tell. */
    enum Kind {
        ESSENTIAL("Essential", Paint.box("pc-map__essential", Colour.SOON, Colour.SOON, 2)),
        PREFERRED("Preferred", Paint.box("pc-map__preferred", Colour.CARD, Colour.SOON, 2.5)),
        PART("One part of another", Paint.box("pc-map__part", Colour.CARD, Colour.SOON, 2.5));

        private final String word;
        private final Paint paint;

        Kind(String word, Paint paint) {
            this.word = word;
            this.paint = paint;
        }

        String word() {
            return word;
        }

        /** A disc for what is essential, a ring for what is preferred, a diamond for a part. */
        private void draw(Svg svg, Point at) {
            svg.path(this == PART ? diamond(at) : circle(at), paint);
        }

        private static String circle(Point at) {
            var radius = Svg.number(MARK);
            var across = Svg.number(2 * MARK);
            var half = "a" + radius + " " + radius + " 0 1 0 ";
            return "M" + Svg.at(at.x() - MARK, at.y()) + half + across + " 0" + half + "-" + across + " 0z";
        }

        private static String diamond(Point at) {
            return "M" + Svg.at(at.x(), at.y() - MARK) + "l" + Svg.at(MARK, MARK) + "l" + Svg.at(-MARK, MARK) + "l"
                    + Svg.at(-MARK, -MARK) + "z";
        }
    }

    /** Where the line of a lane runs, from its left edge; where words stand; and how wide they may be. */
    static final double LINE_AT = 22;

    static final double WORDS_AT = 42;
    static final double BESIDE = 246;

    private static final double MARK = 8;
    private static final double LINE = 20;
    private static final double GAP = 6;
    private static final int MOST_LINES = 8;
    private static final Lettering KIND = Lettering.soft("pc-map__soft", 13.5);
    private static final Lettering TITLE = Lettering.ink("pc-map__ink", 16).bold();
    private static final Paint GROUND = Paint.fill("pc-map__ground", Colour.SAND);

    Station {
        tags = List.copyOf(tags);
    }

    /**
     * The station of a requirement.
     *
     * @param part only other requirements refer to it
     * @param said the questions that stand at the head of the lane
     * @param named what a tag calls other requirements
     */
    static Station of(
            Requirement requirement,
            boolean part,
            Collection<Question> said,
            Function<List<Requirement>, String> named,
            Optional<String> address) {
        var it = Neighbours.of(requirement);
        var tags = new ArrayList<Tag>();
        it.looksAt().stream()
                .filter(question -> !said.contains(question))
                .forEach(question -> tags.add(Tag.of(question)));
        if (!it.needs().isEmpty()) {
            tags.add(new Tag(Tag.Kind.RESTS_ON, named.apply(it.needs())));
        }
        for (var remedy : it.remedies()) {
            tags.add(new Tag(Tag.Kind.REMEDY, remedy.toDo()));
            if (!remedy.after().isEmpty()) {
                tags.add(new Tag(Tag.Kind.FIRST, named.apply(remedy.after())));
            }
        }
        return new Station(kind(requirement, part), requirement.title(), address, tags);
    }

    private static Kind kind(Requirement requirement, boolean part) {
        return part ? Kind.PART : requirement.essential() ? Kind.ESSENTIAL : Kind.PREFERRED;
    }

    /** How high it is in a lane, with all its tags. */
    double height() {
        return top() + Tag.height(tags);
    }

    /** How far beneath the top of the station its mark lies. */
    double mark() {
        return LINE * 1.5;
    }

    /** Draws it on a lane whose left edge is at 0. */
    void draw(Svg svg, double y, boolean inPage) {
        if (inPage && address.isPresent()) {
            svg.link("pc-map__station", address.get());
        } else if (inPage) {
            svg.unheard("pc-map__station");
        } else {
            svg.group("pc-map__station");
        }
        // The name of a link, and what a pointer shows.
        svg.title(kind.word() + ": " + title);
        kind.draw(svg, new Point(LINE_AT, y + mark()));
        svg.path(Svg.rectangle(new Area(WORDS_AT, y, BESIDE, top() - GAP)), GROUND);
        svg.words(kind.word(), new Point(WORDS_AT, y + LINE * 0.75), KIND);
        svg.words(lines(), new Point(WORDS_AT, y + LINE * 1.75), LINE, TITLE);
        svg.end();
        Tag.draw(tags, svg, y + top(), inPage);
    }

    private double top() {
        return LINE * (1 + lines().filled().size()) + GAP;
    }

    private Lines lines() {
        return TITLE.lines(title, BESIDE, MOST_LINES);
    }
}
