package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.question.Dates;
import pathwaycheck.rules.Citation;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists sources by the day by which to check them again. */
@Command(
        name = "due",
        description = "Lists sources by the day by which to check them again, with what rests on each.",
        mixinStandardHelpOptions = true)
final class Due implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Option(
            names = "--by",
            paramLabel = "DAY",
            description = "Only those that are due by this day, as 2027-01-31; without it, all.")
    private Optional<LocalDate> by;

    @Mixin
    private Options options;

    /**
     * A source that is due.
     *
     * @param restsOnIt what names it, as “remedy apply”
     */
    private record DueSource(
            LocalDate checkBy, boolean stale, String id, String title, String address, List<String> restsOnIt) {}

    @Override
    public Integer call() {
        return options.read(folder).map(this::tell).orElse(Options.FOUND);
    }

    private int tell(RuleBook book) {
        var due = book.sources().stream()
                .filter(source -> by.isEmpty() || !source.checkBy().isAfter(by.get()))
                .sorted(Comparator.comparing(Source::checkBy))
                .map(source -> new DueSource(
                        source.checkBy(),
                        source.checkBy().isBefore(options.asOf),
                        source.id(),
                        source.title(),
                        source.address().toString(),
                        Citation.in(book)
                                .filter(citation -> citation.source().equals(source))
                                .map(Citation::by)
                                .distinct()
                                .toList()))
                .toList();
        if (options.json) {
            Options.print(due);
        } else {
            print(book, due);
        }
        return due.stream().anyMatch(DueSource::stale) ? Options.FOUND : 0;
    }

    private void print(RuleBook book, List<DueSource> due) {
        LocalDate day = null;
        for (var source : due) {
            if (!source.checkBy().equals(day)) {
                day = source.checkBy();
                var sameDay = day;
                System.out.printf(
                        "%n%s: %d%s%n",
                        Dates.day(day),
                        due.stream().filter(it -> it.checkBy().equals(sameDay)).count(),
                        source.stale() ? ", and that day is over" : "");
            }
            System.out.printf(
                    "  %s (%s)%n    %s%n    %s%n",
                    source.title(),
                    source.id(),
                    source.address(),
                    source.restsOnIt().isEmpty() ? "nothing" : String.join(", ", source.restsOnIt()));
        }
        System.out.printf(
                "%n%s: %d of %d sources. Read each again, and compare what rests on it. Then write the day"
                        + " into `checked:` in sources.yaml, and the day by which to read it again into `check-by:`,"
                        + " unless that lies ahead and is still right.%n",
                book.career().id(), due.size(), book.sources().size());
    }
}
