package pathwaycheck.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Letter;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Judging;
import pathwaycheck.verdict.Open;
import pathwaycheck.verdict.Verdict;

/**
 * What ties requirements together: what is said about one of them may hang on an answer to the other.
 *
 * <p>A verdict hangs on the questions that a requirement and its parts look at. A plan hangs on those that decide about
 * help too, and on whatever must be met first. Whether something is still to come hangs on the steps before it.
 *
 * @param ruleBooks one rule book, or two that are compared
 */
record Ties(List<RuleBook> ruleBooks, Map<Requirement, Set<Question>> reaches) {

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

    Ties(List<RuleBook> ruleBooks) {
        this(ruleBooks, new HashMap<>());
    }

    /**
     * Nothing can be asked for its sake any more: it is not for this person, or it is certain from which day it holds.
     */
    boolean isClosed(Requirement requirement, List<Assessment> here) {
        for (var assessment : here) {
            for (var version : versions(requirement, assessment.ruleBook())) {
                if (!isClosed(version, assessment)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isClosed(Requirement requirement, Assessment here) {
        if (requirement.equals(here.ruleBook().career().goal())
                && decidesAboutTheFirstWords(here).findAny().isPresent()) {
            return false;
        }
        var verdict = here.verdict(requirement);
        return here.applicability(requirement).isNever()
                || verdict.holdsOn(Day.on(here.asOf())) && verdict.isSettled()
                || verdict.isSettled() && !verdict.isNever() && !canBeMetSooner(requirement);
    }

    /** The first words of a report are told with the goal, and hang on more than its plan. */
    private static Stream<Question> decidesAboutTheFirstWords(Assessment here) {
        return here.ruleBook().career().headlines().stream()
                .flatMap(headline -> Stream.concat(
                        here.when(headline.when().answered()).open().unanswered().stream(),
                        headline.when().told().keySet().stream()
                                .filter(requirement -> here.status(requirement) == Status.NOT_ASKED_YET)
                                .flatMap(requirement -> here.verdict(requirement).open().unanswered().stream())));
    }

    /** A plan compares the day on which it holds with what a remedy leads to. */
    private static boolean canBeMetSooner(Requirement requirement) {
        return !requirement.remedies().isEmpty()
                || requirement.refersTo().stream().anyMatch(Ties::canBeMetSooner);
    }

    /**
     * The unanswered questions that may be asked for its sake, itself and its parts; while it is open whether it lies
     * ahead, the requirements that decide that. What shares any of these is tied together.
     */
    Set<Object> of(Requirement requirement, List<Assessment> here) {
        var ties = new HashSet<Object>();
        ties.add(requirement);
        for (var assessment : here) {
            var done = new HashSet<Requirement>();
            for (var version : versions(requirement, assessment.ruleBook())) {
                addWithParts(version, assessment.ruleBook(), ties);
                addWhatMayBeAsked(version, assessment, ties, done);
                addWhatDecidesThatItLiesAhead(version, assessment, ties);
                if (version.equals(assessment.ruleBook().career().goal())) {
                    decidesAboutTheFirstWords(assessment).forEach(ties::add);
                }
            }
        }
        return ties;
    }

    /** Every question that can change what is said about it, answered or not, by any of the rule books. */
    Set<Question> reach(Requirement requirement) {
        var known = reaches.get(requirement);
        if (known == null) {
            var reach = new HashSet<Question>();
            ruleBooks.forEach(ruleBook ->
                    versions(requirement, ruleBook).forEach(it -> addQuestions(it, reach, new HashSet<>())));
            ruleBooks.stream()
                    .map(RuleBook::career)
                    .filter(career -> career.goal().equals(requirement))
                    .flatMap(career -> career.headlines().stream())
                    .flatMap(Headline::looksAt)
                    .forEach(reach::add);
            reaches.put(requirement, reach);
            known = reach;
        }
        return known;
    }

    /** A step before it is not finished, whatever is still answered. */
    static boolean isAhead(Requirement requirement, Assessment here) {
        return earlier(requirement, here).anyMatch(here::isUnfinishedForCertain);
    }

    /** The requirement as this rule book words it. What only another rule book has is tied to the goal. */
    List<Requirement> versions(Requirement requirement, RuleBook ruleBook) {
        var first = ruleBooks.get(0);
        var itself = ruleBook.named(requirement.id()).stream();
        return ruleBook == first || !requirement.equals(first.career().goal())
                ? itself.toList()
                : Stream.concat(itself, ruleBook.requirements().filter(it -> first.named(it.id())
                                .isEmpty()))
                        .toList();
    }

    /** A part is told beneath the first requirement that has a reason to, so it ties all that refer to it. */
    private static void addWithParts(Requirement requirement, RuleBook ruleBook, Set<Object> ties) {
        if (ties.add(requirement)) {
            requirement.refersTo().stream()
                    .filter(ruleBook::isPart)
                    .forEach(part -> addWithParts(part, ruleBook, ties));
        }
    }

    /** What keeps the verdict open, and what decides about help; the same for whatever must be met first. */
    private static void addWhatMayBeAsked(
            Requirement requirement, Assessment here, Set<Object> questions, Set<Requirement> done) {
        if (!done.add(requirement) || isClosed(requirement, here)) {
            return;
        }
        questions.addAll(here.applicability(requirement).open().unanswered());
        addUnanswered(requirement.holdsWhen().in(mayHold(here)).open().unanswered().stream(), here, questions);
        for (var remedy : requirement.remedies()) {
            addWhatMayBeAsked(remedy, here, questions, done);
        }
        for (var way : requirement.otherWays()) {
            questions.addAll(here.when(way.forWhom()).open().unanswered());
        }
        requirement.refersTo().forEach(part -> addWhatMayBeAsked(part, here, questions, done));
    }

    /** As verdicts, but that what is missing may come to hold: a plan goes through it. */
    private static Judging mayHold(Assessment here) {
        return new Judging(
                here.answers(), part -> isClosed(part, here) ? here.verdict(part) : Verdict.openOn(WHAT_IS_DONE));
    }

    private static void addWhatMayBeAsked(
            Remedy remedy, Assessment here, Set<Object> questions, Set<Requirement> done) {
        var forThem = here.when(remedy.forWhom());
        if (forThem.isNever()) {
            return;
        }
        questions.addAll(forThem.open().unanswered());
        if (remedy.when() instanceof Remedy.When.Until until) {
            addUnanswered(Stream.of(until.question()), here, questions);
        }
        questions.addAll(here.free(remedy.when().claim().busy()).open().unanswered());
        remedy.after().forEach(before -> addWhatMayBeAsked(before, here, questions, done));
    }

    private static void addUnanswered(Stream<? extends Question> some, Assessment here, Set<Object> questions) {
        some.filter(question -> here.answers().to(question).isEmpty()).forEach(questions::add);
    }

    private static void addWhatDecidesThatItLiesAhead(Requirement requirement, Assessment here, Set<Object> ties) {
        if (!isAhead(requirement, here)) {
            earlier(requirement, here)
                    .flatMap(step -> step.requirements().stream())
                    .filter(Requirement::essential)
                    .filter(it -> !isClosed(it, here))
                    .forEach(ties::add);
        }
    }

    private static Stream<Step> earlier(Requirement requirement, Assessment here) {
        return here.ruleBook().career().steps().stream()
                .takeWhile(step -> !step.requirements().contains(requirement)
                        && !step.parts().contains(requirement));
    }

    /**
     * What it and its parts look at, what decides about help with them, and the same for what must be met before that.
     */
    private static void addQuestions(Requirement requirement, Set<Question> questions, Set<Requirement> done) {
        if (done.add(requirement)) {
            questions.addAll(requirement.looksAt());
            requirement.helpLooksAt().forEach(questions::add);
            requirement.refersTo().forEach(part -> addQuestions(part, questions, done));
            requirement.remedies().stream()
                    .flatMap(remedy -> remedy.after().stream())
                    .forEach(before -> addQuestions(before, questions, done));
        }
    }
}
