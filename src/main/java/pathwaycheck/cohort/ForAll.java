package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * What whoever advises a class answers for all who say nothing else, as that they take A levels, or for all of one year
 * at school: it is told of whom, and is gone as soon as it is taken back. Whoever was not named when it was chosen is
 * asked anew.
 *
 * @param cells what stands for it in a table
 * @param named the codes of those who were named, by the question; a question without: all are meant
 * @param wrong what was written and is no answer: it counts for nobody
 */
public record ForAll(Map<Field, String> cells, Map<Question, Set<String>> named, Map<Field, NoAnswer> wrong) {

    private static final Pattern OF_A_YEAR = Pattern.compile("([^=.]+)\\.([^=]+)=(.*)", Pattern.DOTALL);

    /** Nobody answers for all. */
    public static final ForAll NOTHING = new ForAll(Map.of(), Map.of(), Map.of());

    public ForAll {
        cells = new LinkedHashMap<>(cells);
        named = Map.copyOf(named);
        wrong = new LinkedHashMap<>(wrong);
    }

    /**
     * A question that is answered for several at once.
     *
     * @param year plain, as "year-12"; empty: for all
     */
    public record Field(Question question, String year) {

        /** For all who are in this year at school. */
        public static Field of(Question question, String yearGroup) {
            return new Field(question, Columns.plain(yearGroup));
        }

        /** For all. */
        public static Field of(Question question) {
            return new Field(question, "");
        }

        /** As it is written, "a-levels-finish" or "a-levels-finish.year-12". */
        public String name() {
            return question.id() + (year.isEmpty() ? "" : "." + year);
        }
    }

    /**
     * What was written, and why it is no answer.
     *
     * @param says the same in a sentence
     */
    public record NoAnswer(String written, String says) {}

    /**
     * Reads it, as {@code where=england} or {@code a-levels-finish.year-12=08/2028} each.
     *
     * @param named the codes of those who were named, by the id of the question
     * @throws NoCohort if one is to no question of ours
     */
    public static ForAll read(List<String> written, Map<String, Set<String>> named, RuleBook ruleBook) {
        var cells = new LinkedHashMap<Field, String>();
        var wrong = new LinkedHashMap<Field, NoAnswer>();
        for (var each : written) {
            var ofAYear = OF_A_YEAR.matcher(each);
            var one = ofAYear.replaceFirst("$1=$3");
            var field =
                    new Field(WhatIf.question(one, ruleBook), ofAYear.matches() ? Columns.plain(ofAYear.group(2)) : "");
            var cell = one.split("=", 2)[1];
            try {
                // It says the same as an answer that all try, and is no answer where that is none.
                WhatIf.read(one, ruleBook);
                cells.put(field, cell);
            } catch (NoCohort none) {
                wrong.put(field, new NoAnswer(cell, none.wrong().get(0).sentence()));
            }
        }
        return new ForAll(
                cells,
                cells.keySet().stream()
                        .filter(field -> field.year().isEmpty())
                        .map(Field::question)
                        .filter(question -> named.containsKey(question.id()))
                        .collect(Collectors.toMap(question -> question, question -> named.get(question.id()))),
                wrong);
    }

    /** What they answer to this question; empty: nothing. */
    public Optional<String> to(Question question) {
        return Optional.ofNullable(cells.get(Field.of(question)));
    }

    /** What those of this year answer to it; empty: nothing. */
    public Optional<String> to(Question question, String yearGroup) {
        return Optional.ofNullable(cells.get(Field.of(question, yearGroup)));
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
                                .filter(it -> !it.getKey().year().isEmpty()
                                        || isFor(it.getKey().question(), code))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        Map.of(),
                        Map.of());
    }

    /** The same, as an address holds it; none: nothing. */
    List<Pair> pairs(Question question, AllNames names) {
        return to(question).map(cell -> pairs(cell, question, names)).orElse(List.of());
    }

    /** What is written for several, as an address holds it. */
    static List<Pair> pairs(String cell, Question question, AllNames names) {
        return Cells.read(cell, question, names).pairs();
    }

    /** The day on which they answer; empty: they answer none. */
    Optional<Answer.On> day(Question question, AllNames names) {
        return Optional.of(question.read(Query.holding(pairs(question, names))))
                .filter(Answer.On.class::isInstance)
                .map(Answer.On.class::cast);
    }

    /** The same in words. */
    Optional<String> words(Question question, AllNames names) {
        return words(pairs(question, names), question);
    }

    /** What an address holds, in words. */
    static Optional<String> words(List<Pair> pairs, Question question) {
        return Optional.of(question.read(Query.holding(pairs)))
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .map(question::words);
    }
}
