package pathwaycheck.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Letter;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Judging;
import pathwaycheck.verdict.Open;
import pathwaycheck.verdict.Verdict;

/**
 * What may still be asked on one journey, and for the sake of which requirement. What it finds out about one of them it
 * keeps, as others hang on it.
 */
final class MayBeAsked {

    /** What a person does about a requirement keeps it open, like what only people can decide. */
    private static final Open WHAT_IS_DONE = Open.onJudgement(new Judgement(
            "",
            "Is it done?",
            "The person",
            "",
            new Letter(List.of()),
            new Link.None("Nobody is asked"),
            Optional.empty(),
            List.of()));

    private final Assessment here;
    private final Judging mayHold;
    private final Map<Requirement, Boolean> closed = new HashMap<>();
    private final Map<Requirement, Asked> asked = new HashMap<>();
    private Optional<Set<Question>> aboutTheFirstWords = Optional.empty();

    /**
     * For the sake of one requirement.
     *
     * @param questions unanswered ones, but for those that are asked for the sake of others
     * @param others the requirements that it hangs on
     */
    private record Asked(Set<Question> questions, Set<Requirement> others) {}

    MayBeAsked(Assessment here) {
        this.here = here;
        // As verdicts, but that what is missing may come to hold: a plan goes through it.
        this.mayHold =
                new Judging(here.answers(), part -> isClosed(part) ? here.verdict(part) : Verdict.openOn(WHAT_IS_DONE));
    }

    boolean isOn(Assessment journey) {
        return here == journey;
    }

    /**
     * Nothing can be asked for its sake any more: it is not for this person, or it is certain from which day it holds.
     */
    boolean isClosed(Requirement requirement) {
        var known = closed.get(requirement);
        if (known == null) {
            known = findOutIfClosed(requirement);
            closed.put(requirement, known);
        }
        return known;
    }

    private boolean findOutIfClosed(Requirement requirement) {
        if (requirement.equals(here.ruleBook().career().goal())
                && !aboutTheFirstWords().isEmpty()) {
            return false;
        }
        var verdict = here.verdict(requirement);
        return here.applicability(requirement).isNever()
                || verdict.holdsOn(Day.on(here.asOf())) && verdict.isSettled()
                || verdict.isSettled() && !verdict.isNever() && !canBeMetSooner(requirement);
    }

    /** A plan compares the day on which it holds with what a remedy leads to. */
    private static boolean canBeMetSooner(Requirement requirement) {
        return !requirement.remedies().isEmpty()
                || requirement.refersTo().stream().anyMatch(MayBeAsked::canBeMetSooner);
    }

    /** The first words of a report are told with the goal, and hang on more than its plan. */
    Set<Question> aboutTheFirstWords() {
        if (aboutTheFirstWords.isEmpty()) {
            aboutTheFirstWords = Optional.of(here.ruleBook().career().headlines().stream()
                    .flatMap(headline -> Stream.concat(
                            here.when(headline.when().answered()).open().unanswered().stream(),
                            headline.when().told().keySet().stream()
                                    .filter(requirement -> here.status(requirement) == Status.NOT_ASKED_YET)
                                    .flatMap(requirement -> here.verdict(requirement).open().unanswered().stream())))
                    .collect(Collectors.toSet()));
        }
        return aboutTheFirstWords.get();
    }

    /** What keeps its verdict open, and what decides about help; the same for whatever must be met first. */
    Set<Question> forTheSakeOf(Requirement requirement) {
        var questions = new HashSet<Question>();
        var done = new HashSet<>(Set.of(requirement));
        var left = new ArrayList<>(done);
        while (!left.isEmpty()) {
            var next = left.remove(left.size() - 1);
            if (!isClosed(next)) {
                var its = asked.get(next);
                if (its == null) {
                    its = asked(next);
                    asked.put(next, its);
                }
                questions.addAll(its.questions());
                its.others().stream().filter(done::add).forEach(left::add);
            }
        }
        return questions;
    }

    private Asked asked(Requirement requirement) {
        var questions = new HashSet<>(here.applicability(requirement).open().unanswered());
        var others = new HashSet<>(requirement.refersTo());
        addUnanswered(requirement.holdsWhen().in(mayHold).open().unanswered().stream(), questions);
        for (var remedy : requirement.remedies()) {
            var forThem = here.when(remedy.forWhom());
            if (!forThem.isNever()) {
                questions.addAll(forThem.open().unanswered());
                if (remedy.when() instanceof Remedy.When.Until until) {
                    addUnanswered(Stream.of(until.question()), questions);
                }
                questions.addAll(here.free(remedy.when().claim().busy()).open().unanswered());
                others.addAll(remedy.after());
            }
        }
        for (var way : requirement.otherWays()) {
            questions.addAll(here.when(way.forWhom()).open().unanswered());
        }
        return new Asked(questions, others);
    }

    private void addUnanswered(Stream<? extends Question> some, Set<Question> questions) {
        some.filter(question -> here.answers().to(question).isEmpty()).forEach(questions::add);
    }
}
