package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.plan.Planned;
import pathwaycheck.rules.Window;

/**
 * Another way to the goal, for whoever cannot or will not go the quickest one.
 *
 * @param instead what to do that the quickest way does not ask for, or not in that year's round, in order
 * @param after what both ways have before that, as "Your foundation year"; empty: they part at once
 * @param atOnce one applies for it in a window in which one applies for the quickest way: whoever waits for an answer
 *     there is too late for it
 * @param atBest the earliest day on which this way reaches the goal
 * @param orLater something on this way may take much longer
 */
public record SecondPlan(
        List<ToDo> instead, Optional<String> after, boolean atOnce, LocalDate atBest, boolean orLater) {

    public SecondPlan {
        instead = List.copyOf(instead);
    }

    /** What it asks for, by when to apply for that, as seen on this day, and when it leads there. */
    public Phrase inWords(Goal goal, LocalDate asOf) {
        return Phrase.of(
                "Another way: "
                        + after.map(time -> "after " + InWords.small(time) + ", ")
                                .orElse(""),
                names(asOf),
                ". You could " + goal.reach() + " in ",
                InWords.season(atBest),
                orLater ? ", or later." : ".");
    }

    private Phrase names(LocalDate asOf) {
        var names = instead.stream().map(toDo -> InWords.small(toDo.name())).toList();
        return Phrase.of(
                names.get(0) + (atOnce ? " as well" : ""),
                byWhen(asOf).orElse(Phrase.of()),
                names.stream().skip(1).map(name -> ", then " + name).collect(Collectors.joining()));
    }

    /** Whoever begins with something else may have to apply for it as soon as for the quickest way. */
    private Optional<Phrase> byWhen(LocalDate asOf) {
        return instead.get(0)
                .window()
                .filter(window -> after.isEmpty() && window.isPublished() && !window.isLate(asOf))
                .flatMap(Window::applyBy)
                .map(by -> Phrase.of(" (by ", InWords.day(by.last()), ")"));
    }

    static Optional<SecondPlan> of(Plan plan, ToDos toDos) {
        return plan.second()
                .filter(way -> !comesToTheSame(way, plan))
                .map(way -> of(way, plan.remedies(), toDos))
                .filter(second -> !second.instead.isEmpty());
    }

    /** It leads to the same on the same day, by applying once more for what follows by itself. */
    private static boolean comesToTheSame(Planned way, Plan plan) {
        return way.remedies().stream()
                .filter(dated -> isOther(dated, plan.remedies()))
                .allMatch(dated -> plan.remedies().stream()
                        .anyMatch(it -> it.until().equals(dated.until())
                                && it.remedy().gives().equals(dated.remedy().gives())));
    }

    private static SecondPlan of(Planned way, List<DatedRemedy> quickest, ToDos toDos) {
        var instead = way.remedies().stream()
                .filter(dated -> isOther(dated, quickest))
                .toList();
        return new SecondPlan(
                instead.stream().map(toDos::ofSecondPlan).toList(),
                before(way.remedies(), quickest),
                instead.stream().limit(1).anyMatch(first -> isAskedForTogether(first, quickest)),
                way.day().date(),
                way.remedies().stream().anyMatch(DatedRemedy::mayTakeMuchLonger));
    }

    private static boolean isAskedForTogether(DatedRemedy first, List<DatedRemedy> quickest) {
        return first.window().isPresent()
                && quickest.stream().anyMatch(it -> it.window().equals(first.window()));
    }

    /** The last thing before the two ways part, by the name of its time. */
    private static Optional<String> before(List<DatedRemedy> way, List<DatedRemedy> quickest) {
        return way.stream()
                .takeWhile(dated -> !isOther(dated, quickest))
                .reduce((earlier, later) -> later)
                .flatMap(dated -> dated.remedy().inShort().during());
    }

    /** The quickest way does not ask for it, or asks for a place in another year's round. */
    private static boolean isOther(DatedRemedy dated, List<DatedRemedy> quickest) {
        return quickest.stream()
                .noneMatch(it -> it.remedy() == dated.remedy() && it.window().equals(dated.window()));
    }
}
