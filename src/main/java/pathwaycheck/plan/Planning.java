package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import pathwaycheck.verdict.Verdict;

/**
 * The logic of plans, at one end: the two quickest ways to meet a condition. A requirement without a day of its own has
 * those of its condition, or else of its remedies; each is planned once.
 */
final class Planning implements Logic<TwoQuickest> {

    private final Assessment assessment;
    private final Judging judging;
    private final End end;
    private final Map<String, TwoQuickest> requirements = new HashMap<>();
    private final Map<Remedy, TwoQuickest> remedies = new IdentityHashMap<>();

    Planning(Assessment assessment, End end) {
        this.assessment = assessment;
        this.judging = assessment.judging();
        this.end = end;
    }

    @Override
    public TwoQuickest atLeast(int count, List<TwoQuickest> parts) {
        return TwoQuickest.atLeast(count, parts);
    }

    @Override
    public TwoQuickest chosen(Condition.Chosen chosen) {
        return on(judging.chosen(chosen));
    }

    @Override
    public TwoQuickest from(Condition.From from) {
        return on(judging.from(from));
    }

    @Override
    public TwoQuickest judged(Judgement judgement) {
        return on(judging.judged(judgement));
    }

    private TwoQuickest on(Verdict verdict) {
        return isAsked(verdict) ? TwoQuickest.only(Planned.on(end.of(verdict))) : TwoQuickest.NONE;
    }

    /** Nobody plans on the answer to a question that was not asked. */
    private static boolean isAsked(Verdict verdict) {
        return verdict.open().unanswered().isEmpty();
    }

    @Override
    public TwoQuickest meets(Requirement requirement) {
        var known = requirements.get(requirement.id());
        if (known == null) {
            known = plan(requirement);
            requirements.put(requirement.id(), known);
        }
        return known;
    }

    private TwoQuickest plan(Requirement requirement) {
        if (assessment.applicability(requirement).isNever()) {
            return TwoQuickest.NONE;
        }
        var verdict = assessment.verdict(requirement);
        if (isAsked(verdict) && !end.of(verdict).equals(Day.NEVER)) {
            return TwoQuickest.only(Planned.on(end.of(verdict)));
        }
        var throughParts = requirement.refersTo().isEmpty() && isAsked(verdict)
                ? TwoQuickest.NONE
                : requirement.holdsWhen().in(this);
        if (!throughParts.best().isNever() || requirement.remedies().isEmpty()) {
            return throughParts;
        }
        var ways = new ArrayList<TwoQuickest>(requirement.remedies().size());
        for (var remedy : requirement.remedies()) {
            ways.add(through(remedy, requirement));
        }
        return TwoQuickest.any(ways);
    }

    /** The requirement, met through this remedy. */
    TwoQuickest through(Remedy remedy, Requirement requirement) {
        var known = remedies.get(remedy);
        if (known == null) {
            known = find(remedy, requirement);
            remedies.put(remedy, known);
        }
        return known;
    }

    private TwoQuickest find(Remedy remedy, Requirement requirement) {
        var forThem = assessment.when(remedy.forWhom());
        if (!isAsked(forThem) || end.of(forThem).equals(Day.NEVER)) {
            return TwoQuickest.NONE;
        }
        var first = new ArrayList<TwoQuickest>(remedy.after().size());
        for (var before : remedy.after()) {
            first.add(before(before));
        }
        var ready = TwoQuickest.atLeast(first.size(), first);
        return new TwoQuickest(then(ready.best(), remedy, requirement), then(ready.second(), remedy, requirement));
    }

    /** What does not apply to a person does not keep them waiting either. */
    private TwoQuickest before(Requirement requirement) {
        return assessment.applicability(requirement).isNever() ? TwoQuickest.only(Planned.ALWAYS) : meets(requirement);
    }

    private Planned then(Planned before, Remedy remedy, Requirement requirement) {
        if (before.isNever()) {
            return Planned.NEVER;
        }
        var asOf = assessment.asOf();
        var ready = before.day().orLater(Day.on(asOf)).date();
        if (remedy.when() instanceof Remedy.When.InRound inRound) {
            var window = end.of(inRound.rounds(), asOf, ready);
            return before.then(remedy, requirement, window.opensOn(), window.starts(), Optional.of(window));
        }
        if (remedy.when() instanceof Remedy.When.Until until) {
            return until(until, ready, remedy, requirement, before);
        }
        return during((Remedy.When.After) remedy.when(), ready, remedy, requirement, before);
    }

    private Planned until(
            Remedy.When.Until until, LocalDate ready, Remedy remedy, Requirement requirement, Planned before) {
        var day = judging.from(new Condition.From(until.question()));
        if (!day.isSettled()) {
            return Planned.NEVER;
        }
        var done = day.latest().orLater(Day.on(ready)).date();
        return before.then(remedy, requirement, ready, done, Optional.empty());
    }

    private Planned during(
            Remedy.When.After when, LocalDate ready, Remedy remedy, Requirement requirement, Planned before) {
        var start = when.starts().onOrAfter(ready);
        return end.of(when.takes())
                .map(time -> before.then(remedy, requirement, start, start.plus(time), Optional.empty()))
                .orElse(Planned.NEVER);
    }
}
