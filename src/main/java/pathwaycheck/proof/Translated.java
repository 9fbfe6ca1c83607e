package pathwaycheck.proof;

import java.util.Map;
import java.util.Optional;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/** What was answered to one rule book, as another one reads it. */
public final class Translated {

    private Translated() {}

    /** These answers, as far as the other rule book knows them. */
    public static Answers answers(Answers answers, RuleBook from, RuleBook to) {
        var known = Answers.none();
        for (var question : from.questions()) {
            var answer = answers.to(question).flatMap(it -> answer(question, it, to));
            if (answer.isPresent()) {
                known = known.with(question, answer.get());
            }
        }
        return known;
    }

    /** This answer, if the rule book asks for it and knows it. */
    static Optional<Answer> answer(Question question, Answer answer, RuleBook to) {
        return to.questions().stream()
                .filter(other -> other.id().equals(question.id()))
                .map(other ->
                        other == question ? answer : other.read(new Query(Map.of(other.id(), question.write(answer)))))
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .findFirst();
    }
}
