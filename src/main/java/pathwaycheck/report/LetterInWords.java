package pathwaycheck.report;

import java.util.stream.Collectors;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Letter;

/** A question to send, with one person's answers in its slots. */
final class LetterInWords {

    /** Where there is no answer that anybody could send: the person fills it in. */
    static final String TO_FILL_IN = "…";

    private LetterInWords() {}

    static String of(Letter letter, Answers answers) {
        return letter.pieces().stream().map(piece -> words(piece, answers)).collect(Collectors.joining());
    }

    static String words(Letter.Piece piece, Answers answers) {
        if (piece instanceof Letter.Piece.Slot slot) {
            return answers.to(slot.question())
                    .filter(answer -> !(answer instanceof Answer.NotSure))
                    .map(answer -> slot.before() + slot.question().wordsWithin(answer))
                    .orElse(slot.before().isEmpty() ? TO_FILL_IN : "");
        }
        return piece.toString();
    }
}
