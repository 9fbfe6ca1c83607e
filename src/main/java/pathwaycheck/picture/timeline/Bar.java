package pathwaycheck.picture.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Svg;

/**
 * The marks of a timeline in one row.
 *
 * @param middle how far down the middle of the row is
 */
record Bar(Svg svg, double middle) {

    private static final double HALF = 7;
    private static final double LANE = 9;
    private static final double TODAY = 12;
    private static final double LEAST = 6;
    private static final double HATCH = 10;
    private static final Paint GROUND = Paint.fill("pc-timeline__lane", Colour.SAND);
    private static final Paint YEAR = Paint.line("pc-timeline__year", Colour.INK_SOFT, 1);
    private static final Paint NOW = Paint.line("pc-timeline__today", Colour.FOCUS, 2.5);
    private static final Paint KNOWN = Paint.fill("pc-timeline__known", Colour.BUTTON);
    private static final Paint EXPECTED =
            Paint.box("pc-timeline__expected", Colour.CARD, Colour.BUTTON, 1.5).dashed("4 2");
    private static final Paint SLANTING = Paint.line("pc-timeline__hatch", Colour.BUTTON, 1);
    private static final Paint WAIT = Paint.line("pc-timeline__wait", Colour.BUTTON, 2.5);
    private static final Paint WORST =
            Paint.box("pc-timeline__worst", Colour.CARD, Colour.BUTTON, 1.5).dashed("1 2");

    /** What the marks of all these rows stand on: one path, as a picture of many rows would be heavy otherwise. */
    static void lanes(List<Bar> rows, double from, double until) {
        paint(rows, row -> Svg.rectangle(new Area(from, row.middle - LANE, until - from, 2 * LANE)), GROUND);
    }

    /** Where each year begins, in all these rows: one line, broken between them. */
    static void years(List<Bar> rows, List<Double> at) {
        var top = rows.get(0).middle - LANE;
        var bottom = rows.get(rows.size() - 1).middle + LANE;
        var lengths = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            lengths.add(Svg.number(2 * LANE));
            lengths.add(Svg.number(i + 1 < rows.size() ? rows.get(i + 1).middle - rows.get(i).middle - 2 * LANE : 0));
        }
        var lines = at.stream().map(x -> "M" + Svg.at(x, top) + "V" + Svg.number(bottom));
        rows.get(0).svg.path(lines.collect(Collectors.joining()), YEAR.dashed(String.join(" ", lengths)));
    }

    /** The day on which all this is said, in all these rows. */
    static void today(List<Bar> rows, double at) {
        paint(rows, row -> row.upright(at, TODAY), NOW);
    }

    private static void paint(List<Bar> rows, Function<Bar, String> path, Paint paint) {
        rows.get(0).svg.path(rows.stream().map(path).collect(Collectors.joining()), paint);
    }

    /** From one day to another: solid, or hatched within a broken line if the dates are only expected. */
    void span(double from, double until, boolean expected) {
        var width = Math.max(until - from, LEAST);
        var box = Svg.rectangle(new Area(from, middle - HALF, width, 2 * HALF));
        if (expected) {
            svg.path(box, EXPECTED);
            svg.path(hatch(from, from + width), SLANTING);
        } else {
            svg.path(box, KNOWN);
        }
    }

    /** The wait between applying and the day on which the place starts. */
    void waiting(double from, double until, boolean expected) {
        var line = "M" + Svg.at(from, middle) + "H" + Svg.number(until) + upright(until, HALF);
        svg.path(line, expected ? WAIT.dashed("4 2") : WAIT);
    }

    /** How much longer it takes at worst. */
    void worst(double from, double until) {
        var width = Math.max(until - from, LEAST);
        svg.path(Svg.rectangle(new Area(from, middle - HALF / 2, width, HALF)), WORST);
    }

    private String upright(double x, double half) {
        return "M" + Svg.at(x, middle - half) + "v" + Svg.number(2 * half);
    }

    /** Slanting lines that end where the box ends, so that nothing has to be cut off. */
    private String hatch(double from, double until) {
        return DoubleStream.iterate(from + HATCH / 2, x -> x < until, x -> x + HATCH)
                .mapToObj(x -> {
                    var size = Math.min(2 * HALF, until - x);
                    return "M" + Svg.at(x, middle + HALF) + "l" + Svg.at(size, -size);
                })
                .collect(Collectors.joining());
    }
}
