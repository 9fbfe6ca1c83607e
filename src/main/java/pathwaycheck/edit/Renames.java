package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;
import pathwaycheck.rulefiles.WrittenBook.Value;

/**
 * Which entries have another name, and are the same otherwise.
 *
 * @param keys the key of an entry as it was, by the key that it has now
 */
record Renames(Map<String, String> keys) {

    /** Where conditions and promises name things. */
    private static final Set<String> CONDITIONS = Set.of(
            "holds-when",
            "applies-when",
            "for",
            "first-for",
            "when",
            "claims",
            "gives",
            "then",
            "answers",
            "told",
            "planned",
            "worst");

    static Renames between(Map<String, Entry> before, Map<String, Entry> after) {
        var keys = new LinkedHashMap<String, String>();
        var gone = new ArrayList<>(before.values());
        gone.removeIf(entry -> after.containsKey(entry.key()));
        for (var added : after.values()) {
            if (!before.containsKey(added.key())) {
                gone.stream()
                        .filter(it -> it.kind() == added.kind() && isAlike(it, added))
                        .findFirst()
                        .ifPresent(it -> {
                            gone.remove(it);
                            keys.put(added.key(), it.key());
                        });
            }
        }
        return new Renames(keys);
    }

    /** At least half of what stands in them is the same. */
    private static boolean isAlike(Entry one, Entry other) {
        var keys = one.values().keySet().stream()
                .filter(key -> !key.equals(one.kind().nameKey()))
                .toList();
        var same = keys.stream()
                .filter(key -> other.values().containsKey(key)
                        && one.values().get(key).saysTheSameAs(other.values().get(key)))
                .count();
        return one.kind() != EntryKind.WINDOW && one.kind() != EntryKind.OPTION
                ? 2 * same >= keys.size() && same > 0
                : one.kind() == EntryKind.OPTION && one.text("text").equals(other.text("text"));
    }

    /** The entries as they were, but under the names that they have now wherever they are named. */
    Map<String, Entry> in(Map<String, Entry> before, Map<String, Entry> after) {
        var renamed = new LinkedHashMap<String, Entry>();
        var fromKey = new LinkedHashMap<String, Entry>();
        keys.forEach((now, was) -> fromKey.put(was, after.get(now)));
        for (var entry : before.values()) {
            var values = new LinkedHashMap<String, Value>();
            entry.values().forEach((key, value) -> values.put(key, in(key, value, before, fromKey)));
            var now = fromKey.get(entry.key());
            var within = entry.within();
            for (var other : fromKey.entrySet()) {
                within = within.map(
                        it -> it.equals(other.getKey()) ? other.getValue().key() : it);
            }
            var id = now == null ? entry.id() : now.id();
            var copy = new Entry(entry.kind(), id, within, entry.file(), entry.line(), values);
            renamed.put(copy.key(), copy);
        }
        return renamed;
    }

    private Value in(String key, Value value, Map<String, Entry> before, Map<String, Entry> fromKey) {
        var items = value.items();
        for (var other : fromKey.entrySet()) {
            var was = before.get(other.getKey());
            var now = other.getValue();
            if (!Names.isNamedByWords(was.kind()) && names(was.kind(), key, value)) {
                items = replaced(items, was.id(), now.id());
            } else if (was.kind() == EntryKind.QUESTION) {
                items = items.stream()
                        .map(item -> item.replace("{" + was.id() + "}", "{" + now.id() + "}"))
                        .toList();
            } else if (value.isEntries()) {
                items = items.stream()
                        .map(item -> item.equals(was.id()) ? now.id() : item)
                        .toList();
            }
        }
        return new Value(items, value.isEntries(), value.line());
    }

    private static boolean names(EntryKind kind, String key, Value value) {
        var last = key.substring(key.lastIndexOf('.') + 1);
        return value.isEntries()
                || switch (kind) {
                    case SOURCE -> Set.of("sources", "source", "link").contains(last);
                    case ROUND -> last.equals("round");
                    case REQUIREMENT ->
                        Set.of("requirements", "concerns", "after", "from", "goal")
                                        .contains(last)
                                || CONDITIONS.contains(last);
                    case REMEDY -> Set.of("done", "not-told", "next").contains(last);
                    case OTHER_WAY -> Set.of("other-ways", "ways", "not-told").contains(last);
                    case JUDGEMENT, ANSWER -> CONDITIONS.contains(last) || last.equals("next") || last.equals("answer");
                    case QUESTION -> Set.of("about", "until", "next").contains(last) || CONDITIONS.contains(last);
                    case OPTION -> key.startsWith("groups.") || last.equals("scale") || CONDITIONS.contains(last);
                    default -> false;
                };
    }

    private static List<String> replaced(List<String> items, String was, String now) {
        var whole = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(was) + "(?![a-z0-9-])");
        return items.stream()
                .map(item -> whole.matcher(item).replaceAll(Matcher.quoteReplacement(now)))
                .toList();
    }
}
