package pathwaycheck.report.change;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * An answer to try in place of one that was given, for what it would change.
 *
 * @param says the answer as a sentence of the person's own
 * @param answers all answers with it
 */
public record OtherAnswer(String says, Answers answers) {

    private static final int MOST = 3;

    /** The first question asks who somebody is. */
    private static final int WHO = 1;

    private static final Set<Status> NOT_YET = EnumSet.complementOf(EnumSet.of(Status.MET, Status.DOES_NOT_APPLY));

    /**
     * What one of them does to the goal: what helps comes first, then what hurts least, then what is only said; of
     * that, what leaves least missing.
     */
    private record Effect(Question question, OtherAnswer other, int kind, long months, long missing) {

        private static final int SOONER = 0;
        private static final int LATER = 1;
        private static final int OTHERWISE = 2;

        private static final Comparator<Effect> ORDER = Comparator.comparingInt(Effect::kind)
                .thenComparingLong(Effect::months)
                .thenComparingLong(Effect::missing);
    }

    /**
     * Those that matter most to the person whose plan this is, at most one to a question: first a prediction that may
     * turn out worse, then what changes the date of the goal. They ask nothing more, and take no time to be true.
     */
    public static List<OtherAnswer> of(Plan plan) {
        var report = Report.of(plan);
        var here = plan.assessment();
        var found = new ArrayList<OtherAnswer>();
        var told = new HashSet<Question>();
        AtAGlance.of(plan, report)
                .worse()
                .filter(worse -> !Trial.of(plan, report, worse.answers()).isNothing())
                .ifPresent(worse -> here.ruleBook().questions().stream()
                        .filter(question -> !here.answers()
                                .to(question)
                                .equals(worse.answers().to(question)))
                        .forEach(question -> {
                            told.add(question);
                            found.add(of(question, worse.answers()));
                        }));
        effects(plan, report).sorted(Effect.ORDER).forEach(effect -> {
            if (found.size() < MOST && told.add(effect.question())) {
                found.add(effect.other());
            }
        });
        return List.copyOf(found);
    }

    private static OtherAnswer of(Question question, Answers answers) {
        return new OtherAnswer(
                AnswerInWords.to(List.of(question), answers).get(0).statement(), answers);
    }

    private static Stream<Effect> effects(Plan plan, Report report) {
        var real = Journey.at(plan.assessment());
        return real.asked().stream()
                .skip(WHO)
                .filter(question -> !question.isAfterReport() && counts(question, plan.assessment(), NOT_YET))
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .flatMap(choice -> others(choice, plan.assessment())
                        .flatMap(answers -> effect(choice, answers, real, plan, report)));
    }

    /** Something essential that rests on it stands so. */
    private static boolean counts(Question question, Assessment here, Set<Status> standing) {
        return here.ruleBook().counting().stream()
                .filter(Requirement::essential)
                .filter(requirement -> here.restsOn(requirement).contains(question))
                .anyMatch(requirement -> standing.contains(here.status(requirement)));
    }

    /** What hurts is told of what is still on course, and is one step away: anybody can think of worse. */
    private static boolean mayTurnOutWorse(Choice choice, Assessment here) {
        return choice.many() && counts(choice, here, Set.of(Status.ON_COURSE));
    }

    /** Every other option; where many may be chosen, one more or one fewer. */
    private static Stream<Answers> others(Choice choice, Assessment here) {
        if (!(here.answers().to(choice).orElse(null) instanceof Answer.Chosen chosen)) {
            return Stream.empty();
        }
        return choice.options().stream()
                .map(option -> choice.many() ? toggled(chosen.options(), option) : Set.of(option))
                .filter(options -> !options.isEmpty() && !options.equals(chosen.options()))
                .filter(options -> options.size() == 1 || options.stream().noneMatch(Option::alone))
                .map(options -> here.ruleBook().changed(here.answers(), choice, new Answer.Chosen(options)));
    }

    private static Set<Option> toggled(Set<Option> chosen, Option option) {
        var options = new HashSet<>(chosen);
        if (!options.remove(option)) {
            options.add(option);
        }
        return options;
    }

    /** None, where it would be another person's journey, take time, change nothing, or lead to where no date is. */
    private static Stream<Effect> effect(Choice choice, Answers answers, Journey real, Plan plan, Report report) {
        var here = plan.assessment();
        var journey = Journey.replay(here.ruleBook(), answers, here.asOf());
        if (journey.next().isPresent() || !journey.asked().equals(real.asked())) {
            return Stream.empty();
        }
        var trial = Trial.of(plan, report, answers);
        var then = trial.tried().goal().atBest();
        if (trial.takesTime() || then.isEmpty()) {
            return Stream.empty();
        }
        var other = of(choice, answers);
        var missing = trial.tried().requirements().stream()
                .filter(it -> it.essential() && it.status().isMissingNow())
                .count();
        var months = report.goal()
                .atBest()
                .map(now -> ChronoUnit.MONTHS.between(now, then.get()))
                .orElse(Long.MIN_VALUE);
        if (months < 0) {
            return Stream.of(new Effect(choice, other, Effect.SOONER, months, missing));
        }
        if (months > 0) {
            return mayTurnOutWorse(choice, here)
                    ? Stream.of(new Effect(choice, other, Effect.LATER, months, missing))
                    : Stream.empty();
        }
        return report.opening().equals(trial.tried().opening())
                ? Stream.empty()
                : Stream.of(new Effect(choice, other, Effect.OTHERWISE, 0, missing));
    }
}
