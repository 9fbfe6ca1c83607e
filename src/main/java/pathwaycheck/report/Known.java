package pathwaycheck.report;

import java.util.List;
import pathwaycheck.plan.Plan;

/**
 * What a report about one person is made from.
 *
 * @param answers what they answered, in words
 * @param toDos what they can do, each thing made once
 * @param parts where each part of a requirement is told
 */
record Known(Plan plan, List<AnswerInWords> answers, ToDos toDos, PartsTold parts) {

    static Known of(Plan plan) {
        var assessment = plan.assessment();
        return new Known(
                plan,
                AnswerInWords.to(assessment.ruleBook().questions(), assessment.answers()),
                new ToDos(plan),
                PartsTold.of(assessment));
    }
}
