package pathwaycheck.cohort;

import java.util.Optional;
import java.util.regex.Pattern;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * Words in a table that are not the rules' own, and the answer that we took them for: people see whether we are right.
 *
 * @param words as they stand in the table, be it with what stands in front of others of their cell
 * @param value the answer, as an address holds it
 * @param text the same in words
 * @param isInDoubt whoever wrote it could well have meant something else: people look at these first
 * @param cell the whole of which they are a part, if it stands under another question; empty: they stand under their
 *     own
 */
public record ReadAs(
        Question question, String words, String value, String text, boolean isInDoubt, Optional<String> cell) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}$");

    /** Words that were taken for this option. */
    public ReadAs(Question question, String words, Option option) {
        this(question, words, option.id(), option.text(), false, Optional.empty());
    }

    /** Words that were taken for "I'm not sure yet", where the question offers that. */
    static ReadAs notSure(Question question, String words) {
        var text = question.wording().notSure().orElseThrow().text();
        return new ReadAs(question, words, Question.NOT_SURE, text, true, Optional.empty());
    }

    /** The same, in doubt. */
    ReadAs inDoubt() {
        return new ReadAs(question, words, value, text, true, cell);
    }

    /** The same, where it stands in a cell of another question. */
    ReadAs in(String other) {
        return new ReadAs(question, words, value, text, isInDoubt, Optional.of(other));
    }

    /** What any such words were taken for: of a day, its month, as years are read alike. */
    public String kind() {
        return question instanceof DateQuestion ? YEAR.matcher(text).replaceFirst("of that year") : text;
    }
}
