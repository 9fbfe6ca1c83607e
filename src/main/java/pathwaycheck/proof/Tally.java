package pathwaycheck.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many journeys there are, and how many of each kind.
 *
 * @param <K> what they are counted by
 */
record Tally<K>(long journeys, Map<K, Long> byKind) {

    static <K> Tally<K> none() {
        return new Tally<>(0, Map.of());
    }

    /** One journey, which is of each of these kinds. */
    static <K> Tally<K> one(Set<K> kinds) {
        if (kinds.isEmpty()) {
            return new Tally<>(1, Map.of());
        }
        var byKind = new HashMap<K, Long>();
        kinds.forEach(kind -> byKind.put(kind, 1L));
        return new Tally<>(1, byKind);
    }

    /** These journeys or those. */
    Tally<K> plus(Tally<K> other) {
        return new Tally<>(journeys + other.journeys, together(byKind, 1, other.byKind, 1));
    }

    /** Each of these journeys with each of those: it is of a kind if either is. */
    Tally<K> times(Tally<K> other) {
        var all = together(byKind, other.journeys, other.byKind, journeys);
        byKind.forEach((kind, count) -> {
            if (other.byKind.containsKey(kind)) {
                all.merge(kind, -count * other.byKind.get(kind), Long::sum);
            }
        });
        return new Tally<>(journeys * other.journeys, all);
    }

    private static <K> Map<K, Long> together(Map<K, Long> some, long timesSome, Map<K, Long> more, long timesMore) {
        if (some.isEmpty() && more.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<K, Long>();
        some.forEach((kind, count) -> all.put(kind, count * timesSome));
        more.forEach((kind, count) -> all.merge(kind, count * timesMore, Long::sum));
        return all;
    }
}
