package pathwaycheck.report;

import java.util.Comparator;
import java.util.List;
import pathwaycheck.plan.Plan;
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

    /** What is said of it where nothing in it applies, each sentence once. */
    public List<String> whyNot() {
        return requirements.stream()
                .flatMap(requirement -> requirement.sentence().stream())
                .distinct()
                .toList();
    }

    static StepReport of(Step step, Plan plan) {
        var requirements = step.requirements().stream()
                .map(requirement -> RequirementReport.of(requirement, plan))
                .toList();
        return new StepReport(step.id(), step.title(), step.says(), status(requirements), requirements);
    }

    /** What is only preferred holds no step up, unless nothing else is in it. */
    private static Status status(List<RequirementReport> requirements) {
        var essential =
                requirements.stream().filter(RequirementReport::essential).toList();
        return (essential.isEmpty() ? requirements : essential)
                .stream()
                        .map(RequirementReport::status)
                        .min(Comparator.comparingInt(BY_URGENCY::indexOf))
                        .orElse(Status.DOES_NOT_APPLY);
    }
}
