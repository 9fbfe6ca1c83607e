package pathwaycheck.edit;

import java.util.Map;
import java.util.Optional;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/**
 * The place of a requirement among those of the step that lists it: there it counts.
 *
 * @param inWords as: step “Work” (work), behind “A whistle” (whistle)
 * @param line that of the requirement itself
 */
record WhereItStands(String inWords, int line) {

    private static final String LIST = "requirements";

    /** Of this entry among all others; empty: it is no requirement. */
    static Optional<WhereItStands> of(Entry entry, Map<String, Entry> all) {
        if (entry.kind() != EntryKind.REQUIREMENT) {
            return Optional.empty();
        }
        var step = all.values().stream()
                .filter(it -> it.kind() == EntryKind.STEP && it.values().containsKey(LIST))
                .filter(it -> it.values().get(LIST).items().contains(entry.id()))
                .findFirst();
        return Optional.of(new WhereItStands(step.map(it -> in(it, entry, all)).orElse("no step"), entry.line()));
    }

    private static String in(Entry step, Entry entry, Map<String, Entry> all) {
        var listed = step.values().get(LIST).items();
        var number = listed.indexOf(entry.id());
        var before = number == 0
                ? Optional.<Entry>empty()
                : Optional.ofNullable(all.get(EntryKind.REQUIREMENT.word() + " " + listed.get(number - 1)));
        return step.kind().word() + " " + EntryInWords.title(step)
                + before.map(it -> ", behind " + EntryInWords.title(it)).orElse(", as its first");
    }
}
