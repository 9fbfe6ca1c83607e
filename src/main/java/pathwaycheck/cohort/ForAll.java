package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * What whoever advises a class answers for all who say nothing else, as that they take A levels: it is told of whom,
 * and is gone as soon as it is taken back. Whoever was not named when it was chosen is asked anew.
 *
 * @param cells what stands for it in a table, by the question
 * @param named the codes of those who were named, by the question; a question without: all are meant
 * @param wrong what was written and is no answer, by the question: it counts for nobody
 */
public record ForAll(Map<Question, String> cells, Map<Question, Set<String>> named, Map<Question, NoAnswer> wrong) {

    /** Nobody answers for all. */
    public static final ForAll NOTHING = new ForAll(Map.of(), Map.of(), Map.of());

    public ForAll {
        cells = new LinkedHashMap<>(cells);
        named = Map.copyOf(named);
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
     * @param named the codes of those who were named, by the id of the question
     * @throws NoCohort if one is to no question of ours
     */
    public static ForAll read(List<String> written, Map<String, Set<String>> named, RuleBook ruleBook) {
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
        return new ForAll(
                cells,
                cells.keySet().stream()
                        .filter(question -> named.containsKey(question.id()))
                        .collect(Collectors.toMap(question -> question, question -> named.get(question.id()))),
                wrong);
    }

    /** What they answer to this question; empty: nothing. */
    public Optional<String> to(Question question) {
        return Optional.ofNullable(cells.get(question));
    }

    /** It is for the pupil of this code, too, or nothing was chosen yet. */
    public boolean isFor(Question question, String code) {
        return !named.containsKey(question) || named.get(question).contains(code);
    }

    /** As far as it is for the pupil of this code. */
    ForAll of(String code) {
        return named.isEmpty()
                ? this
                : new ForAll(
                        cells.entrySet().stream()
                                .filter(it -> isFor(it.getKey(), code))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        Map.of(),
                        Map.of());
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
