package pathwaycheck.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class MissingExamples {

    private final RuleBook ruleBook;

    /** Which examples have which key already, or are to have it by what is asked for: it stands in each but once. */
    private final Set<String> keys = new HashSet<>();

    /** What the examples that are kept are told; looked at once somebody asks. */
    private List<Kept> kept = List.of();

    private record Kept(Example example, PromisedHelp help) {}

    MissingExamples(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

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
                        Named.of(remedy),
                        "No example says when somebody has done this: " + remedy.toDo() + " "
                                + firstWith(help -> help.done(remedy).isPresent())
                                        .map(told -> done(remedy, told))
                                        .orElseGet(() -> "Nobody in people.yaml is told a day for it. Add somebody who"
                                                + " is; then `rules prove` says what to write.")));
    }

    /** The length may be wrong: so the day is asked about, and not only to be copied. */
    private String done(Remedy remedy, Kept told) {
        var days = told.help().done(remedy).orElseThrow();
        var one = remedy.id() + ": " + days;
        return "By the rules “" + told.example().name() + "” of people.yaml has done it on " + days
                + addTo(told, "done", one, "{ " + one + " }");
    }

    /** As the end of a sentence that ends in a question. */
    private String addTo(Kept told, String key, String one, String whole) {
        var isFirst = keys.add(told.example().name() + key);
        return ". Is that right? Then add to that example "
                + (isFirst ? "`" + key + ": " + whole + "`." : "`" + one + "`, under its `" + key + ":`.");
    }

    private static boolean canBeDated(Remedy remedy) {
        return !(remedy.when() instanceof Remedy.When.After after)
                || after.takes().least().isPresent();
    }

    private Stream<Finding> ways() {
        var neverTold = ruleBook.otherWays().stream()
                .filter(way -> none(example -> example.help().ways().contains(way)))
                .map(way -> way(way, "must be told the other way", "is told it", "ways", help -> help.isTold(way)));
        var neverNotTold = ruleBook.otherWays().stream()
                .filter(way -> way.forWhom().isPresent())
                .filter(way -> none(example -> example.help().notTold().contains(way.id())))
                .map(way -> way(
                        way,
                        "must not be told the other way",
                        "is not told it",
                        "not-told",
                        help -> !help.isTold(way)));
        return Stream.concat(neverTold, neverNotTold);
    }

    private Finding way(OtherWay way, String promise, String isKept, String key, Predicate<PromisedHelp> keeps) {
        return found(
                Finding.Kind.WAY_WITHOUT_EXAMPLE,
                Named.of(Named.Kind.OTHER_WAY, way.id()),
                "No example says who " + promise + " “" + way.title() + "”. "
                        + firstWith(keeps)
                                .map(told -> "By the rules “" + told.example().name() + "” of people.yaml " + isKept
                                        + addTo(told, key, way.id(), "[" + way.id() + "]"))
                                .orElse("Add somebody to people.yaml for whom this is true, with `" + key + ": ["
                                        + way.id() + "]`."));
    }

    /** The first example whose report is like that. */
    private Optional<Kept> firstWith(Predicate<PromisedHelp> like) {
        if (kept.isEmpty()) {
            kept = ruleBook.examples().parallelStream()
                    .filter(example -> Promises.broken(ruleBook, example).isEmpty())
                    .map(example -> new Kept(example, PromisedHelp.of(ruleBook, example)))
                    .toList();
            kept.forEach(it -> addKeys(it.example()));
        }
        return kept.stream().filter(it -> like.test(it.help())).findFirst();
    }

    private void addKeys(Example example) {
        Stream.of(
                        example.help().done().isEmpty() ? "" : "done",
                        example.help().ways().isEmpty() ? "" : "ways",
                        example.help().notTold().isEmpty() ? "" : "not-told")
                .forEach(key -> keys.add(example.name() + key));
    }

    private Stream<Finding> options() {
        return ruleBook.questions().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .flatMap(choice -> choice.options().stream()
                        .filter(option -> none(example -> chooses(example, choice, option)))
                        .map(option -> found(
                                Finding.Kind.OPTION_WITHOUT_EXAMPLE,
                                Named.of(choice, option),
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

    private static Finding found(Finding.Kind kind, Named about, String says) {
        return new Finding(kind, about, says, Optional.empty());
    }
}
