package pathwaycheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.edit.Impact;
import pathwaycheck.edit.ImpactInWords;
import pathwaycheck.rulefiles.WrittenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was done to a rule book, and who gets it. */
@Command(
        name = "diff",
        description = "Tells what was done to the rules of a career, and who is told something else because of it.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    private static final String CAREER = "career.yaml";

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "As rules/clinical-engineer, or rules for all careers: as it was, or as it is.")
    private Path first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The folder as it is now; without it, FOLDER is that, and --since says what it was.")
    private Optional<Path> second;

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "Compares with what git knows of that revision, as HEAD: what was committed last.")
    private Optional<String> since;

    @Option(
            names = "--every-way",
            description = "Goes on every way through the questions. For a large career that takes minutes; without it,"
                    + " some of them stand for all.")
    private boolean everyWay;

    @Mixin
    private Options options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (second.isPresent() == since.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Compared with what? Name two folders, the old one first, or one folder and --since HEAD");
        }
        var found = 0;
        for (var career : careers(second.orElse(first))) {
            found = Math.max(found, compare(career));
        }
        return found;
    }

    /** The folder itself, or each career's in that of all careers. */
    private static List<Path> careers(Path folder) throws IOException {
        if (Files.exists(folder.resolve(CAREER)) || !Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (var inside = Files.list(folder)) {
            var careers = inside.filter(it -> Files.exists(it.resolve(CAREER)))
                    .sorted()
                    .toList();
            return careers.isEmpty() ? List.of(folder) : careers;
        }
    }

    private int compare(Path career) throws IOException {
        if (since.isEmpty()) {
            var isOne = career.equals(second.orElseThrow());
            return compare(isOne ? first : first.resolve(career.getFileName()), career);
        }
        try (var committed = Committed.of(career.toAbsolutePath().normalize(), since.get())) {
            return compare(committed.folder(), career);
        } catch (Committed.NotThere refused) {
            System.err.println(refused.getMessage());
            return Options.FOUND;
        }
    }

    private int compare(Path before, Path after) {
        for (var folder : new Path[] {before, after}) {
            if (!Files.isDirectory(folder)) {
                System.err.println(folder + ": there is no such folder; check the path of the rules");
                return Options.FOUND;
            }
        }
        var was = state(before);
        var is = state(after);
        if (was.isEmpty() && since.isPresent()) {
            System.err.println("So they were at “" + since.get()
                    + "”, and this version cannot read them; name a later revision, as HEAD");
        }
        if (was.isEmpty() || is.isEmpty()) {
            return Options.FOUND;
        }
        var impact = was.get().ruleBook().hash().equals(is.get().ruleBook().hash())
                ? Impact.of(was.get(), is.get(), options.asOf, everyWay, (done, all) -> {})
                : Options.withProgress(
                        "comparing", progress -> Impact.of(was.get(), is.get(), options.asOf, everyWay, progress));
        if (options.json) {
            Options.print(impact);
        } else {
            ImpactInWords.of(impact).forEach(System.out::println);
        }
        return impact.isNothing() ? 0 : Options.FOUND;
    }

    private Optional<Impact.State> state(Path folder) {
        return options.read(folder).map(book -> new Impact.State(WrittenBook.read(folder), book));
    }
}
