package pathwaycheck.verdict;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Remedy;
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
        return inOrder(counting).filter(question -> !question.isAfterReport()).findFirst();
    }

    /** What a person may tell once there is a report, in its author's order. */
    public List<Question> more() {
        return more(assessment.ruleBook().counting());
    }

    /** What a person may tell after the report for the sake of these requirements alone. */
    public List<Question> more(Collection<Requirement> counting) {
        return inOrder(counting).filter(Question::isAfterReport).toList();
    }

    /** Whatever may be asked for the sake of these requirements, before the report or after it. */
    Stream<Question> inOrder(Collection<Requirement> counting) {
        var wanted = wanted(counting);
        return assessment.ruleBook().questions().stream().filter(wanted::contains);
    }

    /** The unanswered questions that these requirements are still open on, or that decide about help with them. */
    public Set<Question> wanted(Collection<Requirement> counting) {
        var wanted = new LinkedHashSet<Question>();
        for (var requirement : counting) {
            wanted.addAll(assessment.verdict(requirement).open().unanswered());
            addWhatDecidesAboutHelp(requirement, wanted, new HashSet<>());
        }
        return wanted;
    }

    /**
     * We ask whom a remedy or another way is for only once the requirement does not hold: before that nobody needs it.
     */
    private void addWhatDecidesAboutHelp(Requirement requirement, Set<Question> wanted, Set<Requirement> seen) {
        var isMissing = assessment.verdict(requirement).isNever()
                && !assessment.applicability(requirement).isNever();
        if (!isMissing || !seen.add(requirement)) {
            return;
        }
        for (var remedy : requirement.remedies()) {
            if (!assessment.when(remedy.forWhom()).isNever()) {
                wanted.addAll(whatDecidesAbout(remedy));
                remedy.after().forEach(first -> addWhatDecidesAboutHelp(first, wanted, seen));
            }
        }
        for (var way : requirement.otherWays()) {
            wanted.addAll(assessment.when(way.forWhom()).open().unanswered());
        }
        requirement.refersTo().forEach(part -> addWhatDecidesAboutHelp(part, wanted, seen));
    }

    /** Whom it is for, when it ends, and what may keep them from starting it. */
    private Set<Question> whatDecidesAbout(Remedy remedy) {
        var decides =
                new LinkedHashSet<>(assessment.when(remedy.forWhom()).open().unanswered());
        if (remedy.when() instanceof Remedy.When.Until until) {
            decides.addAll(assessment.judging().from(until.question()).open().unanswered());
        }
        decides.addAll(assessment.free(remedy.when().claim().busy()).open().unanswered());
        return decides;
    }
}
