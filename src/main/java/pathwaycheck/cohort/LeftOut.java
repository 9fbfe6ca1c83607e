package pathwaycheck.cohort;

import java.util.List;
import pathwaycheck.question.Question;

/**
 * A column of a table that was not read: people see which, and why.
 *
 * @param place from 1, as it is counted in the table
 * @param name what the table calls it
 * @param why it was not read, in a sentence
 * @param guesses the questions that it may hold answers to; none: no question of ours is like it
 * @param isLikeAnswers its name is like one of ours, or something in it is like an answer
 * @param isNamedAlone its name is that of a question, and nothing in it is an answer: nobody knows what it holds
 */
public record LeftOut(
        int place, String name, String why, List<Question> guesses, boolean isLikeAnswers, boolean isNamedAlone) {

    static final String BY_CHOICE = "You left it out. It stays in your table, and we do not read it.";

    static final String WITHOUT_A_NAME = "It has no name in the first row.";

    static final String BEFORE = "We left it out when you first sent it, and nothing stands in it now.";

    public LeftOut {
        guesses = List.copyOf(guesses);
    }

    /** Of which nothing is like ours. */
    LeftOut(int place, String name, String why) {
        this(place, name, why, List.of(), false, false);
    }

    /** That may hold answers to these. */
    LeftOut(int place, String name, String why, List<Question> guesses, boolean isLikeAnswers) {
        this(place, name, why, guesses, isLikeAnswers, false);
    }

    /** It may hold answers: whoever sent it can say to which question. */
    public boolean isPerhapsAnswers() {
        return !guesses.isEmpty();
    }

    /** What stands in it stays in the table, to be looked at once more. */
    public boolean isKept() {
        return isPerhapsAnswers() || isByChoice();
    }

    /** Its name is that of a question, and whoever sent it said that it holds no answers. */
    public boolean isByChoice() {
        return why.equals(BY_CHOICE);
    }
}
