package pathwaycheck.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pathwaycheck.address.AsSeen;

/**
 * What stands in an object of JSON, under its names as people see them, as names in an address are read.
 *
 * @param twice names as they are written that look like another one in the same object
 */
public record SeenNames(Map<String, JsonNode> values, List<String> twice) {

    private static final Pattern PLAIN = Pattern.compile("[!-~]*");

    public SeenNames {
        values = new LinkedHashMap<>(values);
        twice = List.copyOf(twice);
    }

    /** Of what is no object: nothing. */
    public static SeenNames of(JsonNode document) {
        var values = new LinkedHashMap<String, JsonNode>();
        var twice = new ArrayList<String>();
        document.properties().forEach(it -> {
            if (values.putIfAbsent(seen(it.getKey()), it.getValue()) != null) {
                twice.add(it.getKey());
            }
        });
        return new SeenNames(values, twice);
    }

    /** What stands under this name, or that nothing does. */
    public JsonNode path(String name) {
        return values.getOrDefault(name, MissingNode.getInstance());
    }

    private static String seen(String name) {
        return PLAIN.matcher(name).matches() ? name : AsSeen.of(name);
    }
}
