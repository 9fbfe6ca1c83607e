package pathwaycheck.proof;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * The answers to each question, with those taken as one that no condition tells apart. One of each class stands for all
 * of it.
 *
 * @param byQuestion by the question's id
 */
record Classes(Map<String, List<Answer>> byQuestion) {

    /** Longer than any course in the rules: another year more only moves everything by a year. */
    private static final int YEARS = 4;

    /** The classes of every question of the first rule book, told apart by the conditions of any of them. */
    static Classes of(List<RuleBook> ruleBooks, LocalDate asOf) {
        var toldApart = new ToldApart(ruleBooks, days(ruleBooks, asOf), asOf);
        var byQuestion = new HashMap<String, List<Answer>>();
        for (var question : ruleBooks.get(0).questions()) {
            var answers = new ArrayList<>(question.in(toldApart));
            if (question.offersNotSure()) {
                answers.add(Answer.NOT_SURE);
            }
            byQuestion.put(question.id(), List.copyOf(answers));
        }
        return new Classes(Map.copyOf(byQuestion));
    }

    /** One answer of each class, but for “I'm not sure yet”, which is one by itself whatever the kind. */
    private record ToldApart(List<RuleBook> ruleBooks, List<LocalDate> days, LocalDate asOf)
            implements Kinds<List<Answer>> {

        @Override
        public List<Answer> choice(Choice choice) {
            return choices(choice, ruleBooks);
        }

        @Override
        public List<Answer> date(DateQuestion date) {
            return days.stream().<Answer>map(day -> said(date, day)).toList();
        }

        /** Whoever is asked back about a day says that they mean it. */
        private Answer said(DateQuestion date, LocalDate day) {
            var isOdd = ruleBooks.stream()
                    .flatMap(ruleBook -> ruleBook.oddDays().stream())
                    .anyMatch(odd -> odd.question().equals(date) && odd.bound().isBeyond(day, asOf));
            return isOdd ? Answer.On.day(day).sure() : Answer.On.day(day);
        }
    }

    /** One answer of each class. */
    List<Answer> of(Question question) {
        return byQuestion.get(question.id());
    }

    /** One journey that goes on from here, with the first answer to whatever is still asked. */
    Assessment toTheEnd(Assessment here) {
        var there = here;
        for (var next = new Asking(there).next(); next.isPresent(); next = new Asking(there).next()) {
            there = there.with(next.get(), of(next.get()).get(0));
        }
        return there;
    }

    /**
     * A day in the past, tomorrow, and for so many years each day on which something yearly starts and the day after
     * it. Between two such days nothing starts: what ends there waits for the later one, whichever day it is.
     */
    private static List<LocalDate> days(List<RuleBook> ruleBooks, LocalDate asOf) {
        var days = new TreeSet<LocalDate>(List.of(asOf.minusYears(1), asOf.plusDays(1)));
        ruleBooks.stream().flatMap(Classes::yearlyDays).distinct().forEach(yearly -> {
            var thisYear = yearly.atYear(asOf.getYear());
            var next = thisYear.isAfter(asOf) ? thisYear : yearly.atYear(asOf.getYear() + 1);
            for (var years = 0; years < YEARS; years++) {
                var starts = yearly.atYear(next.getYear() + years);
                days.add(starts);
                days.add(starts.plusDays(1));
            }
        });
        return List.copyOf(days);
    }

    private static Stream<MonthDay> yearlyDays(RuleBook ruleBook) {
        var ofRounds =
                ruleBook.rounds().stream().map(rounds -> rounds.expected().starts());
        var ofRemedies = ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .map(Remedy::when)
                .flatMap(when ->
                        when instanceof Remedy.When.After after ? after.starts().each().stream() : Stream.empty());
        return Stream.concat(ofRounds, ofRemedies);
    }

    private static List<Answer> choices(Choice choice, List<RuleBook> ruleBooks) {
        var places = ruleBooks.stream()
                .flatMap(ruleBook -> Stream.concat(ruleBook.choices(), ruleBook.choicesOfHeadlines()))
                .filter(place -> place.question().equals(choice))
                .map(place -> new Place(ids(place), place.count()))
                .distinct()
                .toList();
        var byWhatTheySee = new LinkedHashMap<List<Boolean>, Set<Option>>();
        for (var chosen : choosable(choice, places)) {
            byWhatTheySee.putIfAbsent(
                    places.stream().map(place -> place.holds(chosen)).toList(), chosen);
        }
        return byWhatTheySee.values().stream()
                .map(chosen -> (Answer) new Answer.Chosen(chosen))
                .toList();
    }

    /** A place in a condition: it holds if at least so many of these options were chosen. */
    private record Place(Set<String> options, int count) {
        boolean holds(Set<Option> chosen) {
            return chosen.stream()
                            .filter(option -> options.contains(option.id()))
                            .count()
                    >= count;
        }
    }

    private static Set<String> ids(Condition.Chosen place) {
        var ids = new HashSet<String>();
        place.options().forEach(option -> ids.add(option.id()));
        return ids;
    }

    /** What can be chosen, fewest options first; of options that stand in the same places only the number matters. */
    private static List<Set<Option>> choosable(Choice choice, List<Place> places) {
        if (!choice.many()) {
            return choice.options().stream().map(Set::of).toList();
        }
        var alike = new LinkedHashMap<List<Boolean>, List<Option>>();
        choice.options().stream().filter(option -> !option.alone()).forEach(option -> alike.computeIfAbsent(
                        places.stream()
                                .map(place -> place.options.contains(option.id()))
                                .toList(),
                        key -> new ArrayList<>())
                .add(option));
        var sets = new ArrayList<Set<Option>>();
        sets.add(Set.of());
        for (var kind : alike.values()) {
            for (var set : List.copyOf(sets)) {
                for (var number = 1; number <= kind.size(); number++) {
                    var more = new LinkedHashSet<>(set);
                    more.addAll(kind.subList(0, number));
                    sets.add(more);
                }
            }
        }
        sets.remove(0);
        choice.options().stream().filter(Option::alone).forEach(option -> sets.add(Set.of(option)));
        sets.sort(Comparator.comparing(Set::size));
        return sets;
    }
}
