package pathwaycheck.web.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * What is certain before every question is answered. Dates of what to do are not: they may rest on what was not asked yet.
 *
 * @param next the question that comes next
 * @param settles the requirements that every answer to it settles, but for "I'm not sure yet"
 * @param certain the requirements of which it is certain whether and when they are met
 * @param cites who says what is certain
 */
record SoFar(Question next, List<Requirement> settles, List<RequirementReport> certain, Citations cites) {

    private static final Set<Status> CERTAIN = EnumSet.of(Status.MET, Status.ON_COURSE, Status.NOT_MET_YET);

    /** Of a journey that is not at its end. */
    static SoFar of(Journey journey) {
        var assessment = journey.assessment();
        var next = journey.next().orElseThrow();
        var certain = isAny(assessment) ? certain(Report.of(Plan.of(assessment))) : List.<RequirementReport>of();
        return new SoFar(
                next,
                assessment.ruleBook().counting().stream()
                        .filter(requirement -> settles(next, requirement, assessment))
                        .toList(),
                certain,
                new Citations(certain.stream()
                        .flatMap(requirement -> requirement.sources().stream())
                        .distinct()
                        .toList()));
    }

    /** Something is certain already. */
    static boolean isAny(Assessment assessment) {
        return assessment.ruleBook().counting().stream()
                .anyMatch(requirement -> CERTAIN.contains(assessment.status(requirement)));
    }

    private static List<RequirementReport> certain(Report report) {
        return report.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .filter(requirement -> CERTAIN.contains(requirement.status()))
                .toList();
    }

    private static boolean settles(Question question, Requirement requirement, Assessment assessment) {
        return question instanceof Choice choice
                && !choice.many()
                && assessment.status(requirement) == Status.NOT_ASKED_YET
                && choice.options().stream().allMatch(option -> assessment
                        .with(question, new Answer.Chosen(Set.of(option)))
                        .verdict(requirement)
                        .open()
                        .unanswered()
                        .isEmpty());
    }
}
