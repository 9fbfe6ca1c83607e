package pathwaycheck.verdict;

import java.time.LocalDate;
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
        var replay = new Replay(ruleBook, given, asOf);
        replay.asFarAsAnswered();
        return at(replay.assessment());
    }

    /**
     * Every odd day among these answers, be another question still open before it; what nobody would be asked is none.
     */
    public static List<OddDay> oddDays(RuleBook ruleBook, Answers given, LocalDate asOf) {
        var replay = new Replay(ruleBook, given, asOf);
        replay.asFarAsAnswered();
        return replay.passedBy();
    }

    /** Asks the questions one after the other, as if for the first time, as far as the answers given reach. */
    public static Journey replay(RuleBook ruleBook, Answers given, LocalDate asOf) {
        var replay = new Replay(ruleBook, given, asOf);
        replay.oneAfterTheOther();
        return new Journey(replay.assessment(), replay.asked(), replay.next(), replay.odd());
    }

    /** What this person may still tell once there is a report; none before that. */
    public List<Question> more() {
        return next.isPresent() ? List.of() : new Asking(assessment).more();
    }
}
