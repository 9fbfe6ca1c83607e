package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.rules.Citation;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;

/**
 * What stands in a rule book and nothing names: somebody forgot to use it, or to delete it.
 *
 * @param kind as authors call it: option, source, judgement or round
 * @param within the id of the question that an option stands in; empty: it stands by itself
 * @param says what it is, that nothing names it, and what to do
 */
public record Unused(Kind kind, String id, Optional<String> within, String says) {

    /** What can be left unused. */
    public enum Kind {
        OPTION,
        SOURCE,
        JUDGEMENT,
        ROUND
    }

    /** All that nothing names. */
    public static List<Unused> in(RuleBook ruleBook) {
        return Stream.of(options(ruleBook), sources(ruleBook), judgements(ruleBook), rounds(ruleBook))
                .flatMap(unused -> unused)
                .toList();
    }

    Finding finding() {
        return new Finding(
                kind == Kind.OPTION ? Finding.Kind.OPTION_NOTHING_USES : Finding.Kind.NAMED_BY_NOTHING,
                says,
                Optional.empty());
    }

    private static Stream<Unused> options(RuleBook ruleBook) {
        var named = ruleBook.choices()
                .flatMap(place ->
                        place.options().stream().map(option -> place.question().id() + " " + option.id()))
                .collect(Collectors.toSet());
        return ruleBook.questions().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .flatMap(choice -> choice.options().stream()
                        .filter(option -> option.otherwise() == named.contains(choice.id() + " " + option.id()))
                        .map(option -> new Unused(
                                Kind.OPTION,
                                option.id(),
                                Optional.of(choice.id()),
                                "The answer “" + option.text() + "” to “"
                                        + choice.wording().ask() + "” is "
                                        + (option.otherwise()
                                                ? "marked `otherwise`, but a condition names it."
                                                : "named by no condition. Name it in one, or in a group that one names;"
                                                        + " or mark it `otherwise: yes`, or delete it."))));
    }

    private static Stream<Unused> sources(RuleBook ruleBook) {
        var cited =
                Citation.in(ruleBook).map(citation -> citation.source().id()).collect(Collectors.toSet());
        return ruleBook.sources().stream()
                .filter(it -> !cited.contains(it.id()))
                .map(it -> new Unused(
                        Kind.SOURCE,
                        it.id(),
                        Optional.empty(),
                        "Nothing rests on the source “" + it.title() + "” (" + it.id() + ")."));
    }

    private static Stream<Unused> judgements(RuleBook ruleBook) {
        var used = ruleBook.judged().map(Judgement::id).collect(Collectors.toSet());
        return ruleBook.judgements().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> new Unused(
                        Kind.JUDGEMENT,
                        it.id(),
                        Optional.empty(),
                        "Nothing is left to the judgement “" + it.decides() + "” (" + it.id() + ")."));
    }

    private static Stream<Unused> rounds(RuleBook ruleBook) {
        var used = ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .map(Remedy::when)
                .filter(Remedy.When.InRound.class::isInstance)
                .map(when -> ((Remedy.When.InRound) when).rounds().id())
                .collect(Collectors.toSet());
        return ruleBook.rounds().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> new Unused(
                        Kind.ROUND,
                        it.id(),
                        Optional.empty(),
                        "Nobody is told to apply in the round “" + it.title() + "” (" + it.id() + ")."));
    }
}
