package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import pathwaycheck.question.Answers;
import pathwaycheck.report.Report;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.GrownRules;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/** How cost grows with one rule book. */
final class BookGrowth {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final int[] SIZES = {10, 30, 100, 300, 1_000};
    private static final int QUESTIONS = 20;

    /** Whatever is measured first is measured as warm as what comes after it. */
    private static final int FIRST = 100;

    private BookGrowth() {}

    static Series requirements() throws IOException {
        var series = new Series(
                "Requirements in a rule book",
                "requirements",
                "load the folder, ms",
                "judge one person, ms",
                "replay, plan and report, ms");
        measure(series, size -> new GrownRules(size, QUESTIONS), (grown, read) -> {
            var book = read.ruleBook().orElseThrow();
            var answers = grown.answersIn(book);
            series.costs(
                    grown.requirements(),
                    Cost.of(() -> RuleFolder.read(read.folder())),
                    Cost.of(() -> Assessment.of(book, answers, DAY)),
                    report(book, answers));
        });
        return series;
    }

    static Series questions() throws IOException {
        var series = new Series(
                "Questions, each with a requirement of its own",
                "questions",
                "replay a whole journey, ms",
                "find the next question, ms",
                "replay, plan and report, ms");
        measure(series, size -> new GrownRules(size, size), (grown, read) -> {
            var book = read.ruleBook().orElseThrow();
            var answers = grown.answersIn(book);
            var assessment = Assessment.of(book, answers, DAY);
            series.costs(
                    grown.questions(),
                    Cost.of(() -> Journey.replay(book, answers, DAY)),
                    Cost.of(() -> new Asking(assessment).next()),
                    report(book, answers));
        });
        refused(series, new GrownRules(FIRST, 2 * SIZES[SIZES.length - 1]));
        series.note("An address has room for 8,000 letters, and so for some 700 such answers.");
        return series;
    }

    /** Replays, plans and reports. */
    static double report(RuleBook book, Answers answers) {
        return Cost.of(() -> Report.of(Journey.replay(book, answers, DAY)));
    }

    private static void measure(Series series, IntFunction<GrownRules> grown, BiConsumer<GrownRules, RuleFolder> costs)
            throws IOException {
        var first = grown.apply(FIRST);
        var warm = written(first);
        report(warm.ruleBook().orElseThrow(), first.answersIn(warm.ruleBook().orElseThrow()));
        for (var size : SIZES) {
            var read = written(grown.apply(size));
            if (read.ruleBook().isPresent()) {
                costs.accept(grown.apply(size), read);
            } else {
                series.refused(size, read.problems().get(0).toString());
            }
        }
    }

    private static void refused(Series series, GrownRules grown) throws IOException {
        series.refused(grown.questions(), written(grown).problems().get(0).toString());
    }

    private static RuleFolder written(GrownRules grown) throws IOException {
        return grown.write(Files.createTempDirectory(Growth.FOLDER, "grown")).read();
    }
}
