package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.plan.Planned;
import pathwaycheck.question.Answers;
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
 * @param preparations what to do before that window opens
 * @param first the titles of what must be met before it, and is not met today
 * @param afterwards what this person would answer once it is done; empty: nobody can say
 * @param predicted the dates rest on a prediction
 * @param expected the dates rest on a round that is not published
 */
public record ToDo(
        String id,
        String what,
        Optional<String> more,
        String towards,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> untilAtWorst,
        Optional<Window> window,
        List<Preparation> preparations,
        List<String> first,
        Optional<Answers> afterwards,
        boolean predicted,
        boolean expected,
        List<Source> sources) {

    /**
     * Something to do before a window opens.
     *
     * @param from the day on which to begin; our advice
     * @param overdue that day has passed, so it is time now
     */
    public record Preparation(String id, String toDo, LocalDate from, boolean overdue, List<Source> sources) {
        public Preparation {
            sources = List.copyOf(sources);
        }
    }

    public ToDo {
        preparations = List.copyOf(preparations);
        first = List.copyOf(first);
        sources = List.copyOf(sources);
    }

    /** A step of the plan. */
    static ToDo of(DatedRemedy action, Plan plan) {
        return of(action.remedy(), action.towards(), plan);
    }

    /** A remedy, as this person would go through it. */
    static ToDo of(Remedy remedy, Requirement towards, Plan plan) {
        var planned = plan.through(remedy, towards);
        var actions = planned.remedies();
        return of(
                remedy,
                towards,
                actions.isEmpty() ? Optional.empty() : Optional.of(actions.get(actions.size() - 1)),
                date(plan.throughAtWorst(remedy, towards)),
                isExpected(planned.remedies()),
                plan);
    }

    /** A step of a way that is not the quickest: nobody can say how long it takes at worst. */
    static ToDo on(DatedRemedy action, Planned way, Plan plan) {
        var soFar = way.remedies().subList(0, 1 + way.remedies().indexOf(action));
        return of(action.remedy(), action.towards(), Optional.of(action), Optional.empty(), isExpected(soFar), plan);
    }

    private static ToDo of(
            Remedy remedy,
            Requirement towards,
            Optional<DatedRemedy> dated,
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
        return new ToDo(
                remedy.id(),
                remedy.toDo(),
                remedy.more(),
                towards.title(),
                dated.map(DatedRemedy::from),
                dated.map(DatedRemedy::until),
                untilAtWorst,
                dated.flatMap(DatedRemedy::window),
                dated.map(action -> preparations(action, plan)).orElse(List.of()),
                first,
                afterwards(remedy, dated, plan),
                predicted,
                expected,
                remedy.sources());
    }

    private static Optional<Answers> afterwards(Remedy remedy, Optional<DatedRemedy> dated, Plan plan) {
        var done = dated.map(DatedRemedy::until).orElse(plan.assessment().asOf());
        var answers = plan.assessment().answers();
        return remedy.gives().map(gives -> gives.after(answers, done)).filter(after -> !after.equals(answers));
    }

    /** Once the window may be open there is nothing to prepare any more: it is time to apply. */
    private static List<Preparation> preparations(DatedRemedy action, Plan plan) {
        var asOf = plan.assessment().asOf();
        var preparations = new ArrayList<Preparation>();
        if (action.remedy().when() instanceof Remedy.When.InRound inRound
                && action.window()
                        .filter(window -> window.opensOn().isAfter(asOf))
                        .isPresent()) {
            for (var it : inRound.rounds().preparations()) {
                var from = it.before(action.window().get());
                preparations.add(new Preparation(it.id(), it.toDo(), from, from.isBefore(asOf), it.sources()));
            }
        }
        return preparations;
    }

    /** The dates rest on a day that somebody planned or predicted, be it over or not. */
    static boolean isPredicted(Requirement requirement, Plan plan) {
        var predicted = hasADay(requirement, plan);
        for (var action : plan.atBest(requirement).remedies()) {
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
    static boolean isExpected(List<DatedRemedy> actions) {
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
