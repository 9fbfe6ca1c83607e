package pathwaycheck.report;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;

/**
 * A report as people read it: the answer, what to do next, the way there, how they stand, and what else there is, each
 * said once. The full view, requirement by requirement, is the {@link Report}.
 *
 * @param by by when to do what comes first; empty: it has no day
 * @param legs the way to the goal, in order
 * @param waysIn several ways to choose from, where something essential is missing; or those beside the person's own
 * @param standings how the person stands to what counts now
 * @param ideas what to try, to find out whether they would like it
 * @param worse an answer that may still turn out worse, to see what that would change
 * @param ask what to ask first, but for what stands in the next thing
 * @param sources who says what is seen here, each once
 */
public record AtAGlance(
        Report report,
        Optional<Phrase> by,
        List<Leg> legs,
        List<WayIn> waysIn,
        List<Standing> standings,
        List<ToDo> ideas,
        Optional<Worse> worse,
        StillOpen ask,
        List<Source> sources) {

    /** More legs would not be read. */
    private static final int MOST_LEGS = 8;

    private static final int MOST_IDEAS = 3;
    private static final int MOST_SOURCES = 8;
    private static final int MOST_NAMED = 3;

    public AtAGlance {
        legs = List.copyOf(legs);
        waysIn = List.copyOf(waysIn);
        standings = List.copyOf(standings);
        ideas = List.copyOf(ideas);
        sources = List.copyOf(sources);
    }

    /**
     * An answer that is only predicted, one step worse.
     *
     * @param words the worse answer within a sentence
     * @param answers all answers with it
     */
    public record Worse(String words, Answers answers) {}

    /** The report whose plan this is, at a glance. */
    public static AtAGlance of(Plan plan, Report report) {
        var legs = Leg.of(report.way(), ComesFirst.keptBusyWith(plan), report.next(), report.asOf());
        var waysIn = WayIn.of(plan, report);
        var seen = legs.subList(0, Math.min(MOST_LEGS, legs.size())).stream()
                .map(leg -> leg.toldIn(report.next(), waysIn))
                .toList();
        var standings = Standing.of(
                report.stepsAtHand().stream()
                        .flatMap(step -> step.requirements().stream())
                        .filter(requirement -> !report.next().asksAbout(requirement))
                        .filter(requirement -> requirement.essential()
                                || requirement.toDos().stream().noneMatch(report.next()::tells))
                        .toList(),
                waysIn.isEmpty() ? Standing.MOST : Standing.MOST_BESIDE_WAYS);
        // What a day that is over may have settled, nobody is sent to ask about.
        var ask = report.next() instanceof Next.SayHowItWent
                ? StillOpen.NOTHING
                : report.openAtHand().without(report.next());
        var besides = report.next().meanwhile().size() + (ask.isNothing() ? 0 : 1);
        var ideas = ideas(report, besides);
        return new AtAGlance(
                report,
                ByWhen.of(report),
                seen,
                waysIn,
                standings,
                ideas,
                worse(plan, report),
                ask,
                sources(report, seen, standings, ideas));
    }

    /**
     * But for what is told as something to do meanwhile. The more there is to do besides, the fewer ideas: at least
     * one, as it says whether one would like it.
     */
    private static List<ToDo> ideas(Report report, int besides) {
        return report.ideas().stream()
                .filter(toDo -> !report.next().tells(toDo))
                .limit(Math.max(1, MOST_IDEAS - besides))
                .toList();
    }

    /** The first answer on a scale that something on course rests on, and that is not the lowest already. */
    private static Optional<Worse> worse(Plan plan, Report report) {
        var here = plan.assessment();
        for (var question : here.ruleBook().questions()) {
            if (question instanceof Choice choice
                    && here.answers().to(choice).orElse(null) instanceof Answer.Chosen chosen
                    && chosen.options().size() == 1) {
                var place = choice.scale().indexOf(chosen.options().iterator().next());
                var counts = here.ruleBook().counting().stream()
                        .filter(requirement -> here.status(requirement) == Status.ON_COURSE)
                        .map(here::restsOn)
                        .anyMatch(told -> told.contains(choice) && isDecidedOnADay(choice, told));
                if (place > 0 && counts) {
                    return Optional.of(worse(choice, choice.scale().get(place - 1), here));
                }
            }
        }
        return Optional.empty();
    }

    /** A day to come, and what it brings, are about the same: in a later course, a degree's class is settled. */
    private static boolean isDecidedOnADay(Choice choice, Set<Question> told) {
        return told.stream()
                .filter(DateQuestion.class::isInstance)
                .map(day -> day.wording().about())
                // Two that are about no other answer are both about the person.
                .anyMatch(about -> about.equals(choice.wording().about())
                        || !Collections.disjoint(about, choice.wording().about()));
    }

    /** Those of the ways beside their own for which this person may apply today: to look comes before what waits. */
    public List<WayIn> lookToday() {
        return waysIn.stream()
                .filter(way -> report.headline().stream()
                        .flatMap(it -> it.mayBeOpen().stream())
                        .anyMatch(it -> it.id().equals(way.id())))
                .toList();
    }

    /** What else there is, by name, on a screen and on paper: a few, and none of those that are told above. */
    public String otherWaysByName() {
        var others = report.otherWays().stream()
                .filter(way -> waysIn.stream().noneMatch(it -> it.id().equals(way.id())))
                .toList();
        var named = others.stream()
                .limit(MOST_NAMED)
                .map(way -> InWords.small(way.title()))
                .collect(Collectors.joining("; "));
        return others.size() > MOST_NAMED ? named + "; and more" : named;
    }

    private static Worse worse(Choice choice, Option option, Assessment here) {
        return new Worse(
                option.within(), here.ruleBook().changed(here.answers(), choice, new Answer.Chosen(Set.of(option))));
    }

    /** Of each thing that is seen, the source that its author names first; all of them stand in the full view. */
    private static List<Source> sources(Report report, List<Leg> legs, List<Standing> standings, List<ToDo> ideas) {
        var first = new LinkedHashSet<Source>();
        Stream.of(
                        report.headline().stream().map(HeadlineInWords::sources),
                        legs.stream().flatMap(leg -> leg.does().stream()).map(ToDo::sources),
                        standings.stream().map(it -> it.requirement().sources()),
                        ideas.stream().map(ToDo::sources))
                .flatMap(lists -> lists)
                .flatMap(list -> list.stream().limit(1))
                .forEach(first::add);
        return first.stream().limit(MOST_SOURCES).toList();
    }
}
