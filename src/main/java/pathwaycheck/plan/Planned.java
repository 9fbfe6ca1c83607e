package pathwaycheck.plan;

import java.util.ArrayList;
import java.util.List;
import pathwaycheck.rules.Remedy;
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

    /** From this day on, with nothing done. */
    static Planned on(Day day) {
        return day.equals(Day.NEVER) ? NEVER : day.equals(Day.ALWAYS) ? ALWAYS : new Planned(day, List.of());
    }

    /** All of these: the latest of their days, and what each of them needs done, once. */
    static Planned all(List<Planned> parts) {
        var day = Day.ALWAYS;
        for (var part : parts) {
            day = day.orLater(part.day);
        }
        if (day.equals(Day.NEVER)) {
            return NEVER;
        }
        List<Action> actions = List.of();
        for (var part : parts) {
            actions = together(actions, part.actions);
        }
        return new Planned(day, actions);
    }

    private static List<Action> together(List<Action> some, List<Action> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var all = new ArrayList<>(some);
        for (var action : more) {
            if (!all.contains(action)) {
                all.add(action);
            }
        }
        return all;
    }

    /** No way is known. */
    boolean isNever() {
        return day.equals(Day.NEVER);
    }

    /** Whatever is done here is done on one of these ways too. */
    boolean isWithin(Planned one, Planned other) {
        for (var action : actions) {
            if (!one.does(action.remedy()) && !other.does(action.remedy())) {
                return false;
            }
        }
        return true;
    }

    private boolean does(Remedy remedy) {
        for (var action : actions) {
            if (action.remedy() == remedy) {
                return true;
            }
        }
        return false;
    }

    /** This, and then one more action. */
    Planned then(Action action) {
        var more = new ArrayList<Action>(actions.size() + 1);
        more.addAll(actions);
        more.add(action);
        return new Planned(Day.on(action.until()), more);
    }
}
