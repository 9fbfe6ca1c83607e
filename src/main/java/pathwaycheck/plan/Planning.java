package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Logic;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Judging;

/**
 * The logic of plans, at one end: the day from which a condition is planned to hold. A requirement without a day of its own has
 * the least over its remedies; every requirement is planned once.
 */
final class Planning implements Logic<Planned> {

    private final Assessment assessment;
    private final Judging judging;
    private final End end;
    private final Map<String, Planned> requirements = new HashMap<>();

    Planning(Assessment assessment, End end) {
        this.assessment = assessment;
        this.judging = assessment.judging();
        this.end = end;
    }

    @Override
    public Planned atLeast(int count, List<Planned> parts) {
        return Planned.atLeast(count, parts);
    }

    @Override
    public Planned chosen(Condition.Chosen chosen) {
        return new Planned(end.of(judging.chosen(chosen)), List.of());
    }

    @Override
    public Planned from(Condition.From from) {
        return new Planned(end.of(judging.from(from)), List.of());
    }

    @Override
    public Planned judged(Judgement judgement) {
        return new Planned(end.of(judging.judged(judgement)), List.of());
    }

    @Override
    public Planned meets(Requirement requirement) {
        var known = requirements.get(requirement.id());
        if (known == null) {
            known = plan(requirement);
            requirements.put(requirement.id(), known);
        }
        return known;
    }

    private Planned plan(Requirement requirement) {
        if (assessment.applicability(requirement).isNever()) {
            return Planned.NEVER;
        }
        var own = requirement.holdsWhen().in(this);
        if (!own.day().equals(Day.NEVER)) {
            return own;
        }
        return requirement.remedies().stream()
                .map(remedy -> through(remedy, requirement))
                .reduce(Planned.NEVER, (best, other) -> best.day().isAfter(other.day()) ? other : best);
    }

    /** The requirement, met through this remedy. */
    Planned through(Remedy remedy, Requirement requirement) {
        if (end.of(assessment.when(remedy.forWhom())).equals(Day.NEVER)) {
            return Planned.NEVER;
        }
        var before = Planned.atLeast(
                remedy.after().size(), remedy.after().stream().map(this::before).toList());
        if (before.day().equals(Day.NEVER)) {
            return Planned.NEVER;
        }
        var asOf = assessment.asOf();
        var ready = before.day().orLater(Day.on(asOf)).date();
        if (remedy.when() instanceof Remedy.When.InRound inRound) {
            var window = end.of(inRound.rounds(), asOf, ready);
            return before.then(new Action(remedy, requirement, window.opensOn(), window.starts(), Optional.of(window)));
        }
        return during((Remedy.When.After) remedy.when(), ready, remedy, requirement, before);
    }

    private Planned during(
            Remedy.When.After when, LocalDate ready, Remedy remedy, Requirement requirement, Planned before) {
        var start = when.starts().onOrAfter(ready);
        return end.of(when.takes())
                .map(time -> before.then(new Action(remedy, requirement, start, start.plus(time), Optional.empty())))
                .orElse(Planned.NEVER);
    }

    /** What does not apply to a person does not keep them waiting either. */
    private Planned before(Requirement requirement) {
        return assessment.applicability(requirement).isNever() ? Planned.ALWAYS : meets(requirement);
    }
}
