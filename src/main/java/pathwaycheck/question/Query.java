package pathwaycheck.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The decoded query string of an address: each name with its values; names in the order of the alphabet. */
public record Query(Map<String, List<String>> values) {

    /** A query with nothing in it. */
    public static final Query EMPTY = new Query(Map.of());

    public Query {
        var copy = new TreeMap<String, List<String>>();
        values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(copy);
    }

    /** The values under this name that are more than blanks, without the blanks around them. */
    public List<String> of(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
