package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import pathwaycheck.question.Question;

/**
 * A question that comes to pupils of a class and that they have not said anything to, as far as one can look ahead.
 *
 * @param codes of those pupils
 */
public record Lacking(Question question, List<String> codes) {

    public Lacking {
        codes = List.copyOf(codes);
    }

    /** All that this class lacks before its reports, in the order of the questions. */
    public static List<Lacking> of(List<Pupil> pupils, Cohort cohort) {
        var codes = new LinkedHashMap<Question, List<String>>();
        var known = new IdentityHashMap<Told, List<Question>>();
        for (var pupil : pupils) {
            pupil.told().ifPresent(told -> {
                var lacking = new LinkedHashSet<Question>();
                pupil.supposed().forEach(it -> lacking.add(it.question()));
                lacking.addAll(known.computeIfAbsent(told, it -> Onwards.open(cohort.visit(it))));
                lacking.forEach(question -> codes.computeIfAbsent(question, one -> new ArrayList<>())
                        .add(pupil.code()));
            });
        }
        return cohort.ruleBook().questions().stream()
                .filter(codes::containsKey)
                .map(question -> new Lacking(question, codes.get(question)))
                .toList();
    }
}
