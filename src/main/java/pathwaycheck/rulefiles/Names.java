package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rulefiles.NamesInUse.Name;

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
            entries.problem(
                    entries.idNode(),
                    "“" + id + "” is the id of another " + kind + " too, in "
                            + entries.problems().where(name(id)),
                    "give this one an id of its own, or delete one of the two");
        } else if (!id.isEmpty()) {
            entries.problems().stands(name(id), entries.file(), entries.node());
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
        return found(word, at, entries);
    }

    /** What the words under this key name, where there are any. */
    List<T> named(String key, Entries entries) {
        var named = new ArrayList<T>();
        entries.words(key).forEach(at -> named(at, entries).ifPresent(named::add));
        return named;
    }

    /** What this key inside an entry names; a key that names nothing is a problem. */
    Optional<T> keyed(String key, Entries inside) {
        return inside.value(key).flatMap(at -> found(key, inside.key(key), inside));
    }

    private Optional<T> found(String word, Node at, Entries entries) {
        var thing = Optional.ofNullable(byId.get(word));
        if (thing.isPresent()) {
            entries.problems().isNamed(name(word));
        } else {
            leadsNowhere(word, "no " + kind + " is called “" + word + "”", at, entries);
        }
        return thing;
    }

    /** Tells in these words that a word names none of them. */
    void leadsNowhere(String word, String what, Node at, Entries entries) {
        var slip = SlipInLine.of(word);
        if (slip.isPresent()) {
            entries.problem(at, slip.get().what(), slip.get().toDo());
            return;
        }
        entries.leadsNowhere(name(word), files, at, what, toDo(word));
    }

    /** Notes which of these words name one of them; whoever reads them tells of the others. */
    void noteNamed(List<String> words, Entries entries) {
        words.stream().filter(byId::containsKey).forEach(word -> entries.problems()
                .isNamed(name(word)));
    }

    private Name name(String word) {
        return new Name(kind, word);
    }

    /** Several names in one word, as nothing stood between them that parts them; empty: it is no such word. */
    private Optional<String> several(String word) {
        var parts = List.of(word.split("[,;\\s]+"));
        return parts.size() > 1 && byId.keySet().containsAll(parts)
                ? Optional.of("[" + String.join(", ", parts) + "]")
                : Optional.empty();
    }

    /** What to write in the place of a word that names none of them. */
    private String toDo(String word) {
        var unseen = Unseen.in(word);
        if (unseen.isPresent()) {
            return "delete " + unseen.get().inWords() + ", which stands in it "
                    + unseen.get().placeIn(word);
        }
        var several = several(word);
        if (several.isPresent()) {
            return "write each for itself, with a comma between, in square brackets: " + several.get();
        }
        return files.isEmpty() ? beside(word) : inFile(word, where());
    }

    /** It stands where it is named, so whoever adds it sees that it is missing. */
    private String beside(String word) {
        return Nearest.to(word, byId.keySet())
                .map(Names::write)
                .orElseGet(() -> byId.isEmpty() ? "add it to its file first" : choose("its file", ""));
    }

    /** It may be a slip, or not be added yet: the likelier first. */
    private String inFile(String word, String where) {
        var near = Nearest.toName(word, byId.keySet());
        if (near.isPresent()) {
            return Nearest.isSlip(word, near.get())
                    ? write(near.get()) + "; or add it to " + where
                    : "add it to " + where + "; or " + write(near.get());
        }
        if (byId.isEmpty()) {
            return "add it to " + where + " first";
        }
        return Nearest.to(word, byId.keySet()).isPresent()
                ? "add it to " + where + ", or name one that stands there"
                : choose(where, "; or add it to " + where);
    }

    private String where() {
        var file = files.iterator().next();
        return file.endsWith("/") ? "a file in " + file : file;
    }

    private static String write(String near) {
        return "write “" + near + "”, if that is what you mean";
    }

    private String choose(String where, String orAdd) {
        return byId.size() <= MOST_TO_CHOOSE_FROM
                ? "write one of: " + String.join(", ", byId.keySet()) + orAdd
                : "write one that stands in " + where + ", or add it there";
    }
}
