package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rulefiles.WrittenBook.Entry;
import pathwaycheck.rulefiles.WrittenBook.Value;

/**
 * Which entries have another name, and are the same otherwise.
 *
 * @param keys the key of an entry as it was, by the key that it has now
 */
record Renames(Map<String, String> keys) {

    static Renames between(Map<String, Entry> before, Map<String, Entry> after) {
        var keys = new LinkedHashMap<String, String>();
        var gone = new ArrayList<>(before.values());
        gone.removeIf(entry -> after.containsKey(entry.key()));
        for (var added : after.values()) {
            if (!before.containsKey(added.key())) {
                gone.stream()
                        .filter(it ->
                                it.kind() == added.kind() && standsInTheSame(it, added, keys) && isAlike(it, added))
                        // Of those that are alike by the same, the first.
                        .reduce((one, other) -> same(other, added) > same(one, added) ? other : one)
                        .ifPresent(it -> {
                            gone.remove(it);
                            keys.put(added.key(), it.key());
                        });
            }
        }
        return new Renames(keys);
    }

    /**
     * A name that is its own only there is another's elsewhere. One whose home alone has another name keeps its own.
     */
    private static boolean standsInTheSame(Entry was, Entry now, Map<String, String> keys) {
        return !was.kind().isNamedWithin()
                || now.within().map(it -> keys.getOrDefault(it, it)).equals(was.within())
                        && !was.id().equals(now.id());
    }

    /** What people know it by is the same, and at least half of all that stands in them. */
    private static boolean isAlike(Entry one, Entry other) {
        if (one.kind() == EntryKind.WINDOW) {
            return false;
        }
        var known = knownBy(one.kind());
        var isKnown = known.isEmpty()
                || known.stream()
                        .anyMatch(
                                key -> !one.text(key).isEmpty() && one.text(key).equals(other.text(key)));
        return isKnown
                && (one.kind() == EntryKind.OPTION
                        || same(one, other) > 0
                                && 2 * same(one, other) >= counted(one).size());
    }

    /** Any of these tells an entry from others of its kind; none: it is named by words, and all of it tells. */
    private static Set<String> knownBy(EntryKind kind) {
        return switch (kind) {
            case SOURCE -> Set.of("address", "title");
            case REMEDY, PREPARATION -> Set.of("do");
            case QUESTION -> Set.of("ask");
            case OPTION -> Set.of("text");
            case JUDGEMENT -> Set.of("decides");
            case CONTRADICTION -> Set.of("about");
            case ANSWER -> Set.of("heading");
            case REQUIREMENT, STEP, ROUND, OTHER_WAY -> Set.of("title");
            default -> Set.of();
        };
    }

    private static long same(Entry one, Entry other) {
        return counted(one).stream()
                .filter(key -> other.values().containsKey(key)
                        && one.values().get(key).saysTheSameAs(other.values().get(key)))
                .count();
    }

    /** A publisher has many pages, and many are read on one day. */
    private static List<String> counted(Entry entry) {
        return entry.values().keySet().stream()
                .filter(key -> !key.equals(entry.kind().nameKey()))
                .filter(key -> entry.kind() != EntryKind.SOURCE
                        || knownBy(EntryKind.SOURCE).contains(key))
                .toList();
    }

