package pathwaycheck.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;

/** What one person answered: at most one answer a question, by the question's id. Nothing else is known about them. */
public record Answers(Map<String, Answer> byId) {

    private static final Answers NONE = new Answers(Map.of());

    public Answers {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** Nothing answered yet. */
    public static Answers none() {
        return NONE;
    }

    /** What was answered to this question. */
    public Optional<Answer> to(Question question) {
        return Optional.ofNullable(byId.get(question.id()));
    }

    /** The day that was answered to this question; empty: none was. */
    public Optional<Answer.On> dayOf(Question question) {
        return to(question).filter(Answer.On.class::isInstance).map(Answer.On.class::cast);
    }

    /** These answers and one more, in place of an earlier answer to the same question. */
    public Answers with(Question question, Answer answer) {
        var more = new LinkedHashMap<>(byId);
        more.put(question.id(), answer);
        return new Answers(more);
    }

    /** These answers but for that to this question. */
    public Answers without(Question question) {
        var others = new LinkedHashMap<>(byId);
        others.remove(question.id());
        return new Answers(others);
    }

    /** The answers to these questions alone. */
    public Answers only(Collection<? extends Question> questions) {
        var some = new LinkedHashMap<String, Answer>();
        questions.forEach(question -> to(question).ifPresent(answer -> some.put(question.id(), answer)));
        return new Answers(some);
    }

    /** These answers as an address holds them, in the order of these questions. */
    public List<Pair> write(Collection<? extends Question> questions) {
        var pairs = new ArrayList<Pair>();
        for (var question : questions) {
            to(question).ifPresent(answer -> question.write(answer)
                    .forEach(value -> pairs.add(new Pair(question.id(), value))));
        }
        return pairs;
    }

    /**
     * What an address says to these questions. Nothing in it is dropped: what is no answer is a mistake, or unknown.
     */
    public static Read read(Collection<? extends Question> questions, Query query) {
        var answers = new LinkedHashMap<String, Answer>();
        var mistakes = new ArrayList<Mistake>();
        for (var question : questions) {
            var given = question.read(query);
            if (given instanceof Answer answer) {
                answers.put(question.id(), answer);
            } else if (given instanceof Mistake mistake) {
                mistakes.add(mistake);
            }
        }
        Set<String> known = questions.stream()
                .flatMap(question -> question.fields().stream())
                .collect(Collectors.toCollection(HashSet::new));
        known.add(AsOf.FIELD);
        var unknown = query.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .toList();
        return new Read(new Answers(answers), mistakes, unknown);
    }

    /**
     * An address, read.
     *
     * @param answers what was answered
     * @param mistakes what stands in an answer's place and is none
     * @param unknown names that belong to no question
     */
    public record Read(Answers answers, List<Mistake> mistakes, List<String> unknown) {
        public Read {
            mistakes = List.copyOf(mistakes);
            unknown = List.copyOf(unknown);
        }
    }
}
