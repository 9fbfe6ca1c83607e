package pathwaycheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;

/**
 * One answer, in words.
 *
 * @param question the question's id
 * @param ask the question's text
 * @param statement the two together, as a sentence of the person's own
 * @param within the answer within a sentence, as "a 2:2"
 * @param answer the answer's text
 * @param date where that is a day or a month: the same for machines, as {@code 2027-07}
 */
public record AnswerInWords(
        String question, String ask, String statement, String within, String answer, Optional<String> date) {

    /** What was answered to these questions, in their order; those without an answer are left out. */
    public static List<AnswerInWords> to(Collection<? extends Question> questions, Answers answers) {
        var said = new ArrayList<AnswerInWords>();
        for (var question : questions) {
            var answer = answers.byId().get(question.id());
            if (answer != null) {
                var within = question.wordsWithin(answer);
                var words = question.words(answer);
                said.add(new AnswerInWords(
                        question.id(),
                        question.wording().ask(),
                        statement(question, answer, within, words),
                        within,
                        words,
                        date(question, answer)));
            }
        }
        return said;
    }

    private static String statement(Question question, Answer answer, String within, String words) {
        return question.wording()
                .said()
                .filter(said -> !(answer instanceof Answer.NotSure))
                .map(said -> said.replace(Wording.ANSWER, within))
                .orElseGet(() -> question.wording().ask() + " " + words);
    }

    /** The answer, as readers read it. */
    public Phrase inWords() {
        return date.map(it -> Phrase.time(answer, it)).orElseGet(() -> Phrase.of(answer));
    }

    private static Optional<String> date(Question question, Answer answer) {
        return answer instanceof Answer.On ? question.write(answer).stream().findFirst() : Optional.empty();
    }
}
