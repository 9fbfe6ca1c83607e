package pathwaycheck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pathwaycheck.verdict.Day;

/**
 * The day from which something is planned to hold, and what to do until then.
 *
 * @param actions in the order in which they follow from each other; none if the day is NEVER, or needs nothing done
 */
public record Planned(Day day, List<Action> actions) {

    /** No way is known. */
    static final Planned NEVER = new Planned(Day.NEVER, List.of());

    /** Nothing to wait for. */
    static final Planned ALWAYS = new Planned(Day.ALWAYS, List.of());

    public Planned {
        actions = List.copyOf(actions);
    }

    /** So many of the parts that are planned soonest; of two that are planned for one day, the first in its author's order. */
    static Planned atLeast(int count, List<Planned> parts) {
        if (count == 0) {
            return ALWAYS;
        }
        var soonest = new ArrayList<>(parts);
        soonest.sort(Comparator.comparing(Planned::day));
        var day = soonest.get(count - 1).day;
        if (day.equals(Day.NEVER)) {
            return NEVER;
        }
        var actions = new ArrayList<Action>();
        for (var part : soonest.subList(0, count)) {
            part.actions.stream().filter(action -> !actions.contains(action)).forEach(actions::add);
        }
        return new Planned(day, actions);
    }

    /** This, and then one more action. */
    Planned then(Action action) {
        return new Planned(
                Day.on(action.until()),
                Stream.concat(actions.stream(), Stream.of(action)).toList());
    }
}
