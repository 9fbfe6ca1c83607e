package pathwaycheck.cli;

import java.time.LocalDate;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands for authors and operators: {@code java -jar quarkus-run.jar rules check …}. Exit code 0: all is well; 1:
 * something is wrong, or differs, and was told; 2: the command was not understood.
 */
@Command(
        name = "rules",
        description = "Reads, proves and compares rule books.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Check.class, Prove.class, Diff.class, Draw.class, Assess.class})
public final class Rules implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** These words of a command line are for us, not for the server. */
    public static boolean isFor(String[] words) {
        return words.length > 0 && words[0].equals("rules");
    }

    /** Runs a command; the answer is its exit code. */
    public static int run(String[] words, LocalDate today) {
        var commands = new CommandLine(new Rules());
        commands.registerConverter(LocalDate.class, LocalDate::parse);
        commands.setDefaultValueProvider(option -> option.isOption()
                        && ((CommandLine.Model.OptionSpec) option).longestName().equals("--as-of")
                ? today.toString()
                : null);
        return commands.execute(Arrays.copyOfRange(words, 1, words.length));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
