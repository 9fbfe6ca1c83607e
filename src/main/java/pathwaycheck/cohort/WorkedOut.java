package pathwaycheck.cohort;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a number follows from others, for whoever knows which pupils each of them counts: then it is their sum, each
 * taken some times, or taken away.
 */
final class WorkedOut {

    /** Sums of a few sets of pupils are the same by this remainder as by whole numbers and fractions. */
    private static final long PRIME = 1_000_000_007L;

    private final List<BitSet> numbers;
    private final int[] alike;
    private final List<long[]> steps = new ArrayList<>();

    private WorkedOut(List<BitSet> numbers, BitSet wanted) {
        this.numbers = numbers;
        this.alike = oneOfEachKind(numbers, wanted);
    }

    /** The places of those numbers from which this one follows; empty: it does not. */
    static Optional<List<Integer>> from(List<BitSet> numbers, BitSet wanted) {
        return new WorkedOut(numbers, wanted).solved(wanted);
    }

    private Optional<List<Integer>> solved(BitSet wanted) {
        for (var place = 0; place < numbers.size(); place++) {
            var step = withoutSteps(written(numbers.get(place), place));
            pivot(step).ifPresent(column -> steps.add(times(step, inverse(step[column]))));
        }
        var left = withoutSteps(written(wanted, -1));
        return pivot(left).isPresent()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, numbers.size())
                        .filter(place -> left[alike.length + place] != 0)
                        .boxed()
                        .toList());
    }

    /** A column for each kind of pupil; behind them one for each number, to remember what it took. */
    private long[] written(BitSet number, int place) {
        var row = new long[alike.length + numbers.size()];
        for (var column = 0; column < alike.length; column++) {
            row[column] = number.get(alike[column]) ? 1 : 0;
        }
        if (place >= 0) {
            row[alike.length + place] = 1;
        }
        return row;
    }

    private long[] withoutSteps(long[] row) {
        var left = row;
        for (var step : steps) {
            var times = left[pivot(step).orElseThrow()];
            if (times != 0) {
                left = less(left, times(step, times));
            }
        }
        return left;
    }

    private Optional<Integer> pivot(long[] row) {
        return IntStream.range(0, alike.length)
                .filter(column -> row[column] != 0)
                .boxed()
                .findFirst();
    }

    private static long[] less(long[] row, long[] other) {
        return IntStream.range(0, row.length)
                .mapToLong(column -> Math.floorMod(row[column] - other[column], PRIME))
                .toArray();
    }

    private static long[] times(long[] row, long times) {
        return IntStream.range(0, row.length)
                .mapToLong(column -> row[column] * times % PRIME)
                .toArray();
    }

    private static long inverse(long number) {
        return BigInteger.valueOf(number).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }

    /** Pupils whom the same numbers count are one to whoever sums. */
    private static int[] oneOfEachKind(List<BitSet> numbers, BitSet wanted) {
        var pupils = Math.max(
                wanted.length(), numbers.stream().mapToInt(BitSet::length).max().orElse(0));
        var kinds = new HashMap<BitSet, Integer>();
        for (var pupil = 0; pupil < pupils; pupil++) {
            var kind = new BitSet();
            for (var place = 0; place < numbers.size(); place++) {
                kind.set(place, numbers.get(place).get(pupil));
            }
            kind.set(numbers.size(), wanted.get(pupil));
            kinds.putIfAbsent(kind, pupil);
        }
        return kinds.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
