package pathwaycheck.picture.map;

import java.util.List;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;

/** A line with corners, as SVG writes it. */
record Path(List<Point> corners) {

    private static final double ROUND = 6;

    Path {
        corners = List.copyOf(corners);
    }

    /** The line, its corners rounded so that the eye can follow it where lines cross; it ends before its head. */
    String line(double head) {
        var last = corners.size() - 1;
        var path = new StringBuilder("M").append(at(corners.get(0)));
        for (var i = 1; i < last; i++) {
            var corner = corners.get(i);
            path.append("L")
                    .append(at(between(corner, corners.get(i - 1), ROUND)))
                    .append("Q")
                    .append(at(corner))
                    .append(" ")
                    .append(at(between(corner, corners.get(i + 1), ROUND)));
        }
        return path.append("L")
                .append(at(between(corners.get(last), corners.get(last - 1), head)))
                .toString();
    }

    /** A triangle as long and as wide as this, its tip at the end of the line. */
    String head(double size) {
        var tip = corners.get(corners.size() - 1);
        var foot = between(tip, corners.get(corners.size() - 2), size);
        var acrossX = (tip.y() - foot.y()) / 2;
        var acrossY = (tip.x() - foot.x()) / 2;
        return "M" + at(tip) + "L" + at(new Point(foot.x() + acrossX, foot.y() + acrossY)) + "L"
                + at(new Point(foot.x() - acrossX, foot.y() - acrossY)) + "Z";
    }

    /** So far from one place towards another, but no more than half the way. */
    private static Point between(Point from, Point to, double far) {
        var distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
        var share = distance == 0 ? 0 : Math.min(far / distance, 0.5);
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static String at(Point point) {
        return Svg.at(point.x(), point.y());
    }
}
