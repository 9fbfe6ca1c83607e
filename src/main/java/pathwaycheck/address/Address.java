package pathwaycheck.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address of ours: a path, and the names and values after it.
 *
 * @param path from the root, without a query
 */
public record Address(String path, List<Map.Entry<String, String>> pairs) {

    public Address {
        pairs = List.copyOf(pairs);
    }

    /** The same, with these at its end. */
    public Address and(List<Map.Entry<String, String>> more) {
        return new Address(path, Stream.concat(pairs.stream(), more.stream()).toList());
    }

    @Override
    public String toString() {
        return pairs.isEmpty()
                ? path
                : pairs.stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
