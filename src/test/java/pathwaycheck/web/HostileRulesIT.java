package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.rulebooks.Reworded;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.Hostile;
import pathwaycheck.testing.site.Kinds;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Shape;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/**
 * Whatever an author writes stays words: rules of hostile texts give the same pages as rules of nothing but “x”. Check
 * P16.
 */
class HostileRulesIT {

    private static final Path SMALL = Path.of("rules/clinical-technologist");
    private static final Path LARGE = TheRules.FOLDER;

    /** Links that lead where we mean: to a source, or to a page or place of ours. Two slashes would begin a host. */
    private static final String SAFE = "(?s)(https?://|/(?![/\\\\])|#|how-we-decide#).*";

    private static final String ALL = "altogether";

    /** What each career says everywhere. */
    private static final Map<String, String> WORDS = Stream.concat(
                    Arrays.stream(Hostile.values()).map(hostile -> Map.entry(hostile.id(), hostile.text())),
                    Stream.of(Map.entry(ALL, Hostile.altogether())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static PackagedApp hostile;
    private static PackagedApp harmless;
    private static Map<String, RuleBook> ruleBooks;

    /** Two apps with the same careers. In one they say what is hostile, in the other “x”. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        var saysX = folder.resolve("x");
        var saysWords = folder.resolve("words");
        WORDS.forEach((career, words) -> {
            var rules = career.equals(ALL) ? LARGE : SMALL;
            Reworded.copy(rules, saysX.resolve(career), "x");
            Reworded.copy(rules, saysWords.resolve(career), words);
        });
        ruleBooks = TheRules.in(saysX).stream()
                .collect(Collectors.toMap(book -> book.career().id(), book -> book));
        hostile = PackagedApp.startQuickly("-Dpathway-check.rules=" + saysWords);
        harmless = PackagedApp.startQuickly("-Dpathway-check.rules=" + saysX);
    }

    @AfterAll
    static void stop() {
        try (var first = hostile;
                var second = harmless) {
            assertThat(first.log() + second.log()).doesNotContain("Exception");
        }
    }

    static Stream<String> careers() {
        return WORDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void every_page_has_the_elements_and_attributes_that_it_has_with_x(String career) {
        var ruleBook = List.of(ruleBooks.get(career));
        Some.of(FewOrAll.of(Kinds.pagesOf(ruleBook), Crawl.pagesOf(ruleBook)).filter(HostileRulesIT::isOfBoth))
                .forEach(page -> {
                    var said = ask(hostile, page);

                    assertThat(Shape.of(said.page(), WORDS.values()))
                            .as(page.path())
                            .isEqualTo(Shape.of(ask(harmless, page).page(), Set.of()));
                    assertThat(Shape.addresses(said.page()))
                            .as(page.path())
                            .isNotEmpty()
                            .allMatch(address -> address.matches(SAFE));
                });
    }

    @ParameterizedTest
    @MethodSource("careers")
    void every_report_as_data_and_every_calendar_has_the_names_that_it_has_with_x(String career) {
        var ruleBook = List.of(ruleBooks.get(career));
        var people = FewOrAll.of(Telling.peopleIn(ruleBook), ruleBook.stream().flatMap(Person::everybodyIn));
        Some.of(people.flatMap(Crawl::documentsOf)).forEach(document -> assertThat(names(ask(hostile, document)))
                .as(document.path())
                .isEqualTo(names(ask(harmless, document))));
    }

    /** A receipt is of one rule book, and to the other everything is said otherwise: so only where it is to both. */
    private static boolean isOfBoth(Crawl.Page page) {
        return !page.path().contains("told=2") || page.name().endsWith("all is said otherwise");
    }

    private static Reply ask(PackagedApp app, Crawl.Page page) {
        var reply = new Site(app.address()).get(page.path());
        assertThat(reply.status()).as(page.path()).isEqualTo(page.status());
        return reply;
    }

    private static Object names(Reply document) {
        return document.header("Content-Type").startsWith("text/calendar")
                ? names(document.text())
                : names(document.json());
    }

    /** A document of data without its words. */
    private static Object names(JsonNode node) {
        if (node.isObject()) {
            var names = new TreeMap<String, Object>();
            node.properties().forEach(property -> names.put(property.getKey(), names(property.getValue())));
            return names;
        }
        return node.isArray()
                ? Stream.iterate(0, at -> at < node.size(), at -> at + 1)
                        .map(at -> names(node.get(at)))
                        .toList()
                : JsonNodeType.STRING.equals(node.getNodeType()) ? "words" : node;
    }

    /** What begins each line of a calendar. */
    private static List<String> names(String calendar) {
        return Arrays.stream(calendar.replace("\r\n ", "").split("\r\n|\r|\n"))
                .map(line -> line.replaceFirst("(?s):.*", ""))
                .toList();
    }
}
