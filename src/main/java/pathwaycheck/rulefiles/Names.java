package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** The things of one kind, by their ids. */
final class Names<T> {

    /** More than anybody reads through for the one that they meant. */
    private static final int MOST_TO_CHOOSE_FROM = 12;

    private final String kind;
    private final Set<String> files;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * @param kind what one of them is called, as in "no source is called …"
     * @param files where they stand: a file, or a folder; none: beside those who name them
     */
    Names(String kind, String... files) {
        this.kind = kind;
        this.files = Set.of(files);
    }

    /** Reads one thing an entry, and refuses an id that is taken. */
    static <T> Names<T> read(String kind, List<Entries> all, Function<Entries, T> read, String... files) {
        var names = new Names<T>(kind, files);
        for (var entries : all) {
            var id = entries.id();
            var thing = read.apply(entries);
            entries.done();
            names.add(id, thing, entries);
        }
        return names;
    }

    void add(String id, T thing, Entries entries) {
        if (!id.isEmpty() && byId.putIfAbsent(id, thing) != null) {
            entries.problem(entries.node(), "another " + kind + " is called “" + id + "” too", "rename one of the two");
        }
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }

    Map<String, T> byId() {
        return byId;
    }

    /** What the word at this place names; a word that names nothing is a problem. */
    Optional<T> named(Node at, Entries entries) {
        return entries.word(at).flatMap(word -> named(word, at, entries));
    }

    /** What this word names, which is one of others at this place. */
    Optional<T> named(String word, Node at, Entries entries) {
        var thing = Optional.ofNullable(byId.get(word));
        if (thing.isEmpty()) {
            leadsNowhere(word, at, entries);
        }
        return thing;
    }

    /** What the words under this key name, where there are any. */
    List<T> named(String key, Entries entries) {
        var named = new ArrayList<T>();
        entries.words(key).forEach(at -> named(at, entries).ifPresent(named::add));
        return named;
    }

    /** What this key inside an entry names; a key that names nothing is a problem. */
    Optional<T> keyed(String key, Entries inside) {
        var thing = Optional.ofNullable(byId.get(key));
        if (thing.isEmpty()) {
            inside.value(key).ifPresent(at -> leadsNowhere(key, at, inside));
        }
        return thing;
    }

    private void leadsNowhere(String word, Node at, Entries entries) {
        entries.leadsNowhere(files, at, "no " + kind + " is called “" + word + "”", toDo(word));
    }

    /** The same but for figures, as “window-2027” and “window-2026”: rather one that is not entered yet than a slip. */
    private boolean isAnotherYear(String word, String near) {
        return !files.isEmpty() && word.replaceAll("\\d", "").equals(near.replaceAll("\\d", ""));
    }

    /** What to write in the place of a word that names none of them. */
    String toDo(String word) {
        var where = files.size() == 1 ? files.iterator().next() : "its file";
        return Nearest.to(word, byId.keySet())
                .map(near -> isAnotherYear(word, near)
                        ? "add it to " + where + ", or name one that stands there"
                        : "write “" + near + "”, if that is what you mean")
                .orElse(
                        byId.isEmpty()
                                ? "add it to " + where + " first"
                                : byId.size() <= MOST_TO_CHOOSE_FROM
                                        ? "write one of: " + String.join(", ", byId.keySet())
                                                + (files.isEmpty() ? "" : "; or add it to " + where)
                                        : "write one that stands in " + where + ", or add it there");
    }
}
