package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;

/**
 * Where an author says in which order the options of a question stand, a better answer makes nothing worse: no verdict
 * holds later, and neither does the plan reach the goal later.
 *
 * @param counting the requirements that count, as far as they are told together
 */
record BetterAnswers(Plan plan, List<Requirement> counting) {

    /** What a better answer makes worse. */
    record Worse(Question question, Option better, Requirement requirement) {}

    /** What the next better answer to any question makes worse; none: nothing. */
    List<Worse> worse() {
        var here = plan.assessment();
        return here.ruleBook().questions().stream()
                .flatMap(question ->
                        question.in(new NextBetter(here)).stream().flatMap(better -> worse(question, better).stream()))
                .toList();
    }

    /** The option one place higher up on the scale than the one that was chosen. */
    private record NextBetter(Assessment here) implements Kinds<Optional<Option>> {

        @Override
        public Optional<Option> choice(Choice choice) {
            return here.answers()
                    .to(choice)
                    .filter(Answer.Chosen.class::isInstance)
                    .map(answer -> ((Answer.Chosen) answer).options())
                    .filter(options -> options.size() == 1)
                    .map(options -> choice.scale().indexOf(options.iterator().next()))
                    .filter(place -> place >= 0 && place + 1 < choice.scale().size())
                    .map(place -> choice.scale().get(place + 1));
        }

        @Override
        public Optional<Option> date(DateQuestion date) {
            return Optional.empty();
        }
    }

    /** Only where the better answer leads to no further question: what nobody was asked yet says nothing. */
    private Optional<Worse> worse(Question question, Option better) {
        var here = plan.assessment();
        var there = here.with(question, new Answer.Chosen(Set.of(better)));
        if (new Asking(there).next(counting).isPresent()) {
            return Optional.empty();
        }
        return counting.stream()
                .filter(requirement -> applies(requirement, here) && applies(requirement, there))
                .filter(requirement -> isLater(there.verdict(requirement), here.verdict(requirement)))
                .findFirst()
                .or(() -> later(Plan.of(there)))
                .map(requirement -> new Worse(question, better, requirement));
    }

    private static boolean applies(Requirement requirement, Assessment here) {
        return here.applicability(requirement).equals(Verdict.ALWAYS);
    }

    private static boolean isLater(Verdict there, Verdict here) {
        return there.earliest().isAfter(here.earliest()) || there.latest().isAfter(here.latest());
    }

    private Optional<Requirement> later(Plan there) {
        var goal = plan.assessment().ruleBook().career().goal();
        return there.atBest(goal).day().isAfter(plan.atBest(goal).day())
                        || there.atWorst(goal).day().isAfter(plan.atWorst(goal).day())
                ? Optional.of(goal)
                : Optional.empty();
    }
}
