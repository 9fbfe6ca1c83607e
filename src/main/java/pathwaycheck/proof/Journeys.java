package pathwaycheck.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Step;
import pathwaycheck.verdict.Assessment;

/**
 * Every journey on which the engine itself would lead people, by the first of one or two rule books.
 *
 * <p>Requirements that share no question any more are walked apart, each with what it may still ask: what is said about one of them
 * cannot hang on an answer to another. So many journeys for the one times so many for the other are walked as so many for the one and
 * so many for the other, and a part that was walked with the same answers before is not walked again. What is counted is all of them.
 *
 * @param <K> what a traveller counts journeys by
 */
final class Journeys<K> {

    private final List<RuleBook> ruleBooks;
    private final Classes classes;
    private final Traveller<K> traveller;
    private final Map<Part, Tally<K>> walked = new HashMap<>();
    private final Map<Requirement, Set<Question>> reaches = new HashMap<>();

    Journeys(List<RuleBook> ruleBooks, Classes classes, Traveller<K> traveller) {
        this.ruleBooks = ruleBooks;
        this.classes = classes;
        this.traveller = traveller;
    }

    /** Who goes on all these journeys. What is known here is known by each of the rule books. */
    interface Traveller<K> {

        /** One more answer was given. */
        void go(List<Assessment> before, List<Assessment> after, Question question);

        /** Nothing more is asked for the sake of these requirements. The answer is what this journey is to be counted by. */
        Set<K> arrive(List<Assessment> here, List<Requirement> requirements);
    }

    /**
     * Some requirements, with everything that what is said about them hangs on.
     *
     * @param answers the answers to whatever they look at, by the question's id
     * @param ahead those that come after a step which is not finished
     */
    private record Part(List<Requirement> requirements, Map<String, Answer> answers, List<Requirement> ahead) {}

    /** Walks every journey that goes on from here, and counts them. */
    Tally<K> from(List<Assessment> here) {
        return apart(here, ruleBooks.get(0).requirements().toList());
    }

    private Tally<K> apart(List<Assessment> here, List<Requirement> requirements) {
        var open = new ArrayList<Requirement>();
        var closed = new ArrayList<Requirement>();
        for (var requirement : requirements) {
            (isClosed(requirement, here) ? closed : open).add(requirement);
        }
        var tally = closed.isEmpty() ? Tally.<K>one(Set.of()) : Tally.one(traveller.arrive(here, closed));
        var parts = parts(open, here);
        for (var part : parts) {
            tally = tally.times(part.size() == requirements.size() ? walk(here, part) : once(here, part));
        }
        return tally;
    }

    private Tally<K> once(List<Assessment> here, List<Requirement> requirements) {
        var part = part(here, requirements);
        var known = walked.get(part);
        if (known == null) {
            known = walk(here, requirements);
            walked.put(part, known);
        }
        return known;
    }

    private Tally<K> walk(List<Assessment> here, List<Requirement> requirements) {
        var next = here.get(0).next(counting(requirements));
        if (next.isEmpty()) {
            return Tally.one(traveller.arrive(here, requirements));
        }
        var tally = Tally.<K>none();
        for (var answer : classes.of(next.get())) {
            var there = with(next.get(), answer, here);
            traveller.go(here, there, next.get());
            tally = tally.plus(apart(there, requirements));
        }
        return tally;
    }

    /** Nothing is asked for the sake of a part alone. */
    private List<Requirement> counting(List<Requirement> requirements) {
        return requirements.stream().filter(it -> !ruleBooks.get(0).isPart(it)).toList();
    }

    /** The same answer for every rule book that asks for it and knows it. */
    private static List<Assessment> with(Question question, Answer answer, List<Assessment> here) {
        var there = new ArrayList<Assessment>(here.size());
        for (var assessment : here) {
            there.add(Difference.translated(question, answer, assessment.ruleBook())
                    .map(it -> assessment.with(question, it))
                    .orElse(assessment));
        }
        return there;
    }

