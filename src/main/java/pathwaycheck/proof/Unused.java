package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.rules.Citation;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;

/** What stands in a rule book and nothing names: somebody forgot to use it, or to delete it. */
record Unused(RuleBook ruleBook) {

    List<Finding> find() {
        return Stream.of(sources(), judgements(), rounds())
                .flatMap(says -> says)
                .map(says -> new Finding(Finding.Kind.NAMED_BY_NOTHING, says, Optional.empty()))
                .toList();
    }

    private Stream<String> sources() {
        var cited =
                Citation.in(ruleBook).map(citation -> citation.source().id()).collect(Collectors.toSet());
        return ruleBook.sources().stream()
                .filter(it -> !cited.contains(it.id()))
                .map(it -> "Nothing rests on the source “" + it.title() + "” (" + it.id() + ").");
    }

    private Stream<String> judgements() {
        var used = ruleBook.judged().map(Judgement::id).collect(Collectors.toSet());
        return ruleBook.judgements().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> "Nothing is left to the judgement “" + it.decides() + "” (" + it.id() + ").");
    }

    private Stream<String> rounds() {
        var used = ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .map(Remedy::when)
                .filter(Remedy.When.InRound.class::isInstance)
                .map(when -> ((Remedy.When.InRound) when).rounds().id())
                .collect(Collectors.toSet());
        return ruleBook.rounds().stream()
                .filter(it -> !used.contains(it.id()))
                .map(it -> "Nobody is told to apply in the round “" + it.title() + "” (" + it.id() + ").");
    }
}
