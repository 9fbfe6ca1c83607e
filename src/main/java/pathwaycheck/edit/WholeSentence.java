package pathwaycheck.edit;

import java.util.List;
import java.util.Map;
import pathwaycheck.question.Wording;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/** The sentence in which people read what is written as a part of one: alone, nobody could judge it. */
record WholeSentence(Map<String, Entry> entries) {

    /** Each of these values of an entry as people read it. */
    List<String> of(Entry entry, String key, List<String> values) {
        return values.stream().map(value -> of(entry, key, value)).toList();
    }

    private String of(Entry entry, String key, String value) {
        return switch (key) {
            case "short" -> within(entry, value);
            case "reach" -> entry.kind() == EntryKind.CAREER ? "You could " + value : value;
            case "keeps-busy.with" -> "Carry on with " + value;
            default -> value;
        };
    }

    private String within(Entry option, String value) {
        return option.within()
                .map(entries::get)
                .map(question -> question.text("said"))
                .filter(said -> !said.isEmpty())
                .map(said -> said.replace(Wording.ANSWER, value))
                .orElse(value);
    }
}
