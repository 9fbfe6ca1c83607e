package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What two careers share: a round or a source that has one id in both, or a page that is the source of both. Each
 * career says in its own words what a round means for its people; its days are the same days, and a page is the same
 * page, which somebody reads once for both.
 */
final class Shared {

    private static final List<String> OF_A_WINDOW =
            List.of("opens", "apply-by", "closes", "tests", "interviews", "starts");
    private static final List<String> OF_A_PATTERN = List.of("opens", "apply-by", "closes", "starts");
    private static final List<String> OF_A_SOURCE =
            List.of("title", "publisher", "address", "published", "checked", "check-by");

    /** Of a page that has another id in the other career. */
    private static final List<String> OF_A_PAGE = List.of("title", "publisher", "published", "checked", "check-by");

    private final String career;
    private final String other;
    private final List<Problem> disagreements = new ArrayList<>();

    private Shared(String career, String other) {
        this.career = career;
        this.other = other;
    }

    /** Where careers disagree, each with the place in the one and, in its words, the place in the other. */
    static List<Problem> disagreements(Map<String, RuleFiles> careers) {
        var names = List.copyOf(careers.keySet());
        var all = new ArrayList<Problem>();
        for (var one = 0; one < names.size(); one++) {
            for (var two = one + 1; two < names.size(); two++) {
                var shared = new Shared(names.get(two), names.get(one));
                shared.compare(careers.get(names.get(two)), careers.get(names.get(one)));
                all.addAll(shared.disagreements);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    private void compare(RuleFiles one, RuleFiles two) {
        inBoth("rounds.yaml", "id", one, two).forEach((id, rounds) -> compareRounds(id, rounds.get(0), rounds.get(1)));
        inBoth("sources.yaml", "id", one, two)
                .forEach((id, pages) -> compare("source “" + id + "”", "sources.yaml", OF_A_SOURCE, pages));
        inBoth("sources.yaml", "address", one, two).forEach((address, pages) -> {
            var ids = pages.stream()
                    .map(page -> words(YamlNodes.value(page, "id")))
                    .toList();
            if (!ids.get(0).equals(ids.get(1))) {
                compare(
                        "source “" + ids.get(0) + "”, which is “" + ids.get(1) + "” in the other career,",
                        "sources.yaml",
                        OF_A_PAGE,
                        pages);
            }
        });
    }

    private void compareRounds(String id, Node one, Node two) {
        var expected = List.of(one, two).stream()
                .flatMap(rounds -> YamlNodes.value(rounds, "expected").stream())
                .toList();
        if (expected.size() == 2) {
            compare("round “" + id + "”, under `expected`", "rounds.yaml", OF_A_PATTERN, expected);
        }
        var windows = byYear(one);
        var others = byYear(two);
        for (var year : windows.keySet()) {
            if (others.containsKey(year)) {
                compare(
                        "round “" + id + "”, window of " + year,
                        "rounds.yaml",
                        OF_A_WINDOW,
                        List.of(windows.get(year), others.get(year)));
            }
        }
        newest(windows)
                .filter(year -> isNewer(year, others))
                .ifPresent(year -> missing(id, year, windows.get(year), career, two, other));
        newest(others)
                .filter(year -> isNewer(year, windows))
                .ifPresent(year -> missing(id, year, others.get(year), other, one, career));
    }

    private void missing(String id, String year, Node window, String has, Node rounds, String lacks) {
        tell(
                lacks,
                "rounds.yaml",
                rounds,
                "the round “" + id + "” has no window of " + year + " here, and one in "
                        + place(has, "rounds.yaml", window),
                "publish it in both");
    }

    private void compare(String what, String file, List<String> keys, List<Node> both) {
        for (var key : keys) {
            var one = YamlNodes.value(both.get(0), key);
            var two = YamlNodes.value(both.get(1), key);
            if (!words(one).equals(words(two))) {
                tell(
                        career,
                        file,
                        one.orElse(both.get(0)),
                        "`" + key + ":` of the " + what + " is " + inWords(one) + " here, and " + inWords(two) + " in "
                                + place(other, file, two.orElse(both.get(1))),
                        "write the same in both");
            }
        }
    }

    private void tell(String where, String file, Node at, String what, String toDo) {
        var mark = at.getStartMark();
        disagreements.add(new Problem(
                where + "/" + file,
                mark.map(it -> it.getLine() + 1).orElse(1),
                mark.map(it -> it.getColumn() + 1).orElse(1),
                what,
                toDo));
    }

    private static String place(String career, String file, Node at) {
        return career + "/" + file
                + at.getStartMark()
                        .map(it -> ":" + (it.getLine() + 1) + ":" + (it.getColumn() + 1))
                        .orElse("");
    }

    private static String inWords(Optional<Node> value) {
        return value.map(it -> "“" + words(value) + "”").orElse("left out");
    }

    private static String words(Optional<Node> value) {
        return value.filter(ScalarNode.class::isInstance)
                .map(it -> ((ScalarNode) it).getValue().strip())
                .orElse("");
    }

    /** What has the same under this key in both files. */
    private static Map<String, List<Node>> inBoth(String file, String key, RuleFiles one, RuleFiles two) {
        var others = by(key, file, two);
        var both = new LinkedHashMap<String, List<Node>>();
        by(key, file, one).forEach((name, node) -> {
            if (others.containsKey(name)) {
                both.put(name, List.of(node, others.get(name)));
            }
        });
        return both;
    }

    private static Map<String, Node> by(String key, String file, RuleFiles files) {
        var by = new LinkedHashMap<String, Node>();
        files.roots().getOrDefault(file, Optional.empty()).ifPresent(root -> items(root)
                .forEach(item -> by.putIfAbsent(words(YamlNodes.value(item, key)), item)));
        by.remove("");
        return by;
    }

    /** The published windows, by the year in which their places start. */
    private static Map<String, Node> byYear(Node rounds) {
        var byYear = new LinkedHashMap<String, Node>();
        YamlNodes.value(rounds, "published")
                .ifPresent(published -> items(published).forEach(window -> {
                    var starts = words(YamlNodes.value(window, "starts"));
                    if (starts.length() > 4) {
                        byYear.putIfAbsent(starts.substring(0, 4), window);
                    }
                }));
        return byYear;
    }

    private static Optional<String> newest(Map<String, Node> windows) {
        return windows.keySet().stream().max(Comparator.naturalOrder());
    }

    private static boolean isNewer(String year, Map<String, Node> windows) {
        return windows.keySet().stream().allMatch(it -> it.compareTo(year) < 0);
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of();
    }
}
