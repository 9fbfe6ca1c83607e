package pathwaycheck.verdict;

import java.util.List;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Requirement;

/** The logic of grounds: the verdict on a condition, together with the answers that decided it. */
record Deciding(Assessment assessment, Judging judging) implements Logic<Grounds> {

    @Override
    public Grounds atLeast(int count, List<Grounds> parts) {
        return Grounds.atLeast(count, parts);
    }

    @Override
    public Grounds chosen(Condition.Chosen chosen) {
        return on(chosen.question(), judging.chosen(chosen));
    }

    @Override
    public Grounds from(Condition.From from) {
        return on(from.question(), judging.from(from));
    }

    @Override
    public Grounds judged(Judgement judgement) {
        return new Grounds(judging.judged(judgement), Set.of(), Set.of());
    }

    @Override
    public Grounds meets(Requirement requirement) {
        return assessment.grounds(requirement);
    }

    private static Grounds on(Question question, Verdict verdict) {
        Set<Question> earlier = verdict.earliest().equals(Day.ALWAYS) ? Set.of() : Set.of(question);
        Set<Question> later = verdict.latest().equals(Day.NEVER) ? Set.of() : Set.of(question);
        return new Grounds(verdict, earlier, later);
    }
}
