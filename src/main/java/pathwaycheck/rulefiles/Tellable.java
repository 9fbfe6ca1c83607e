package pathwaycheck.rulefiles;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/** The logic of sentences: what a condition can lead to being told, so that no sentence is missing when it is needed. */
record Tellable() implements Logic<Set<Status>> {

    /** What somebody can be told about this requirement in a sentence of its author. */
    static Set<Status> of(Requirement requirement) {
        var told = EnumSet.of(Status.MET, Status.NOT_MET_YET);
        told.addAll(requirement.holdsWhen().in(new Tellable()));
        requirement.appliesWhen().ifPresent(condition -> {
            told.add(Status.DOES_NOT_APPLY);
            told.addAll(condition.in(new Tellable()));
        });
        return told;
    }

    @Override
    public Set<Status> atLeast(int count, List<Set<Status>> parts) {
        var told = EnumSet.noneOf(Status.class);
        parts.forEach(told::addAll);
        return told;
    }

    @Override
    public Set<Status> chosen(Condition.Chosen chosen) {
        return unsure(chosen.question());
    }

    @Override
    public Set<Status> from(Condition.From from) {
        var told = EnumSet.of(Status.ON_COURSE);
        told.addAll(unsure(from.question()));
        return told;
    }

    @Override
    public Set<Status> judged(Judgement judgement) {
        return EnumSet.of(Status.NEEDS_CHECKING);
    }

    @Override
    public Set<Status> meets(Requirement requirement) {
        return requirement.holdsWhen().in(this);
    }

    private static Set<Status> unsure(Question question) {
        return question.offersNotSure() ? EnumSet.of(Status.CANNOT_TELL_YET) : EnumSet.noneOf(Status.class);
    }
}
