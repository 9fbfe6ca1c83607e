package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.proof.CheckedLater;
import pathwaycheck.proof.Promises;
import pathwaycheck.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a folder of rules, and lists everything that is wrong with its files and their words, and every example that is
 * told something else.
 */
@Command(
        name = "check",
        description = "Lists everything wrong with a folder of rules.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "Writes every address, for a person to open and tick off, in Markdown.")
    private Optional<Path> links;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        var read = options.readFolder(folder);
        Options.print(read.wording(), folder);
        if (read.ruleBook().isEmpty()) {
            return Options.FOUND;
        }
        var ruleBook = read.ruleBook().get();
        if (links.isPresent() && !Options.write(links.get(), LinkList.of(ruleBook, options.asOf))) {
            return Options.FOUND;
        }
        var findings = new ArrayList<>(Promises.broken(ruleBook));
        findings.addAll(CheckedLater.than(options.asOf, ruleBook));
        findings.forEach(finding -> System.err.println(finding.says()));
        return findings.isEmpty() && read.wording().isEmpty() ? tell(ruleBook) : Options.FOUND;
    }

    private int tell(RuleBook book) {
        var size = new Size(
                book.career().title(),
                book.version(),
                book.hash(),
                book.questions().size(),
                book.requirements().count(),
                book.examples().size());
        if (options.json) {
            Options.print(size);
        } else {
            System.out.println(size.inWords());
        }
        return 0;
    }

    private record Size(String title, String version, String hash, int questions, long requirements, int people) {
        String inWords() {
            return title + " " + version + " (" + hash + "): " + questions + " questions, " + requirements
                    + " requirements, " + people
                    + " people. Nothing is wrong with the files, and all of these people are "
                    + "told what they were promised.";
        }
    }
}
