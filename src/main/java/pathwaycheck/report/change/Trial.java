package pathwaycheck.report.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.Goal;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Journey;

/**
 * What would be said if some answers were others. What takes time is never told as if it were done today: where the
 * other answers would settle something that the real plan only comes to later, all is said as of that day.
 *
 * @param real what is said
 * @param tried what would be said
 * @param from the day on which the other answers could be true at the earliest; empty: today
 * @param goal when it can be reached with the other answers
 */
public record Trial(Report real, Report tried, Optional<LocalDate> from, Goal goal) {

    /** These answers in place of those that the plan is made of. */
    public static Trial of(Plan plan, Answers others) {
        return of(plan, Report.of(plan), others);
    }

    static Trial of(Plan plan, Report real, Answers others) {
        var here = plan.assessment();
        var today = Journey.asFarAsAnswered(here.ruleBook(), others, here.asOf());
        var from = Stream.concat(settled(plan, today.assessment()), done(real, here, today.assessment()))
                .max(Comparator.naturalOrder());
        var then = from.map(day -> Journey.asFarAsAnswered(here.ruleBook(), others, day))
                .orElse(today);
        var tried = Report.of(then);
        var planned = from.map(day -> planned(here, others))
                .filter(goal ->
                        goal.atBest().isPresent() && tried.goal().atBest().isPresent());
        return new Trial(real, tried, from, planned.orElse(tried.goal()));
    }

    /** It takes time until the other answers can be true. */
    public boolean takesTime() {
        return from.isPresent();
    }

    /** It takes time, and the quickest way stays what it is. */
    public boolean keepsItsDates() {
        return takesTime() && goal.equals(real.goal());
    }

    /** Nothing would be said otherwise. */
    public boolean isNothing() {
        return real.opening().equals(tried.opening())
                && Comparison.of(List.of(real, tried)).isNothing();
    }

    /** What it comes to. */
    public ChangeInWords inWords() {
        return new ChangeInWords(real.goal(), goal);
    }

    /**
     * A plan is the quickest way already, so what takes time keeps its dates: to count from a later day would tell a
     * later window. Whatever else is answered otherwise counts at once.
     */
    private static Goal planned(Assessment here, Answers others) {
        var atOnce = here.answers();
        for (var question : here.ruleBook().questions()) {
            var other = others.to(question);
            if (other.isPresent() && !isGained(question, here)) {
                atOnce = atOnce.with(question, other.get());
            }
        }
        return Report.of(Journey.asFarAsAnswered(here.ruleBook(), atOnce, here.asOf()))
                .goal();
    }

    /**
     * The day on which some remedy is done that gives these answers, and with them what it is for. Where they only tell
     * what somebody chooses or plans, that holds later with them, too, and they can be said today.
     */
    private static Stream<LocalDate> done(Report real, Assessment here, Assessment others) {
        var mayHold = here.ruleBook()
                .requirements()
                .filter(requirement -> mayHoldToday(requirement, others))
                .map(Requirement::id)
                .collect(Collectors.toSet());
        return real.requirements().stream()
                .filter(requirement -> mayHold.contains(requirement.id()))
                .flatMap(requirement -> requirement.toDos().stream())
                .filter(toDo -> toDo.afterwards()
                        .filter(after -> holds(after, here.answers(), others.answers()))
                        .isPresent())
                .flatMap(toDo -> toDo.until().stream())
                .filter(real.asOf()::isBefore)
                .min(Comparator.naturalOrder())
                .stream();
    }

    /** All that somebody gained who answers so. */
    private static boolean holds(Answers after, Answers given, Answers others) {
        return after.byId().entrySet().stream()
                .filter(it -> !it.getValue().equals(given.byId().get(it.getKey())))
                .allMatch(it -> it.getValue().equals(others.byId().get(it.getKey())));
    }

    /** The day on which the plan comes to what these answers would settle at once. */
    private static Stream<LocalDate> settled(Plan plan, Assessment others) {
        var here = plan.assessment();
        var gained = here.ruleBook().questions().stream()
                .filter(question ->
                        !here.answers().to(question).equals(others.answers().to(question)))
                .filter(question -> isGained(question, here))
                .toList();
        return here.ruleBook().counting().stream()
                .filter(Requirement::essential)
                .filter(requirement -> restsOnAny(requirement, gained, here))
                .filter(requirement -> mayHoldToday(requirement, others) && !mayHoldToday(requirement, here))
                .flatMap(requirement -> plan.atBest(requirement).date().stream())
                .filter(here.asOf()::isBefore);
    }

    private static boolean mayHoldToday(Requirement requirement, Assessment assessment) {
        return assessment.verdict(requirement).earliest().isOnOrBefore(Day.on(assessment.asOf()));
    }

    /** Some remedy leads to an answer to it: it is not for anybody to choose. */
    private static boolean isGained(Question question, Assessment here) {
        return here.ruleBook()
                .requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .flatMap(remedy -> remedy.gives().stream())
                .flatMap(gives -> gives.gains().stream())
                .anyMatch(gain -> gain.question().equals(question));
    }

    private static boolean restsOnAny(Requirement requirement, List<Question> questions, Assessment here) {
        return questions.stream().anyMatch(here.restsOn(requirement)::contains);
    }
}
