package pathwaycheck.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/** The examples of a rule book are promises: this person, on this day, is told this. */
public final class Promises {

    private Promises() {}

    /** Every promise that the rule book does not keep, each in a sentence. */
    public static List<Finding> broken(RuleBook ruleBook) {
        return ruleBook.examples().stream()
                .flatMap(example -> broken(ruleBook, example).stream())
                .toList();
    }

    /** What this person is told otherwise. */
    public static List<Finding> broken(RuleBook ruleBook, Example example) {
        var journey = Journey.replay(ruleBook, example.answers(), example.asOf());
        var address = new Person(ruleBook, example.answers(), example.asOf()).address();
        var plan = Plan.of(journey.assessment());
        return Stream.of(
                        questions(journey, example),
                        told(journey, example),
                        planned(plan, example),
                        new PromisedHelp(plan, Report.of(plan), example.help()).broken())
                .flatMap(differences -> differences)
                .map(says -> new Finding(
                        Finding.Kind.PERSON_TOLD_OTHERWISE, example.name() + ": " + says, Optional.of(address)))
                .toList();
    }

    private static Stream<String> questions(Journey journey, Example example) {
        var stillAsked = journey.next().stream()
                .map(question -> "is still asked “" + question.wording().ask() + "”.");
        var asked = journey.asked().stream().map(Question::id).toList();
        var neverAsked = example.answers().byId().keySet().stream()
                .filter(id -> !asked.contains(id))
                .map(id -> "is never asked for `" + id + "`.");
        return Stream.concat(stillAsked, neverAsked);
    }

    private static Stream<String> told(Journey journey, Example example) {
        var assessment = journey.assessment();
        return example.told().entrySet().stream()
                .filter(promise -> assessment.status(promise.getKey()) != promise.getValue())
                .map(promise -> {
                    var requirement = promise.getKey();
                    var verdict = assessment.verdict(requirement);
                    return "“" + requirement.title() + "” should be "
                            + promise.getValue().word() + ", but is "
                            + assessment.status(requirement).word() + " (" + verdict.earliest() + " to "
                            + verdict.latest() + "), because of "
                            + assessment.restsOn(requirement).stream()
                                    .map(Question::id)
                                    .toList()
                            + ".";
                });
    }

    private static Stream<String> planned(Plan plan, Example example) {
        var days = example.planned().entrySet().stream()
                .filter(promise -> !Objects.equals(
                        plan.atBest(promise.getKey()).day().toString(),
                        promise.getValue().toString()))
                .map(promise -> "“" + promise.getKey().title() + "” should be planned for " + promise.getValue()
                        + ", but is planned for "
                        + plan.atBest(promise.getKey()).day() + ".");
        var years = plan.remedies().stream()
                .flatMap(action -> action.window().stream())
                .map(window -> window.starts().getYear())
                .toList();
        var rounds = example.appliesIn().stream()
                .filter(year -> !years.contains(year))
                .map(year ->
                        "the plan should lead through the round of " + year + ", but leads through " + years + ".");
        return Stream.concat(days, rounds);
    }
}
