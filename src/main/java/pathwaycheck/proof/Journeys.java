package pathwaycheck.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * Every journey on which the engine itself would lead people, by the first of one or two rule books.
 *
 * <p>Requirements that nothing ties together any more ({@link Ties}) are walked apart, each with what it may still ask:
 * what is said about one of them cannot hang on an answer to another. So many journeys for the one times so many for
 * the other are walked as so many for the one and so many for the other, and a part that was walked with the same
 * answers before is not walked again. What is counted is all of them.
 *
 * @param <K> what a traveller counts journeys by
 */
final class Journeys<K> {

    private final List<RuleBook> ruleBooks;
    private final Classes classes;
    private final Traveller<K> traveller;
    private final Map<Part, Tally<K>> walked = new HashMap<>();
    private final Ties ties;

    Journeys(List<RuleBook> ruleBooks, Classes classes, Traveller<K> traveller) {
        this.ruleBooks = ruleBooks;
        this.classes = classes;
        this.traveller = traveller;
        this.ties = new Ties(ruleBooks);
    }

    /** Who goes on all these journeys. What is known here is known by each of the rule books. */
    interface Traveller<K> {

        /** One more answer was given. */
        void go(List<Assessment> before, List<Assessment> after, Question question);

        /**
         * Nothing more is asked for the sake of these requirements. The answer is what this journey is to be counted
         * by.
         */
        Set<K> arrive(List<Assessment> here, List<Requirement> requirements);
    }

    /**
     * Some requirements, with everything that what is said about them hangs on.
     *
     * @param answers the answers to whatever they look at, by the question's id
     * @param ahead by rule book, those that come after a step which is not finished
     */
    private record Part(List<Requirement> requirements, Map<String, Answer> answers, List<List<Requirement>> ahead) {}

    /** Walks every journey that goes on from here, and counts them. */
    Tally<K> from(List<Assessment> here) {
        return apart(here, ruleBooks.get(0).requirements().toList());
    }

    private Tally<K> apart(List<Assessment> here, List<Requirement> requirements) {
        var open = new ArrayList<Requirement>();
        var closed = new ArrayList<Requirement>();
        for (var requirement : requirements) {
            (ties.isClosed(requirement, here) ? closed : open).add(requirement);
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
        var asking = new Asking(here.get(0));
        var next = asking.next(counting(requirements));
        var tally = Tally.<K>none();
        if (next.isEmpty()) {
            // The report is there. Whoever wants more goes on.
            tally = Tally.one(traveller.arrive(here, requirements));
            next = asking.more(counting(requirements)).stream().findFirst();
            if (next.isEmpty()) {
                return tally;
            }
        }
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

    /** One more answer, for every rule book that asks for it and knows it. */
    private static List<Assessment> with(Question question, Answer answer, List<Assessment> here) {
        var there = new ArrayList<Assessment>(here.size());
        for (var assessment : here) {
            there.add(Translated.answer(question, answer, assessment.ruleBook())
                    .map(it -> assessment.with(question, it))
                    .orElse(assessment));
        }
        return there;
    }

    private List<List<Requirement>> parts(List<Requirement> open, List<Assessment> here) {
        var parts = new ArrayList<List<Requirement>>();
        var shared = new ArrayList<Set<Object>>();
        for (var requirement : open) {
            var together = new ArrayList<>(List.of(requirement));
            var hangsOn = ties.of(requirement, here);
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

    private Part part(List<Assessment> here, List<Requirement> requirements) {
        var answers = new HashMap<String, Answer>();
        var ahead = new ArrayList<List<Requirement>>();
        for (var requirement : requirements) {
            for (var question : ties.reach(requirement)) {
                here.get(0).answers().to(question).ifPresent(answer -> answers.put(question.id(), answer));
            }
        }
        for (var assessment : here) {
            ahead.add(requirements.stream()
                    .flatMap(requirement -> ties.versions(requirement, assessment.ruleBook()).stream())
                    .filter(requirement -> Ties.isAhead(requirement, assessment))
                    .toList());
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
