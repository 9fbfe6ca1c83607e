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
 * and stands in the address as {@code earlier.maths-in-it=full}.
 *
 * @param told the receipt of what was told by them, for whoever goes back; empty: there was none
 */
record Earlier(Map<Question, Answer> answers, Optional<Receipt> told) {

    static final Earlier NONE = new Earlier(Map.of(), Optional.empty());

    /** What such names in an address begin with. No question's name holds a dot. */
    static final String MARK = "earlier.";

    private static final String TOLD = MARK + Visit.TOLD;

    Earlier {
        answers = new LinkedHashMap<>(answers);
    }

    static Earlier read(List<Question> questions, Query query) {
        var marked = query.under(MARK);
        var answers = new LinkedHashMap<Question, Answer>();
        for (var question : questions) {
            var given = question.read(new Query(Map.of(question.id(), marked.of(question.id()))));
            if (given instanceof Answer answer) {
                answers.put(question, answer);
            }
        }
        return new Earlier(answers, query.of(TOLD).stream().findFirst().flatMap(Receipt::read));
    }

    /** The marked names of this query that belong to no question, or hold no answer to it. */
    List<String> unknown(Query query) {
        return query.under(MARK).values().keySet().stream()
                .filter(name -> answers.keySet().stream()
                        .noneMatch(question -> question.id().equals(name)))
                .map(MARK::concat)
                .filter(name -> told.isEmpty() || !name.equals(TOLD))
                .toList();
    }

    boolean isNothing() {
        return answers.isEmpty();
    }

    Optional<Answer> to(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    Earlier and(Question question, Answer answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Earlier(more, told);
    }

    Earlier toldBy(Optional<Receipt> receipt) {
        return new Earlier(answers, receipt);
    }

    /** Those to other questions than these. */
    Earlier without(List<Question> questions) {
        var others = new LinkedHashMap<>(answers);
        questions.forEach(others::remove);
        return new Earlier(others, told);
    }

    /** Those to these questions. */
    Earlier only(List<Question> questions) {
        var those = new LinkedHashMap<>(answers);
        those.keySet().retainAll(questions);
        return new Earlier(those, told);
    }

    /** Those to questions that these do not answer. */
    Earlier besides(Answers others) {
        return without(answers.keySet().stream()
                .filter(question -> others.to(question).isPresent())
                .toList());
    }

    /** As an address holds it. */
    List<Pair> write() {
        var pairs = new ArrayList<Pair>();
        answers.forEach((question, answer) ->
                question.write(answer).forEach(value -> pairs.add(new Pair(MARK + question.id(), value))));
        told.ifPresent(receipt -> pairs.add(new Pair(TOLD, receipt.toString())));
        return pairs;
    }
}
