package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.question.Question;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;
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
            paramLabel = "ADDRESS",
            description = "As 'stage=graduate&degree-class=lower-second', or a whole address, "
                    + "with or without its host. A day in it" + " counts in place of --as-of.",
            defaultValue = "")
    private String address;

    @Mixin
    private Options options;

    private record Line(String id, String title, String status, String earliest, String latest) {}

    private record Answered(
            LocalDate asOf,
            Optional<String> next,
            Optional<LocalDate> goalAtBest,
            List<Line> requirements,
            List<String> since) {}

    @Override
    public Integer call() {
        return options.read(folder).map(this::assess).orElse(Options.FOUND);
    }

    private int assess(RuleBook book) {
        var asked = Address.read(address);
        if (!new Links(book.career().id()).isOneOfOurs(asked)) {
            System.err.println(
                    asked.path() + ": this page is not about " + book.career().id());
            return Options.FOUND;
        }
        try {
            tell(Reader.PROGRAM.read(book, asked, options.asOf));
            return 0;
        } catch (Refusal refusal) {
            refusal.wrong().forEach(wrong -> System.err.println(wrong.name() + ": " + wrong.says()));
            return Options.FOUND;
        }
    }

    private void tell(Visit visit) {
        var journey = visit.journey();
        var report = visit.report();
        var since = visit.since(report).map(Assess::lines).orElse(List.of());
        var lines = visit.ruleBook()
                .requirements()
                .map(requirement -> new Line(
                        requirement.id(),
                        requirement.title(),
                        journey.assessment().status(requirement).word(),
                        journey.assessment().verdict(requirement).earliest().toString(),
                        journey.assessment().verdict(requirement).latest().toString()))
                .toList();
        if (options.json) {
            Options.print(new Answered(
                    visit.asOf().day(),
                    journey.next().map(Question::id),
                    report.goal().atBest(),
                    lines,
                    since));
            return;
        }
        since.forEach(System.out::println);
        journey.next().ifPresent(question -> System.out.println("Still to ask: " + question.id()));
        lines.forEach(line -> System.out.printf("%-16s %s (%s)%n", line.status(), line.title(), line.id()));
        report.way()
                .forEach(toDo -> System.out.printf(
                        "%s to %s: %s%n",
                        toDo.from().map(LocalDate::toString).orElse("?"),
                        toDo.until().map(LocalDate::toString).orElse("?"),
                        toDo.what()));
    }

    /** What changed since the day of the receipt, a line each. */
    private static List<String> lines(ChangesSince since) {
        var lines = new ArrayList<String>();
        if (since.rulesChanged()) {
            lines.add("the rules are new");
        }
        if (since.goalMoved()) {
            lines.add("the goal has another date; it had: "
                    + (since.goalWasReached()
                            ? "reached"
                            : since.goalWas().map(YearMonth::toString).orElse("none")));
        }
        since.changes()
                .forEach(change -> lines.add("%s, before: %s: %s (%s)"
                        .formatted(change.is().word(), change.was().word(), change.title(), change.id())));
        since.windows().forEach(window -> lines.add("%s: %s".formatted(window.title(), window.says())));
        if (since.restMoved()) {
            lines.add("dates, or what there is to do, have changed");
        }
        since.reworded().forEach(it -> lines.add("something else is said of: %s (%s)".formatted(it.title(), it.id())));
        if (since.checkedAgain()) {
            lines.add("sources were checked again");
        }
        if (!since.isWhole()) {
            lines.add("the receipt is an older one, and cannot tell what else has changed");
        }
        if (!since.isComparable()) {
            lines.add("there are new requirements, or some have gone");
        }
        if (lines.isEmpty()) {
            lines.add("nothing has changed");
        }
        return lines.stream().map(line -> "Since " + since.day() + ": " + line).toList();
    }
}
