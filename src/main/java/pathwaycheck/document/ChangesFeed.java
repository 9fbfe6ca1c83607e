package pathwaycheck.document;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pathwaycheck.rules.Edition;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;

/** What changes in a rule book, and for whom, as a feed to subscribe to: Atom, as RFC 4287 has it. */
public final class ChangesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final LocalDate UNKNOWN = LocalDate.of(2020, 1, 1);

    private final RuleBook ruleBook;
    private final String page;
    private final XMLStreamWriter xml;

    private ChangesFeed(RuleBook ruleBook, String page, XMLStreamWriter xml) {
        this.ruleBook = ruleBook;
        this.page = page;
        this.xml = xml;
    }

    /**
     * The feed: an entry for each version, the newest first.
     *
     * @param page the whole address of the page on which the same changes stand, each under its id
     * @param feed the whole address of the feed
     * @param author who serves it
     */
    public static String of(RuleBook ruleBook, String page, String feed, String author) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new ChangesFeed(ruleBook, page, xml).write(feed, author);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text can be written to", impossible);
        }
        return text.toString();
    }

    /** Where the page tells of an edition. */
    public static String anchor(Edition edition) {
        return "version-" + edition.id();
    }

    private void write(String feed, String author) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element("id", id(""));
        element("title", "Pathway Check: what changes, " + ruleBook.career().title());
        element("subtitle", "What each version of the rules changed, and for whom.");
        element("updated", time(updated()));
        xml.writeStartElement(ATOM, "author");
        element("name", author);
        xml.writeEndElement();
        link("self", "application/atom+xml", feed);
        link("alternate", "text/html", page);
        for (var edition : ruleBook.editions()) {
            entry(edition);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private LocalDate updated() {
        return Stream.concat(
                        ruleBook.editions().stream().map(Edition::day),
                        ruleBook.editions().isEmpty()
                                ? ruleBook.sources().stream().map(Source::checked)
                                : Stream.empty())
                .max(LocalDate::compareTo)
                .orElse(UNKNOWN);
    }

    private void entry(Edition edition) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", id(edition.version()));
        element("title", "Rules " + edition.version() + ": " + ruleBook.career().title());
        element("updated", time(edition.day()));
        link("alternate", "text/html", page + "#" + anchor(edition));
        for (var one : about(edition).entrySet()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", one.getKey());
            xml.writeAttribute("label", allowed(one.getValue()));
        }
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "xhtml");
        xml.setDefaultNamespace(XHTML);
        xml.writeStartElement(XHTML, "div");
        xml.writeDefaultNamespace(XHTML);
        for (var change : edition.changes()) {
            paragraph(change.says());
            paragraph("For: " + change.who() + ".");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.setDefaultNamespace(ATOM);
        xml.writeEndElement();
    }

    /** The titles of the requirements and rounds that it is about, by their ids. */
    private static Map<String, String> about(Edition edition) {
        var about = new LinkedHashMap<String, String>();
        for (var change : edition.changes()) {
            change.requirements().forEach(it -> about.put(it.id(), it.title()));
            change.rounds().forEach(it -> about.put(it.id(), it.title()));
        }
        return about;
    }

    private void paragraph(String text) throws XMLStreamException {
        element(XHTML, "p", text);
    }

    private void element(String name, String text) throws XMLStreamException {
        element(ATOM, name, text);
    }

    private void element(String namespace, String name, String text) throws XMLStreamException {
        xml.writeStartElement(namespace, name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** What no XML may hold, not even escaped, is a blank. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
    }

    private void link(String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Of the same version of the same career always the same, wherever it is served. */
    private String id(String version) {
        var name = "changes of " + ruleBook.career().id() + "\n" + version;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
