package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;

/** The things one person can do, each made once from the plan's own dated remedies. */
final class ToDos {

    private final Plan plan;
    private final Map<Remedy, ToDo> made = new IdentityHashMap<>();
    private final Map<DatedRemedy, ToDo> steps = new IdentityHashMap<>();

    ToDos(Plan plan) {
        this.plan = plan;
    }

    /**
     * A step of the plan. Beside other steps it may be put off, and then nobody can say how long it takes at worst from
     * the remedy alone.
     */
    ToDo of(DatedRemedy dated) {
        return steps.computeIfAbsent(
                dated,
                step -> make(
                        step.remedy(),
                        step.towards(),
                        Optional.of(step),
                        plan.doneAtWorst(step.remedy(), step.towards())
                                .filter(worst -> !worst.isBefore(step.until()))));
    }

    /** What can be done about a requirement, as this person would go through it. */
    ToDo of(Remedy remedy, Requirement towards) {
        return made.computeIfAbsent(
                remedy, it -> make(it, towards, plan.through(it, towards), plan.doneAtWorst(it, towards)));
    }

    /** A step of a way that is not the quickest: nobody can say how long it takes at worst. */
    ToDo ofSecondPlan(DatedRemedy dated) {
        return make(dated.remedy(), dated.towards(), Optional.of(dated), Optional.empty());
    }

    private ToDo make(
            Remedy remedy, Requirement towards, Optional<DatedRemedy> dated, Optional<LocalDate> untilAtWorst) {
        var first = notMetBefore(remedy);
        return new ToDo(
                remedy.id(),
                remedy.toDo(),
                remedy.name(),
                remedy.inShort().says(dated.flatMap(DatedRemedy::window)),
                remedy.inShort().during(),
                remedy.inShort().byWhen(),
                remedy.more(),
                towards.title(),
                dated.map(DatedRemedy::from),
                dated.map(DatedRemedy::starts),
                dated.map(DatedRemedy::until),
                untilAtWorst,
                remedy.when() instanceof Remedy.When.Until,
                dated.filter(DatedRemedy::mayTakeMuchLonger).isPresent(),
                rounds(remedy),
                dated.flatMap(DatedRemedy::window),
                dated.flatMap(DatedRemedy::missed),
                dated.map(this::preparations).orElse(List.of()),
                dated.flatMap(this::asWell),
                first.stream().map(Requirement::title).toList(),
                afterwards(remedy, dated),
                first.stream().anyMatch(requirement -> isPredicted(requirement, plan)),
                dated.filter(DatedRemedy::expected).isPresent(),
                remedy.link(),
                remedy.sources());
    }

    private List<Requirement> notMetBefore(Remedy remedy) {
        var notMet = new ArrayList<Requirement>(remedy.after().size());
        for (var requirement : remedy.after()) {
            if (plan.assessment().status(requirement).keepsWaiting()) {
                notMet.add(requirement);
            }
        }
        return notMet;
    }

    private Optional<Answers> afterwards(Remedy remedy, Optional<DatedRemedy> dated) {
        var done = dated.map(DatedRemedy::until).orElse(plan.assessment().asOf());
        var answers = plan.assessment().answers();
        return remedy.gives().map(gives -> gives.after(answers, done)).filter(after -> !after.equals(answers));
    }

    /** As long as one can apply. */
    private List<ToDo.Preparation> preparations(DatedRemedy dated) {
        return rounds(dated.remedy())
                .flatMap(rounds -> dated.window()
                        .map(window -> ToDo.Preparation.before(
                                window, rounds, plan.assessment().asOf())))
                .orElse(List.of());
    }

    private Optional<ToDo.AsWell> asWell(DatedRemedy dated) {
        return dated.remedy()
                .asWell()
                .map(it -> new ToDo.AsWell(
                        it.toDo(), it.rounds().first(plan.assessment().asOf(), dated.ready()), it.link()));
    }

    private static Optional<Rounds> rounds(Remedy remedy) {
        return remedy.when() instanceof Remedy.When.InRound inRound ? Optional.of(inRound.rounds()) : Optional.empty();
    }

    /** The dates rest on a day that somebody planned or predicted, be it over or not. */
    static boolean isPredicted(Requirement requirement, Plan plan) {
        var predicted = hasADay(requirement, plan);
        for (var dated : plan.atBest(requirement).remedies()) {
            for (var before : dated.remedy().after()) {
                predicted = predicted || hasADay(before, plan);
            }
        }
        return predicted;
    }

    private static boolean hasADay(Requirement requirement, Plan plan) {
        return plan.assessment().verdict(requirement).earliest().isDated();
    }
}
