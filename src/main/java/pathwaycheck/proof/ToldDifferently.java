package pathwaycheck.proof;

import java.util.List;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;

/**
 * What a change of rules means for people, in a moment: which of the example people are told something else from now
 * on. For everybody else there is the room {@code edit}, which goes on many journeys.
 *
 * @param examples how many people there were to ask
 * @param names those who are told something else
 */
public record ToldDifferently(int examples, List<String> names) {

    public ToldDifferently {
        names = List.copyOf(names);
    }

    /** Of the examples of the rule book that was in service before. */
    public static ToldDifferently of(RuleBook before, RuleBook after) {
        var examples = before.examples();
        return new ToldDifferently(
                examples.size(),
                examples.stream()
                        .filter(example -> isToldDifferently(example, before, after))
                        .map(Example::name)
                        .toList());
    }

    /** As "3 of 120 example people are told something else, first “Somebody with a 2:1”". */
    public String inWords() {
        if (names.isEmpty()) {
            return "none of " + examples + " example people is told anything else";
        }
        return names.size() + " of " + examples + " example people " + (names.size() == 1 ? "is" : "are")
                + " told something else, first “" + names.get(0) + "”";
    }

    private static boolean isToldDifferently(Example example, RuleBook before, RuleBook after) {
        var was = Assessment.of(before, example.answers(), example.asOf());
        var is = Assessment.of(after, Translated.answers(example.answers(), before, after), example.asOf());
        return !Told.of(was, before.requirements().toList())
                .lines()
                .apartFrom(Told.of(is, after.requirements().toList()).lines())
                .isEmpty();
    }
}
