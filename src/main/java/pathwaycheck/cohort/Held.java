package pathwaycheck.cohort;

import java.util.List;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;

/**
 * How a pupil stands to one requirement, and the days between which it begins to hold.
 *
 * @param openOn what they are not sure of and it depends on, where that is all that can be said; none: more can be
 */
public record Held(Status status, Day earliest, Day latest, List<Question> openOn) {

    public Held {
        openOn = List.copyOf(openOn);
    }

    /** How somebody who answered so stands to this requirement. */
    public static Held of(Requirement requirement, Assessment here) {
        var verdict = here.verdict(requirement);
        var status = here.status(requirement);
        var unsure = verdict.open().unsure();
        return new Held(
                status,
                verdict.earliest(),
                verdict.latest(),
                status == Status.CANNOT_TELL_YET
                        ? here.ruleBook().questions().stream()
                                .filter(unsure::contains)
                                .toList()
                        : List.of());
    }
}
