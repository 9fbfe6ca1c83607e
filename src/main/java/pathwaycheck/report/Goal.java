package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Status;

/**
 * The end of the way.
 *
 * @param reach what somebody does who reaches it, as "qualify"
 * @param atBest the earliest day on which the plan reaches it; empty: it is reached already, or no way is known
 * @param atWorst the latest; empty: it is reached already, or nobody can say
 * @param perhaps where nobody can say the latest, the latest day of what comes before it; empty: nobody can say that
 *     either
 * @param orLater something on the way may take half a year longer than at best, and nobody can say how long
 * @param open something essential still needs checking, finding out or asking
 * @param predicted the dates rest on results: on a prediction, or on a course that comes before one applies
 * @param expected the dates rest on a round that is not published
 */
public record Goal(
        String title,
        String reach,
        Status status,
        Optional<LocalDate> atBest,
        Optional<LocalDate> atWorst,
        Optional<LocalDate> perhaps,
        boolean orLater,
        boolean open,
        boolean predicted,
        boolean expected) {

    static Goal of(Plan plan) {
        var goal = plan.assessment().ruleBook().career().goal();
        var atBest = plan.atBest(goal);
        return new Goal(
                goal.title(),
                plan.assessment().ruleBook().career().reach(),
                plan.assessment().status(goal),
                atBest.date(),
                plan.atWorst(goal).date(),
                perhaps(plan),
                plan.remedies().stream().anyMatch(DatedRemedy::nobodyKnowsItsEnd),
                isOpen(plan),
                ToDos.isPredicted(goal, plan) || hasACourseBeforeAWindow(plan),
                atBest.isExpected());
    }

    /** What the day rests on, in one sentence; empty: on nothing that may turn out otherwise. */
    public Optional<String> assumptions() {
        if (atBest.isEmpty()) {
            return Optional.empty();
        }
        var assumed = Stream.of(
                        Optional.of("good answers").filter(it -> open),
                        // A pupil who was asked for no result rests on theirs, too.
                        Optional.of("good results").filter(it -> predicted),
                        Optional.of("dates like those of past years").filter(it -> expected))
                .flatMap(Optional::stream)
                .toList();
        return assumed.isEmpty() ? Optional.empty() : Optional.of("This assumes " + listed(assumed) + ".");
    }

    private static String listed(List<String> things) {
        var last = things.get(things.size() - 1);
        return things.size() == 1 ? last : String.join(", ", things.subList(0, things.size() - 1)) + ", and " + last;
    }

    /** The person has arrived. */
    public boolean isReached() {
        return status == Status.MET;
    }

    /** It may take longer than it does at best, and we can say how long. */
    public boolean mayTakeLonger() {
        return atWorst.isPresent() && !atWorst.equals(atBest);
    }

    /** Where a window that nobody published may be over already, it may be a year later, however open the rest is. */
    private static Optional<LocalDate> perhaps(Plan plan) {
        var asOf = plan.assessment().asOf();
        var mayBeOver = plan.remedies().stream()
                .flatMap(dated -> dated.window().stream())
                .anyMatch(window -> window.mayBeOver(asOf));
        return Stream.concat(
                        doneAtWorst(plan).stream(),
                        plan.atBest(plan.assessment().ruleBook().career().goal()).date().stream()
                                .filter(best -> mayBeOver)
                                .map(best -> best.plusYears(1)))
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> doneAtWorst(Plan plan) {
        return plan.remedies().stream()
                .flatMap(dated -> plan.doneAtWorst(dated.remedy(), dated.towards()).stream())
                .max(Comparator.naturalOrder());
    }

    /** One applies with the result of a course that is still to come. */
    private static boolean hasACourseBeforeAWindow(Plan plan) {
        return plan.remedies().stream()
                .dropWhile(dated -> !dated.remedy().when().claim().keepsBusy())
                .anyMatch(dated -> dated.window().isPresent()
                        && !dated.remedy().when().claim().keepsBusy());
    }

    private static boolean isOpen(Plan plan) {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            if (requirement.essential()
                    && !plan.assessment().verdict(requirement).isSettled()) {
                return true;
            }
        }
        return false;
    }
}
