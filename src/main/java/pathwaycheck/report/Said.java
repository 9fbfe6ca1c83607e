package pathwaycheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;

/**
 * One answer, in words.
 *
 * @param question the question's id
 * @param ask the question's text
 * @param answer the answer's text
 */
public record Said(String question, String ask, String answer) {

    /** What was answered to these questions, in their order; those without an answer are left out. */
    public static List<Said> by(Answers answers, Collection<? extends Question> questions) {
        var said = new ArrayList<Said>();
        for (var question : questions) {
            var answer = answers.byId().get(question.id());
            if (answer != null) {
                said.add(new Said(question.id(), question.wording().ask(), question.words(answer)));
            }
        }
        return said;
    }
}
