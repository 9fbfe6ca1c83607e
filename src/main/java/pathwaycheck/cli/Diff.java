package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import pathwaycheck.proof.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares what everybody is told by two rule books. */
@Command(
        name = "diff",
        description = "Tells who would be told something else by another rule book, from what to what.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the rules as they are.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the rules as they would be.")
    private Path after;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        var old = options.read(before);
        var changed = options.read(after);
        if (old.isEmpty() || changed.isEmpty()) {
            return Options.FOUND;
        }
        return tell(Options.withProgress(
                "comparing", progress -> Difference.of(old.get(), changed.get(), options.asOf, progress)));
    }

    private int tell(Difference difference) {
        if (options.json) {
            Options.print(difference);
        } else {
            difference
                    .changes()
                    .forEach(change -> System.out.printf(
                            "About %s, on %,d journeys%n    was: %s%n    is:  %s%n    %s.%n    See: %s%n%n",
                            change.about(),
                            change.journeys(),
                            orNothing(change.before()),
                            orNothing(change.after()),
                            change.person(),
                            change.address()));
            System.out.printf(
                    "%,d journeys compared, as of %s: %s%n",
                    difference.journeys(),
                    difference.asOf(),
                    difference.changes().isEmpty()
                            ? "no difference."
                            : difference.changes().size() + " kinds of change.");
        }
        return difference.changes().isEmpty() ? 0 : Options.FOUND;
    }

    private static String orNothing(String told) {
        return told.isEmpty() ? "(nothing)" : told;
    }
}
