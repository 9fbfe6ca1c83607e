package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** The things of one kind, by their ids. */
final class Names<T> {

    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** @param kind what one of them is called, as in "no source is called …" */
    Names(String kind) {
        this.kind = kind;
    }

    /** Reads one thing an entry, and refuses an id that is taken. */
    static <T> Names<T> read(String kind, List<Entries> all, Function<Entries, T> read) {
        var names = new Names<T>(kind);
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
            entries.problem(at, "no " + kind + " is called “" + word + "”", meant(word));
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
            inside.value(key)
                    .ifPresent(at -> inside.problem(at, "no " + kind + " is called “" + key + "”", meant(key)));
        }
        return thing;
    }

    private String meant(String word) {
        return Nearest.to(word, byId.keySet())
                .map(near -> "write “" + near + "”, if that is what you mean")
                .orElse("name one that exists, or add it");
    }
}
