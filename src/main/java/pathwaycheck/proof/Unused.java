package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.rules.Citation;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;

/**
 * What stands in a rule book and nothing names: somebody forgot to use it, or to delete it.
 *
 * @param says what it is, that nothing names it, and what to do
 */
public record Unused(Named what, String says) {

    /** All that nothing names. */
    public static List<Unused> in(RuleBook ruleBook) {
        return Stream.of(
                        options(ruleBook),
                        remedies(ruleBook),
                        sources(ruleBook),
                        judgements(ruleBook),
                        rounds(ruleBook))
                .flatMap(unused -> unused)
                .toList();
    }

    Finding finding() {
        var kind =
                switch (what.kind()) {
                    case OPTION -> Finding.Kind.OPTION_NOTHING_USES;
                    case REMEDY -> Finding.Kind.REMEDY_IN_NO_PLAN;
                    default -> Finding.Kind.NAMED_BY_NOTHING;
                };
        return new Finding(kind, what, says, Optional.empty());
    }

    /** A plan leads to the goal by what the goal asks for, and by what must be met before something can be done. */
    private static Stream<Unused> remedies(RuleBook ruleBook) {
        var goal = ruleBook.career().goal();
        return ruleBook.counting().stream()
                .filter(it -> it.essential() && !it.equals(goal) && !BrokenTogether.comesBefore(it, goal))
                .flatMap(requirement -> requirement.remedies().stream()
                        // One that nobody can date is in no plan, wherever it is named.
                        .filter(remedy -> remedy.gives().isPresent())
                        .map(remedy -> new Unused(
                                Named.of(remedy),
                                "Nobody's plan holds the remedy “" + remedy.toDo() + "” (" + remedy.id()
                                        + "): name its requirement, `" + requirement.id()
                                        + "`, under `after:` of the remedy that must wait for it.")));
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
                                Named.of(choice, option),
                                "The answer “" + option.text() + "” to “"
                                        + choice.wording().ask() + "” is "
                                        + (option.otherwise()
                                                ? "marked `otherwise: yes`, but a condition names it. Take `otherwise:"
                                                        + " yes` away, or take the answer out of the condition."
                                                : "named by no condition. Name it in one, or in a group that one names;"
                                                        + " or mark it `otherwise: yes`, or delete it."))));
    }

    private static Stream<Unused> sources(RuleBook ruleBook) {
        var cited =
                Citation.in(ruleBook).map(citation -> citation.source().id()).collect(Collectors.toSet());
        return ruleBook.sources().stream()
                .filter(it -> !cited.contains(it.id()))
                .map(it -> new Unused(
                        Named.of(Named.Kind.SOURCE, it.id()),
                        "Nothing rests on the source “" + it.title() + "” (" + it.id() + ")."));
    }

    private static Stream<Unused> judgements(RuleBook ruleBook) {
        var used = ruleBook.judged().map(Judgement::id).collect(Collectors.toSet());
        return ruleBook.judgements().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> new Unused(
                        Named.of(Named.Kind.JUDGEMENT, it.id()),
                        "Nothing is left to the judgement “" + it.decides() + "” (" + it.id() + ")."));
    }

    private static Stream<Unused> rounds(RuleBook ruleBook) {
        var used = Stream.concat(
                        ruleBook.requirements()
                                .flatMap(requirement -> requirement.remedies().stream())
                                .map(Remedy::when)
                                .filter(Remedy.When.InRound.class::isInstance)
                                .map(when -> ((Remedy.When.InRound) when).rounds()),
                        ruleBook.otherWays().stream().flatMap(way -> way.rounds().stream()))
                .map(Rounds::id)
                .collect(Collectors.toSet());
        return ruleBook.rounds().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> new Unused(
                        Named.of(it), "Nobody is told to apply in the round “" + it.title() + "” (" + it.id() + ")."));
    }
}
