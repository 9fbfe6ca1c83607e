package pathwaycheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands for authors and operators: {@code java -jar quarkus-run.jar rules check …}. */
@Command(
        name = "rules",
        description = "Reads, proves and compares rule books.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            New.class,
            Check.class,
            Answer.class,
            Prove.class,
            Diff.class,
            Due.class,
            Preview.class,
            Draw.class,
            Assess.class,
            WholeClass.class
        })
final class Rules implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
