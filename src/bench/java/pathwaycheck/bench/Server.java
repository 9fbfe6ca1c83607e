package pathwaycheck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A server that we have started, and that we stop by its own handle.
 *
 * @param home the beginning of all its addresses
 * @param readyAfter the time from the start of the process to the first answer of 200, to some milliseconds
 * @param worked the time of the processor that it has taken until then
 */
record Server(Process process, String home, Duration readyAfter, Duration worked) implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ASK_EVERY_MS = 5;

    /** Waits until the page at this path is there. */
    static Server start(ProcessBuilder command, Path log, int port, String path)
            throws IOException, InterruptedException {
        var home = "http://127.0.0.1:" + port;
        Files.createDirectories(log.getParent());
        var begun = System.nanoTime();
        var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        // Whoever interrupts us leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var isThere = false;
        while (!isThere) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroy();
                throw new IOException("There is no page " + path + ", see " + log);
            }
            try {
                isThere = arrive(home + path).status() == 200;
            } catch (IOException notYet) {
                Thread.sleep(ASK_EVERY_MS);
            }
        }
        var readyAfter = Duration.ofNanos(System.nanoTime() - begun);
        return new Server(
                process, home, readyAfter, process.info().totalCpuDuration().orElseThrow());
    }

    /** What answers at last, and how: a page has one address, and leads there from others. */
    record Arrival(URI address, int status) {}

    static Arrival arrive(String address) throws IOException, InterruptedException {
        var answer = CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        return new Arrival(answer.uri(), answer.statusCode());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
