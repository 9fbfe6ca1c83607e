package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Journey;

/**
 * One of several ways to the goal, for whoever misses something essential and can choose, or may go another way beside
 * their own.
 *
 * @param id that of the remedy or the other way
 * @param time when one gets there, or how long it takes
 * @param needs what it asks for
 * @param watchOut what may go wrong
 * @param window the first in which one can apply for it; empty: none is known, or it is told elsewhere
 * @param planned all answers of this person, but for those with which a report plans this way; empty: no report does
 * @param link where one goes it; empty: it is told elsewhere on the page
 */
public record WayIn(
        String id,
        String title,
        Optional<Phrase> time,
        Optional<String> needs,
        Optional<String> watchOut,
        Optional<Window> window,
        Optional<Answers> planned,
        Optional<Link> link) {

    /** More to choose from would not help. */
    private static final int MOST = 3;

    /** The ways from here; none where there is nothing to choose. */
    static List<WayIn> of(Plan plan, Report report) {
        var beside = report.headline().map(HeadlineInWords::beside).orElse(List.of()).stream()
                .filter(report.otherWays()::contains)
                .map(way -> of(way, plan, window(way, plan.assessment())))
                .toList();
        var toChoose = toChooseFrom(plan, report);
        return beside.isEmpty()
                ? toChoose
                : Stream.concat(beside.stream(), toChoose.stream().filter(way -> beside.stream()
                                .noneMatch(it -> it.id.equals(way.id))))
                        .limit(MOST)
                        .toList();
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
                .map(way -> of(way, plan, Optional.empty()))
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
                InWords.youCould(goal),
                Optional.of(toDo).filter(it -> !isTold).flatMap(ToDo::says),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(toDo).filter(it -> !report.next().linksTo(it)).map(ToDo::link));
    }

    private static WayIn of(OtherWay way, Plan plan, Optional<Window> window) {
        var here = plan.assessment();
        return new WayIn(
                way.id(),
                way.title(),
                way.card().time().map(Phrase::of),
                way.card().needs().or(() -> Optional.of(way.says())),
                way.card().watchOut(),
                window,
                way.plannedWith()
                        .map(with -> with.after(here.answers(), here.asOf()))
                        .filter(answers -> changesThePlan(answers, plan)),
                Optional.of(way.link()));
    }

    private static boolean changesThePlan(Answers answers, Plan plan) {
        var here = plan.assessment();
        var there = Journey.asFarAsAnswered(here.ruleBook(), answers, here.asOf());
        return there.next().isPresent()
                || !Plan.of(there.assessment()).remedies().equals(plan.remedies());
    }

    /** The first for whoever is done with all that keeps them busy. */
    private static Optional<Window> window(OtherWay way, Assessment here) {
        var free = here.free(here.ruleBook().busy()).earliest().orLater(Day.on(here.asOf()));
        return way.rounds().filter(rounds -> free.isDated()).map(rounds -> rounds.first(here.asOf(), free.date()));
    }
}
