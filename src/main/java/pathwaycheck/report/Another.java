package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.Action;
import pathwaycheck.plan.Plan;

/**
 * Another way to the goal, for whoever cannot or will not go the quickest one.
 *
 * @param instead what to do that the quickest way does not ask for, or not in that year's round, in order
 * @param atBest the earliest day on which this way reaches the goal
 */
public record Another(List<Doing> instead, LocalDate atBest) {

    public Another {
        instead = List.copyOf(instead);
    }

    static Optional<Another> of(Plan plan) {
        return plan.another()
                .map(planned -> new Another(
                        planned.actions().stream()
                                .filter(action -> isOther(action, plan.actions()))
                                .map(action -> Doing.on(action, planned, plan))
                                .toList(),
                        planned.day().date()))
                .filter(another -> !another.instead.isEmpty());
    }

    /** The quickest way does not ask for it, or asks for a place in another year's round. */
    private static boolean isOther(Action action, List<Action> quickest) {
        return quickest.stream()
                .noneMatch(it -> it.remedy() == action.remedy() && it.window().equals(action.window()));
    }
}
