package pathwaycheck.proof;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Journey;
import pathwaycheck.verdict.Verdict;

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
        return notKept(ruleBook, example)
                .map(promise -> new Finding(
                        Finding.Kind.PERSON_TOLD_OTHERWISE,
                        Named.of(Named.Kind.EXAMPLE, example.name()),
                        example.name() + ": " + promise.says(),
                        Optional.of(address(ruleBook, example))))
                .toList();
    }

    /** This example, if it is told something else; what can be the cause of other things stands first. */
    static Optional<BrokenExample> broken(RuleBook ruleBook, int number) {
        var example = ruleBook.examples().get(number);
        var broken = notKept(ruleBook, example).toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(new BrokenExample(
                        number, example, broken, published(ruleBook, example, broken), address(ruleBook, example)));
    }

    private static String address(RuleBook ruleBook, Example example) {
        return new Person(ruleBook, example.answers(), example.asOf()).address();
    }

    private static Stream<BrokenPromise> notKept(RuleBook ruleBook, Example example) {
        var journey = Journey.replay(ruleBook, example.answers(), example.asOf());
        var stillAsked = StillAsked.of(ruleBook, example);
        if (stillAsked.isPresent()) {
            // Whatever else they are told follows from the answers that are missing.
            return Stream.of(stillAsked.get().broken());
        }
        var plan = Plan.of(journey.assessment());
        return Stream.of(
                        questions(journey, example),
                        told(ruleBook, journey, example),
                        planned(ruleBook, plan, example),
                        new PromisedHelp(plan, example.help()).broken())
                .flatMap(promises -> promises)
                .sorted(Comparator.comparing(BrokenPromise::kind));
    }

    private static Stream<BrokenPromise> questions(Journey journey, Example example) {
        var asked = journey.asked().stream().map(Question::id).toList();
        return example.answers().byId().keySet().stream()
                .filter(id -> !asked.contains(id))
                .sorted()
                .map(id -> BrokenPromise.ofQuestion(
                        "the question `" + id + "`, which they are not asked",
                        "is never asked for `" + id + "`.",
                        "take `" + id + "` out of the answers, or mend the rule that asks for it no longer"));
    }

    /** What is part of something else stands before it. */
    private static Stream<BrokenPromise> told(RuleBook ruleBook, Journey journey, Example example) {
        var assessment = journey.assessment();
        var otherwise = ruleBook.requirements()
                .filter(example.told()::containsKey)
                .filter(requirement ->
                        assessment.status(requirement) != example.told().get(requirement))
                .toList();
        return otherwise.stream()
                .sorted(Comparator.comparing(requirement -> otherwise.stream()
                        .filter(other -> BrokenTogether.comesBefore(other, requirement))
                        .count()))
                .map(requirement -> BrokenPromise.ofStatus(
                        requirement,
                        "“" + requirement.title() + "” should be "
                                + example.told().get(requirement).word() + ", but is "
                                + assessment.status(requirement).word()
                                + span(assessment.verdict(requirement))
                                + because(assessment.restsOn(requirement)) + "."));
    }

    /** When it holds, if a day of the calendar says so. */
    private static String span(Verdict verdict) {
        if (!verdict.earliest().isDated() && !verdict.latest().isDated()) {
            return "";
        }
        return verdict.earliest().equals(verdict.latest())
                ? " (from " + verdict.earliest() + ")"
                : " (from " + day(verdict.earliest()) + " at best, " + day(verdict.latest()) + " at worst)";
    }

    private static String day(Day day) {
        return day.isDated() ? day.toString() : day.equals(Day.ALWAYS) ? "now" : "never";
    }

    private static String because(Set<Question> questions) {
        return questions.isEmpty()
                ? ""
                : ", because of the answer to "
                        + questions.stream().map(Question::id).sorted().collect(Collectors.joining(", "));
    }

    private static Stream<BrokenPromise> planned(RuleBook ruleBook, Plan plan, Example example) {
        var days = ruleBook.requirements()
                .filter(example.planned()::containsKey)
                .filter(requirement -> !Objects.equals(
                        plan.atBest(requirement).day().toString(),
                        example.planned().get(requirement).toString()))
                .map(requirement -> BrokenPromise.ofDay(
                        requirement,
                        "“" + requirement.title() + "” should be planned for "
                                + example.planned().get(requirement) + ", but "
                                + planned(plan.atBest(requirement).day()) + "."));
        var years = plan.remedies().stream()
                .flatMap(action -> action.window().stream())
                .map(window -> window.starts().getYear())
                .toList();
        var rounds = example.appliesIn().stream()
                .filter(year -> !years.contains(year))
                .map(year -> BrokenPromise.ofDay(
                        "the year of the round that they apply in",
                        "the plan should lead through the round of " + year + ", but leads through " + inWords(years)
                                + "."));
        return Stream.concat(days, rounds);
    }

    /** As the end of a sentence. */
    static String planned(Day day) {
        return day.isDated() ? "is planned for " + day : day.equals(Day.ALWAYS) ? "holds already" : "has no day";
    }

    private static String inWords(List<Integer> years) {
        return years.isEmpty()
                ? "none"
                : "that of " + years.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    /**
     * The window with published dates on which the day rests that is told otherwise: the last one that this person's
     * plan leads through or should lead through, or else one that leads to what is planned.
     */
    private static Optional<String> published(RuleBook ruleBook, Example example, List<BrokenPromise> broken) {
        var plan = Plan.of(
                Journey.replay(ruleBook, example.answers(), example.asOf()).assessment());
        var onTheWay = plan.remedies().stream()
                .flatMap(dated -> rounds(dated.remedy()).flatMap(rounds -> Stream.concat(
                                dated.window().stream(), example.appliesIn().map(Year::of).map(rounds::in).stream())
                        .filter(Window::isPublished)
                        .map(window -> inWords(rounds, window))))
                .reduce((before, last) -> last);
        return onTheWay.or(() -> broken.stream()
                .flatMap(promise -> promise.requirement().stream())
                .flatMap(requirement -> requirement.remedies().stream())
                .flatMap(Promises::rounds)
                .flatMap(rounds -> rounds.published().stream()
                        .filter(window -> !window.starts().isBefore(example.asOf()))
                        .map(window -> inWords(rounds, window)))
                .findFirst());
    }

    private static Stream<Rounds> rounds(Remedy remedy) {
        return remedy.when() instanceof Remedy.When.InRound round ? Stream.of(round.rounds()) : Stream.empty();
    }

    private static String inWords(Rounds rounds, Window window) {
        return "the days of the window of " + window.starts().getYear() + " of “" + rounds.title() + "” (" + rounds.id()
                + "), which are published";
    }
}
