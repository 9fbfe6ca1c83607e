package pathwaycheck.verdict;

import java.util.List;
import java.util.function.Function;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Requirement;

/**
 * The logic of verdicts: whether and when a condition holds for one person.
 *
 * @param answers what the person answered
 * @param requirements the verdicts on the requirements that conditions refer to
 */
public record Judging(Answers answers, Function<Requirement, Verdict> requirements) implements Logic<Verdict> {

    @Override
    public Verdict atLeast(int count, List<Verdict> parts) {
        return Verdict.atLeast(count, parts);
    }

    @Override
    public Verdict chosen(Condition.Chosen chosen) {
        return answered(chosen.question(), answer -> {
            var among = 0;
            for (var option : ((Answer.Chosen) answer).options()) {
                among += chosen.options().contains(option) ? 1 : 0;
            }
            return among >= chosen.count() ? Verdict.ALWAYS : Verdict.NEVER;
        });
    }

    @Override
    public Verdict from(Condition.From from) {
        return from(from.question());
    }

    /** From the day answered to this question on. */
    public Verdict from(DateQuestion question) {
        return answered(question, answer -> Verdict.on(Day.on(((Answer.On) answer).counts())));
    }

    @Override
    public Verdict judged(Judgement judgement) {
        return Verdict.openOn(Open.onJudgement(judgement));
    }

    @Override
    public Verdict meets(Requirement requirement) {
        return requirements.apply(requirement);
    }

    private Verdict answered(Question question, Function<Answer, Verdict> judge) {
        var answer = answers.byId().get(question.id());
        if (answer == null) {
            return Verdict.openOn(Open.onUnanswered(question));
        }
        return answer instanceof Answer.NotSure ? Verdict.openOn(Open.onUnsure(question)) : judge.apply(answer);
    }
}
