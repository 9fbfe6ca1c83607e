package pathwaycheck.web.page;

import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * An option, or a word between two of them. The names are those of radios and checkboxes; what is null was not given.
 */
record Item(String value, String text, String hint, boolean checked, String behaviour, String divider) {

    static Item of(Option option, Set<String> entered) {
        return of(option.id(), option.text(), option.hint(), entered, option.alone());
    }

    /** A value of ours, and its words. */
    static Item of(String value, String text, Set<String> entered) {
        return of(value, text, Optional.empty(), entered, false);
    }

    /** Of a question that offers it: “I'm not sure yet”. */
    static Item notSure(Question question, Set<String> entered, boolean alone) {
        var text = question.wording().notSure().orElseThrow().text();
        return of(Question.NOT_SURE, text, Optional.empty(), entered, alone);
    }

    /** A box to tick. It is never ticked already, since it speaks of what was just entered. */
    static Item yes(String text) {
        return new Item("yes", text, null, false, null, null);
    }

    static Item divider(String text) {
        return new Item(null, null, null, false, null, text);
    }

    private static Item of(String value, String text, Optional<String> hint, Set<String> entered, boolean alone) {
        return new Item(value, text, hint.orElse(null), entered.contains(value), alone ? "exclusive" : null, null);
    }
}
