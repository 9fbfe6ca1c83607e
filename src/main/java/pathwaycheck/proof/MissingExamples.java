package pathwaycheck.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;

/**
 * What no walk can know to be wrong, and so somebody who knows the career says in an example what is right: how long
 * things take, who is told of another way, and who chooses an answer.
 */
record MissingExamples(RuleBook ruleBook) {

    /** Everything that no example speaks for, each once. */
    List<Finding> find() {
        return Stream.of(lengths(), ways(), options()).flatMap(found -> found).toList();
    }

    private Stream<Finding> lengths() {
        return ruleBook.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(MissingExamples::canBeDated)
                .filter(remedy -> none(example -> example.help().done().keySet().stream()
                        .anyMatch(it -> it.id().equals(remedy.id()))))
                .map(remedy -> found(
                        Finding.Kind.LENGTH_WITHOUT_EXAMPLE,
                        "No example says when somebody has done this: " + remedy.toDo() + " Add to one the day on which"
                                + " they have, or the earliest and the latest: `done: { " + remedy.id()
                                + ": 2027-06-01 to 2027-09-01 }`."));
    }

    private static boolean canBeDated(Remedy remedy) {
        return !(remedy.when() instanceof Remedy.When.After after)
                || after.takes().least().isPresent();
    }

    private Stream<Finding> ways() {
        var neverTold = ruleBook.otherWays().stream()
                .filter(way -> none(example -> example.help().ways().contains(way)))
                .map(way -> way(way, "must be told the other way", "ways"));
        var neverNotTold = ruleBook.otherWays().stream()
                .filter(way -> way.forWhom().isPresent())
                .filter(way -> none(example -> example.help().notTold().contains(way.id())))
                .map(way -> way(way, "must not be told the other way", "not-told"));
        return Stream.concat(neverTold, neverNotTold);
    }

    private static Finding way(OtherWay way, String promise, String key) {
        return found(
                Finding.Kind.WAY_WITHOUT_EXAMPLE,
                "No example says who " + promise + " “" + way.title() + "”. Add `" + key + ": [" + way.id() + "]`.");
    }

    private Stream<Finding> options() {
        return ruleBook.questions().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .flatMap(choice -> choice.options().stream()
                        .filter(option -> none(example -> chooses(example, choice, option)))
                        .map(option -> found(
                                Finding.Kind.OPTION_WITHOUT_EXAMPLE,
                                "No example answers “" + option.text() + "” to “"
                                        + choice.wording().ask() + "” (" + choice.id() + ": " + option.id()
                                        + "). Add somebody who can say so, or delete the answer.")));
    }

    private static boolean chooses(Example example, Choice choice, Option option) {
        return example.answers()
                .to(choice)
                .filter(answer -> answer instanceof Answer.Chosen chosen
                        && chosen.options().contains(option))
                .isPresent();
    }

    private boolean none(Predicate<Example> says) {
        return ruleBook.examples().stream().noneMatch(says);
    }

    private static Finding found(Finding.Kind kind, String says) {
        return new Finding(kind, says, Optional.empty());
    }
}
