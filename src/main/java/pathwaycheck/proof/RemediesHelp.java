package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;

/**
 * Whoever is offered a remedy and goes through it, and through what comes before it, meets its requirement, whether it
 * lies on the quickest way or not.
 *
 * <p>Whether it helps hangs on what somebody answered to the questions that the requirement rests on, and on what they
 * go through; on no particular day. So people who are alike in these are gone through once.
 *
 * @param gone the people who were gone through
 */
record RemediesHelp(RuleBook ruleBook, Set<Case> gone) {

    /**
     * Somebody who goes through something, as far as it counts.
     *
     * @param remedy its id
     * @param way the ids of all that is done until then
     * @param answers to the questions that the requirement rests on; of a day it counts only that there is one
     */
    record Case(String remedy, List<String> way, Map<Question, Object> answers) {}

    RemediesHelp(RuleBook ruleBook) {
        this(ruleBook, new HashSet<>());
    }

    /** Tells each step of the plan, and of the second-best one, that does not help, offered or not. */
    void check(Plan plan, BiConsumer<Remedy, Requirement> doesNotHelp) {
        check(plan.remedies(), plan, doesNotHelp);
        plan.second().ifPresent(second -> check(second.remedies(), plan, doesNotHelp));
    }

    private void check(List<DatedRemedy> way, Plan plan, BiConsumer<Remedy, Requirement> doesNotHelp) {
        var answers = plan.assessment().answers();
        for (var step : byDay(way)) {
            answers = step.remedy().gives().orElseThrow().after(answers, step.until());
            if (!holds(step.towards(), answers, plan.assessment().asOf())) {
                doesNotHelp.accept(step.remedy(), step.towards());
            }
        }
    }

    /** Tells each remedy that is offered here, and does not help. */
    void check(RequirementReport report, Plan plan, BiConsumer<Remedy, Requirement> doesNotHelp) {
        if (report.toDos().isEmpty()) {
            return;
        }
        var requirement = ruleBook.named(report.id()).orElseThrow();
        for (var remedy : requirement.remedies()) {
            if (isOffered(remedy, report)) {
                remedy.gives()
                        .filter(gives -> isNew(remedy, requirement, plan))
                        .filter(gives -> !helps(remedy, gives, requirement, plan))
                        .ifPresent(gives -> doesNotHelp.accept(remedy, requirement));
            }
        }
    }

    private static boolean isOffered(Remedy remedy, RequirementReport report) {
        return report.toDos().stream().anyMatch(toDo -> toDo.id().equals(remedy.id()));
    }

    private boolean isNew(Remedy remedy, Requirement requirement, Plan plan) {
        var answers = new HashMap<Question, Object>();
        for (var question : requirement.restsOn()) {
            plan.assessment().answers().to(question).ifPresent(answer -> answers.put(question, withoutItsDay(answer)));
        }
        var way = plan.wayThrough(remedy, requirement).stream()
                .map(dated -> dated.remedy().id())
                .toList();
        return gone.add(new Case(remedy.id(), way, answers));
    }

    private static Object withoutItsDay(Answer answer) {
        return answer instanceof Answer.On ? Answer.On.class : answer;
    }

    private boolean helps(Remedy remedy, Outcome gives, Requirement requirement, Plan plan) {
        var here = plan.assessment();
        var way = plan.wayThrough(remedy, requirement);
        if (way.isEmpty() && remedy.after().stream().anyMatch(before -> keepsWaiting(before, here))) {
            // Nobody knows how to come that far: what lacks a way is told as a dead end, if it is one.
            return true;
        }
        var after = way.isEmpty() ? gives.after(here.answers(), here.asOf()) : after(way, here.answers());
        return holds(requirement, withEveryDay(after, here.asOf()), here.asOf());
    }

    /** It holds on some day, or is open only on what nobody can answer yet. */
    private boolean holds(Requirement requirement, Answers answers, LocalDate asOf) {
        var verdict = Assessment.of(ruleBook, answers, asOf).verdict(requirement);
        return !verdict.isNever() && verdict.open().unanswered().isEmpty();
    }

    /** A day that was not asked for yet decides when something holds, and never whether it does. */
    private Answers withEveryDay(Answers answers, LocalDate day) {
        var all = answers;
        for (var question : ruleBook.questions()) {
            if (question instanceof DateQuestion && all.to(question).isEmpty()) {
                all = all.with(question, Answer.On.day(day).sure());
            }
        }
        return all;
    }

    private static boolean keepsWaiting(Requirement before, Assessment here) {
        return !here.applicability(before).isNever() && here.verdict(before).isNever();
    }

    /**
     * As somebody goes through it: a plan lists first what the goal asks for first, and what is done long before a
     * window may stand behind it there. Once they have the place, what was asked before it may apply no more.
     */
    private static List<DatedRemedy> byDay(List<DatedRemedy> way) {
        return way.stream().sorted(Comparator.comparing(DatedRemedy::until)).toList();
    }

    private static Answers after(List<DatedRemedy> way, Answers before) {
        var after = before;
        for (var dated : byDay(way)) {
            after = dated.remedy().gives().orElseThrow().after(after, dated.until());
        }
        return after;
    }
}
