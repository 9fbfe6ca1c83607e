package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * What whoever advises a class answers for all who say nothing else, as that they take A levels: it is told of whom,
 * and is gone as soon as it is taken back.
 *
 * @param cells what stands for it in a table, by the question
 */
public record ForAll(Map<Question, String> cells) {

    /** Nobody answers for all. */
    public static final ForAll NOTHING = new ForAll(Map.of());

    public ForAll {
        cells = new LinkedHashMap<>(cells);
    }

    /**
     * Reads it, as {@code where=england} each.
     *
     * @throws NoCohort if one is no answer
     */
    public static ForAll read(List<String> written, RuleBook ruleBook) {
        var cells = new LinkedHashMap<Question, String>();
        for (var one : written) {
            // It says the same as an answer that all try, and is no answer where that is none.
            var answer = WhatIf.read(one, ruleBook);
            cells.put(answer.question(), one.split("=", 2)[1]);
        }
        return new ForAll(cells);
    }

    /** What they answer to this question; empty: nothing. */
    public Optional<String> to(Question question) {
        return Optional.ofNullable(cells.get(question));
    }

    /** The same, as an address holds it; none: nothing. */
    List<Pair> pairs(Question question, AllNames names) {
        return to(question)
                .map(cell -> Cells.read(cell, question, names).pairs())
                .orElse(List.of());
    }

    /** The same in words. */
    Optional<String> words(Question question, AllNames names) {
        return Optional.of(question.read(Query.holding(pairs(question, names))))
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .map(question::words);
    }
}
