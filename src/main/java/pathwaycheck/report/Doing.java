package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.Action;
import pathwaycheck.plan.Plan;
import pathwaycheck.plan.Planned;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Day;

/**
 * Something a person can do, with its dates.
 *
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
        var assessment = plan.assessment();
        var atBest = plan.through(remedy, towards);
        var last = atBest.actions().stream().reduce((earlier, later) -> later);
        var after = remedy.after().stream()
                .filter(requirement -> !assessment.applicability(requirement).isNever())
                .filter(requirement -> assessment.status(requirement) != Status.MET)
                .toList();
        return new Doing(
                remedy.toDo(),
                remedy.more(),
                towards.title(),
                last.map(Action::from),
                last.map(Action::until),
                date(plan.throughAtWorst(remedy, towards)),
                last.flatMap(Action::window),
                after.stream().map(Requirement::title).toList(),
                after.stream().anyMatch(requirement -> isPredicted(requirement, plan)),
                isExpected(atBest),
                remedy.sources());
    }

    /** The dates rest on a day that somebody planned or predicted, be it over or not. */
    static boolean isPredicted(Requirement requirement, Plan plan) {
        return Stream.concat(
                        Stream.of(requirement),
                        plan.atBest(requirement).actions().stream().flatMap(action -> action.remedy().after().stream()))
                .map(it -> plan.assessment().verdict(it).earliest())
                .anyMatch(Day::isDated);
    }

    /** The dates rest on a round whose dates nobody has published. */
    static boolean isExpected(Planned planned) {
        return planned.actions().stream()
                .flatMap(action -> action.window().stream())
                .anyMatch(Window.Expected.class::isInstance);
    }

    /** The day planned, where it is one of the calendar. */
    static Optional<LocalDate> date(Planned planned) {
        return Optional.of(planned.day()).filter(Day::isDated).map(Day::date);
    }
}
