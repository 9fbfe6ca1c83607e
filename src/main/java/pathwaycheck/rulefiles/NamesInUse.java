package pathwaycheck.rulefiles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names stand where, and which of them anything names. So a name that leads nowhere from several places is told
 * once, where it stood: somebody renamed or deleted one thing, and did not misspell it again and again.
 */
final class NamesInUse {

    private static final int MOST_PLACES = 20;
    private static final int MOST_TO_CHOOSE_FROM = 12;
    private static final String IF_NEW = "; if it is new, add it here";

    /** A name: of what kind of thing, as “source”, and the word. */
    record Name(String kind, String word) {

        /** This one may be of several kinds, as “way or remedy”, and the other is of one of these. */
        boolean mayBe(Name other) {
            return word.equals(other.word)
                    && !kind.equals(other.kind)
                    && List.of(kind.split(", | or ")).contains(other.kind);
        }

        /** It stands in addresses. */
        private boolean isServed() {
            return kind.equals("question") || kind.startsWith("option of ");
        }
    }

    private record Stands(String file, int line, int column) {}

    private final Map<String, Map<String, Stands>> byKind = new HashMap<>();
    private final Set<Name> named = new HashSet<>();

    void stands(Name name, Problem at) {
        byKind.computeIfAbsent(name.kind, it -> new LinkedHashMap<>())
                .putIfAbsent(name.word, new Stands(at.file(), at.line(), at.column()));
    }

    /** As “sources.yaml:8”. */
    String where(Name name) {
        var stands = byKind.get(name.kind).get(name.word);
        return stands.file + ":" + stands.line;
    }

    void isNamed(Name name) {
        named.add(name);
    }

    /** In the place of several problems that are about one name: one; empty: each of them is a slip of its own. */
    Optional<Problem> inOne(Name name, List<Problem> problems) {
        var known = byKind.getOrDefault(name.kind, Map.of());
        var near = Nearest.toName(name.word, known.keySet());
        if (problems.size() < 2 || known.isEmpty() || isInUse(near, name)) {
            return Optional.empty();
        }
        var unnamed = known.keySet().stream()
                .filter(word -> !named.contains(new Name(name.kind, word)))
                .toList();
        var renamed =
                near.or(() -> unnamed.stream().filter(it -> unnamed.size() == 1).findFirst());
        var home = known.get(renamed.orElseGet(() -> known.keySet().iterator().next()));
        return Optional.of(new Problem(
                home.file,
                home.line,
                home.column,
                "no " + name.kind + " is called “" + name.word + "”, and " + problems.size() + " places name it: "
                        + places(problems),
                renamed.map(word -> toDo(name, word)).orElseGet(() -> toDo(name, known.keySet()))));
    }

    /** Whatever is in use under the nearest name was not renamed: this is a slip for it. */
    private boolean isInUse(Optional<String> near, Name name) {
        return near.filter(word -> named.contains(new Name(name.kind, word))).isPresent();
    }

    private static String toDo(Name gone, String renamed) {
        return (gone.isServed()
                        ? "if “" + renamed + "” here is its new id, write “" + gone.word
                                + "” again: that stands in addresses that people have kept, and they never read it"
                        : "if “" + renamed + "” here is its new id, write “" + renamed
                                + "” in all of these places, or “" + gone.word + "” here again")
                + IF_NEW;
    }

    private static String toDo(Name gone, Set<String> known) {
        return "if you deleted it, write it here again"
                + (gone.isServed() ? ": it stands in addresses that people have kept" : "")
                + IF_NEW
                + "; otherwise write in these places "
                + (known.size() <= MOST_TO_CHOOSE_FROM
                        ? "one of: " + String.join(", ", known)
                        : "one that stands here");
    }

    /** As “people.yaml:4, 8; ways.yaml:6”. */
    private static String places(List<Problem> problems) {
        var byFile = problems.stream()
                .limit(MOST_PLACES)
                .collect(Collectors.groupingBy(
                        Problem::file,
                        LinkedHashMap::new,
                        Collectors.mapping(it -> String.valueOf(it.line()), Collectors.joining(", "))));
        var places = byFile.entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue())
                .collect(Collectors.joining("; "));
        var more = problems.size() - MOST_PLACES;
        return places + (more > 0 ? "; and " + more + " more" : "");
    }
}
