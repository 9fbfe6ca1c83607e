package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;

/**
 * One step of the pathway, as this person stands in it.
 *
 * @param status the status of what holds the step up most
 */
public record StepReport(String id, String title, String says, Status status, List<RequirementReport> requirements) {

    public StepReport {
        requirements = List.copyOf(requirements);
    }

    /** What is asked of this person, and something is known of. */
    public List<RequirementReport> asked() {
        return requirements.stream()
                .filter(requirement -> requirement.status().applies())
                .filter(requirement -> requirement.status() != Status.NOT_ASKED_YET)
                .toList();
    }

    /** What hangs on questions that are still to be answered, and is asked of this person: nothing is known of it. */
    public List<RequirementReport> notAskedYet() {
        return requirements.stream()
                .filter(requirement -> requirement.status() == Status.NOT_ASKED_YET)
                .toList();
    }

    /** What is asked of others. */
    public List<RequirementReport> askedOfOthers() {
        return requirements.stream()
                .filter(requirement -> !requirement.status().applies())
                .toList();
    }

    /** Why nothing in it applies: what is said of the first requirement in it that has something to say. */
    public String whyNot() {
        return requirements.stream()
                .flatMap(requirement -> requirement.sentence().stream())
                .findFirst()
                .orElse("");
    }

    /** The other ways in that anything in it names, each once. */
    public List<OtherWay> otherWays() {
        return requirements.stream()
                .flatMap(RequirementReport::withParts)
                .flatMap(requirement -> requirement.otherWays().stream())
                .distinct()
                .toList();
    }

    /** Something in it is asked of this person. */
    public boolean applies() {
        return status.applies();
    }

    /** Nobody gets on without it. */
    boolean isNeeded() {
        return requirements.stream().anyMatch(RequirementReport::essential);
    }

    /** Nothing in it is left to do. */
    public boolean isBehind() {
        return status == Status.MET || !applies();
    }

    /** An earlier step comes first. */
    public boolean isAhead() {
        return status == Status.STILL_TO_COME;
    }

    static StepReport of(Step step, Known known) {
        var requirements = new ArrayList<RequirementReport>(step.requirements().size());
        for (var requirement : step.requirements()) {
            requirements.add(RequirementReport.of(requirement, known));
        }
        return new StepReport(step.id(), step.title(), step.says(), status(requirements), requirements);
    }

    /** What is only preferred holds no step up, unless nothing else is in it. */
    private static Status status(List<RequirementReport> requirements) {
        var onlyEssential = requirements.stream().anyMatch(RequirementReport::essential);
        var most = Status.DOES_NOT_APPLY;
        for (var requirement : requirements) {
            if (requirement.essential() || !onlyEssential) {
                most = requirement.status().isMoreUrgentThan(most) ? requirement.status() : most;
            }
        }
        return most;
    }
}
