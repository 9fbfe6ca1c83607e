package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.Action;
import pathwaycheck.plan.Plan;
import pathwaycheck.plan.Planned;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;

/**
 * Something a person can do, with its dates.
 *
 * @param id the remedy's
 * @param towards the title of what is met by it
 * @param from the first day on which to act: to start, or to apply; empty: it cannot be dated
 * @param until the earliest day on which it is done
 * @param untilAtWorst the latest; empty: nobody can say
 * @param window the application window, if it is a place in a round
 * @param first the titles of what must be met before it, and is not met today
 * @param predicted the dates rest on a prediction
 * @param expected the dates rest on a round that is not published
 */
public record Doing(
        String id,
        String toDo,
        Optional<String> more,
        String towards,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> untilAtWorst,
        Optional<Window> window,
        List<String> first,
        boolean predicted,
        boolean expected,
        List<Source> sources) {

    public Doing {
        first = List.copyOf(first);
        sources = List.copyOf(sources);
    }

    /** A step of the plan. */
    static Doing of(Action action, Plan plan) {
        return of(action.remedy(), action.towards(), plan);
    }

    /** A remedy, as this person would go through it. */
    static Doing of(Remedy remedy, Requirement towards, Plan plan) {
        var planned = plan.through(remedy, towards);
        var actions = planned.actions();
        return of(
                remedy,
                towards,
                actions.isEmpty() ? Optional.empty() : Optional.of(actions.get(actions.size() - 1)),
                date(plan.throughAtWorst(remedy, towards)),
                isExpected(planned.actions()),
                plan);
    }

    /** A step of a way that is not the quickest: nobody can say how long it takes at worst. */
    static Doing on(Action action, Planned way, Plan plan) {
        var soFar = way.actions().subList(0, 1 + way.actions().indexOf(action));
        return of(action.remedy(), action.towards(), Optional.of(action), Optional.empty(), isExpected(soFar), plan);
    }

    private static Doing of(
            Remedy remedy,
            Requirement towards,
            Optional<Action> dated,
            Optional<LocalDate> untilAtWorst,
            boolean expected,
            Plan plan) {
        var first = new ArrayList<String>();
        var predicted = false;
        for (var requirement : remedy.after()) {
            if (!plan.assessment().applicability(requirement).isNever()
                    && plan.assessment().status(requirement) != Status.MET) {
                first.add(requirement.title());
                predicted = predicted || isPredicted(requirement, plan);
            }
        }
        return new Doing(
                remedy.id(),
                remedy.toDo(),
                remedy.more(),
                towards.title(),
                dated.map(Action::from),
                dated.map(Action::until),
                untilAtWorst,
                dated.flatMap(Action::window),
                first,
                predicted,
                expected,
                remedy.sources());
    }

    /** The dates rest on a day that somebody planned or predicted, be it over or not. */
    static boolean isPredicted(Requirement requirement, Plan plan) {
        var predicted = hasADay(requirement, plan);
        for (var action : plan.atBest(requirement).actions()) {
            for (var before : action.remedy().after()) {
                predicted = predicted || hasADay(before, plan);
            }
        }
        return predicted;
    }

    private static boolean hasADay(Requirement requirement, Plan plan) {
        return plan.assessment().verdict(requirement).earliest().isDated();
    }

    /** The dates rest on a round whose dates nobody has published. */
    static boolean isExpected(List<Action> actions) {
        for (var action : actions) {
            if (action.window().isPresent() && !action.window().get().isPublished()) {
                return true;
            }
        }
        return false;
    }

    /** The day planned, where it is one of the calendar. */
    static Optional<LocalDate> date(Planned planned) {
        return planned.day().isDated() ? Optional.of(planned.day().date()) : Optional.empty();
    }
}
