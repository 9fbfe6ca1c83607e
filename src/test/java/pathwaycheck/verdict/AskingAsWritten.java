package pathwaycheck.verdict;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;

/** What to ask next, read from the conditions as their authors wrote them: slow, and easy to believe. */
record AskingAsWritten(AsWritten written) {

    /** The unanswered questions that these requirements are still open on, or that decide about help with them. */
    Set<Question> wanted(Collection<Requirement> counting) {
        var wanted = new LinkedHashSet<Question>();
        for (var requirement : counting) {
            wanted.addAll(written.verdict(requirement).open().unanswered());
            addWhatDecidesAboutHelp(requirement, wanted, new HashSet<>());
        }
        return wanted;
    }

    /**
     * We ask whom a remedy or another way is for only once the requirement does not hold: before that nobody needs it.
     */
    private void addWhatDecidesAboutHelp(Requirement requirement, Set<Question> wanted, Set<Requirement> seen) {
        var isMissing = written.verdict(requirement).isNever()
                && !written.applicability(requirement).isNever();
        if (!isMissing || !seen.add(requirement)) {
            return;
        }
        for (var remedy : requirement.remedies()) {
            if (!written.when(remedy.forWhom()).isNever()) {
                wanted.addAll(whatDecidesAbout(remedy));
                remedy.after().forEach(first -> addWhatDecidesAboutHelp(first, wanted, seen));
            }
        }
        for (var way : requirement.otherWays()) {
            wanted.addAll(written.when(way.forWhom()).open().unanswered());
        }
        requirement.refersTo().forEach(part -> addWhatDecidesAboutHelp(part, wanted, seen));
    }

    /** Whom it is for, when it ends, and what may keep them from starting it. */
    private Set<Question> whatDecidesAbout(Remedy remedy) {
        var decides = new LinkedHashSet<>(written.when(remedy.forWhom()).open().unanswered());
        if (remedy.when() instanceof Remedy.When.Until until) {
            decides.addAll(written.judging().from(until.question()).open().unanswered());
        }
        decides.addAll(written.free(remedy.when().claim().busy()).open().unanswered());
        return decides;
    }
}
