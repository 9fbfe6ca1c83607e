package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Dates;
import pathwaycheck.report.Leg;

/** Draws a timeline: one strip, a bar a stage, its name above it and the years below, as wide as a phone. */
final class TimelinePicture {

    private static final double WIDTH = 358;
    private static final double HEIGHT = 70;
    private static final double LEFT = 6;
    private static final double RIGHT = WIDTH - 6;
    private static final double TOP = 24;
    private static final double BAR = 18;
    private static final double GAP = 1.5;
    private static final double NAMES = 17;
    private static final double YEARS = 60;
    private static final double YEAR_ROOM = 34;

    /** Above a narrower bar no name could be read. */
    private static final double NARROWEST = 40;

    private static final Lettering NAME = Lettering.ink("pc-timeline__ink", 13).bold();
    private static final Lettering YEAR = Lettering.soft("pc-timeline__soft", 12.5);
    private static final Paint SURE = Paint.fill("pc-timeline__sure", Colour.BUTTON);
    private static final Paint DATED = Paint.box("pc-timeline__dated", Colour.SOON_TINT, Colour.BUTTON, 1.5);
    private static final Paint GUESSED = Paint.box("pc-timeline__guessed", Colour.SOON_TINT, Colour.BUTTON, 1.5)
            .dashed("4 3");
    private static final Paint LONGER =
            Paint.box("pc-timeline__longer", Colour.CARD, Colour.BUTTON, 1.5).dashed("2 3");
    private static final Paint TICK = Paint.line("pc-timeline__tick", Colour.INK_SOFT, 1);
    private static final Paint TODAY = Paint.line("pc-timeline__today", Colour.FOCUS, 3);

    private final Timeline timeline;
    private final Scale scale;
    private final Svg svg;

    /** A picture that stands for itself, or else a part of a page of ours. */
    TimelinePicture(Timeline timeline, boolean inPage) {
        this.timeline = timeline;
        this.scale = new Scale(timeline.first(), timeline.last(), LEFT, RIGHT);
        this.svg =
                new Svg(inPage, "pc-timeline", "img", WIDTH, HEIGHT, 1, "Your way on a scale of years", description());
    }

    String svg() {
        timeline.stages().forEach(this::bar);
        longer();
        years();
        svg.path("M" + Svg.at(scale.at(timeline.asOf()), TOP - 3) + "v" + Svg.number(BAR + 6), TODAY);
        svg.end();
        return svg.toString();
    }

    private String description() {
        return timeline.stages().stream()
                        .map(stage ->
                                stage.what() + ", " + Dates.month(stage.from()) + " to " + Dates.month(stage.until()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private void bar(Leg stage) {
        var from = scale.at(stage.from()) + GAP;
        var until = Math.max(scale.at(stage.until()) - GAP, from + GAP);
        svg.path(Svg.rectangle(new Area(from, TOP, until - from, BAR)), paint(stage));
        if (until - from >= NARROWEST) {
            svg.words(NAME.lines(stage.what(), until - from + BAR, 1), new Point(from, NAMES), BAR, NAME);
        }
    }

    private static Paint paint(Leg stage) {
        return switch (stage.certainty()) {
            case SURE -> SURE;
            case DATED -> DATED;
            case GUESSED -> GUESSED;
        };
    }

    /** How much longer it may take. */
    private void longer() {
        var end = timeline.stages().get(timeline.stages().size() - 1).until();
        timeline.atWorst()
                .filter(worst -> worst.isAfter(end))
                .ifPresent(worst -> svg.path(
                        Svg.rectangle(new Area(scale.at(end) + GAP, TOP, scale.at(worst) - scale.at(end) - GAP, BAR)),
                        LONGER));
    }

    /** The years in which a stage begins or ends, as far as there is room for their numbers. */
    private void years() {
        var days = new TreeSet<LocalDate>();
        timeline.stages().forEach(stage -> {
            days.add(stage.from());
            days.add(stage.until());
        });
        timeline.atWorst().ifPresent(days::add);
        var written = new ArrayList<Double>();
        for (var day : days) {
            var x = Math.min(Math.max(scale.at(day), LEFT + YEAR_ROOM / 2), RIGHT - YEAR_ROOM / 2);
            if (written.stream().allMatch(other -> x - other >= YEAR_ROOM)) {
                written.add(x);
                svg.path("M" + Svg.at(scale.at(day), TOP + BAR) + "v5", TICK);
                svg.words(Integer.toString(day.getYear()), new Point(x, YEARS), YEAR.centredThere());
            }
        }
    }
}
