package pathwaycheck.cohort;

import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * Words in a table that are not the rules' own, and the answer that we took them for: people see whether we are right.
 *
 * @param words as they stand in the table
 * @param value the answer, as an address holds it
 * @param text the same in words
 * @param isInDoubt whoever wrote it could well have meant something else: people look at these first
 */
public record ReadAs(Question question, String words, String value, String text, boolean isInDoubt) {

    /** Words that were taken for this option. */
    public ReadAs(Question question, String words, Option option) {
        this(question, words, option.id(), option.text(), false);
    }

    /** The same, in doubt. */
    ReadAs inDoubt() {
        return new ReadAs(question, words, value, text, true);
    }
}
