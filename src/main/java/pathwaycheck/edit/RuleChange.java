package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/**
 * What an author changed in one thing, and in what stands within it, of which people can be told something else.
 *
 * @param file from the career's folder
 * @param line where it begins
 * @param what as “requirement “First aid” (knows-first-aid): `essential:` was “no”, and is “yes””
 * @param toUndo what to write if it was not meant
 */
public record RuleChange(String file, int line, String what, String toUndo) {

    /** No change to one of these moves what anybody is told of themselves. */
    private static final Set<EntryKind> MOVE_NOTHING = Set.of(
            EntryKind.SOURCE,
            EntryKind.CONTRADICTION,
            EntryKind.SAYING,
            EntryKind.EDITION,
            EntryKind.EXAMPLE,
            EntryKind.PARAGRAPH,
            EntryKind.SECTION);

    private static final int LONGEST_VALUE = 40;

    /** What was changed from the one to the other, in the order of the files as they are. */
    public static List<RuleChange> between(WrittenBook before, WrittenBook after) {
        var byRoot = new LinkedHashMap<String, List<Edit>>();
        for (var edit : WrittenDifference.between(before, after)) {
            if (edit.what().canChangeReports()
                    && !MOVE_NOTHING.contains(edit.entry().kind())) {
                var all = (edit.after().isPresent() ? after : before).entries();
                byRoot.computeIfAbsent(root(edit.entry(), all), it -> new ArrayList<>())
                        .add(edit);
            }
        }
        return byRoot.values().stream()
                .map(edits -> of(edits, new EntryInWords(after.entries()), new EntryInWords(before.entries())))
                .toList();
    }

    /** The names of the examples that are new, or were changed too. */
    public static Set<String> touchedExamples(WrittenBook before, WrittenBook after) {
        return after.entries().values().stream()
                .filter(entry -> entry.kind() == EntryKind.EXAMPLE)
                .filter(entry -> !saysTheSame(entry, before.entries().get(entry.key())))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean saysTheSame(Entry entry, Entry before) {
        return before != null
                && entry.values().keySet().equals(before.values().keySet())
                && entry.values().entrySet().stream().allMatch(it -> it.getValue()
                        .saysTheSameAs(before.values().get(it.getKey())));
    }

    /** A section or the career holds many things of their own. */
    private static String root(Entry entry, Map<String, Entry> all) {
        var within = entry.within()
                .map(all::get)
                .filter(it -> it.kind() != EntryKind.SECTION && it.kind() != EntryKind.CAREER);
        return within.map(it -> root(it, all)).orElse(entry.key());
    }

    private static RuleChange of(List<Edit> edits, EntryInWords after, EntryInWords before) {
        var edit = edits.get(0);
        var name = (edit.after().isPresent() ? after : before).of(edit.entry());
        var one = Optional.of(edit)
                .filter(it -> edits.size() == 1
                        && it.before().isPresent()
                        && it.after().isPresent())
                .map(Edit::changed)
                .filter(changed -> changed.size() == 1)
                .map(changed -> changed.get(0));
        var line = one.map(Edit.Changed::line).orElse(edit.entry().line());
        var value = one.filter(it -> isShort(it.removed()) && isShort(it.added()));
        return new RuleChange(
                edit.entry().file(),
                line,
                name
                        + value.map(it -> ": `" + it.key() + ":` " + became(it, edit))
                                .orElseGet(() -> " " + edit.what().inWords()),
                value.map(it -> toUndo(it, edit)).orElseGet(() -> toUndo(edit.what())));
    }

    private static String became(Edit.Changed it, Edit edit) {
        if (isOneMore(it, edit)) {
            return "names " + quoted(it.added()) + " too";
        }
        return isOneFewer(it, edit)
                ? "no longer names " + quoted(it.removed())
                : "was " + quoted(it.removed()) + ", and is " + quoted(it.added());
    }

    private static String toUndo(Edit.Changed it, Edit edit) {
        if (isOneMore(it, edit)) {
            return "take " + quoted(it.added()) + " out again";
        }
        return it.removed().isEmpty() ? "delete `" + it.key() + ":` again" : "write " + quoted(it.removed()) + " again";
    }

    /** In a list that was there before. */
    private static boolean isOneMore(Edit.Changed it, Edit edit) {
        return it.removed().isEmpty() && has(it.key(), edit.before());
    }

    private static boolean isOneFewer(Edit.Changed it, Edit edit) {
        return it.added().isEmpty() && has(it.key(), edit.after());
    }

    private static boolean has(String key, Optional<Entry> entry) {
        return entry.filter(it -> it.values().containsKey(key)).isPresent();
    }

    private static String toUndo(What what) {
        return switch (what) {
            case PUBLISHED -> "mend its days, or take it out again";
            case ADDED -> "take it out again";
            case REMOVED, TAKEN_BACK -> "write it again";
            default -> "write it as it was";
        };
    }

    private static boolean isShort(List<String> values) {
        return values.size() <= 1 && values.stream().allMatch(it -> it.length() <= LONGEST_VALUE);
    }

    private static String quoted(List<String> values) {
        return values.isEmpty() ? "not there" : "“" + values.get(0) + "”";
    }
}
