package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/**
 * What is asked before the report of those who answer the first question alike, as far as the examples of the rules
 * show: a class needs no other columns.
 *
 * @param questions by the answer, in their order
 * @param examples one of them
 */
public record AskedOf(Map<Option, List<Question>> questions, Map<Option, Example> examples) {

    /** Worked out when it is asked for first, and kept with its rule book. */
    public static AskedOf of(RuleBook ruleBook) {
        return ruleBook.once(AskedOf.class, AskedOf::workedOut);
    }

    private static AskedOf workedOut(RuleBook ruleBook) {
        var asked = new LinkedHashMap<Option, Set<Question>>();
        var examples = new LinkedHashMap<Option, Example>();
        if (ruleBook.questions().get(0) instanceof Choice first) {
            first.options().forEach(option -> asked.put(option, new LinkedHashSet<>()));
            for (var example : ruleBook.examples()) {
                if (example.answers().to(first).orElse(null) instanceof Answer.Chosen chosen) {
                    for (var option : chosen.options()) {
                        asked.get(option)
                                .addAll(Journey.replay(ruleBook, example.answers(), example.asOf())
                                        .asked());
                        examples.putIfAbsent(option, example);
                    }
                }
            }
        }
        var questions = new LinkedHashMap<Option, List<Question>>();
        asked.forEach((option, some) -> {
            if (!some.isEmpty()) {
                questions.put(
                        option,
                        ruleBook.questions().stream()
                                .filter(some::contains)
                                .filter(question -> !question.isAfterReport())
                                .toList());
            }
        });
        return new AskedOf(questions, examples);
    }

    /** The answers that questions are known of. */
    public List<Option> answers() {
        return List.copyOf(questions.keySet());
    }

    /** What this answer is called; empty: nothing is known of it. */
    public Optional<Option> named(String id) {
        return questions.keySet().stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }

    /** Those who are asked this. */
    public List<Option> whoIsAsked(Question question) {
        return questions.keySet().stream()
                .filter(option -> questions.get(option).contains(question))
                .toList();
    }
}
