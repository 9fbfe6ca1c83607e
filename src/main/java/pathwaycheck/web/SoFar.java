package pathwaycheck.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * What is certain before every question is answered.
 *
 * @param next the question that comes next
 * @param settles the requirements that every answer to it settles, but for "I'm not sure yet"
 * @param certain the requirements of which it is certain whether and when they are met
 */
record SoFar(Question next, List<Requirement> settles, List<Requirement> certain) {

    private static final Set<Status> UNSAID = EnumSet.of(Status.NOT_ASKED_YET, Status.DOES_NOT_APPLY);

    /** Of a journey that is not at its end. */
    static SoFar of(Journey journey) {
        var assessment = journey.assessment();
        var next = journey.next().orElseThrow();
        return new SoFar(
                next,
                counting(assessment).filter(it -> settles(next, it, assessment)).toList(),
                counting(assessment)
                        .filter(it -> !UNSAID.contains(assessment.status(it)))
                        .toList());
    }

    private static Stream<Requirement> counting(Assessment assessment) {
        return assessment.ruleBook().counting().stream();
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
