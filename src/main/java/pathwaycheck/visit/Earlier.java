package pathwaycheck.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.change.Receipt;

/**
 * Answers that count no longer, as what they were about has changed. Each is offered where its question is asked anew,
 * and stands in the address as {@code earlier.maths-in-it=full}. Those that did not count before the last change began
 * stand apart, as {@code earlier.earlier.maths-in-it=full}: whoever goes back to before that change is offered them,
 * and has not given them again.
 *
 * @param longBefore those that did not count before the last change
 * @param told the receipt of what was told by them, for whoever goes back; empty: there was none
 */
record Earlier(Map<Question, Answer> answers, Map<Question, Answer> longBefore, Optional<Receipt> told) {

    static final Earlier NONE = new Earlier(Map.of(), Map.of(), Optional.empty());

    /** What such names in an address begin with. No question's name holds a dot. */
    static final String MARK = "earlier.";

    private static final String TOLD = MARK + Visit.TOLD;

    Earlier {
        answers = new LinkedHashMap<>(answers);
        longBefore = new LinkedHashMap<>(longBefore);
    }

    static Earlier read(List<Question> questions, Query query) {
        return new Earlier(
                answers(questions, query.under(MARK)),
                answers(questions, query.under(MARK + MARK)),
                query.of(TOLD).stream().findFirst().flatMap(Receipt::read));
    }

    private static Map<Question, Answer> answers(List<Question> questions, Query marked) {
        var answers = new LinkedHashMap<Question, Answer>();
        for (var question : questions) {
            var given = question.read(new Query(Map.of(question.id(), marked.of(question.id()))));
            if (given instanceof Answer answer) {
                answers.put(question, answer);
            }
        }
        return answers;
    }

    /** This name in an address holds an earlier answer to this question. */
    static boolean isOf(Question question, String name) {
        return name.equals(MARK + question.id()) || name.equals(MARK + MARK + question.id());
    }

    /** The marked names of this query that belong to no question, or hold no answer to it. */
    List<String> unknown(Query query) {
        var known = write().stream().map(Pair::name).toList();
        return query.under(MARK).values().keySet().stream()
                .map(MARK::concat)
                .filter(name -> !known.contains(name))
                .toList();
    }

    boolean isNothing() {
        return answers.isEmpty() && longBefore.isEmpty();
    }

    Optional<Answer> to(Question question) {
        return Optional.ofNullable(answers.getOrDefault(question, longBefore.get(question)));
    }

    Earlier and(Question question, Answer answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Earlier(more, longBefore, told);
    }

    /** The same, where this was not changed on the way already: whoever goes back is told by what stood there first. */
    Earlier andFirst(Question question, Answer answer) {
        return answers.containsKey(question) ? this : and(question, answer);
    }

    /** The same when a change begins. */
    Earlier beforeAChange() {
        return new Earlier(Map.of(), all(), told);
    }

    Earlier toldBy(Optional<Receipt> receipt) {
        return new Earlier(answers, longBefore, receipt);
    }

    /** Those to other questions than these, for whoever goes back to before the last change. */
    Earlier without(List<Question> questions) {
        var others = new LinkedHashMap<>(answers);
        questions.forEach(others::remove);
        longBefore.forEach(others::putIfAbsent);
        return new Earlier(others, Map.of(), told);
    }

    /** Those to these questions, whenever they were given. */
    Earlier only(List<Question> questions) {
        var those = all();
        those.keySet().retainAll(questions);
        return new Earlier(those, Map.of(), told);
    }

    /** Those to questions that these do not answer, whenever they were given. */
    Earlier besides(Answers others) {
        var those = all();
        those.keySet().removeIf(question -> others.to(question).isPresent());
        return new Earlier(those, Map.of(), told);
    }

    /** The later one, where two answered the same. */
    private Map<Question, Answer> all() {
        var all = new LinkedHashMap<>(longBefore);
        all.putAll(answers);
        return all;
    }

    /** As an address holds it. */
    List<Pair> write() {
        var pairs = write(MARK, answers);
        pairs.addAll(write(MARK + MARK, longBefore));
        told.ifPresent(receipt -> pairs.add(new Pair(TOLD, receipt.toString())));
        return pairs;
    }

    private static List<Pair> write(String mark, Map<Question, Answer> answers) {
        var pairs = new ArrayList<Pair>();
        answers.forEach((question, answer) ->
                question.write(answer).forEach(value -> pairs.add(new Pair(mark + question.id(), value))));
        return pairs;
    }
}
