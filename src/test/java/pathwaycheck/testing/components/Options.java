package pathwaycheck.testing.components;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options of a fixture as a page would give them: maps and lists, and markup as a {@link RawString}. */
public final class Options {

    private static final Set<String> TEXTS =
            Set.of("errorMessage", "hint", "key", "label", "prefix", "suffix", "value");

    private Options() {}

    public static Map<String, Object> of(JsonNode options) {
        var map = new LinkedHashMap<String, Object>();
        options.properties().forEach(option -> map.put(option.getKey(), value(option.getKey(), option.getValue())));
        return map;
    }

    /** The same in short: what has a text only is given as a string. */
    public static Map<String, Object> inShort(Map<?, ?> options) {
        var map = new LinkedHashMap<String, Object>();
        options.forEach((name, value) -> map.put((String) name, inShort((String) name, value)));
        return map;
    }

    private static Object inShort(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            return TEXTS.contains(name) && map.keySet().equals(Set.of("text")) ? map.get("text") : inShort(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> inShort("", item)).toList()
                : value;
    }

    private static Object value(String name, JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> of(value);
            case ARRAY -> value.valueStream().map(item -> value("", item)).toList();
            case STRING -> isMarkup(name) ? new RawString(value.textValue()) : value.textValue();
            case NUMBER -> value.numberValue();
            case BOOLEAN -> value.booleanValue();
            case NULL -> null;
            default -> throw new IllegalArgumentException(name + " is " + value.getNodeType());
        };
    }

    /** Named html, titleHtml and so on. */
    private static boolean isMarkup(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("html");
    }
}
