package pathwaycheck.testing.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What readers read: the sentences of rule files and templates, without what is written for machines. */
public final class Prose {

    /** Keys of rule files under which no author's sentence stands. */
    private static final Set<String> NOT_PROSE = Set.of(
            "id",
            "address",
            "publisher",
            "published",
            "checked",
            "check-by",
            "version",
            "opens",
            "closes",
            "tests",
            "interviews",
            "starts",
            "takes",
            "until",
            "round",
            "answers",
            "told",
            "planned",
            "as-of",
            "applies-in",
            "holds-when",
            "applies-when",
            "for",
            "gives",
            "after",
            "source",
            "sources",
            "other-ways",
            "concerns",
            "scale",
            "groups",
            "answer",
            "steps",
            "goal",
            "requirements",
            "essential",
            "alone",
            "otherwise",
            "known-by-letters");

    /** Three dots may also stand for what somebody fills in, and then the sentence goes on. */
    private static final Pattern END = Pattern.compile("(?<=[.!?][”’)]?)\\s+|(?<=…)\\s+(?=\\p{Lu})");

    /** What is read by itself, beside what jsoup knows as a block. */
    private static final Set<String> APART = Set.of("legend", "label", "button", "summary", "option");

    /** The attributes of HTML that are read out. */
    private static final List<String> SPOKEN = List.of("alt", "title", "aria-label");

    private static final Pattern EXPRESSION = Pattern.compile("(?s)\\{[#/]?[^}]*\\}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Prose() {}

    /** A text and the file it stands in. */
    public record Text(Path file, String words) {

        public Stream<Sentence> sentences() {
            return END.splitAsStream(words).map(Sentence::new).filter(it -> it.words() > 0);
        }
    }

    /** Everything that authors wrote for readers. */
    public static List<Text> ofRules() {
        return files(Path.of("rules"), ".yaml")
                // The names of sources are their publishers' words, those of examples are for authors.
                .filter(file -> !file.endsWith("sources.yaml") && !file.endsWith("people.yaml"))
                .flatMap(file -> texts(new Load(LoadSettings.builder().build()).loadFromString(read(file)))
                        .map(text -> new Text(file, text)))
                .toList();
    }

    /** Everything that stands in templates; what they fill in counts as one word, and a day as three. */
    public static List<Text> ofTemplates() {
        return files(Path.of("src/main/resources/templates"), ".html")
                .flatMap(file -> ofTemplate(read(file)).map(text -> new Text(file, text)))
                .toList();
    }

    private static Stream<String> ofTemplate(String commented) {
        var template = commented.replaceAll("(?s)\\{!.*?!\\}", " ");
        var page = Jsoup.parse(withoutMarks(template));
        return Stream.of(
                        page.getAllElements().stream()
                                .flatMap(element -> SPOKEN.stream().map(element::attr)),
                        parameters(template),
                        blocks(page))
                .flatMap(texts -> texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** What one tag gives another to say, and what is joined to say it. */
    private static Stream<String> parameters(String template) {
        return EXPRESSION
                .matcher(template)
                .results()
                .flatMap(mark -> QUOTED.matcher(mark.group()).results())
                .map(quoted -> quoted.group(1));
    }

    /** What stands in one block, with the words of its links and of whatever else lies within the line. */
    private static Stream<String> blocks(Document page) {
        var text = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(isIn("pre", words) ? words.getWholeText() : words.text());
                }
                breakAt(node);
            }

            @Override
            public void tail(Node node, int depth) {
                breakAt(node);
            }

            private void breakAt(Node node) {
                if (node instanceof Element element && (element.isBlock() || APART.contains(element.normalName()))) {
                    text.append('\n');
                }
            }
        });
        return text.toString().lines();
    }

    private static boolean isIn(String tag, TextNode words) {
        return words.parent().closest(tag) != null;
    }

    private static String withoutMarks(String template) {
        return template.replaceAll("(?s)\\{#our/(day|moment)\\b[^}]*/\\}", "1 January 2027")
                .replaceAll("(?s)\\{#[^}]*/\\}", "thing")
                .replaceAll("(?s)\\{[#/][^}]*\\}", " ")
                .replaceAll("(?s)\\{[^}]*\\}", "thing");
    }

    private static Stream<String> texts(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    // The id of a source, or in braces a sentence on why there is none.
                    .filter(entry -> !entry.getKey().equals("link") || entry.getValue() instanceof Map)
                    .filter(entry -> !NOT_PROSE.contains(entry.getKey().toString()) || entry.getValue() instanceof List)
                    .filter(entry -> !Set.of("sources", "other-ways", "after", "concerns", "scale")
                            .contains(entry.getKey().toString()))
                    .flatMap(entry -> texts(entry.getValue()));
        }
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(Prose::texts);
        }
        return node instanceof String text ? Stream.of(text.strip()) : Stream.empty();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
