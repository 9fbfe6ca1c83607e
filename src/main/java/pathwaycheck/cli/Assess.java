package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.api.AssessedJson;
import pathwaycheck.question.Dates;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.CameFrom;
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
            description = "As 'stage=graduate&degree-class=lower-second', or a whole address from a browser,"
                    + " with or without its host. A day in it counts in place of --as-of.",
            defaultValue = "")
    private String address;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        return options.read(folder).map(this::assess).orElse(Options.FOUND);
    }

    private int assess(RuleBook book) {
        var asked = Address.read(address).normal().withoutAdded();
        if (!new Links(book.career().id()).isOneOfOurs(asked)) {
            System.err.println(
                    asked.path() + ": this page is not about " + book.career().id());
            return Options.FOUND;
        }
        try {
            // As pages that ask take it: what is only tried is an answer, and where one came from means nothing.
            var visit = Reader.QUESTIONS.read(book, asked, options.asOf, CameFrom.FIELD::equals);
            var mistakes = Stream.concat(
                            visit.read().mistakes().stream(),
                            visit.oddDays().stream().map(odd -> odd.question().odd(odd.says())))
                    .toList();
            mistakes.forEach(mistake -> System.err.println(mistake.field() + ": " + mistake.says()));
            if (!mistakes.isEmpty()) {
                return Options.FOUND;
            }
            tell(visit);
            return 0;
        } catch (Refusal refusal) {
            refusal.wrong().forEach(wrong -> System.err.println(wrong.name() + ": " + wrong.says()));
            return Options.FOUND;
        }
    }

    private void tell(Visit visit) {
        var report = visit.report();
        if (options.json) {
            Options.print(AssessedJson.of(visit));
            return;
        }
        System.out.println("As of " + Dates.day(visit.asOf().day()) + ": " + report.opening());
        visit.since().map(Assess::lines).ifPresent(lines -> lines.forEach(System.out::println));
        visit.journey().next().ifPresent(question -> System.out.println("Still to ask: " + question.id()));
        visit.ruleBook()
                .requirements()
                .forEach(requirement -> System.out.printf(
                        "%-16s %s (%s)%n",
                        visit.journey().assessment().status(requirement).word(),
                        requirement.title(),
                        requirement.id()));
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
