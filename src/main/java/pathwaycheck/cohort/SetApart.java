package pathwaycheck.cohort;

import pathwaycheck.question.Question;

/**
 * Why a pupil is not among all for whom somebody answers a question: what their row says may be another answer.
 *
 * @param under the question under which it stands
 * @param words as they stand there; empty: nothing stands there
 */
public record SetApart(Question question, Question under, String words) {

    /** The same in a few words. */
    public String said() {
        return words.isEmpty() ? "nothing under “" + under.wording().label() + "”" : "“" + words + "”";
    }
}
