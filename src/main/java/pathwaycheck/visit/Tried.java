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
import pathwaycheck.rules.RuleBook;

/**
 * Which answers are only tried. What the person really answered stands beside them in the address, as
 * {@code was.stage=graduate}, so every page of a journey works for them too.
 *
 * @param was what was really answered to the questions that are tried; empty: nothing
 */
public record Tried(Map<Question, Optional<Answer>> was) {

    /** What such names in an address begin with. No question's name holds a dot. */
    static final String MARK = "was.";

    /** All answers are real. */
    public static final Tried NOTHING = new Tried(Map.of());

    public Tried {
        was = new LinkedHashMap<>(was);
    }

    /** What an address says was really answered. */
    static Tried read(List<Question> questions, Query query) {
        var marked = query.under(MARK);
        var was = new LinkedHashMap<Question, Optional<Answer>>();
        for (var question : questions) {
            if (marked.values().containsKey(question.id())) {
                var given = question.read(new Query(Map.of(question.id(), marked.of(question.id()))));
                if (given instanceof Answer answer) {
                    was.put(question, Optional.of(answer));
                } else if (marked.of(question.id()).isEmpty()) {
                    was.put(question, Optional.empty());
                }
            }
        }
        return new Tried(was);
    }

    /**
     * What has to be marked so that the second answers are tried in place of the first: those too that stay as they are
     * although what they are about changes.
     */
    static Tried between(RuleBook ruleBook, Answers real, Answers tried) {
        var was = new LinkedHashMap<Question, Optional<Answer>>();
        ruleBook.questions().stream()
                .filter(question -> !real.to(question).equals(tried.to(question)))
                .forEach(question -> was.put(question, real.to(question)));
        new Tried(was).openedBy(ruleBook, tried).forEach(question -> was.put(question, real.to(question)));
        return new Tried(was);
    }

    /**
     * The questions that were answered about something which is tried otherwise now, and that nothing is tried for: of
     * what is tried, these answers say nothing. Where nothing is chosen yet, nothing is tried otherwise.
     */
    List<Question> openedBy(RuleBook ruleBook, Answers tried) {
        return was.entrySet().stream()
                .filter(it -> it.getValue().isPresent()
                        && tried.to(it.getKey()).isPresent()
                        && !it.getValue().equals(tried.to(it.getKey())))
                .flatMap(it -> ruleBook.about(it.getKey()).stream())
                .distinct()
                .filter(about -> !was.containsKey(about) && tried.to(about).isPresent())
                .toList();
    }

    /** The marked names of this query that belong to no question, or hold no answer to it. */
    List<String> unknown(Query query) {
        return query.under(MARK).values().keySet().stream()
                .filter(name -> was.keySet().stream()
                        .noneMatch(question -> question.id().equals(name)))
                .map(MARK::concat)
                .toList();
    }

    /** Under this name an address says even by an empty value what was answered: nothing. */
    public static boolean takesNothing(String name) {
        return name.startsWith(MARK);
    }

    /** Nothing is tried. */
    public boolean isNothing() {
        return was.isEmpty();
    }

    /** What is tried here, and this question too. */
    Tried and(Question question, Answers tried) {
        var more = new LinkedHashMap<>(was);
        more.putIfAbsent(question, tried.to(question));
        return new Tried(more);
    }

    /** What is tried of this question. */
    Tried only(Question question) {
        return new Tried(was.containsKey(question) ? Map.of(question, was.get(question)) : Map.of());
    }

    /** What is tried, but for this question. */
    Tried without(Question question) {
        var others = new LinkedHashMap<>(was);
        others.remove(question);
        return new Tried(others);
    }

    /** What the person really answered. */
    Answers real(List<Question> questions, Answers tried) {
        var real = tried.only(questions.stream()
                .filter(question -> !was.containsKey(question))
                .toList());
        for (var entry : was.entrySet()) {
            if (entry.getValue().isPresent()) {
                real = real.with(entry.getKey(), entry.getValue().get());
            }
        }
        return real;
    }

    /** As an address holds it. */
    List<Pair> write() {
        var pairs = new ArrayList<Pair>();
        was.forEach((question, answer) -> answer.map(question::write)
                .orElse(List.of(""))
                .forEach(value -> pairs.add(new Pair(MARK + question.id(), value))));
        return pairs;
    }
}
