package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.edit.Edit.Changed;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rulefiles.WrittenBook.Entry;
import pathwaycheck.rulefiles.WrittenBook.Value;

/** What an author did, found by holding what stands in the files against what stood there. */
final class WrittenDifference {

    private static final Value NOTHING = new Value(List.of(), false, 0, List.of());

    /** Of these, what must hold, for whom and when, is as new as their words. */
    private static final Set<EntryKind> TOLD_WITH_THEIR_RULES =
            Set.of(EntryKind.REQUIREMENT, EntryKind.REMEDY, EntryKind.OTHER_WAY, EntryKind.ANSWER);

    private final Map<String, Entry> was;
    private final Map<String, Entry> before;
    private final Map<String, Entry> after;
    private final Renames renames;

    private WrittenDifference(WrittenBook before, WrittenBook after) {
        this.was = before.entries();
        this.after = after.entries();
        this.renames = Renames.between(was, this.after);
        this.before = renames.in(was, this.after);
    }

    /** Each thing that was done, in the order in which entries stand in the files now; then what is gone. */
    static List<Edit> between(WrittenBook before, WrittenBook after) {
        return new WrittenDifference(before, after).all();
    }

    private List<Edit> all() {
        var edits = new ArrayList<Edit>();
        after.values().forEach(entry -> {
            if (before.containsKey(entry.key())) {
                edits.addAll(changes(before.get(entry.key()), entry));
            } else if (isWhole(entry, before)) {
                edits.add(whole(Optional.empty(), Optional.of(entry), after));
            }
        });
        before.values().stream()
                .filter(entry -> !after.containsKey(entry.key()) && isWhole(entry, after))
                .forEach(entry -> edits.add(whole(Optional.of(entry), Optional.empty(), before)));
        return together(edits);
    }

    /** What stands within something that is new or gone itself is told with that. */
    private static boolean isWhole(Entry entry, Map<String, Entry> other) {
        return entry.within().map(other::containsKey).orElse(true);
    }

    private Edit whole(Optional<Entry> before, Optional<Entry> after, Map<String, Entry> all) {
        var entry = after.or(() -> before).orElseThrow();
        var inside =
                all.values().stream().filter(it -> isWithin(it, entry, all)).toList();
        var changed = Stream.concat(Stream.of(entry), inside.stream())
                .flatMap(it -> Stream.concat(
                        it.values().entrySet().stream()
                                .filter(value -> isTold(it, value.getKey(), value.getValue()))
                                .map(value -> whole(
                                        it,
                                        value.getKey(),
                                        inFull(it, value.getKey(), value.getValue()),
                                        value.getValue().line(),
                                        after.isPresent())),
                        WhereItStands.of(it, all)
                                .map(where -> whole(
                                        it, "stands in", List.of(where.inWords()), where.line(), after.isPresent()))
                                .stream()))
                .toList();
        var isWindow = entry.kind() == EntryKind.WINDOW;
        var what =
                after.isPresent() ? isWindow ? What.PUBLISHED : What.ADDED : isWindow ? What.TAKEN_BACK : What.REMOVED;
        return new Edit(what, before, after, inside, changed, List.of());
    }

    private static boolean isTold(Entry entry, String key, Value value) {
        return What.isProse(entry.kind(), key)
                || entry.kind() == EntryKind.WINDOW
                || entry.kind() == EntryKind.SOURCE && key.equals("address")
                || TOLD_WITH_THEIR_RULES.contains(entry.kind())
                        && !value.isEntries()
                        && What.to(entry.kind(), key) != What.CITING
                        && What.to(entry.kind(), key) != What.LINKED
                        && !key.equals("id");
    }

    /** People read each text of a list; what else is listed together means one thing. */
    private static List<String> inFull(Entry entry, String key, Value value) {
        return TOLD_WITH_THEIR_RULES.contains(entry.kind()) && !What.isProse(entry.kind(), key)
                ? List.of(value.toString())
                : value.items();
    }

    private static Changed whole(Entry entry, String key, List<String> items, int line, boolean isNew) {
        return new Changed(entry, key, isNew ? List.of() : items, isNew ? items : List.of(), line);
    }

    private static boolean isWithin(Entry entry, Entry outer, Map<String, Entry> all) {
        return entry.within()
                .map(key -> key.equals(outer.key()) || all.containsKey(key) && isWithin(all.get(key), outer, all))
                .orElse(false);
    }

    private List<Edit> changes(Entry one, Entry other) {
        var byWhat = new LinkedHashMap<What, List<Changed>>();
        var original = Optional.ofNullable(renames.keys().get(other.key())).map(was::get);
        if (original.isPresent() && !EntryInWords.isNamedByWords(other.kind())) {
            add(
                    What.RENAMED,
                    new Changed(other, "id", List.of(original.get().id()), List.of(other.id()), other.line()),
                    byWhat);
        }
        if (!one.within().equals(other.within()) || !one.file().equals(other.file())) {
            add(What.MOVED, new Changed(other, "", List.of(place(one)), List.of(place(other)), other.line()), byWhat);
        }
        var keys = new LinkedHashSet<>(other.values().keySet());
        keys.addAll(one.values().keySet());
        for (var key : keys) {
            var left = one.values().getOrDefault(key, NOTHING);
            var right = other.values().getOrDefault(key, NOTHING);
            if (!left.saysTheSameAs(right) && !key.equals("id")) {
                change(other, key, left, right).ifPresent(it -> add(it.getKey(), it.getValue(), byWhat));
            }
        }
        var edits = new ArrayList<Edit>();
        byWhat.forEach((what, changed) ->
                edits.add(new Edit(what, Optional.of(one), Optional.of(other), List.of(), changed, List.of())));
        return edits;
    }

