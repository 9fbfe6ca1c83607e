package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * Chooses what to do first: what stands first between this person and the goal, be it open or to be done. Once the goal
 * is reached, the same for what is preferred.
 */
record ComesFirst(Plan plan, ToDos toDos) {

    static Next of(Plan plan, ToDos toDos) {
        return new ComesFirst(plan, toDos).next();
    }

    private Next next() {
        var passed = passed();
        if (passed.isPresent()) {
            return new Next.SayHowItWent(passed.get().title(), day(passed.get()));
        }
        return first(true)
                .or(() -> isGoalReached() ? first(false) : Optional.empty())
                .orElseGet(Next.Arrived::new);
    }

    private boolean isGoalReached() {
        return status(plan.assessment().ruleBook().career().goal()) == Status.MET;
    }

    private Optional<Requirement> passed() {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            if (status(requirement) == Status.MET
                    && plan.assessment().verdict(requirement).latest().isDated()) {
                return Optional.of(requirement);
            }
        }
        return Optional.empty();
    }

    private Optional<Next> first(boolean essential) {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            if (requirement.essential() == essential && status(requirement).leavesSomethingToDo()) {
                var next = towards(requirement);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Next> towards(Requirement requirement) {
        var open = plan.assessment().verdict(requirement).open();
        var unanswered = open.unanswered().stream().findFirst();
        if (unanswered.isPresent()) {
            return unanswered.map(ComesFirst::answer);
        }
        var unsure = open.unsure().stream().findFirst();
        if (unsure.isPresent()) {
            return unsure.map(ComesFirst::findOut);
        }
        var judgement = open.judgements().stream().findFirst();
        if (judgement.isPresent()) {
            return judgement.map(it -> ask(it, requirement));
        }
        return toDo(requirement).or(() -> otherWays(requirement));
    }

    private Next ask(Judgement judgement, Requirement about) {
        var letter = LetterInWords.of(judgement.ask(), plan.assessment().answers());
        return new Next.Ask(judgement, about.title(), letter);
    }

    private static Next answer(Question question) {
        return new Next.Answer(question.id(), question.wording().ask());
    }

    private static Next findOut(Question question) {
        var wording = question.wording();
        return new Next.FindOut(
                question.id(), wording.ask(), wording.notSure().orElseThrow().findOut());
    }

    /** What can be begun soonest; until then, to carry on with what is on course. */
    private Optional<Next> toDo(Requirement requirement) {
        return plan.atBest(requirement).remedies().stream()
                .min(Comparator.comparing(dated -> dated.from()))
                .map(soonest -> {
                    var toDo = toDos.of(soonest);
                    return onCourseUntil(soonest.from())
                            .<Next>map(it -> new Next.CarryOn(it.title(), day(it), Optional.of(toDo)))
                            .orElseGet(() -> new Next.Do(toDo));
                });
    }

    /** What is on course, and comes first, if there is nothing to do before it is met. */
    private Optional<Requirement> onCourseUntil(LocalDate then) {
        return plan.assessment().ruleBook().counting().stream()
                .filter(requirement -> status(requirement) == Status.ON_COURSE)
                .filter(requirement -> !day(requirement).isAfter(then))
                .min(Comparator.comparing(this::day));
    }

    private Optional<Next> otherWays(Requirement requirement) {
        var ways = Help.of(requirement, plan.assessment()).otherWays();
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Next.OtherWays(requirement.title(), ways));
    }

    private Status status(Requirement requirement) {
        return plan.assessment().status(requirement);
    }

    private LocalDate day(Requirement requirement) {
        return plan.assessment().verdict(requirement).latest().date();
    }
}
