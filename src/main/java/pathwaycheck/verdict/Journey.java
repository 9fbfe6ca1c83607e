package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * The questions one person is led through, replayed from what they answered.
 *
 * @param assessment on the answers that were asked for; others count for nothing
 * @param asked the questions answered, in the order in which they were asked
 * @param next the first question still to answer; empty: the journey is at its end
 */
public record Journey(Assessment assessment, List<Question> asked, Optional<Question> next) {

    public Journey {
        asked = List.copyOf(asked);
    }

    /** Asks the questions one after the other, as if for the first time, as far as the answers given reach. */
    public static Journey replay(RuleBook ruleBook, Answers given, LocalDate asOf) {
        var asked = new ArrayList<Question>();
        var assessment = Assessment.of(ruleBook, Answers.none(), asOf);
        var next = assessment.next();
        while (next.isPresent() && given.to(next.get()).isPresent()) {
            var question = next.get();
            asked.add(question);
            assessment = assessment.with(question, given.to(question).orElseThrow());
            next = assessment.next();
        }
        return new Journey(assessment, asked, next);
    }
}
