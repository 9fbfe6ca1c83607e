package pathwaycheck.edit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/** What entries are called where somebody reads of them. */
record EntryInWords(Map<String, Entry> entries) {

    /** As: Requirement “Swim well” (swims-well). */
    String of(Entry entry) {
        var title = title(entry);
        return switch (entry.kind()) {
            case CAREER -> "The career";
            case WINDOW ->
                "The window of " + entry.id() + " of "
                        + within(entry).map(EntryInWords::title).orElse("");
            case OPTION, YEAR_GROUP, REPLY, PREPARATION, SAYING, REMEDY ->
                capital(entry.kind().word()) + " " + title + inside(entry);
            default -> capital(entry.kind().word()) + " " + title;
        };
    }

    private String inside(Entry entry) {
        return within(entry)
                .map(it -> ", of " + it.kind().word() + " " + title(it))
                .orElse("");
    }

    /** What it stands in. */
    Optional<Entry> within(Entry entry) {
        return entry.within().map(entries::get);
    }

    /** As: “Swim well” (swims-well). */
    static String title(Entry entry) {
        var words =
                switch (entry.kind()) {
                    case QUESTION -> entry.text("ask");
                    case OPTION -> entry.text("text");
                    case REMEDY, PREPARATION -> entry.text("do");
                    case JUDGEMENT -> entry.text("decides");
                    case CONTRADICTION -> entry.text("about");
                    case ANSWER -> entry.text("heading");
                    case REQUIREMENT, STEP, ROUND, OTHER_WAY, SOURCE -> entry.text("title");
                    default -> "";
                };
        return words.isEmpty() ? "“" + entry.id() + "”" : "“" + words + "” (" + entry.id() + ")";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Its name is a sentence for people, and not an id. */
    static boolean isNamedByWords(EntryKind kind) {
        return !kind.nameKey().equals("id");
    }
}