    private static void add(What what, Changed changed, Map<What, List<Changed>> to) {
        to.computeIfAbsent(what, it -> new ArrayList<>()).add(changed);
    }

    private static String place(Entry entry) {
        return entry.file() + entry.within().map(it -> ", " + it).orElse("");
    }

    private Optional<Map.Entry<What, Changed>> change(Entry entry, String key, Value left, Value right) {
        var isExample = entry.kind() == EntryKind.EXAMPLE;
        var isList = left.items().size() > 1 || right.items().size() > 1 || left.isEntries() || right.isEntries();
        var removed = new ArrayList<>(left.items());
        var added = new ArrayList<>(right.items());
        var what = What.to(entry.kind(), key);
        if (isExample) {
            removed = new ArrayList<>(promises(left));
            added = new ArrayList<>(promises(right));
            removed.removeAll(promises(right));
            added.removeAll(promises(left));
        }
        if (isList) {
            right.items().forEach(removed::remove);
            left.items().forEach(added::remove);
            // What is new or gone as a whole is told for itself.
            if (right.isEntries() || left.isEntries() || key.equals("requirements")) {
                removed.removeIf(name -> isGone(name, before, after));
                added.removeIf(name -> isGone(name, after, before));
                if (removed.isEmpty() && added.isEmpty() && !isReordered(left.items(), right.items())) {
                    return Optional.empty();
                }
                if (left.isEntries() || right.isEntries()) {
                    removed.clear();
                    added.clear();
                    if (!isReordered(left.items(), right.items())) {
                        return Optional.empty();
                    }
                }
            }
            if (removed.isEmpty() && added.isEmpty()) {
                return Optional.of(Map.entry(
                        What.ORDERED,
                        new Changed(
                                entry,
                                key,
                                List.of(String.join(", ", left.items())),
                                List.of(String.join(", ", right.items())),
                                right.line())));
            }
        }
        var line = right.line() == 0 ? entry.line() : right.lineOf(added);
        return Optional.of(Map.entry(what, new Changed(entry, key, removed, added, line)));
    }

    /** What stands in one pair of braces are several promises, and answers: a line each. */
    private static List<String> promises(Value value) {
        return value.items().stream()
                .flatMap(item -> item.startsWith("{ ") ? parts(item).stream() : Stream.of(item))
                .toList();
    }

    private static List<String> parts(String braces) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 1;
        for (var at = 1; at < braces.length(); at++) {
            var letter = braces.charAt(at);
            if (depth == 0 && (letter == ',' || letter == '}')) {
                parts.add(braces.substring(from, at).strip());
                from = at + 1;
            }
            depth += "{[".indexOf(letter) >= 0 ? 1 : "]}".indexOf(letter) >= 0 ? -1 : 0;
        }
        return parts;
    }

    private static boolean isGone(String name, Map<String, Entry> from, Map<String, Entry> to) {
        return from.values().stream().anyMatch(it -> it.id().equals(name) && !to.containsKey(it.key()));
    }

    /** Those that stand in both stand in another order. */
    private static boolean isReordered(List<String> left, List<String> right) {
        var inBoth = left.stream().filter(right::contains).toList();
        return !inBoth.equals(right.stream().filter(left::contains).toList());
    }

    /** The very same done in several places is told once. */
    private List<Edit> together(List<Edit> edits) {
        var names = new EntryInWords(after);
        var told = new ArrayList<Edit>();
        for (var edit : edits) {
            var same = told.stream()
                    .filter(it -> it.what() == edit.what() && canBeToldOnce(edit) && isTheSame(it, edit))
                    .findFirst();
            if (same.isPresent()) {
                var first = same.get();
                var alsoIn = new ArrayList<>(first.alsoIn());
                alsoIn.add(names.of(edit.entry()));
                told.set(
                        told.indexOf(first),
                        new Edit(first.what(), first.before(), first.after(), first.inside(), first.changed(), alsoIn));
            } else {
                told.add(edit);
            }
        }
        return told;
    }

    /** Who gets it does not hang on where it was done. */
    private static boolean canBeToldOnce(Edit edit) {
        return edit.what() == What.CITING
                || edit.entry().kind() == EntryKind.EXAMPLE && edit.what() == What.PROMISED
                || edit.what() == What.CHECKED
                        && edit.changed().stream().allMatch(it -> it.key().equals("check-by"));
    }

    private static boolean isTheSame(Edit one, Edit other) {
        return one.changed().size() == other.changed().size()
                && Stream.iterate(0, number -> number + 1)
                        .limit(one.changed().size())
                        .allMatch(number -> one.changed()
                                .get(number)
                                .saysTheSameAs(other.changed().get(number)));
    }
}
