package pathwaycheck.testing.components;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Markup as a browser reads it: comments, the order of attributes and the amount of white space do not count. */
public final class Dom {

    private Dom() {}

    /**
     * Empty if both are the same, otherwise the place of the first difference, what was expected there and what was
     * got.
     */
    public static String difference(String expected, String got) {
        var wanted = lines(expected);
        var found = lines(got);
        return IntStream.range(0, Math.max(wanted.size(), found.size()))
                .filter(number -> !line(wanted, number).equals(line(found, number)))
                .mapToObj(number -> "expected: " + line(wanted, number) + "\nbut got:  " + line(found, number))
                .findFirst()
                .orElse("");
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "nothing more";
    }

    /** Every element and text in order, each with the elements around it. */
    private static List<String> lines(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var lines = new ArrayList<String>();
        addContent("", body, lines);
        // One text alone does not tell whether there is a space between it and the next.
        lines.add("all words: " + body.text());
        return lines;
    }

    private static void addContent(String around, Element element, List<String> lines) {
        for (var node : element.childNodes()) {
            if (node instanceof Element child) {
                lines.add(around + "<" + child.tagName() + attributes(child) + ">");
                addContent(around + child.tagName() + " > ", child, lines);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                lines.add(around + text.text().strip());
            }
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(Dom::attribute)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        var value = attribute.getValue();
        var isClass = attribute.getKey().equals("class");
        return " " + attribute.getKey() + "=\"" + (isClass ? value.strip().replaceAll("\\s+", " ") : value) + "\"";
    }
}
