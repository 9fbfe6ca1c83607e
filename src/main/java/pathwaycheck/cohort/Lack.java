package pathwaycheck.cohort;

import java.util.Optional;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * A question that a pupil of a class has said nothing to.
 *
 * @param isOpen there is no report before it is answered; otherwise one goes on with what is supposed
 * @param apart why they are not among all for whom somebody answers it; empty: they are
 * @param about the words that the question is about, from which one before it was read; empty: there are none
 * @param words those of this pupil that stand nearest to it; empty: there are none
 * @param end when school ends by the year at school that they are in: we go on with that; empty: nobody knows
 * @param likeliest the one answer with which most of the row goes; empty: it goes with several
 * @param isPerhaps it only comes to them behind some answers to another question, which sets them apart
 */
public record Lack(
        Question question,
        boolean isOpen,
        Optional<SetApart> apart,
        Optional<String> about,
        Optional<String> words,
        Optional<EndOfSchool> end,
        Optional<Option> likeliest,
        boolean isPerhaps) {

    /** Whoever wrote the same may be answered together; capital letters and blanks make no difference. */
    public String aboutInPlain() {
        return about.map(Columns::plain).orElse("");
    }
}
