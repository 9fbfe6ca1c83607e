package pathwaycheck.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
 * The logic of plans, at one end: the two quickest ways to meet a condition. A requirement has its own day, if it has
 * one, those of its condition and those of its remedies; each is planned once.
 */
final class Planning implements Logic<TwoQuickest> {

    private final Assessment assessment;
    private final Judging judging;
    private final End end;
    private final Timetable timetable;
    private final Map<String, TwoQuickest> requirements = new HashMap<>();
    private final Map<Remedy, TwoQuickest> remedies = new IdentityHashMap<>();

    Planning(Assessment assessment, End end) {
        this.assessment = assessment;
        this.judging = assessment.judging();
        this.end = end;
        this.timetable = new Timetable(assessment, end);
    }

    @Override
    public TwoQuickest atLeast(int count, List<TwoQuickest> parts) {
        return TwoQuickest.atLeast(count, parts, timetable);
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
        var ways = new ArrayList<TwoQuickest>(requirement.remedies().size() + 2);
        if (isAsked(verdict) && !end.of(verdict).equals(Day.NEVER)) {
            var itself = TwoQuickest.only(Planned.on(end.of(verdict)));
            if (end.of(verdict).isOnOrBefore(Day.on(assessment.asOf()))) {
                return itself;
            }
            ways.add(itself);
        }
        if (!requirement.refersTo().isEmpty() || !isAsked(verdict)) {
            ways.add(requirement.holdsWhen().in(this));
        }
        for (var remedy : requirement.remedies()) {
            var way = through(remedy, requirement);
            if (!savesOnlyDays(way, verdict)) {
                ways.add(way);
            }
        }
        return ways.isEmpty() ? TwoQuickest.NONE : TwoQuickest.any(ways);
    }

    /**
     * It would be met in the same month without it. People tell months, so days make nothing sooner, and nobody takes a
     * course for what they are about to have.
     */
    private static boolean savesOnlyDays(TwoQuickest way, Verdict verdict) {
        var itself = verdict.earliest();
        return verdict.isSettled()
                && itself.isDated()
                && way.best().day().isDated()
                && YearMonth.from(itself.date())
                        .equals(YearMonth.from(way.best().day().date()));
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
        // Who is not sure of an answer is planned nothing that is only for one of those that it may be: two such things
        // may be for two people.
        if (!assessment.when(remedy.forWhom()).equals(Verdict.ALWAYS)) {
            return TwoQuickest.NONE;
        }
        var first = new ArrayList<TwoQuickest>(remedy.after().size() + 1);
        for (var before : remedy.after()) {
            first.add(before(before));
        }
        var butBusy = TwoQuickest.atLeast(first.size(), first, timetable);
        if (remedy.when().claim().needsFree()) {
            first.add(on(assessment.free(remedy.when().claim().busy())));
        }
        var ready = TwoQuickest.atLeast(first.size(), first, timetable);
        return new TwoQuickest(
                timetable.then(ready.best(), remedy, requirement, butBusy.best().day()),
                timetable.then(
                        ready.second(), remedy, requirement, butBusy.second().day()));
    }

    /** What does not apply to a person does not keep them waiting either. */
    private TwoQuickest before(Requirement requirement) {
        return assessment.applicability(requirement).isNever() ? TwoQuickest.only(Planned.ALWAYS) : meets(requirement);
    }
}
