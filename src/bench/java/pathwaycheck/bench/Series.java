package pathwaycheck.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pathwaycheck.bench.Law.Figure;

/** How costs grow with the number of something: a row a number, a column a cost, and the law of each column. */
final class Series {

    private final String title;
    private final String ofWhat;
    private final List<String> costs;
    private final List<List<Figure>> points;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    /**
     * @param ofWhat as "requirements"
     * @param costs each what one pays for, and the unit: as "load the folder, ms"
     */
    Series(String title, String ofWhat, String... costs) {
        this.title = title;
        this.ofWhat = ofWhat;
        this.costs = List.of(costs);
        this.points = Arrays.stream(costs)
                .map(cost -> (List<Figure>) new ArrayList<Figure>())
                .toList();
    }

    /** So many cost so much. */
    void costs(long many, double... each) {
        IntStream.range(0, each.length).forEach(at -> points.get(at).add(new Figure(many, each[at])));
        shown(many, each);
    }

    /** The same, outside of the law. */
    void shown(long many, double... each) {
        row(many, Arrays.stream(each).mapToObj(Series::number).collect(Collectors.joining(" | ")));
    }

    /** So many are refused, in these words. */
    void refused(long many, String sentence) {
        row(many, sentence + " |".repeat(costs.size() - 1));
    }

    /** A sentence beneath the table. */
    void note(String sentence) {
        notes.append('\n').append(sentence).append('\n');
    }

    private void row(long many, String rest) {
        var row = String.format(Locale.ROOT, "| %,d | %s |%n", many, rest);
        rows.append(row);
        // Whoever waits sees how far it is.
        System.out.print(title + ": " + row);
    }

    /** Three figures that count. */
    private static String number(double number) {
        return number >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%." + (number >= 10 ? 1 : number >= 1 ? 2 : 3) + "f", number);
    }

    /** The first column as a line of the plot. */
    GrowthPlot.Line line(double milliseconds) {
        return new GrowthPlot.Line(
                ofWhat + ": " + what(0),
                points.get(0).stream()
                        .map(it -> new Figure(it.size(), it.cost() * milliseconds))
                        .toList());
    }

    private String what(int column) {
        return costs.get(column).replaceFirst(",[^,]*$", "");
    }

    /** In one sentence. */
    private String law() {
        return IntStream.range(0, costs.size())
                .mapToObj(at -> Law.of(points.get(at)).ofTwice() + " as much to " + what(at))
                .collect(Collectors.joining(", ", "Twice as many " + ofWhat + " cost ", ".\n"));
    }

    @Override
    public String toString() {
        return "\n## " + title + "\n\n| " + ofWhat + " | " + String.join(" | ", costs) + " |\n|"
                + " --- |".repeat(costs.size() + 1)
                + "\n" + rows + "| exponent, over all; at the end | "
                + points.stream().map(Law::of).map(Law::toString).collect(Collectors.joining(" | ")) + " |\n\n" + law()
                + notes;
    }
}
