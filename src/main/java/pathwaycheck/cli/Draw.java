package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.picture.map.RuleMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the map of a rule book. */
@Command(
        name = "draw",
        description = "Draws the map of a rule book: its steps as lanes, with requirements, questions and remedies.",
        mixinStandardHelpOptions = true)
final class Draw implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Option(names = "--to", paramLabel = "FILE", description = "Where the picture goes (default: it is printed).")
    private Optional<Path> to;

    @Mixin
    private Options options;

    private record Drawn(String file, int characters) {}

    @Override
    public Integer call() {
        return options.read(folder)
                .map(book -> Options.withProgress("drawing", progress -> RuleMap.alone(book)))
                .map(this::tell)
                .orElse(Options.FOUND);
    }

    private int tell(String svg) {
        if (to.isEmpty()) {
            System.out.print(svg);
            return 0;
        }
        if (!Options.write(to.get(), svg)) {
            return Options.FOUND;
        }
        if (options.json) {
            Options.print(new Drawn(to.get().toString(), svg.length()));
        }
        return 0;
    }
}
