package pathwaycheck.bench;

import java.util.List;
import java.util.Locale;

/**
 * How a cost grows with a size: as its power.
 *
 * @param overAll the exponent of the straight line that fits best where both are drawn by their logarithms
 * @param atTheEnd the exponent from the last size but one to the last
 */
record Law(double overAll, double atTheEnd) {

    /** @param points at least two, in the order of their sizes */
    static Law of(List<Figure> points) {
        return new Law(fitted(points), fitted(points.subList(points.size() - 2, points.size())));
    }

    /** A size, and what it costs. */
    record Figure(double size, double cost) {

        double logOfSize() {
            return Math.log(size);
        }

        double logOfCost() {
            return Math.log(cost);
        }
    }

    /** By least squares. */
    private static double fitted(List<Figure> points) {
        var size = points.stream().mapToDouble(Figure::logOfSize).average().orElseThrow();
        var cost = points.stream().mapToDouble(Figure::logOfCost).average().orElseThrow();
        var together = points.stream()
                .mapToDouble(it -> (it.logOfSize() - size) * (it.logOfCost() - cost))
                .sum();
        return together
                / points.stream()
                        .mapToDouble(it -> Math.pow(it.logOfSize() - size, 2))
                        .sum();
    }

    /** How many times as much twice as many cost. */
    String ofTwice() {
        return String.format(Locale.ROOT, "%.1f times", Math.pow(2, overAll));
    }

    /** Both exponents. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f; %.2f", overAll, atTheEnd);
    }
}
