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
 * @param wrong what was written and is no answer, by the question: it counts for nobody
 */
public record ForAll(Map<Question, String> cells, Map<Question, NoAnswer> wrong) {

    /** Nobody answers for all. */
    public static final ForAll NOTHING = new ForAll(Map.of(), Map.of());

    public ForAll {
        cells = new LinkedHashMap<>(cells);
        wrong = new LinkedHashMap<>(wrong);
    }

    /**
     * What was written, and why it is no answer.
     *
     * @param says the same in a sentence
     */
    public record NoAnswer(String written, String says) {}

    /**
     * Reads it, as {@code where=england} each.
     *
     * @throws NoCohort if one is to no question of ours
     */
    public static ForAll read(List<String> written, RuleBook ruleBook) {
        var cells = new LinkedHashMap<Question, String>();
        var wrong = new LinkedHashMap<Question, NoAnswer>();
        for (var one : written) {
            var question = WhatIf.question(one, ruleBook);
            var cell = one.split("=", 2)[1];
            try {
                // It says the same as an answer that all try, and is no answer where that is none.
                WhatIf.read(one, ruleBook);
                cells.put(question, cell);
            } catch (NoCohort none) {
                wrong.put(question, new NoAnswer(cell, none.wrong().get(0).sentence()));
            }
        }
        return new ForAll(cells, wrong);
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

    /** The day on which they answer; empty: they answer none. */
    Optional<Answer.On> day(Question question, AllNames names) {
        return Optional.of(question.read(Query.holding(pairs(question, names))))
                .filter(Answer.On.class::isInstance)
                .map(Answer.On.class::cast);
    }

    /** The same in words. */
    Optional<String> words(Question question, AllNames names) {
        return Optional.of(question.read(Query.holding(pairs(question, names))))
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .map(question::words);
    }
}
