package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;

/** Everybody on the journeys of two rule books that ask the same questions, one person a journey. */
record Everybody(RuleBook before, RuleBook after, LocalDate asOf, List<Answers> all) {

    /** More questions than anybody is asked. */
    private static final int TO_THE_END = 1_000;

    static Everybody in(RuleBook before, RuleBook after, LocalDate asOf) {
        var classes = Classes.of(List.of(before, after), asOf);
        return new Everybody(before, after, asOf, Walk.beginnings(before, classes, asOf, TO_THE_END));
    }

    /** Those for whom something in their plan is not the same by both rule books. */
    List<Answers> forWhom(Function<Plan, Object> something) {
        return all.parallelStream()
                .filter(answers ->
                        !something.apply(plan(before, answers)).equals(something.apply(plan(after, answers))))
                .toList();
    }

    /** The one with this address. */
    Answers at(String address) {
        return all.stream()
                .filter(answers -> new Person(before, answers, asOf).address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has the address " + address));
    }

    private Plan plan(RuleBook ruleBook, Answers answers) {
        return Plan.of(Assessment.of(ruleBook, answers, asOf));
    }
}
