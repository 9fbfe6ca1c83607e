package pathwaycheck.picture.timeline;

import java.util.stream.Collectors;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Dates;
import pathwaycheck.report.Leg;

/** Draws a timeline: one strip, a bar a stage, as wide as a phone. */
final class TimelinePicture {

    private static final double WIDTH = 358;

    /** From the top of a line of words to what they stand on, in ems. */
    private static final double ASCENT = 1.05;

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
    private final Strip strip;
    private final Svg svg;

    /** A picture that stands for itself, or else a part of a page of ours. */
    TimelinePicture(Timeline timeline, boolean inPage) {
        this.timeline = timeline;
        this.strip = Strip.of(timeline, WIDTH, NAME);
        this.svg = new Svg(
                inPage, "pc-timeline", "img", WIDTH, strip.height(), 1, "Your way on a scale of years", description());
    }

    String svg() {
        strip.bars().forEach(bar -> svg.path(Svg.rectangle(bar.area()), paint(bar.stage())));
        strip.longer().ifPresent(area -> svg.path(Svg.rectangle(area), LONGER));
        strip.names().forEach(this::name);
        strip.marks().forEach(this::mark);
        upright(strip.today(), TODAY);
        svg.end();
        return svg.toString();
    }

    private String description() {
        return timeline.stages().stream()
                        .map(stage -> withoutEnd(stage.what()) + ", " + Dates.month(stage.from()) + " to "
                                + Dates.month(stage.until()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** What has no name is called by its whole sentence. */
    private static String withoutEnd(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    private void name(Strip.Name name) {
        name.stem().ifPresent(stem -> upright(stem, TICK));
        svg.words(name.words(), new Point(name.area().x(), name.area().y() + NAME.size() * ASCENT), NAME);
    }

    private void mark(Strip.Mark mark) {
        mark.tick().ifPresent(tick -> upright(tick, TICK));
        svg.words(
                mark.words(),
                new Point(mark.area().x() + mark.area().width() / 2, mark.area().y() + YEAR.size()),
                YEAR.centredThere());
    }

    private void upright(Area line, Paint paint) {
        svg.path("M" + Svg.at(line.x(), line.y()) + "v" + Svg.number(line.height()), paint);
    }

    private static Paint paint(Leg stage) {
        return switch (stage.certainty()) {
            case SURE -> SURE;
            case DATED -> DATED;
            case GUESSED -> GUESSED;
        };
    }
}
