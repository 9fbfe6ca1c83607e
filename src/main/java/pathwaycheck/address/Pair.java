package pathwaycheck.address;

import java.util.Arrays;
import java.util.List;

/** A name and a value in an address, as they are meant: without escapes; the name as people see it. */
public record Pair(String name, String value) {

    /**
     * The pairs of a query string, in its order. A name without a value has an empty one; a semicolon parts them, too.
     */
    static List<Pair> read(String query) {
        return Arrays.stream(query.split("[&;]"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(parts ->
                        new Pair(AsSeen.of(Escapes.read(parts[0])), parts.length > 1 ? Escapes.read(parts[1]) : ""))
                .toList();
    }

    /** As an address holds it. */
    @Override
    public String toString() {
        return Escapes.write(name) + "=" + Escapes.write(value);
    }
}
