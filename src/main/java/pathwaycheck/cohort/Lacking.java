package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * A question that comes to pupils of a class and that they have not said anything to, as far as one can look ahead.
 *
 * @param pupils who could be answered for all at once
 * @param apart those whose row may say something else
 * @param perhaps those to whom it only comes behind some answers to another question
 */
public record Lacking(Question question, List<Of> pupils, List<Of> apart, List<Of> perhaps) {

    public Lacking {
        pupils = List.copyOf(pupils);
        apart = List.copyOf(apart);
        perhaps = List.copyOf(perhaps);
    }

    /** What one pupil lacks. */
    public record Of(Pupil pupil, Lack lack) {}

    /** All that this class lacks before its reports, in the order of the questions. */
    public static List<Lacking> of(List<Pupil> pupils, RuleBook ruleBook) {
        var lacking = new LinkedHashMap<Question, List<Of>>();
        for (var question : ruleBook.questions()) {
            lacking.put(question, new ArrayList<>());
        }
        for (var pupil : pupils) {
            if (pupil.told().isPresent()) {
                pupil.lacking().forEach(lack -> lacking.get(lack.question()).add(new Of(pupil, lack)));
            }
        }
        return lacking.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Lacking(
                        it.getKey(),
                        some(
                                it.getValue(),
                                lack -> !lack.isPerhaps() && lack.apart().isEmpty()),
                        some(
                                it.getValue(),
                                lack -> !lack.isPerhaps() && lack.apart().isPresent()),
                        some(it.getValue(), Lack::isPerhaps)))
                .toList();
    }

    private static List<Of> some(List<Of> all, Predicate<Lack> such) {
        return all.stream().filter(one -> such.test(one.lack())).toList();
    }

    /** Without an answer, somebody here has no report, or may come to have none. */
    public boolean isOpen() {
        return !perhaps.isEmpty()
                || Stream.concat(pupils.stream(), apart.stream())
                        .anyMatch(it -> it.lack().isOpen());
    }
}
