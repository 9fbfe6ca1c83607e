package pathwaycheck.testing.site;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The app as it ships, a process of its own on a free port of this machine. */
public final class PackagedApp implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;
    private final Path log;

    private PackagedApp(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts it; options are those of the Java machine, as {@code -Duser.timezone=UTC}. */
    public static PackagedApp start(String... options) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run ./mvnw package first.");
        }
        try {
            var port = freePort();
            var log = Path.of("target", "packaged-app-" + port + ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-Dquarkus.http.host=127.0.0.1",
                    "-Dquarkus.http.port=" + port,
                    "-Dquarkus.management.port=" + freePort()));
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", JAR.toString()));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var app = new PackagedApp(process, URI.create("http://127.0.0.1:" + port), log);
            app.waitUntilItAnswers();
            return app;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The packaged app could not be started", e);
        }
    }

    public URI address() {
        return address;
    }

    /** All it has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(20, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The app did not stop within 20 seconds of being asked to:\n" + log());
    }

    private void waitUntilItAnswers() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client)) {
            if (!process.isAlive() || System.nanoTime() > giveUpAt) {
                process.destroyForcibly();
                throw new IllegalStateException("The packaged app does not answer. It said:\n" + log());
            }
            Thread.sleep(50);
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
