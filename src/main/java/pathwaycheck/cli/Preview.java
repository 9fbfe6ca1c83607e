package pathwaycheck.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "FOLDER", description = "That of all careers, as rules; or of one of them.")
    private Path folder;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens; without it, the first free port from 8080 on.")
    private int port;

    @Override
    public Integer call() {
        var given = folder.toAbsolutePath().normalize();
        var rules = Files.exists(given.resolve("career.yaml")) ? given.getParent() : given;
        if (!Files.isDirectory(rules)) {
            System.err.println(folder + ": there is no such folder; check the path of the rules");
            return Options.FOUND;
        }
        var free = port == 0 ? firstFree() : port;
        if (!isFree(free)) {
            System.err.println("Port " + free + " is taken; name another one, as --port " + (free + 1));
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
        System.out.println("A preview of " + rules + " opens at " + address + " in some seconds."
                + " Pages follow what you save. Ctrl and C end it.");
        Quarkus.run();
        return 0;
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
