package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Journey;
import pathwaycheck.verdict.Verdict;

/**
 * What one person is told, as plain data: pages, documents and JSON are made from this alone.
 *
 * @param asOf the day on which all this is said
 * @param headline the first words; empty: the rules have none for this person
 * @param next what to do first
 * @param goal the end of the way, and when it can be reached
 * @param way what to do from here to the goal, in order, if all goes well
 * @param secondPlan the next quickest way that asks for something else; empty: none is known
 * @param ideas what one may try, whatever else, to find out whether one would like it
 * @param steps every step of the pathway, in order
 * @param stillOpen what we could not tell
 * @param answers what the person answered
 * @param version what the rules' authors call this state of them
 * @param hash identifies the rules' content
 */
public record Report(
        Career career,
        LocalDate asOf,
        Optional<HeadlineInWords> headline,
        Next next,
        Goal goal,
        List<ToDo> way,
        Optional<SecondPlan> secondPlan,
        List<ToDo> ideas,
        List<StepReport> steps,
        StillOpen stillOpen,
        List<AnswerInWords> answers,
        String version,
        String hash) {

    private static final int STEPS_AT_HAND = 2;

    public Report {
        way = List.copyOf(way);
        ideas = List.copyOf(ideas);
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
    }

    /** The answer to "can I?", in a few words. */
    public String opening() {
        return headline.map(HeadlineInWords::heading)
                .orElseGet(() -> goal.isReached() ? "You've made it" : "Your way to " + career.title());
    }

    /** By when to do what comes first, in a few words; empty: it has no day of its own, or says it already. */
    public Optional<Phrase> byWhen() {
        return ByWhen.of(this);
    }

    /** What to know for whoever applies on this way and gets no place; empty: nothing is known. */
    public Optional<String> again() {
        return way.stream()
                .flatMap(toDo -> toDo.rounds().stream())
                .flatMap(rounds -> rounds.again().stream())
                .findFirst();
    }

    /** What only helps is no part of the way, and its window does not wait all the same. */
    public List<ToDo> besideTheWay() {
        return requirements().stream()
                .filter(requirement -> !requirement.essential())
                .flatMap(requirement -> requirement.toDos().stream())
                .filter(toDo -> toDo.window().isPresent())
                .filter(toDo -> way.stream().noneMatch(it -> it.id().equals(toDo.id())))
                .toList();
    }

    /** Every requirement that is told, each with its parts after it. */
    public List<RequirementReport> requirements() {
        return requirements(steps);
    }

    /** The step that somebody is in, and the one after it: what comes later is the plan's business. */
    List<StepReport> stepsAtHand() {
        var left = steps.stream()
                .filter(step -> !step.isBehind() && step.isNeeded())
                .limit(STEPS_AT_HAND)
                .toList();
        return left.isEmpty() ? steps : steps.subList(0, steps.indexOf(left.get(left.size() - 1)) + 1);
    }

    /** What we could not tell of these steps. */
    StillOpen openAtHand() {
        return stillOpen.concerning(
                requirements(stepsAtHand()).stream().map(RequirementReport::id).collect(Collectors.toSet()));
    }

    private static List<RequirementReport> requirements(List<StepReport> steps) {
        var all = new ArrayList<RequirementReport>();
        for (var step : steps) {
            for (var requirement : step.requirements()) {
                requirement.addTo(all);
            }
        }
        return all;
    }

    /** What there is to do is told up to the goal; otherwise only as far as it has dates. */
    public boolean tellsTheWholeWay() {
        return goal.isReached() || goal.atBest().isPresent();
    }

    /** The other ways in that any requirement or the first words name for this person, each once. */
    public List<OtherWay> otherWays() {
        var ways = new LinkedHashMap<String, OtherWay>();
        requirements().forEach(it -> it.otherWays().forEach(way -> ways.putIfAbsent(way.id(), way)));
        headline.stream().flatMap(it -> it.beside().stream()).forEach(way -> ways.putIfAbsent(way.id(), way));
        return List.copyOf(ways.values());
    }

    /** Who says all this, each once, in the order in which they are cited. */
    public List<Source> sources() {
        var cited = new LinkedHashSet<Source>();
        headline.ifPresent(it -> cited.addAll(it.sources()));
        way.forEach(toDo -> toDo.preparations().forEach(it -> cited.addAll(it.sources())));
        for (var requirement : requirements()) {
            requirement.toDos().forEach(toDo -> cited.addAll(toDo.sources()));
            if (requirement.status().applies()) {
                cited.addAll(requirement.sources());
            }
        }
        otherWays().forEach(way -> cited.addAll(way.sources()));
        stillOpen.ask().forEach(ask -> cited.addAll(ask.judgement().sources()));
        return List.copyOf(cited);
    }

    /** What somebody is told who has come so far on their journey. */
    public static Report of(Journey journey) {
        return of(Plan.of(journey.assessment()));
    }

    /** What the report tells whose plan this is about these requirements, each with its parts. */
    public static List<RequirementReport> about(List<Requirement> requirements, Plan plan) {
        var known = Known.of(plan);
        return requirements.stream()
                .map(requirement -> RequirementReport.of(requirement, known))
                .toList();
    }

    /** What somebody is told whose plan this is. */
    public static Report of(Plan plan) {
        var known = Known.of(plan);
        var ruleBook = plan.assessment().ruleBook();
        var steps = ruleBook.career().steps().stream()
                .map(step -> StepReport.of(step, known))
                .toList();
        return new Report(
                ruleBook.career(),
                plan.assessment().asOf(),
                HeadlineInWords.of(plan),
                ComesFirst.of(plan, known.toDos()),
                Goal.of(plan),
                plan.remedies().stream().map(known.toDos()::of).toList(),
                SecondPlan.of(plan, known.toDos()),
                ideas(plan, known.toDos()),
                steps,
                StillOpen.of(requirements(steps), plan.assessment().answers()),
                known.answers(),
                ruleBook.version(),
                ruleBook.hash());
    }

    /** Remedies of what the author calls ideas, where it is not met. */
    private static List<ToDo> ideas(Plan plan, ToDos toDos) {
        var here = plan.assessment();
        return here.ruleBook().career().ideas().stream()
                .filter(ideas -> here.when(Optional.of(ideas.forWhom())).equals(Verdict.ALWAYS))
                .flatMap(ideas -> ideas.from().stream())
                .filter(requirement -> here.status(requirement) != Status.MET)
                .flatMap(requirement -> requirement.remedies().stream()
                        .filter(remedy -> remedy.when() instanceof Remedy.When.After)
                        .filter(remedy -> !here.when(remedy.forWhom()).isNever())
                        .map(remedy -> toDos.of(remedy, requirement)))
                .toList();
    }
}
