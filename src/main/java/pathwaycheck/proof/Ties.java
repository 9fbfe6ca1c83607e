package pathwaycheck.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Step;
import pathwaycheck.verdict.Assessment;

/**
 * What ties requirements together: what is said about one of them may hang on an answer to the other.
 *
 * <p>A verdict hangs on the questions that a requirement and its parts look at. A plan hangs on those that decide about
 * help too, and on whatever must be met first. Whether something is still to come hangs on the steps before it.
 */
final class Ties {

    private final List<RuleBook> ruleBooks;
    private final Map<Requirement, Set<Question>> reaches = new HashMap<>();

    /** By rule book, on the journey that was looked at last. */
    private final Map<RuleBook, MayBeAsked> onTheLast = new IdentityHashMap<>();

    /** Of one rule book, or of two that are compared. */
    Ties(List<RuleBook> ruleBooks) {
        this.ruleBooks = List.copyOf(ruleBooks);
    }

    private MayBeAsked on(Assessment journey) {
        var last = onTheLast.get(journey.ruleBook());
        if (last == null || !last.isOn(journey)) {
            last = new MayBeAsked(journey);
            onTheLast.put(journey.ruleBook(), last);
        }
        return last;
    }

    /**
     * Nothing can be asked for its sake any more: it is not for this person, or it is certain from which day it holds.
     */
    boolean isClosed(Requirement requirement, List<Assessment> here) {
        for (var assessment : here) {
            for (var version : versions(requirement, assessment.ruleBook())) {
                if (!on(assessment).isClosed(version)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The unanswered questions that may be asked for its sake, itself and its parts; while it is open whether it lies
     * ahead, the requirements that decide that. What shares any of these is tied together.
     */
    Set<Object> of(Requirement requirement, List<Assessment> here) {
        var ties = new HashSet<Object>();
        ties.add(requirement);
        for (var assessment : here) {
            var mayBeAsked = on(assessment);
            for (var version : versions(requirement, assessment.ruleBook())) {
                addWithParts(version, assessment.ruleBook(), ties);
                ties.addAll(mayBeAsked.forTheSakeOf(version));
                addWhatDecidesThatItLiesAhead(version, assessment, ties);
                if (version.equals(assessment.ruleBook().career().goal())) {
                    ties.addAll(mayBeAsked.aboutTheFirstWords());
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

    private void addWhatDecidesThatItLiesAhead(Requirement requirement, Assessment here, Set<Object> ties) {
        if (!isAhead(requirement, here)) {
            earlier(requirement, here)
                    .flatMap(step -> step.requirements().stream())
                    .filter(Requirement::essential)
                    .filter(it -> !on(here).isClosed(it))
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
