package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * What is certain before every question is answered. Dates of what to do are not: they may rest on what was not asked
 * yet.
 *
 * @param next the question that comes next
 * @param settles the requirements that every answer to it settles, but for "I'm not sure yet"
 * @param certain the requirements of which it is certain whether and when they are met
 */
public record SoFar(Question next, List<Requirement> settles, List<RequirementReport> certain) {

    public SoFar {
        settles = List.copyOf(settles);
        certain = List.copyOf(certain);
    }

    /**
     * Of a journey that is not at its end.
     *
     * @throws java.util.NoSuchElementException if it is
     */
    public static SoFar of(Journey journey) {
        var next = journey.next().orElseThrow();
        return new SoFar(
                next,
                settles(next, journey.assessment()),
                isAny(journey.assessment()) ? certain(Report.of(journey)) : List.of());
    }

    /** Something is certain already. */
    public static boolean isAny(Assessment assessment) {
        return assessment.ruleBook().counting().stream()
                .anyMatch(requirement -> assessment.status(requirement).isCertain());
    }

    /** Who says what is certain. */
    public List<Source> sources() {
        return certain.stream()
                .flatMap(requirement -> requirement.sources().stream())
                .distinct()
                .toList();
    }

    private static List<RequirementReport> certain(Report report) {
        return report.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .filter(requirement -> requirement.status().isCertain())
                .toList();
    }

    private static List<Requirement> settles(Question question, Assessment assessment) {
        if (!(question instanceof Choice choice) || choice.many()) {
            return List.of();
        }
        var settled = new ArrayList<>(assessment.ruleBook().counting());
        settled.removeIf(requirement -> assessment.status(requirement) != Status.NOT_ASKED_YET);
        for (var option : choice.options()) {
            var answered = assessment.with(question, new Answer.Chosen(Set.of(option)));
            settled.removeIf(requirement ->
                    !answered.verdict(requirement).open().unanswered().isEmpty());
        }
        return settled;
    }
}
