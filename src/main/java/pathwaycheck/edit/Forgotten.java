package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/**
 * A place in which something new may have been forgotten: whatever it stands beside stands there, and it does not. Its
 * author may have meant it so, and no other check can tell.
 *
 * @param file from the career's folder
 * @param line where it would stand
 * @param what what stands beside it, and where that stands, too
 * @param toDo what to do if it was forgotten, and if it was not
 */
public record Forgotten(String file, int line, String what, String toDo) {

    private static final String GROUP = "groups.";
    private static final String SCALE = "scale";
    private static final String APART = "apart";
    private static final String AFTER = "after";
    private static final String ON_PURPOSE = ", or leave it out on purpose";

    /** Those of what is new in the one, and was not in the other. */
    public static List<Forgotten> between(WrittenBook before, WrittenBook after) {
        var was = Renames.between(before.entries(), after.entries()).in(before.entries(), after.entries());
        var found = new ArrayList<Forgotten>();
        for (var entry : after.entries().values()) {
            if (entry.kind() == EntryKind.QUESTION) {
                Optional.ofNullable(was.get(entry.key())).ifPresent(it -> addGroups(it, entry, found));
            } else if (entry.kind() == EntryKind.REQUIREMENT
                    && waitingFor(entry.id(), was).isEmpty()) {
                addRemedies(entry.id(), after.entries(), found);
            }
        }
        return List.copyOf(found);
    }

    /** Options that joined a group: where all that stood in it before stand in another too, they may belong there. */
    private static void addGroups(Entry was, Entry question, List<Forgotten> found) {
        var told = new LinkedHashSet<String>();
        for (var group : sets(question)) {
            var options = question.values().get(group).items();
            var beside = options.stream().filter(items(was, group)::contains).toList();
            for (var other : beside.isEmpty() ? List.<String>of() : sets(question)) {
                if (!items(question, other).containsAll(beside)) {
                    continue;
                }
                options.stream()
                        .filter(option -> !beside.contains(option))
                        .filter(option -> !items(question, other).contains(option))
                        .filter(option -> mayStandIn(other, option, question))
                        .filter(option -> told.add(option + " " + other))
                        .forEach(option -> found.add(new Forgotten(
                                question.file(),
                                question.values().get(other).line(),
                                "`" + option + "` stands in `" + name(group) + "`, "
                                        + (beside.size() == 1
                                                ? "whose other option stands in `"
                                                : "whose other options all stand in `")
                                        + name(other) + "` too",
                                "add it there" + ON_PURPOSE)));
            }
        }
    }

    /** Groups, and the scale, which is one in an order. */
    private static List<String> sets(Entry question) {
        return question.values().keySet().stream()
                .filter(key -> key.startsWith(GROUP) || key.equals(SCALE))
                .toList();
    }

    private static String name(String set) {
        return set.replaceFirst("^" + GROUP, "");
    }

    private static boolean mayStandIn(String set, String option, Entry question) {
        var apart = items(question, APART);
        return !apart.contains(name(set))
                || apart.stream().noneMatch(it -> items(question, GROUP + it).contains(option));
    }

    /** Remedies for one requirement are like each other: where one waits for what is new, others may have to. */
    private static void addRemedies(String requirement, Map<String, Entry> all, List<Forgotten> found) {
        var waiting = waitingFor(requirement, all);
        var byEarlier = new LinkedHashMap<String, Set<Entry>>();
        for (var remedy : waiting) {
            for (var like : all.values()) {
                if (like.kind() == EntryKind.REMEDY
                        && like.within().equals(remedy.within())
                        && !waiting.contains(like)) {
                    items(remedy, AFTER).stream()
                            .filter(items(like, AFTER)::contains)
                            .findFirst()
                            .ifPresent(earlier -> byEarlier
                                    .computeIfAbsent(earlier, it -> new LinkedHashSet<>())
                                    .add(like));
                }
            }
        }
        byEarlier.forEach((earlier, remedies) -> {
            var first = remedies.iterator().next();
            found.add(new Forgotten(
                    first.file(),
                    first.values().get(AFTER).line(),
                    (remedies.size() == 1 ? "this waits" : "these wait") + " for `" + earlier + "` and not for `"
                            + requirement + "`, as others beside " + (remedies.size() == 1 ? "it" : "them") + " do: "
                            + named(remedies.stream()),
                    "add it under `" + AFTER + ":` where it belongs" + ON_PURPOSE));
        });
    }

    private static List<Entry> waitingFor(String requirement, Map<String, Entry> all) {
        return all.values().stream()
                .filter(it -> it.kind() == EntryKind.REMEDY)
                .filter(it -> items(it, AFTER).contains(requirement))
                .toList();
    }

    private static String named(Stream<Entry> remedies) {
        return remedies.map(it -> "`" + it.id() + "` (" + it.file() + ":"
                        + it.values().get(AFTER).line() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<String> items(Entry entry, String key) {
        return entry.values().containsKey(key) ? entry.values().get(key).items() : List.of();
    }
}
