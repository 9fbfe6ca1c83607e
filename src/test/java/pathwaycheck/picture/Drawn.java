package pathwaycheck.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture, as a strict reader of XML understands it. */
public record Drawn(Document document) {

    /** Texts that have done harm somewhere. */
    public static final List<String> HOSTILE = List.of(
            "</text></svg><script>alert(1)</script>",
            "\" onload=\"alert(1)",
            "' onload='alert(1)",
            "<![CDATA[ ]]> <!-- --> <?xml?> <!DOCTYPE x>",
            "&lt;b&gt; &amp;#60; \\ {foo} ${foo} javascript:alert(1)",
            "\u202Eright to left\u2066 and on\u200F",
            "\u0000\u0008\u001B\uFFFE\uD800 halves and controls",
            "",
            "   ",
            "x".repeat(10_000),
            "many words ".repeat(1_000),
            "\uD83D\uDE80".repeat(5_000));

    public static Drawn of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException notWellFormed) {
            throw new AssertionError(svg, notWellFormed);
        }
    }

    public Stream<Element> elements() {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    public Stream<Element> elements(String name) {
        return elements().filter(element -> element.getLocalName().equals(name));
    }

    /** The names of all elements and of their attributes, as they lie in each other; a text has the lines it needs. */
    public List<String> tree() {
        return elements()
                .filter(element -> !element.getTagName().equals("tspan"))
                .map(element -> depth(element) + " " + element.getTagName() + " " + attributes(element))
                .toList();
    }

    /** What one reads in it. */
    public String words() {
        return String.join(" ", elements("text").map(Element::getTextContent).toList())
                .replaceAll("\\s+", " ");
    }

    public static List<String> attributes(Element element) {
        var names = new ArrayList<String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static int depth(Node node) {
        return node.getParentNode() == null ? 0 : 1 + depth(node.getParentNode());
    }
}
