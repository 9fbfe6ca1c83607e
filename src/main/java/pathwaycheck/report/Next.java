package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/** What to do first. */
public sealed interface Next {

    /** With these there is nothing to do about a requirement. */
    Set<Status> NOTHING_TO_DO = EnumSet.of(Status.MET, Status.ON_COURSE, Status.DOES_NOT_APPLY);

    /** The name of the kind, for templates. */
    String kind();

    /** What it comes to, in a few words. */
    String inShort();

    /** Do this. */
    record Do(ToDo toDo) implements Next {
        @Override
        public String kind() {
            return "do";
        }

        @Override
        public String inShort() {
            return toDo.what();
        }
    }

    /** Go on with what you are doing: this is on course for the day given. */
    record CarryOn(String title, LocalDate from, Optional<ToDo> then) implements Next {
        @Override
        public String kind() {
            return "carry-on";
        }

        @Override
        public String inShort() {
            return "Carry on: " + title;
        }
    }

    /** A day of which a plan or prediction was made has passed: say how it went. */
    record SayHowItWent(String title, LocalDate passed) implements Next {
        @Override
        public String kind() {
            return "say-how-it-went";
        }

        @Override
        public String inShort() {
            return "Tell us how it went: " + title;
        }
    }

    /** Put this question to those who decide it. */
    record Ask(Judgement judgement, String about) implements Next {
        @Override
        public String kind() {
            return "ask";
        }

        @Override
        public String inShort() {
            return "Ask: " + judgement.decides();
        }
    }

    /** Find out what you are not sure of yet. */
    record FindOut(String question, String ask, String findOut) implements Next {
        @Override
        public String kind() {
            return "find-out";
        }

        @Override
        public String inShort() {
            return "Find out: " + ask;
        }
    }

    /** Answer a question that we have not asked yet. */
    record Answer(String question, String ask) implements Next {
        @Override
        public String kind() {
            return "answer";
        }

        @Override
        public String inShort() {
            return "Answer: " + ask;
        }
    }

    /** No dated way is known to us; look at these. */
    record OtherWays(String about, List<OtherWay> ways) implements Next {
        public OtherWays {
            ways = List.copyOf(ways);
        }

        @Override
        public String kind() {
            return "other-ways";
        }

        @Override
        public String inShort() {
            return "Look at the other ways in";
        }
    }

    /** Nothing is left to do. */
    record Arrived() implements Next {
        @Override
        public String kind() {
            return "arrived";
        }

        @Override
        public String inShort() {
            return "Nothing is left to do";
        }
    }

    /**
     * The first thing that stands between this person and the goal: what is open there, or what to do about it. Once the goal is
     * reached, the same for what is preferred.
     */
    static Next of(Plan plan) {
        var passed = passed(plan);
        if (passed.isPresent()) {
            return new SayHowItWent(passed.get().title(), day(passed.get(), plan));
        }
        var assessment = plan.assessment();
        var essential = first(true, plan);
        if (essential.isPresent()) {
            return essential.get();
        }
        var goalReached = assessment.status(assessment.ruleBook().career().goal()) == Status.MET;
        return (goalReached ? first(false, plan) : Optional.<Next>empty()).orElseGet(Arrived::new);
    }

    private static Optional<Requirement> passed(Plan plan) {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            if (plan.assessment().status(requirement) == Status.MET
                    && plan.assessment().verdict(requirement).latest().isDated()) {
                return Optional.of(requirement);
            }
        }
        return Optional.empty();
    }

    private static Optional<Next> first(boolean essential, Plan plan) {
        for (var requirement : plan.assessment().ruleBook().counting()) {
            if (requirement.essential() == essential
                    && !NOTHING_TO_DO.contains(plan.assessment().status(requirement))) {
                var next = towards(requirement, plan);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Next> towards(Requirement requirement, Plan plan) {
        var verdict = plan.assessment().verdict(requirement);
        var unanswered = first(verdict.open().unanswered());
        if (unanswered.isPresent()) {
            return unanswered.map(
                    question -> new Answer(question.id(), question.wording().ask()));
        }
        var unsure = first(verdict.open().unsure());
        if (unsure.isPresent()) {
            return unsure.map(question -> new FindOut(
                    question.id(),
                    question.wording().ask(),
                    question.wording().notSure().orElseThrow().findOut()));
        }
        var judgement = verdict.open().judgements().stream().findFirst();
        if (judgement.isPresent()) {
            return judgement.map(it -> new Ask(it, requirement.title()));
        }
        var soonest = plan.atBest(requirement).remedies().stream().min(Comparator.comparing(dated -> dated.from()));
        if (soonest.isPresent()) {
            return soonest.map(dated -> carryOn(plan, dated.from())
                    .<Next>map(it -> new CarryOn(it.title(), day(it, plan), Optional.of(ToDo.of(dated, plan))))
                    .orElseGet(() -> new Do(ToDo.of(dated, plan))));
        }
        var ways = RequirementReport.waysFor(requirement, plan);
        return ways.isEmpty() ? Optional.empty() : Optional.of(new OtherWays(requirement.title(), ways));
    }

    /** What is on course, and comes first, if there is nothing to do before it is met. */
    private static Optional<Requirement> carryOn(Plan plan, LocalDate untilThen) {
        return plan.assessment().ruleBook().counting().stream()
                .filter(requirement -> plan.assessment().status(requirement) == Status.ON_COURSE)
                .filter(requirement -> !day(requirement, plan).isAfter(untilThen))
                .min(Comparator.comparing(requirement -> day(requirement, plan)));
    }

    private static LocalDate day(Requirement requirement, Plan plan) {
        return plan.assessment().verdict(requirement).latest().date();
    }

    private static Optional<Question> first(Iterable<Question> questions) {
        var iterator = questions.iterator();
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
