package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Assessment;

/** The dated way from the day of asking to the goal, at best and at worst. */
public final class Plan {

    private final Assessment assessment;
    private final Planning atBest;
    private final Planning atWorst;

    private Plan(Assessment assessment) {
        this.assessment = assessment;
        this.atBest = new Planning(assessment, End.AT_BEST);
        this.atWorst = new Planning(assessment, End.AT_WORST);
    }

    /** Plans from what was found about one person. */
    public static Plan of(Assessment assessment) {
        return new Plan(assessment);
    }

    /** What the plan starts from. */
    public Assessment assessment() {
        return assessment;
    }

    /** When the requirement can hold if all goes well that is still open. What works at worst works at best too. */
    public Planned atBest(Requirement requirement) {
        return waysAtBest(requirement).best();
    }

    private TwoQuickest waysAtBest(Requirement requirement) {
        var ways = atBest.meets(requirement);
        var atWorst = atWorst(requirement);
        return ways.best().day().isAfter(atWorst.day())
                ? TwoQuickest.any(List.of(TwoQuickest.only(atWorst), ways))
                : ways;
    }

    /** When the requirement holds if nothing goes well that is still open. */
    public Planned atWorst(Requirement requirement) {
        return atWorst.meets(requirement).best();
    }

    /**
     * The requirement through this very remedy, all going well; empty if it is not for this person, or nobody can date
     * it.
     */
    public Optional<DatedRemedy> through(Remedy remedy, Requirement requirement) {
        var remedies = wayThrough(remedy, requirement);
        return remedies.isEmpty() ? Optional.empty() : Optional.of(remedies.get(remedies.size() - 1));
    }

    /** What to do until this very remedy is done, all going well, and the remedy itself; none if nobody can date it. */
    public List<DatedRemedy> wayThrough(Remedy remedy, Requirement requirement) {
        return atBest.through(remedy, requirement).best().remedies();
    }

    /** The day from which the requirement holds through this very remedy, nothing going well; empty: nobody can say. */
    public Optional<LocalDate> doneAtWorst(Remedy remedy, Requirement requirement) {
        return atWorst.through(remedy, requirement).best().date();
    }

    /**
     * What to do until the goal, all going well, by the first day on which to act; of the same day, in the order in
     * which one follows from another. Where no dated way leads to the goal, it leads as far as dates go.
     */
    public List<DatedRemedy> remedies() {
        var goal = atBest(assessment.ruleBook().career().goal());
        return (goal.isNever() ? asFarAsDatesGo() : goal.remedies())
                .stream().sorted(Comparator.comparing(this::firstDay)).toList();
    }

    /** Whatever opened before is to do from today on. */
    private LocalDate firstDay(DatedRemedy dated) {
        return dated.from().isBefore(assessment.asOf()) ? assessment.asOf() : dated.from();
    }

    private List<DatedRemedy> asFarAsDatesGo() {
        var furthest = List.<DatedRemedy>of();
        for (var requirement : assessment.ruleBook().counting()) {
            var remedies = atBest(requirement).remedies();
            furthest = requirement.essential() && !remedies.isEmpty() ? remedies : furthest;
        }
        return furthest;
    }

    /** The next quickest way to the goal, which does something else, all going well; empty if there is none. */
    public Optional<Planned> second() {
        return Optional.of(waysAtBest(assessment.ruleBook().career().goal()).second())
                .filter(way -> !way.isNever());
    }
}
