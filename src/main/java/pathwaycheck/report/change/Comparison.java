package pathwaycheck.report.change;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;

/**
 * Reports side by side: where they differ, and nothing else. Each row holds something of every report, in their order;
 * empty where a report does not have it.
 *
 * @param reports two or more, of one career and day
 * @param answers what was answered differently
 * @param requirements what stands differently, or is met on another day
 * @param toDos what to do on one way only, or at another time
 */
public record Comparison(
        List<Report> reports,
        List<Row<AnswerInWords>> answers,
        List<Row<RequirementReport>> requirements,
        List<Row<ToDo>> toDos) {

    /** One thing in every report. */
    public record Row<T>(String title, List<Optional<T>> each) {}

    public Comparison {
        reports = List.copyOf(reports);
        answers = List.copyOf(answers);
        requirements = List.copyOf(requirements);
        toDos = List.copyOf(toDos);
    }

    /** Sets these reports side by side. */
    public static Comparison of(List<Report> reports) {
        return new Comparison(
                reports,
                rows(reports, Report::answers, AnswerInWords::question, AnswerInWords::ask, AnswerInWords::equals),
                requirements(reports),
                rows(reports, Report::way, ToDo::id, ToDo::what, Comparison::areTheSameDays));
    }

    /** The goal is reached in another month, or not in all. */
    public boolean goalDiffers() {
        return differs(report ->
                List.of(report.goal().isReached(), report.goal().atBest().map(YearMonth::from)));
    }

    /** What to do first differs. */
    public boolean nextDiffers() {
        return differs(report -> report.next().inShort());
    }

    /** They tell the same. */
    public boolean isNothing() {
        return requirements.isEmpty() && toDos.isEmpty() && !goalDiffers() && !nextDiffers();
    }

    private boolean differs(Function<Report, ?> told) {
        return reports.stream().map(told).distinct().count() > 1;
    }

    /**
     * Every report tells all that counts. A part is told only while the whole is not settled: it is compared where all
     * tell it.
     */
    private static List<Row<RequirementReport>> requirements(List<Report> reports) {
        return rows(
                        reports,
                        Report::requirements,
                        RequirementReport::id,
                        RequirementReport::title,
                        (one, other) ->
                                one.status() == other.status() && one.from().equals(other.from()))
                .stream()
                .filter(row -> row.each().stream().allMatch(Optional::isPresent))
                .toList();
    }

    private static <T> List<Row<T>> rows(
            List<Report> reports,
            Function<Report, List<T>> things,
            Function<T, String> id,
            Function<T, String> title,
            BiPredicate<T, T> isSame) {
        var byId = reports.stream()
                .map(report -> {
                    var named = new LinkedHashMap<String, T>();
                    things.apply(report).forEach(thing -> named.put(id.apply(thing), thing));
                    return named;
                })
                .toList();
        var ids = new LinkedHashSet<String>();
        byId.forEach(named -> ids.addAll(named.keySet()));
        return ids.stream()
                .map(it -> byId.stream()
                        .map(named -> Optional.ofNullable(named.get(it)))
                        .toList())
                .filter(each -> !areSame(each, isSame))
                .map(each -> new Row<>(
                        title.apply(each.stream()
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElseThrow()),
                        each))
                .toList();
    }

    /** Of a place in a round the window is told, of a choice by when, of all else how long it takes. */
    private static boolean areTheSameDays(ToDo one, ToDo other) {
        if (one.isChoice() && one.byWhen().isPresent()) {
            return one.byWhen().equals(other.byWhen());
        }
        return one.window().isPresent()
                ? one.window().equals(other.window())
                : one.from().equals(other.from())
                        && one.until().equals(other.until())
                        && one.untilAtWorst().equals(other.untilAtWorst());
    }

    private static <T> boolean areSame(List<Optional<T>> each, BiPredicate<T, T> isSame) {
        var first = each.get(0);
        return each.stream()
                .allMatch(other -> first.isPresent() == other.isPresent()
                        && (first.isEmpty() || isSame.test(first.get(), other.orElseThrow())));
    }
}
