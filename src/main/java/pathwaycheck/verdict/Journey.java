package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.RuleBook;

/**
 * The questions one person is led through, replayed from what they answered.
 *
 * @param assessment on the answers that were asked for; others count for nothing
 * @param asked the questions answered, in the order in which they were asked
 * @param next the first question still to answer; empty: the journey is at its end
 * @param odd what is odd about the answer that was given to it, which counts only once the person says that they mean
 *     it; empty: none was given
 */
public record Journey(Assessment assessment, List<Question> asked, Optional<Question> next, Optional<OddDay> odd) {

    public Journey {
        asked = List.copyOf(asked);
    }

    /** The journey that has led to these answers: whatever was answered was asked. */
    public static Journey at(Assessment assessment) {
        return new Journey(
                assessment,
                assessment.ruleBook().questions().stream()
                        .filter(question -> assessment.answers().to(question).isPresent())
                        .toList(),
                new Asking(assessment).next(),
                Optional.empty());
    }

    /**
     * As far as these answers lead, with questions left open wherever there is no answer: for people who try several
     * answers at once and have not been asked yet what only some of them lead to. What nobody would be asked for counts
     * for nothing.
     */
    public static Journey asFarAsAnswered(RuleBook ruleBook, Answers given, LocalDate asOf) {
        var assessment = Assessment.of(ruleBook, Answers.none(), asOf);
        var next = firstAnswered(assessment, given);
        while (next.isPresent()) {
            assessment = assessment.with(next.get(), given.to(next.get()).orElseThrow());
            next = firstAnswered(assessment, given);
        }
        return at(assessment);
    }

    private static Optional<Question> firstAnswered(Assessment assessment, Answers given) {
        var wanted = new Asking(assessment).wanted(assessment.ruleBook().counting());
        return assessment.ruleBook().questions().stream()
                .filter(wanted::contains)
                .filter(question -> given.to(question).isPresent())
                .filter(question -> odd(question, given, assessment).isEmpty())
                .findFirst();
    }

    /** Asks the questions one after the other, as if for the first time, as far as the answers given reach. */
    public static Journey replay(RuleBook ruleBook, Answers given, LocalDate asOf) {
        var asked = new ArrayList<Question>();
        var assessment = Assessment.of(ruleBook, Answers.none(), asOf);
        var next = next(assessment, given);
        while (next.isPresent() && given.to(next.get()).isPresent()) {
            var question = next.get();
            var odd = odd(question, given, assessment);
            if (odd.isPresent()) {
                return new Journey(assessment, asked, next, odd);
            }
            asked.add(question);
            assessment = assessment.with(question, given.to(question).orElseThrow());
            next = next(assessment, given);
        }
        return new Journey(assessment, asked, next, Optional.empty());
    }

    /** What is asked after the report is passed by unless it was answered. */
    private static Optional<Question> next(Assessment assessment, Answers given) {
        return new Asking(assessment)
                .inOrder(assessment.ruleBook().counting())
                .filter(question ->
                        !question.isAfterReport() || given.to(question).isPresent())
                .findFirst();
    }

    /** What this person may still tell once there is a report; none before that. */
    public List<Question> more() {
        return next.isPresent() ? List.of() : new Asking(assessment).more();
    }

    /** What is odd about the answer, for somebody who has said so much, unless they mean it. */
    private static Optional<OddDay> odd(Question question, Answers given, Assessment assessment) {
        return given.dayOf(question).filter(on -> !on.isSure()).flatMap(on -> assessment.ruleBook().oddDays().stream()
                .filter(odd -> odd.question().equals(question))
                .filter(odd -> odd.bound().isBeyond(on.counts(), assessment.asOf()))
                .filter(odd -> assessment.when(odd.forWhom()).equals(Verdict.ALWAYS))
                .findFirst());
    }
}
