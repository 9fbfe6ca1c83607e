package pathwaycheck.rulefiles;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * The logic of sentences: what a condition can lead to being told, so that no sentence is missing when it is needed.
 *
 * @param asPart what each requirement lends to those that it is a part of. Parts come first, and each is gone through
 *     once: a part of many would otherwise be gone through once for every way that leads to it.
 */
record Tellable(Map<Requirement, Set<Status>> asPart) implements Logic<Set<Status>> {

    /** What somebody can be told about this requirement in a sentence of its author. */
    Set<Status> of(Requirement requirement) {
        var told = EnumSet.copyOf(requirement.holdsWhen().in(this));
        requirement.appliesWhen().ifPresent(condition -> told.addAll(condition.in(this)));
        asPart.put(requirement, EnumSet.copyOf(told));
        told.addAll(Set.of(Status.MET, Status.NOT_MET_YET));
        requirement.appliesWhen().ifPresent(condition -> told.add(Status.DOES_NOT_APPLY));
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
        return asPart.get(requirement);
    }

    private static Set<Status> unsure(Question question) {
        return question.offersNotSure() ? EnumSet.of(Status.CANNOT_TELL_YET) : EnumSet.noneOf(Status.class);
    }
}
