package pathwaycheck.verdict;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;

/**
 * What to ask next, and what after the report. Nobody writes that down: a question is asked if something that counts is
 * still open on it, or if it decides what can be done about something that does not hold.
 */
public record Asking(Assessment assessment) {

    /** The first question, in its author's order, that something which counts for this person is still open on. */
    public Optional<Question> next() {
        return next(assessment.ruleBook().counting());
    }

    /** The first question to ask for the sake of these requirements alone. */
    public Optional<Question> next(Collection<Requirement> counting) {
        return wanted(counting).stream()
                .filter(question -> !question.isAfterReport())
                .findFirst();
    }

    /** What a person may tell once there is a report, in its author's order. */
    public List<Question> more() {
        return more(assessment.ruleBook().counting());
    }

    /** What a person may tell after the report for the sake of these requirements alone. */
    public List<Question> more(Collection<Requirement> counting) {
        return wanted(counting).stream().filter(Question::isAfterReport).toList();
    }

    /**
     * The unanswered questions that these requirements are still open on, or that decide about help with them, in their
     * author's order.
     */
    public Set<Question> wanted(Collection<Requirement> counting) {
        var program = Program.of(assessment.ruleBook());
        var marked = new Wanting(program, assessment.run()).all(program.places(counting));
        var wanted = new LinkedHashSet<Question>();
        for (var place = marked.firstFrom(0); place >= 0; place = marked.firstFrom(place + 1)) {
            wanted.add(program.question(place));
        }
        return wanted;
    }
}
