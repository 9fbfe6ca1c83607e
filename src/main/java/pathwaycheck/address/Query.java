package pathwaycheck.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an address holds after its path: each name with its values; names in the order of the alphabet. */
public record Query(Map<String, List<String>> values) {

    /** A query with nothing in it. */
    public static final Query EMPTY = new Query(Map.of());

    public Query {
        var copy = new TreeMap<String, List<String>>();
        values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Reads what stands behind the question mark of an address. Names that differ in case are different names. */
    public static Query read(String written) {
        return holding(Pair.read(written));
    }

    /** These pairs, by their names. */
    public static Query holding(Collection<Pair> pairs) {
        var values = new TreeMap<String, List<String>>();
        pairs.forEach(pair ->
                values.computeIfAbsent(pair.name(), name -> new ArrayList<>()).add(pair.value()));
        return new Query(values);
    }

    /** The part of it whose names begin so; in it they stand without that beginning. */
    public Query under(String beginning) {
        var part = new TreeMap<String, List<String>>();
        values.forEach((name, given) -> {
            if (name.startsWith(beginning)) {
                part.put(name.substring(beginning.length()), given);
            }
        });
        return new Query(part);
    }

    /** The part of it under other names than these. */
    public Query without(Predicate<String> names) {
        var part = new TreeMap<String, List<String>>(values);
        part.keySet().removeIf(names);
        return new Query(part);
    }

    /** The values under this name in which people see something, as they see them. */
    public List<String> of(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(AsSeen::of)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
