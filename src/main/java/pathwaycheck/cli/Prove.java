package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import pathwaycheck.proof.Proof;
import pathwaycheck.rulefiles.FileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Walks every journey through a rule book. */
@Command(
        name = "prove",
        description = "Walks every journey through a rule book, and tells what is wrong with it as a whole.",
        mixinStandardHelpOptions = true)
final class Prove implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        return options.read(folder)
                .map(book -> Options.withProgress("proving", progress -> Proof.of(book, options.asOf, progress)))
                .map(this::tell)
                .orElse(Options.FOUND);
    }

    private static String inWords(int found) {
        return found == 1 ? "1 thing to mend." : found + " things to mend.";
    }

    private int tell(Proof proof) {
        if (options.json) {
            Options.print(proof);
        } else {
            var written = Written.in(folder);
            proof.findings().forEach(finding -> {
                System.out.println(
                        FileNames.shown(folder) + "/" + written.place(finding.about()) + ": " + finding.says());
                finding.address().ifPresent(address -> System.out.println("    See: " + address));
            });
            System.out.printf(
                    "%,d journeys over %d answers that conditions tell apart, %,d verdicts, as of %s: %s%n",
                    proof.journeys(),
                    proof.answers(),
                    proof.verdicts(),
                    proof.asOf(),
                    proof.findings().isEmpty()
                            ? "proved."
                            : inWords(proof.findings().size()));
        }
        return proof.findings().isEmpty() ? 0 : Options.FOUND;
    }
}