    /** The entries as they were, but under the names that they have now wherever they are named. */
    Map<String, Entry> in(Map<String, Entry> before, Map<String, Entry> after) {
        var renamed = new LinkedHashMap<String, Entry>();
        var fromKey = new LinkedHashMap<String, Entry>();
        keys.forEach((now, was) -> fromKey.put(was, after.get(now)));
        for (var entry : before.values()) {
            var values = new LinkedHashMap<String, Value>();
            entry.values().forEach((key, value) -> values.put(key, in(entry, key, value, before, fromKey)));
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

    private Value in(Entry entry, String key, Value value, Map<String, Entry> before, Map<String, Entry> fromKey) {
        var items = value.items();
        for (var other : fromKey.entrySet()) {
            var was = before.get(other.getKey());
            var now = other.getValue();
            if (value.isEntries()) {
                if (was.within().equals(Optional.of(entry.key()))) {
                    items = items.stream()
                            .map(item -> item.equals(was.id()) ? now.id() : item)
                            .toList();
                }
            } else if (was.kind() == EntryKind.OPTION) {
                items = inAnswers(entry, key, items, was, now);
            } else if (!EntryInWords.isNamedByWords(was.kind()) && names(was.kind(), key)) {
                items = isCondition(key)
                        ? replaced(items, was.id(), now.id())
                        : items.stream()
                                .map(item -> item.equals(was.id()) ? now.id() : item)
                                .toList();
            } else if (was.kind() == EntryKind.QUESTION) {
                items = items.stream()
                        .map(item -> item.replace("{" + was.id() + "}", "{" + now.id() + "}"))
                        .toList();
            }
        }
        return new Value(items, value.isEntries(), value.line(), value.lines());
    }

    /** Another question may have an option of that id: it is this one's only where its own question is named. */
    private static List<String> inAnswers(Entry entry, String key, List<String> items, Entry was, Entry now) {
        if (was.within().equals(Optional.of(entry.key()))) {
            return key.startsWith("groups.") || key.equals("scale") ? replaced(items, was.id(), now.id()) : items;
        }
        if (!WrittenBook.CONDITIONS.contains(last(key))) {
            return items;
        }
        // The question may have another name, too, and have it already here.
        var questions = Stream.of(was, now)
                .map(it -> it.within().orElseThrow().replaceFirst("^question ", ""))
                .collect(Collectors.toSet());
        return items.stream()
                .map(item -> beneath(questions, item, was.id(), now.id()))
                .toList();
    }

    /** Puts an option's name in the place of another within all that stands behind one of these questions. */
    private static String beneath(Set<String> questions, String condition, String was, String now) {
        var renamed = new StringBuilder();
        var from = 0;
        var key = Pattern.compile("(?<![a-z0-9-])(?:"
                        + questions.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "): ")
                .matcher(condition);
        while (key.find(from)) {
            var end = endOfValue(condition, key.end());
            renamed.append(condition, from, key.end())
                    .append(replaced(List.of(condition.substring(key.end(), end)), was, now)
                            .get(0));
            from = end;
        }
        return renamed.append(condition.substring(from)).toString();
    }

    /** Where the value ends that begins here: at what closes it, or at the comma or bracket behind it. */
    private static int endOfValue(String condition, int from) {
        var depth = 0;
        for (var at = from; at < condition.length(); at++) {
            var letter = condition.charAt(at);
            if ("{[".indexOf(letter) >= 0) {
                depth++;
            } else if ("}]".indexOf(letter) >= 0) {
                depth--;
            }
            if (depth < 0 || depth == 0 && letter == ',') {
                return at;
            }
        }
        return condition.length();
    }

    /** Names stand within it; under any other key that names something, the name stands alone. */
    private static boolean isCondition(String key) {
        return WrittenBook.CONDITIONS.contains(last(key)) || last(key).equals(WrittenBook.DONE);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static boolean names(EntryKind kind, String key) {
        var last = last(key);
        return switch (kind) {
            case SOURCE -> Set.of("sources", "source", "link").contains(last);
            case ROUND -> last.equals("round");
            case REQUIREMENT ->
                Set.of("requirements", "concerns", "after", "from", "goal").contains(last)
                        || WrittenBook.CONDITIONS.contains(last);
            case REMEDY -> Set.of("done", "not-told", "next").contains(last);
            case OTHER_WAY ->
                Set.of("other-ways", "ways", "beside", "may-be-open", "not-told")
                        .contains(last);
            case JUDGEMENT, ANSWER ->
                Set.of("in-its-month", "ask").contains(last)
                        || WrittenBook.CONDITIONS.contains(last)
                        || last.equals("next")
                        || last.equals("answer");
            case QUESTION -> Set.of("about", "until", "next").contains(last) || WrittenBook.CONDITIONS.contains(last);
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
