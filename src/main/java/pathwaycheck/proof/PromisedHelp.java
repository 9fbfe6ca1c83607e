package pathwaycheck.proof;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/** What the author of an example promised about help, held against the report that this person reads. */
record PromisedHelp(Plan plan, Report report, Example.Help promised) {

    /** Of this example. */
    static PromisedHelp of(RuleBook ruleBook, Example example) {
        return new PromisedHelp(
                Plan.of(Journey.replay(ruleBook, example.answers(), example.asOf())
                        .assessment()),
                example.help());
    }

    PromisedHelp(Plan plan, Example.Help promised) {
        this(plan, Report.of(plan), promised);
    }

    /** The windows that this person is told to apply in, on the way to the goal or beside it. */
    Stream<Named> windows() {
        return toDos().flatMap(toDo ->
                toDo.rounds().stream().flatMap(rounds -> toDo.window().stream().map(it -> Named.of(rounds, it))));
    }

    /** They are told of this way. */
    boolean isTold(OtherWay way) {
        return report.otherWays().contains(way);
    }

    /** Every promise that is not kept, as the end of a sentence. */
    Stream<BrokenPromise> broken() {
        return Stream.of(worst(), done(), ways(), notTold(), next(), answer()).flatMap(differences -> differences);
    }

    private Stream<BrokenPromise> worst() {
        return promised.worst().entrySet().stream()
                .filter(promise -> !plan.atWorst(promise.getKey())
                        .day()
                        .toString()
                        .equals(promise.getValue().toString()))
                .sorted(Comparator.comparing(promise -> promise.getKey().id()))
                .map(promise -> BrokenPromise.ofDay(
                        promise.getKey(),
                        "“" + promise.getKey().title() + "” should be planned for " + promise.getValue()
                                + " at the latest, but "
                                + Promises.planned(
                                        plan.atWorst(promise.getKey()).day()) + "."));
    }

    private Stream<BrokenPromise> done() {
        return promised.done().entrySet().stream()
                .filter(promise -> !done(promise.getKey()).equals(Optional.of(promise.getValue())))
                .sorted(Comparator.comparing(promise -> promise.getKey().id()))
                .map(promise -> BrokenPromise.ofDay(
                        "the day on which they have done “" + promise.getKey().toDo() + "” ("
                                + promise.getKey().id() + ")",
                        "“" + promise.getKey().toDo() + "” should be done on " + promise.getValue() + ", but "
                                + done(promise.getKey())
                                        .map(days -> "is done on " + days)
                                        .orElse("is not told with a date")
                                + "."));
    }

    /** When this person has done it, as the report says; empty: it has no day there. */
    Optional<Example.Done> done(Remedy remedy) {
        return toDos().filter(toDo -> toDo.id().equals(remedy.id()))
                .flatMap(toDo -> toDo.until().stream().map(until -> new Example.Done(until, toDo.untilAtWorst())))
                .findFirst();
    }

    /** First as it is told where it helps, then what only the second plan asks for. */
    private Stream<ToDo> toDos() {
        return Stream.of(
                        report.requirements().stream().map(RequirementReport::toDos),
                        Stream.of(report.way()),
                        report.secondPlan().stream().map(second -> second.instead()))
                .flatMap(lists -> lists)
                .flatMap(list -> list.stream());
    }

    private Stream<BrokenPromise> ways() {
        return promised.ways().stream()
                .filter(way -> !report.otherWays().contains(way))
                .map(way -> BrokenPromise.ofHelp(
                        "the other way “" + way.title() + "” (" + way.id() + ")",
                        "should be told the other way “" + way.title() + "”, but is not."));
    }

    private Stream<BrokenPromise> notTold() {
        var ways = report.otherWays().stream()
                .filter(way -> promised.notTold().contains(way.id()))
                .map(way -> BrokenPromise.ofHelp(
                        "the other way “" + way.title() + "” (" + way.id() + ")",
                        "should not be told the other way “" + way.title() + "”, but is."));
        var remedies = toDos().filter(toDo -> promised.notTold().contains(toDo.id()))
                .map(toDo -> BrokenPromise.ofHelp(
                        "whether to do this: “" + toDo.what() + "” (" + toDo.id() + ")",
                        "should not be told to do this, but is: “" + toDo.what() + "”"))
                .distinct();
        return Stream.concat(ways, remedies);
    }

    private Stream<BrokenPromise> answer() {
        var told = report.headline().map(HeadlineInWords::id).orElse("nothing");
        return promised.answer().filter(answer -> !answer.equals(told)).stream()
                .map(answer -> BrokenPromise.ofHelp(
                        "the answer that their report begins with",
                        "should be told “" + answer + "” first, but is told “" + told + "”."));
    }

    private Stream<BrokenPromise> next() {
        return promised.next().filter(next -> !next.equals(report.next().id())).stream()
                .map(next -> BrokenPromise.ofHelp(
                        "the next thing to do",
                        "should be told “" + next + "” as the next thing, but is told “"
                                + report.next().id() + "” (" + report.next().kind() + ")."));
    }
}
