package pathwaycheck.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what one person would be told. */
@Command(
        name = "assess",
        description = "Tells what one person would be told, from answers as they stand in an address.",
        mixinStandardHelpOptions = true)
final class Assess implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "ANSWERS",
            description = "As 'stage=graduate&degree-class=lower-second'.",
            defaultValue = "")
    private String answers;

    @Mixin
    private Options options;

    private record Line(String id, String title, String status, String earliest, String latest) {}

    private record Answered(
            LocalDate asOf, Optional<String> next, Optional<LocalDate> goalAtBest, List<Line> requirements) {}

    @Override
    public Integer call() {
        return options.read(folder).map(this::assess).orElse(Options.FOUND);
    }

    private int assess(RuleBook book) {
        var read = Answers.read(book.questions(), query());
        read.mistakes().forEach(mistake -> System.err.println(mistake.field() + ": " + mistake.says()));
        read.unknown().forEach(name -> System.err.println(name + ": no question has this name"));
        if (!read.mistakes().isEmpty() || !read.unknown().isEmpty()) {
            return Options.FOUND;
        }
        var journey = Journey.replay(book, read.answers(), options.asOf);
        var report = Report.of(journey);
        var lines = book.requirements()
                .map(requirement -> new Line(
                        requirement.id(),
                        requirement.title(),
                        journey.assessment().status(requirement).word(),
                        journey.assessment().verdict(requirement).earliest().toString(),
                        journey.assessment().verdict(requirement).latest().toString()))
                .toList();
        if (options.json) {
            Options.print(new Answered(
                    options.asOf,
                    journey.next().map(Question::id),
                    report.goal().atBest(),
                    lines));
        } else {
            journey.next().ifPresent(question -> System.out.println("Still to ask: " + question.id()));
            lines.forEach(line -> System.out.printf("%-16s %s (%s)%n", line.status(), line.title(), line.id()));
            report.way()
                    .forEach(toDo -> System.out.printf(
                            "%s to %s: %s%n",
                            toDo.from().map(LocalDate::toString).orElse("?"),
                            toDo.until().map(LocalDate::toString).orElse("?"),
                            toDo.what()));
        }
        return 0;
    }

    private Query query() {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : answers.split("&")) {
            var parts = pair.split("=", 2);
            if (!pair.isBlank()) {
                values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return new Query(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
