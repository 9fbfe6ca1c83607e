package pathwaycheck.cohort;

import java.util.Optional;
import pathwaycheck.question.Question;

/**
 * Something in a row that was read and that nothing came of: people see what.
 *
 * @param question under which it stands
 * @param words those that no question asks for; empty: the whole answer, as the question does not come to the pupil
 * @param about what they say themselves that they are about, as "GCSEs"; empty: they do not
 */
public record NotUsed(Question question, Optional<String> words, Optional<String> about) {

    NotUsed(Question question, Optional<String> words) {
        this(question, words, Optional.empty());
    }

    /** What is wrong with the cell says already that nothing came of it. */
    boolean isToldBy(WrongCell wrong) {
        return words.isEmpty() && wrong.name().equals(question.id());
    }

    /** It is what this cell has wrong. */
    boolean isWhatIsWrong(WrongCell wrong) {
        return wrong.name().equals(question.id()) && words.equals(Optional.of(wrong.cell()));
    }

    /** What was not used, and why, in a sentence. */
    public String sentence() {
        return words.map(it -> "“" + it + "” under “" + question.id() + "” was not used: "
                        + about.map(other -> "it is about " + other + ".").orElse("no question asks for it."))
                .orElseGet(() -> "The answer to “" + question.id() + "” was not used: nothing depends on it so far.");
    }
}
