package pathwaycheck.testing.site;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pathwaycheck.testing.FewOrAll;

/**
 * The few pages that are looked at closely: whatever lies in whatever on any page of the crawl lies so on one of these.
 * Which they are stands in a file; a test proves that they are enough, and writes another file where they are not.
 */
public final class Cover {

    /** Names of pages of the crawl, one a line. */
    public static final Path FILE = Path.of("src", "test", "resources", "cover.txt");

    private static final Path NEW = Path.of("target", "cover.txt");

    private Cover() {}

    /** What is looked at closely each time. */
    public static Stream<Crawl.Page> pages() {
        var byName = Crawl.pages().collect(toMap(Crawl.Page::name, page -> page, (first, again) -> first));
        return names().stream().filter(byName::containsKey).map(byName::get);
    }

    /** For what takes long: these, and in the exhaustive run one page of each kind beside them. */
    public static Stream<Crawl.Page> pagesAndKinds() {
        return FewOrAll.of(pages(), Stream.concat(pages(), Kinds.pages()));
    }

    public static List<String> names() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * As “li.pc-step > div.pc-step__head”. A cell of a table is also of its column: the more there are, the narrower
     * they get. A picture is drawn elsewhere, and looked at as one.
     */
    public static Set<String> nestings(Document page) {
        return page.body().select("* > *:not(svg *)").stream()
                .map(element -> kind(element.parent()) + " > " + kind(element) + column(element))
                .collect(Collectors.toSet());
    }

    private static String kind(Element element) {
        return element.classNames().stream().sorted().collect(Collectors.joining(".", element.normalName() + ".", ""));
    }

    private static String column(Element element) {
        return element.is("td, th") ? " " + (1 + element.elementSiblingIndex()) : "";
    }

    /**
     * Chooses anew: the page that has most that no page before it has, until nothing is left; and then without those
     * that the later ones made needless.
     *
     * @return where their names were written
     */
    public static Path writeAnew(Map<Crawl.Page, Set<String>> nestings) {
        var chosen = new ArrayList<Crawl.Page>();
        var left = new LinkedHashMap<>(nestings);
        var covered = new HashSet<String>();
        while (!left.isEmpty()) {
            var most = left.keySet().iterator().next();
            for (var page : left.keySet()) {
                most = news(left.get(page), covered) > news(left.get(most), covered) ? page : most;
            }
            covered.addAll(left.get(most));
            chosen.add(most);
            left.values().removeIf(covered::containsAll);
        }
        for (var page : List.copyOf(chosen)) {
            var others = chosen.stream()
                    .filter(it -> it != page)
                    .flatMap(it -> nestings.get(it).stream())
                    .collect(Collectors.toSet());
            if (others.containsAll(nestings.get(page))) {
                chosen.remove(page);
            }
        }
        try {
            return Files.write(
                    NEW, chosen.stream().map(Crawl.Page::name).sorted().toList());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static long news(Set<String> nestings, Set<String> covered) {
        return nestings.stream().filter(it -> !covered.contains(it)).count();
    }
}
