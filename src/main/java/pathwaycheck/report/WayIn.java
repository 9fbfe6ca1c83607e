package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Missed;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Journey;

/**
 * One of several ways to the goal, for whoever misses something essential and can choose, or may go another way beside
 * their own.
 *
 * @param id that of the remedy or the other way
 * @param isPlanned the report's own plan goes this way
 * @param isSimilarJob it leads to another career, and not to the goal
 * @param time when one gets there, or how long it takes
 * @param needs what it asks for; empty: its author says it in a sentence about it
 * @param about what it is; empty: what it needs says enough
 * @param watchOut what may go wrong
 * @param window the first in which one can apply for it; empty: none is known, or it is told elsewhere
 * @param sooner what their plan has them apply for, in that window: it comes before the one that the plan goes by;
 *     empty: this way is not for a window before
 * @param perhaps the window before that one, if those who recruit may say that it is not too late for this person
 * @param planned all answers of this person, but for those with which a report plans this way; empty: no report does
 * @param link where one goes it; empty: it is told elsewhere on the page
 */
public record WayIn(
        String id,
        String title,
        boolean isPlanned,
        boolean isSimilarJob,
        Optional<Phrase> time,
        Optional<String> needs,
        Optional<String> about,
        Optional<String> watchOut,
        Optional<Window> window,
        Optional<ToDo> sooner,
        Optional<Window> perhaps,
        Optional<Answers> planned,
        Optional<Link> link) {

    /** More to choose from would not help. */
    private static final int MOST = 3;

    /** When to apply for it; empty: nobody can say, or it is told elsewhere. */
    public Optional<Phrase> whenToApply(LocalDate asOf) {
        return window.map(it ->
                perhaps.map(before -> InWords.toApply(it, before, asOf)).orElseGet(() -> InWords.toApply(it, asOf)));
    }

    /** When to get ready for the window before, once that is near; what there is to do is told with the plan. */
    public Optional<Phrase> getReady(LocalDate asOf) {
        return sooner.filter(toDo -> toDo.window().orElseThrow().opensOn().isBefore(asOf.plusMonths(InWords.NEAR)))
                .flatMap(toDo -> toDo.nextPreparations(asOf).stream().findFirst())
                .map(first -> Phrase.of(InWords.whenToPrepare(first, asOf), ", with what your plan says to prepare."));
    }

    /** What it asks for, or else what it is. */
    public Optional<String> inOneSentence() {
        return needs.or(() -> about);
    }

    /** The ways from here; none where there is nothing to choose. */
    static List<WayIn> of(Plan plan, Report report) {
        var beside = report.headline().map(HeadlineInWords::beside).orElse(List.of()).stream()
                .sorted(Comparator.comparing(way -> !isChosen(way, plan.assessment())))
                .map(way -> of(way, plan, true, sooner(way, report)))
                .toList();
        var toChoose = toChooseFrom(plan, report);
        return beside.isEmpty()
                ? toChoose
                : Stream.concat(beside.stream(), toChoose.stream().filter(way -> beside.stream()
                                .noneMatch(it -> it.id.equals(way.id))))
                        .limit(MOST)
                        .toList();
    }

    /** They answered already what a report that plans it would ask them to: so it comes first. */
    private static boolean isChosen(OtherWay way, Assessment here) {
        return way.plannedWith()
                .filter(with -> with.after(here.answers(), here.asOf()).equals(here.answers()))
                .isPresent();
    }

    /** Whether this way is for this person, and one may apply for it today. */
    static boolean mayBeOpen(OtherWay way, Plan plan) {
        return Help.ways(List.of(way), plan.assessment()).stream()
                .flatMap(it -> of(it, plan, true, Optional.empty()).window.stream())
                .anyMatch(window -> !window.opensOn().isAfter(plan.assessment().asOf()));
    }

    /** Two at least: one is no choice. */
    private static List<WayIn> toChooseFrom(Plan plan, Report report) {
        var missing = report.requirements().stream()
                .filter(it -> it.essential() && it.status().isMissingNow())
                .toList();
        var ways = new ArrayList<WayIn>();
        missing.stream()
                .flatMap(it -> it.toDos().stream())
                .filter(toDo -> report.way().stream().anyMatch(it -> it.id().equals(toDo.id())))
                .findFirst()
                .map(toDo -> onPlan(toDo, report))
                .ifPresent(ways::add);
        report.otherWays().stream()
                .filter(WayIn::leadsThere)
                .map(way -> of(way, plan, false, Optional.empty()))
                .forEach(ways::add);
        var isAskedFor = report.headline().map(HeadlineInWords::withWays).orElse(true);
        return !isAskedFor || missing.isEmpty() || ways.size() < 2
                ? List.of()
                : ways.subList(0, Math.min(MOST, ways.size()));
    }

    /** It leads to this career, and its author says what to weigh. */
    private static boolean leadsThere(OtherWay way) {
        return !way.similarJob()
                && (way.card().needs().isPresent() || way.card().time().isPresent());
    }

    /** What the next thing says of it is not said again. */
    private static WayIn onPlan(ToDo toDo, Report report) {
        var goal = report.goal();
        var isTold = report.next().tells(toDo);
        return new WayIn(
                toDo.id(),
                toDo.name(),
                true,
                false,
                InWords.youCould(goal),
                Optional.of(toDo).filter(it -> !isTold).flatMap(ToDo::says),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(toDo).filter(it -> !report.next().linksTo(it)).map(ToDo::link));
    }

    /** What the plan has somebody apply for, in the window before, as long as that is not over. */
    private static Optional<ToDo> sooner(OtherWay way, Report report) {
        if (!way.aWindowSooner()) {
            return Optional.empty();
        }
        return report.way().stream()
                .filter(toDo -> toDo.window().isPresent())
                .findFirst()
                .map(toDo -> toDo.inTimeFor(
                        toDo.rounds().orElseThrow().before(toDo.window().orElseThrow()), report.asOf()))
                .filter(toDo -> !toDo.window().orElseThrow().closesOn().isBefore(report.asOf()));
    }

    private static WayIn of(OtherWay way, Plan plan, boolean withWindow, Optional<ToDo> sooner) {
        var here = plan.assessment();
        var answers = way.plannedWith().map(with -> with.after(here.answers(), here.asOf()));
        var there = answers.map(it -> Journey.asFarAsAnswered(here.ruleBook(), it, here.asOf()));
        // A way that is gone with the answers that there are stands in the plan itself, however late.
        var toApply = withWindow && answers.isEmpty() ? ToApply.of(way, plan) : ToApply.NOWHERE;
        var changes = false;
        if (there.isPresent()) {
            var planned = Plan.of(there.get().assessment());
            changes = there.get().next().isPresent() || !planned.remedies().equals(plan.remedies());
            toApply = withWindow ? ToApply.of(way, there.get(), planned) : ToApply.NOWHERE;
        }
        return new WayIn(
                way.id(),
                way.title(),
                false,
                way.similarJob(),
                way.card().time().map(Phrase::of),
                way.card().needs(),
                Optional.of(way.says()).filter(says -> way.card().needs().isEmpty()),
                way.card().watchOut(),
                sooner.isPresent() ? sooner.flatMap(ToDo::window) : toApply.window(),
                sooner,
                toApply.perhaps(),
                changes ? answers : Optional.empty(),
                Optional.of(way.link()));
    }

    /** When somebody applies who goes this way. */
    private record ToApply(Optional<Window> window, Optional<Window> perhaps) {

        static final ToApply NOWHERE = new ToApply(Optional.empty(), Optional.empty());

        /** By the plan; before it can be made, as soon as they are free, unless something else is missing first. */
        static ToApply of(OtherWay way, Journey there, Plan planned) {
            return way.rounds()
                    .map(rounds -> planned.remedies().stream()
                            .filter(it -> isIn(rounds, it.remedy()))
                            .findFirst()
                            .map(ToApply::of)
                            .orElseGet(() -> there.next().isEmpty() || isSomethingMissing(rounds, there.assessment())
                                    ? NOWHERE
                                    : new ToApply(onceFree(rounds, there.assessment()), Optional.empty())))
                    .orElse(NOWHERE);
        }

        /** The same, where it leads beyond the goal. */
        static ToApply of(OtherWay way, Plan plan) {
            return way.rounds().stream()
                    .flatMap(rounds -> plan.assessment().ruleBook().counting().stream()
                            .flatMap(requirement -> plan.atBest(requirement).remedies().stream())
                            .filter(it -> isIn(rounds, it.remedy())))
                    .findFirst()
                    .map(ToApply::of)
                    .orElse(NOWHERE);
        }

        private static ToApply of(DatedRemedy dated) {
            return new ToApply(
                    dated.window(), dated.missed().filter(Missed::isAsked).map(Missed::window));
        }

        private static boolean isSomethingMissing(Rounds rounds, Assessment there) {
            return there.ruleBook()
                    .requirements()
                    .flatMap(requirement -> requirement.remedies().stream())
                    .filter(remedy -> isIn(rounds, remedy)
                            && !there.when(remedy.forWhom()).isNever())
                    .flatMap(remedy -> remedy.after().stream())
                    .anyMatch(first -> there.status(first).isMissingNow());
        }

        private static Optional<Window> onceFree(Rounds rounds, Assessment there) {
            var free = there.free(there.ruleBook().busy()).earliest().orLater(Day.on(there.asOf()));
            return free.isDated() ? Optional.of(rounds.first(there.asOf(), free.date())) : Optional.empty();
        }

        private static boolean isIn(Rounds rounds, Remedy remedy) {
            return remedy.when() instanceof Remedy.When.InRound round
                    && round.rounds().equals(rounds);
        }
    }
}
