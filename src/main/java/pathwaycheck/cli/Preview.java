package pathwaycheck.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves rules to whoever writes them, on this machine alone. */
@Command(
        name = "preview",
        description =
                "Shows rules in a browser while they are written: pages follow what is saved, and say what is wrong"
                        + " with it. Ctrl and C end it.",
        mixinStandardHelpOptions = true)
final class Preview implements Callable<Integer> {

    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8180;
    private static final int HIGHEST_PORT = 65_535;

    @Parameters(
            paramLabel = "FOLDER",
            description = "That of all careers, as rules; or of one of them. Of a draft, that draft is shown alone.")
    private Path folder;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens; without it, the first free port from 8080 on.")
    private Optional<Integer> port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var given = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(given)) {
            System.err.println(FileNames.shown(folder) + ": there is no such folder; check the path of the rules");
            return Options.FOUND;
        }
        if (port.filter(it -> it < 1 || it > HIGHEST_PORT).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--port: " + port.get() + " is no port; name one from 1 to " + HIGHEST_PORT);
        }
        var rules = shown(given);
        var free = port.orElseGet(Preview::firstFree);
        if (!isFree(free)) {
            System.err.println("Port " + free + " is taken; name another one, as --port "
                    + (free == HIGHEST_PORT ? FIRST_PORT : free + 1));
            return Options.FOUND;
        }
        var address = "http://localhost:" + free;
        System.setProperty("pathway-check.preview", "true");
        System.setProperty("pathway-check.rules", rules.toString());
        System.setProperty("pathway-check.site.address", address);
        System.setProperty("quarkus.http.host", "localhost");
        System.setProperty("quarkus.http.port", String.valueOf(free));
        System.setProperty("quarkus.management.port", "0");
        System.setProperty("quarkus.shutdown.delay", "0S");
        System.setProperty("quarkus.log.category.\"io.quarkus\".level", "WARN");
        System.out.println("A preview of " + FileNames.shown(rules) + " opens at " + address + " in some seconds."
                + " Pages follow what you save. Ctrl and C end it.");
        Quarkus.run();
        return 0;
    }

    /** All careers are shown, whichever is named; but a draft, which they leave out, alone. */
    static Path shown(Path given) {
        return RulesFolder.isOfOneCareer(given) && !RulesFolder.isDraft(given) ? given.getParent() : given;
    }

    private static int firstFree() {
        var next = FIRST_PORT;
        while (next < LAST_PORT && !isFree(next)) {
            next++;
        }
        return next;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
