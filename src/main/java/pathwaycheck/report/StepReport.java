package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;

/**
 * One step of the pathway, as this person stands in it.
 *
 * @param status the status of what holds the step up most
 */
public record StepReport(String id, String title, String says, Status status, List<RequirementReport> requirements) {

    /** From what holds a step up most to what does not hold it up at all. */
    private static final List<Status> BY_URGENCY = List.of(
            Status.NOT_ASKED_YET,
            Status.NOT_MET_YET,
            Status.CANNOT_TELL_YET,
            Status.NEEDS_CHECKING,
            Status.STILL_TO_COME,
            Status.ON_COURSE,
            Status.MET,
            Status.DOES_NOT_APPLY);

    public StepReport {
        requirements = List.copyOf(requirements);
    }

    /** What is asked of this person. */
    public List<RequirementReport> asked() {
        return requirements.stream()
                .filter(requirement -> requirement.status() != Status.DOES_NOT_APPLY)
                .toList();
    }

    /** What is asked of others. */
    public List<RequirementReport> askedOfOthers() {
        return requirements.stream()
                .filter(requirement -> requirement.status() == Status.DOES_NOT_APPLY)
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

    static StepReport of(Step step, Plan plan, List<AnswerInWords> said, Set<Requirement> told) {
        var requirements = new ArrayList<RequirementReport>(step.requirements().size());
        for (var requirement : step.requirements()) {
            requirements.add(RequirementReport.of(requirement, plan, said, told));
        }
        return new StepReport(step.id(), step.title(), step.says(), status(requirements), requirements);
    }

    /** What is only preferred holds no step up, unless nothing else is in it. */
    private static Status status(List<RequirementReport> requirements) {
        var onlyEssential = requirements.stream().anyMatch(RequirementReport::essential);
        var most = Status.DOES_NOT_APPLY;
        for (var requirement : requirements) {
            if (requirement.essential() || !onlyEssential) {
                most = BY_URGENCY.indexOf(requirement.status()) < BY_URGENCY.indexOf(most)
                        ? requirement.status()
                        : most;
            }
        }
        return most;
    }
}
