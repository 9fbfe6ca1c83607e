package pathwaycheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import pathwaycheck.rulefiles.FileNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What the words of a command line ask for. Exit code 0: all is well; 1: something is wrong, or differs, and was told;
 * 2: the words were not understood.
 */
@Command(
        name = "pathway-check",
        description = "Without a word it serves Pathway Check. With one it runs a command, and ends.",
        footer = {
            "",
            "Settings stand before -jar, as -Dpathway-check.site.address=https://example.org, or in variables, as",
            "PATHWAY_CHECK_SITE_ADDRESS. src/docs/running.md lists them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = Rules.class)
public final class Commands implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs a command; the answer is its exit code. */
    public static int run(String[] words, LocalDate today) {
        var commands = new CommandLine(new Commands())
                .setOut(new PrintWriter(System.out, true))
                .setErr(new PrintWriter(System.err, true));
        commands.registerConverter(Path.class, FileNames::of);
        commands.registerConverter(LocalDate.class, LocalDate::parse);
        commands.setDefaultValueProvider(option -> option.isOption()
                        && ((CommandLine.Model.OptionSpec) option).longestName().equals("--as-of")
                ? today.toString()
                : null);
        return commands.execute(SameEverywhere.typed(words));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    /** The version that was built. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Pathway Check " + Commands.class.getPackage().getImplementationVersion()};
        }
    }
}
