package pathwaycheck.cohort;

import java.util.Optional;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * A question that a pupil of a class has said nothing to.
 *
 * @param isOpen there is no report before it is answered; otherwise one goes on with what is supposed
 * @param apart why they are not among all for whom somebody answers it; empty: they are
 * @param proposed what a cell of theirs would lead to, as it is written in a table, and why; empty: no cell says it
 * @param likeliest the one answer with which most of the row goes; empty: it goes with several
 * @param isPerhaps it only comes to them behind some answers to another question, which sets them apart
 */
public record Lack(
        Question question,
        boolean isOpen,
        Optional<SetApart> apart,
        Optional<String> proposed,
        Optional<Option> likeliest,
        boolean isPerhaps) {}