    /** Nothing can be asked for its sake any more: it is not for this person, or it is certain from which day it holds. */
    private static boolean isClosed(Requirement requirement, List<Assessment> here) {
        for (var assessment : here) {
            var version = assessment.ruleBook().named(requirement.id());
            if (version.isPresent() && !isClosed(version.get(), assessment)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosed(Requirement requirement, Assessment here) {
        var verdict = here.verdict(requirement);
        return here.applicability(requirement).isNever() || verdict.isSettled() && !verdict.isNever();
    }

    private List<List<Requirement>> parts(List<Requirement> open, List<Assessment> here) {
        var parts = new ArrayList<List<Requirement>>();
        var shared = new ArrayList<Set<Object>>();
        for (var requirement : open) {
            var together = new ArrayList<>(List.of(requirement));
            var hangsOn = hangsOn(requirement, here);
            for (var other = parts.size() - 1; other >= 0; other--) {
                if (sharesAny(shared.get(other), hangsOn)) {
                    together.addAll(0, parts.remove(other));
                    hangsOn.addAll(shared.remove(other));
                }
            }
            parts.add(together);
            shared.add(hangsOn);
        }
        return parts;
    }

    /** The unanswered questions it may ask, and itself; while it is open whether it lies ahead, the requirements that decide that. */
    private Set<Object> hangsOn(Requirement requirement, List<Assessment> here) {
        var hangsOn = new HashSet<Object>();
        hangsOn.add(requirement);
        for (var assessment : here) {
            var mayAsk = new HashSet<Question>();
            for (var version : asked(requirement, assessment.ruleBook())) {
                addMayAsk(version, assessment, mayAsk, new HashSet<>());
            }
            mayAsk.stream()
                    .filter(question -> assessment.answers().to(question).isEmpty())
                    .forEach(hangsOn::add);
            if (!isAhead(requirement, assessment)) {
                earlier(requirement, assessment)
                        .flatMap(step -> step.requirements().stream())
                        .filter(Requirement::essential)
                        .filter(it -> !isClosed(it, assessment))
                        .forEach(hangsOn::add);
            }
        }
        return hangsOn;
    }

    /** A requirement that only another rule book has is walked together with the goal. */
    private List<Requirement> asked(Requirement requirement, RuleBook ruleBook) {
        var first = ruleBooks.get(0);
        if (ruleBook == first || !requirement.equals(first.career().goal())) {
            return ruleBook.named(requirement.id()).stream().toList();
        }
        return Stream.concat(
                        ruleBook.named(requirement.id()).stream(),
                        ruleBook.requirements()
                                .filter(it -> first.named(it.id()).isEmpty()))
                .toList();
    }

    /** A step before it is not finished, whatever is still answered. */
    private static boolean isAhead(Requirement requirement, Assessment here) {
        return earlier(requirement, here).anyMatch(here::isUnfinishedForCertain);
    }

    /** The steps before the one that it stands in. */
    private static Stream<Step> earlier(Requirement requirement, Assessment here) {
        return here.ruleBook().career().steps().stream()
                .takeWhile(step -> !step.requirements().contains(requirement)
                        && !step.parts().contains(requirement));
    }

    /** What it and its parts look at, what decides about help with them, and the same for what must be met before that. */
    private static void addMayAsk(
            Requirement requirement, Assessment here, Set<Question> mayAsk, Set<Requirement> seen) {
        if (!isClosed(requirement, here) && seen.add(requirement)) {
            mayAsk.addAll(requirement.looksAt());
            requirement.helpLooksAt().forEach(mayAsk::add);
            neighbours(requirement).forEach(it -> addMayAsk(it, here, mayAsk, seen));
        }
    }

    private static Stream<Requirement> neighbours(Requirement requirement) {
        return Stream.concat(
                requirement.parts().stream(),
                requirement.remedies().stream().flatMap(remedy -> remedy.after().stream()));
    }

    /** The same, closed or not, by every rule book: whatever a report about it could look at. */
    private Set<Question> reach(Requirement requirement) {
        var known = reaches.get(requirement);
        if (known == null) {
            var reach = new HashSet<Question>();
            ruleBooks.forEach(
                    ruleBook -> asked(requirement, ruleBook).forEach(it -> addReach(it, reach, new HashSet<>())));
            reaches.put(requirement, reach);
            known = reach;
        }
        return known;
    }

    private static void addReach(Requirement requirement, Set<Question> reach, Set<Requirement> seen) {
        if (seen.add(requirement)) {
            reach.addAll(requirement.looksAt());
            requirement.helpLooksAt().forEach(reach::add);
            neighbours(requirement).forEach(it -> addReach(it, reach, seen));
        }
    }

    private Part part(List<Assessment> here, List<Requirement> requirements) {
        var answers = new HashMap<String, Answer>();
        var ahead = new ArrayList<Requirement>();
        for (var requirement : requirements) {
            for (var question : reach(requirement)) {
                here.get(0).answers().to(question).ifPresent(answer -> answers.put(question.id(), answer));
            }
            for (var assessment : here) {
                if (isAhead(requirement, assessment)) {
                    ahead.add(requirement);
                }
            }
        }
        return new Part(requirements, answers, ahead);
    }

    private static boolean sharesAny(Set<Object> some, Set<Object> others) {
        for (var one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
