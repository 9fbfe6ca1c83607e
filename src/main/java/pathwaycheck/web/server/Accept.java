package pathwaycheck.web.server;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a request says that it accepts. Whatever in it is no type says nothing.
 *
 * @param qualities from 0 to 1, by type, as {@code text/html}, or by range, as {@code text/*}; all JSON but a
 *     calendar's is one type
 */
record Accept(Map<String, Double> qualities) {

    private static final String JSON = "application/json";
    private static final String PAGE = "text/html";
    private static final String STRICT_PAGE = "application/xhtml+xml";

    private static final Pattern CALENDAR = Pattern.compile("text/calendar|application/calendar\\+.+");

    private static final Pattern RANGE = Pattern.compile("(?<type>[^\\s;/]+/[^\\s;/]+)\\s*(?:;(?<parameters>.*))?");
    private static final Pattern ANY_JSON = Pattern.compile("(?:application/(?!calendar\\+).+\\+|text/)json");
    private static final Pattern QUALITY = Pattern.compile("(?:^|;)\\s*q\\s*=\\s*(?<quality>[01](?:\\.[0-9]{0,3})?)");

    /** Reads the lines of a header. Who names a type twice means the first. */
    static Accept read(List<String> lines) {
        var qualities = new HashMap<String, Double>();
        lines.stream()
                .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(",")))
                .forEach(written -> {
                    var range = RANGE.matcher(written.strip());
                    if (range.matches()) {
                        var type = ANY_JSON.matcher(range.group("type")).matches() ? JSON : range.group("type");
                        qualities.putIfAbsent(type, quality(range.group("parameters")));
                    }
                });
        return new Accept(qualities);
    }

    /** A calendar is named, in any of its forms. */
    boolean isOfCalendar() {
        return qualities.entrySet().stream()
                .anyMatch(
                        it -> it.getValue() > 0 && CALENDAR.matcher(it.getKey()).matches());
    }

    /** JSON is worth more than a page; or as much, and it alone is named. */
    boolean prefersJson() {
        var json = quality(JSON, "application/*");
        var page = quality(PAGE, "text/*");
        return json > page || json > 0 && json == page && isNamed(JSON) && !isNamed(PAGE);
    }

    /**
     * A page is named in both of its forms, as by every browser of this century, and by no library: Java's own names
     * {@code text/html} whatever it fetches.
     */
    boolean isOfBrowser() {
        return qualities.getOrDefault(PAGE, 0.0) > 0 && qualities.getOrDefault(STRICT_PAGE, 0.0) > 0;
    }

    private boolean isNamed(String type) {
        return qualities.containsKey(type);
    }

    /** Of the range that is closest. */
    private double quality(String type, String kind) {
        return Stream.of(type, kind, "*/*")
                .filter(qualities::containsKey)
                .findFirst()
                .map(qualities::get)
                .orElse(0.0);
    }

    private static double quality(String parameters) {
        return Optional.ofNullable(parameters)
                .map(QUALITY::matcher)
                .filter(quality -> quality.find())
                .map(quality -> Double.valueOf(quality.group("quality")))
                .orElse(1.0);
    }
}
