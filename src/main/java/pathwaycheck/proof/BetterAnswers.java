package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
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

    /** From the option that was chosen to the one that is one place higher up on the scale. */
    private record Better(Choice question, Option than, Option option) {}

    /** What a better answer than this one makes worse. */
    record Worse(Choice question, Option than, Option better, Requirement requirement) {

        /** What is told worse, and where its author looks: most often one of the two was left out of a group. */
        String inWords() {
            var groups = question.groups().entrySet().stream()
                    .filter(group ->
                            group.getValue().contains(than) != group.getValue().contains(better))
                    .map(group -> "`" + group.getKey() + "`, without “"
                            + (group.getValue().contains(than) ? better : than).text() + "”")
                    .sorted()
                    .collect(Collectors.joining("; "));
            return "would be told something worse about “" + requirement.title() + "” (" + requirement.id()
                    + ") with a better answer to `" + question.id() + "`: “" + better.text() + "” (" + better.id()
                    + ") in place of “" + than.text() + "” (" + than.id() + "). Look at the conditions that name one of"
                    + " the two alone"
                    + (groups.isEmpty() ? "." : ", and at the groups in which one stands alone: " + groups + ".");
        }
    }

    /** What the next better answer to any question makes worse; none: nothing. */
    List<Worse> worse() {
        var here = plan.assessment();
        return here.ruleBook().questions().stream()
                .flatMap(question ->
                        question.in(new NextBetter(here)).stream().flatMap(better -> worse(better).stream()))
                .toList();
    }

    /** What would be one place better; empty: nothing, or nobody can say. */
    private record NextBetter(Assessment here) implements Kinds<Optional<Better>> {

        @Override
        public Optional<Better> choice(Choice choice) {
            return here.answers()
                    .to(choice)
                    .filter(Answer.Chosen.class::isInstance)
                    .map(answer -> ((Answer.Chosen) answer).options())
                    .filter(options -> options.size() == 1)
                    .map(options -> options.iterator().next())
                    .flatMap(than -> {
                        var place = choice.scale().indexOf(than);
                        return place < 0 || place + 1 == choice.scale().size()
                                ? Optional.empty()
                                : Optional.of(
                                        new Better(choice, than, choice.scale().get(place + 1)));
                    });
        }

        @Override
        public Optional<Better> date(DateQuestion date) {
            return Optional.empty();
        }
    }

    /** Only where the better answer leads to no further question: what nobody was asked yet says nothing. */
    private Optional<Worse> worse(Better better) {
        var here = plan.assessment();
        var there = here.with(better.question(), new Answer.Chosen(Set.of(better.option())));
        if (new Asking(there).next(counting).isPresent()) {
            return Optional.empty();
        }
        return counting.stream()
                .filter(requirement -> applies(requirement, here) && applies(requirement, there))
                .filter(requirement -> isLater(there.verdict(requirement), here.verdict(requirement)))
                .findFirst()
                .or(() -> later(Plan.of(there)))
                .map(requirement -> new Worse(better.question(), better.than(), better.option(), requirement));
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
