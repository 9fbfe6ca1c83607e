package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * A question that comes to pupils of a class and that they have not said anything to, as far as one can look ahead.
 *
 * @param pupils who could be answered for all at once
 * @param apart those whose row may say something else
 */
public record Lacking(Question question, List<Of> pupils, List<Of> apart) {

    public Lacking {
        pupils = List.copyOf(pupils);
        apart = List.copyOf(apart);
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
                        it.getValue().stream()
                                .filter(one -> one.lack().apart().isEmpty())
                                .toList(),
                        it.getValue().stream()
                                .filter(one -> one.lack().apart().isPresent())
                                .toList()))
                .toList();
    }

    /** Without an answer, somebody here has no report. */
    public boolean isOpen() {
        return pupils.stream().anyMatch(it -> it.lack().isOpen())
                || apart.stream().anyMatch(it -> it.lack().isOpen());
    }
}
