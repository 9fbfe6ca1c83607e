package pathwaycheck.testing.site;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page without its words: its elements as they lie in each other, with their attributes. Words take room in a
 * picture, so of a picture only the kinds of elements count, with the names of their attributes, and not the lines of a
 * text.
 */
public final class Shape {

    private Shape() {}

    /**
     * One line an element.
     *
     * @param words what stood in the rules or in the address, wherever it stands in an attribute
     */
    public static List<String> of(Document page, Collection<String> words) {
        return Stream.concat(
                        page.getAllElements().stream()
                                .filter(element -> !isInPicture(element))
                                .map(element -> element.parents().size() + " " + element.nodeName() + " "
                                        + attributes(element, words)),
                        page.getAllElements().stream()
                                .filter(Shape::isInPicture)
                                .filter(element -> !element.nameIs("tspan"))
                                .map(element -> element.nodeName() + " "
                                        + element.attributes().asList().stream()
                                                .map(Attribute::getKey)
                                                .toList())
                                .distinct()
                                .sorted())
                .toList();
    }

    private static boolean isInPicture(Element element) {
        return element.closest("svg") != null;
    }

    private static String attributes(Element element, Collection<String> words) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + withX(ofAnyRules(attribute.getValue()), words))
                .collect(joining(" "));
    }

    /** The address to come back by names the app's own host, and what was told holds a hash and sums of its words. */
    private static String ofAnyRules(String value) {
        return value.replaceFirst("^http://127\\.0\\.0\\.1:\\d+/", "home:/")
                .replaceFirst(
                        "(told=\\d{4}-\\d{2}-\\d{2}\\.)[0-9a-f]{6}((?:\\.[0-9a-z-]+){4})"
                                + "(?:\\.[0-9a-z]+){2}\\.[0-9a-z]{6}",
                        "$1hash$2.sums");
    }

    private static String withX(String value, Collection<String> words) {
        return words.stream()
                // The longest first: one may hold another.
                .sorted(Comparator.comparing(String::length).reversed())
                // A browser reads the letter 0 as the one for a letter that it cannot read.
                .flatMap(text -> Stream.of(text, text.replace('\0', '\uFFFD')))
                .reduce(value, (said, text) -> said.replace(text, "x"));
    }

    /** Where a browser would go, or what it would load or run. */
    public static List<String> addresses(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute ->
                        attribute.getKey().matches("(xlink:)?href|src|srcset|(form)?action|data|poster|on.+"))
                .map(Attribute::getValue)
                .toList();
    }
}
