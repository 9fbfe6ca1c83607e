package pathwaycheck.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured of several, one after the other in each round: whatever else the machine does falls on all of them.
 * The middle round counts.
 */
record Rounds<T>(Map<String, List<T>> measured) {

    private static final int ROUNDS = 5;

    /** What is measured of the one of this name. */
    interface Measure<T> {
        T of(String name) throws IOException, InterruptedException;
    }

    /** In the order of their names. */
    static <T> Rounds<T> of(Collection<String> names, Measure<T> measure) throws IOException, InterruptedException {
        var measured = new LinkedHashMap<String, List<T>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var name : names) {
                measured.computeIfAbsent(name, it -> new ArrayList<>()).add(measure.of(name));
            }
        }
        return new Rounds<>(measured);
    }

    double middle(String name, ToDoubleFunction<T> what) {
        return middle(measured.get(name).stream().mapToDouble(what).boxed());
    }

    /** How much it is beside the other in the same round. */
    double beside(String name, String other, ToDoubleFunction<T> what) {
        var some = measured.get(name);
        var others = measured.get(other);
        return middle(IntStream.range(0, ROUNDS)
                .mapToObj(round -> what.applyAsDouble(some.get(round)) / what.applyAsDouble(others.get(round))));
    }

    private static double middle(Stream<Double> all) {
        return all.sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
