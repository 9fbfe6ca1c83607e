package pathwaycheck.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pathwaycheck.bench.Law.Figure;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Paint;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;

/**
 * Costs in milliseconds over numbers, both by their logarithms: what grows with its number rises as the dashed line
 * does. It has a paper of its own, so that it can be read on a dark page.
 */
final class GrowthPlot {

    private static final List<Colour> COLOURS = List.of(Colour.BUTTON, Colour.FOCUS, Colour.INK, Colour.ACT);
    private static final Area PLOT = new Area(90, 20, 430, 400);
    private static final double WIDTH = 880;
    private static final double HEIGHT = 480;
    private static final int DECADES_ACROSS = 6;
    private static final int LOWEST = -1;
    private static final int DECADES_UP = 7;
    private static final double DOT = 3;
    private static final double LETTERS = 13;
    private static final double APART = 17;
    private static final Lettering SCALE = Lettering.soft("growth__scale", LETTERS);

    private final Svg svg;

    private GrowthPlot(Svg svg) {
        this.svg = svg;
    }

    /** What grows, and the costs of so many. */
    record Line(String name, List<Figure> points) {

        Figure last() {
            return points.get(points.size() - 1);
        }
    }

    static String of(List<Line> lines) {
        var svg = new Svg(
                false,
                "growth",
                "img",
                WIDTH,
                HEIGHT,
                1,
                "How cost grows",
                lines.stream().map(GrowthPlot::inWords).collect(Collectors.joining("; ", "In milliseconds: ", ".")));
        var plot = new GrowthPlot(svg);
        plot.grid();
        plot.lines(lines);
        svg.end();
        return svg.toString();
    }

    private static String inWords(Line line) {
        return line.name() + ", "
                + line.points().stream()
                        .map(it -> String.format(Locale.ROOT, "%,.0f: %.2f", it.size(), it.cost()))
                        .collect(Collectors.joining(", "));
    }

    private void grid() {
        for (var decade = 0; decade <= DECADES_ACROSS; decade++) {
            var at = across(Math.pow(10, decade));
            stroke(at, PLOT.y(), at, PLOT.y() + PLOT.height());
            svg.words(
                    String.format(Locale.ROOT, "%,.0f", Math.pow(10, decade)),
                    new Point(at, PLOT.y() + PLOT.height() + LETTERS + 6),
                    SCALE.centredThere());
        }
        for (var decade = LOWEST; decade <= LOWEST + DECADES_UP; decade++) {
            var at = up(Math.pow(10, decade));
            stroke(PLOT.x(), at, PLOT.x() + PLOT.width(), at);
            svg.words(time(decade), new Point(16, at + LETTERS / 3), SCALE);
        }
        svg.path(
                "M" + Svg.at(across(1), up(0.1)) + "L" + Svg.at(across(1e6), up(1e5)),
                Paint.line("growth__linear", Colour.FIELD, 1).dashed("4 4"));
        svg.words("how many", new Point(PLOT.x() + PLOT.width() / 2, HEIGHT - 12), SCALE.centredThere());
    }

    private static String time(int decade) {
        return decade < 0
                ? "0.1 ms"
                : decade < 3 ? "1" + "0".repeat(decade) + " ms" : "1" + "0".repeat(decade - 3) + " s";
    }

    private void stroke(double x, double y, double toX, double toY) {
        svg.path("M" + Svg.at(x, y) + "L" + Svg.at(toX, toY), Paint.line("growth__grid", Colour.LINE, 1));
    }

    private void lines(List<Line> lines) {
        var labels = new ArrayList<Double>();
        var fromAbove = lines.stream()
                .sorted(Comparator.comparing(line -> -line.last().cost()))
                .toList();
        for (var line : fromAbove) {
            var colour = COLOURS.get(lines.indexOf(line) % COLOURS.size());
            svg.path(
                    "M"
                            + line.points().stream()
                                    .map(it -> Svg.at(across(it.size()), up(it.cost())))
                                    .collect(Collectors.joining("L")),
                    Paint.line("growth__line", colour, 2));
            line.points()
                    .forEach(it -> svg.path(
                            Svg.rectangle(new Area(across(it.size()) - DOT, up(it.cost()) - DOT, 2 * DOT, 2 * DOT)),
                            Paint.fill("growth__dot", colour)));
            var at = up(line.last().cost()) + LETTERS / 3;
            var free = labels.isEmpty() ? at : Math.max(at, labels.get(labels.size() - 1) + APART);
            labels.add(free);
            svg.words(
                    line.name(),
                    new Point(across(line.last().size()) + 2 * DOT + 4, free),
                    new Lettering("growth__name", LETTERS, 700, colour, "start"));
        }
    }

    private static double across(double size) {
        return PLOT.x() + PLOT.width() * Math.log10(size) / DECADES_ACROSS;
    }

    private static double up(double cost) {
        return PLOT.y() + PLOT.height() * (1 - (Math.log10(cost) - LOWEST) / DECADES_UP);
    }
}
