package pathwaycheck.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What readers read: the sentences of rule files and templates, without what is written for machines. */
final class Prose {

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
            "otherwise");

    private static final String BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, strong, span, a, title, legend, label";

    private Prose() {}

    /** A text and the file it stands in. */
    record Text(Path file, String words) {

        Stream<Sentence> sentences() {
            return Arrays.stream(words.split("(?<=[.!?:…])\\s+"))
                    .map(Sentence::new)
                    .filter(it -> it.words() > 0);
        }
    }

    /** Everything that authors wrote for readers. */
    static List<Text> ofRules() {
        return files(Path.of("rules"), ".yaml")
                // The names of sources are their publishers' words, those of examples are for authors.
                .filter(file -> !file.endsWith("sources.yaml") && !file.endsWith("people.yaml"))
                .flatMap(file -> texts(new Load(LoadSettings.builder().build()).loadFromString(read(file)))
                        .map(text -> new Text(file, text)))
                .toList();
    }

    /** Everything that stands in templates; what they fill in counts as one word. */
    static List<Text> ofTemplates() {
        return files(Path.of("src/main/resources/templates"), ".html")
                .flatMap(file -> Jsoup.parse(withoutMarks(read(file))).select(BLOCKS).stream()
                        .map(block -> block.ownText().strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Text(file, text)))
                .toList();
    }

    private static String withoutMarks(String template) {
        return template.replaceAll("(?s)\\{!.*?!\\}", " ")
                .replaceAll("(?s)\\{[#/][^}]*\\}", " ")
                .replaceAll("(?s)\\{[^}]*\\}", "thing");
    }

    private static Stream<String> texts(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
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
