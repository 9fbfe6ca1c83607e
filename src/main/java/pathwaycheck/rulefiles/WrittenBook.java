package pathwaycheck.rulefiles;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A career's folder as its authors wrote it: every entry, and every value in it as text. Nothing is left out but
 * comments, so whoever compares two of them compares all that there is.
 *
 * @param entries in their authors' order, by kind and name
 */
public record WrittenBook(Map<String, Entry> entries) {

    /** What holds whom it is for, or what must hold: one value, however it is nested. */
    public static final Set<String> CONDITIONS = Set.of(
            "holds-when",
            "applies-when",
            "for",
            "first-for",
            "when",
            "claims",
            "gives",
            "planned-with",
            "then",
            "answers",
            "told",
            "planned",
            "worst");

    /** The days of remedies, in an example: they hang on no answer. */
    public static final String DONE = "done";

    /**
     * Something that has a name of its own.
     *
     * @param within the key of the entry that it stands in; empty: it stands in none
     * @param line counted from 1
     * @param values by their keys, a nested one as {@code not-sure.find-out}; entries stand for themselves, and here
     *     only by their names
     */
    public record Entry(
            EntryKind kind, String id, Optional<String> within, String file, int line, Map<String, Value> values) {

        /** What no other entry is called. */
        public String key() {
            return kind.isNamedWithin() ? within.orElse("") + " / " + kind.word() + " " + id : kind.word() + " " + id;
        }

        /** What stands under this key; empty: nothing. */
        public String text(String key) {
            return values.containsKey(key) ? values.get(key).toString() : "";
        }
    }

    /**
     * One value.
     *
     * @param items those of a list; of anything else, one
     * @param isEntries they are the names of entries
     * @param line the one in which it begins
     * @param lines that of each item
     */
    public record Value(List<String> items, boolean isEntries, int line, List<Integer> lines) {
        public Value {
            items = List.copyOf(items);
            lines = List.copyOf(lines);
        }

        /** The line in which the first of these items stands; of what does not stand here, that of the whole. */
        public int lineOf(List<String> some) {
            return some.stream()
                    .map(items::indexOf)
                    .filter(number -> number >= 0 && number < lines.size())
                    .map(lines::get)
                    .findFirst()
                    .orElse(line);
        }

        /** The same, whatever line it stands in. */
        public boolean saysTheSameAs(Value other) {
            return items.equals(other.items);
        }

        @Override
        public String toString() {
            return String.join(", ", items);
        }
    }

    /** Reads the folder. What cannot be read is left out: whoever wants to know of it reads a {@link RuleFolder}. */
    public static WrittenBook read(Path folder) {
        var entries = new LinkedHashMap<String, Entry>();
        RuleFiles.open(folder.toAbsolutePath().normalize(), new Problems()).ifPresent(files -> files.roots()
                .forEach((file, root) -> root.ifPresent(node -> EntryKind.ofFile(file)
                        .ifPresent(kind -> addEntries(kind, node, Optional.empty(), file, entries)))));
        return new WrittenBook(entries);
    }

    private static List<String> addEntries(
            EntryKind kind, Node list, Optional<String> within, String file, Map<String, Entry> entries) {
        return items(list).stream()
                .filter(MappingNode.class::isInstance)
                .map(node -> addEntry(kind, (MappingNode) node, within, file, entries))
                .toList();
    }

    private static String addEntry(
            EntryKind kind, MappingNode map, Optional<String> within, String file, Map<String, Entry> entries) {
        var values = new LinkedHashMap<String, Value>();
        var name = kind.nameOf(key -> scalar(map, key));
        var entry = new Entry(kind, name, within, file, line(map), values);
        for (var number = 2; entries.containsKey(entry.key()); number++) {
            // As what one source says twice.
            entry = new Entry(kind, name + " " + number, within, file, line(map), values);
        }
        entries.put(entry.key(), entry);
        addValues(entry, "", map, entries);
        return entry.id();
    }

    private static void addValues(Entry entry, String before, MappingNode map, Map<String, Entry> entries) {
        for (NodeTuple pair : map.getValue()) {
            var key = words(pair.getKeyNode());
            addValue(entry, before + key, key, pair.getValueNode(), entries);
        }
    }

    private static void addValue(Entry entry, String path, String key, Node node, Map<String, Entry> entries) {
        var inside =
                entry.kind().within(key).filter(kind -> items(node).stream().anyMatch(MappingNode.class::isInstance));
        if (inside.isPresent()) {
            var names = addEntries(inside.get(), node, Optional.of(entry.key()), entry.file(), entries);
            entry.values().put(path, new Value(names, true, line(node), List.of()));
        } else if (CONDITIONS.contains(key) || key.equals(DONE) || node instanceof ScalarNode) {
            entry.values().put(path, new Value(List.of(words(node)), false, line(node), List.of()));
        } else if (node instanceof MappingNode map) {
            addValues(entry, path + ".", map, entries);
        } else if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().anyMatch(MappingNode.class::isInstance)) {
            for (var number = 0; number < sequence.getValue().size(); number++) {
                addValue(
                        entry,
                        path + "." + (number + 1),
                        "",
                        sequence.getValue().get(number),
                        entries);
            }
        } else if (node instanceof SequenceNode sequence) {
            var items = sequence.getValue().stream().map(WrittenBook::words).toList();
            var lines = sequence.getValue().stream().map(WrittenBook::line).toList();
            entry.values().put(path, new Value(items, false, line(node), lines));
        }
    }

    /** A list may be a list of one. */
    private static List<Node> items(Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue() : List.of(list);
    }

    private static Optional<String> scalar(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(pair -> words(pair.getKeyNode()).equals(key))
                .map(pair -> words(pair.getValueNode()))
                .findFirst();
    }

    /** As one would write it in one line. */
    private static String words(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .map(pair -> words(pair.getKeyNode()) + ": " + words(pair.getValueNode()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(WrittenBook::words).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
