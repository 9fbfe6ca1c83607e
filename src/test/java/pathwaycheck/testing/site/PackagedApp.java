package pathwaycheck.testing.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The app as it ships, with the flags that it ships with: a process of its own on free ports of this machine. */
public final class PackagedApp implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target", "quarkus-app");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final URI address;
    private final URI management;
    private final Path log;
    private final Duration readyAfter;

    private PackagedApp(Process process, URI address, URI management, Path log) throws InterruptedException {
        this.process = process;
        this.address = address;
        this.management = management;
        this.log = log;
        this.readyAfter = waitUntilItAnswers();
    }

    /**
     * Starts it, and has it stop without the time that those who send people to it need to learn of that. Options are
     * those of the Java machine, as {@code -Duser.timezone=UTC}; the last one of a name counts.
     */
    public static PackagedApp start(String... options) {
        return start(Map.of(), options);
    }

    /** The same for tests that look neither at time nor at memory: what is compiled is compiled at once and no more. */
    public static PackagedApp startQuickly(String... options) {
        return start(Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), Stream.of(options))
                .toArray(String[]::new));
    }

    /** The same with variables in its environment. */
    public static PackagedApp start(Map<String, String> variables, String... options) {
        return start(PACKAGED, variables, options);
    }

    /** Starts a copy of it, which lies in this folder. */
    public static PackagedApp startIn(Path folder) {
        return start(folder, Map.of());
    }

    private static PackagedApp start(Path folder, Map<String, String> variables, String... options) {
        var jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run ./mvnw package first.");
        }
        try {
            var port = freePort();
            var managementPort = freePort();
            var log = Path.of("target", "packaged-app-" + port + ".log");
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(Shipped.flags());
            command.addAll(List.of(
                    "-Dquarkus.http.host=127.0.0.1",
                    "-Dquarkus.http.port=" + port,
                    "-Dquarkus.management.port=" + managementPort,
                    "-Dquarkus.shutdown.delay=0S"));
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", jar.toString()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("MALLOC_ARENA_MAX", Shipped.variable("MALLOC_ARENA_MAX"));
            builder.environment().putAll(variables);
            return new PackagedApp(builder.start(), at(port), at(managementPort), log);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The packaged app could not be started", e);
        }
    }

    public URI address() {
        return address;
    }

    /** Where operators ask for health and metrics. */
    public URI management() {
        return management;
    }

    /** How long it took from the start of the process to the first answer. */
    public Duration readyAfter() {
        return readyAfter;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** All it has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that Linux keeps about the process, as the kilobytes of {@code VmHWM} or {@code Threads}. */
    public long number(String name) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes that are still reachable in its heap, once it has thrown all others away. */
    public long liveHeap() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var counting = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var total = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Total "))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(total.strip().split(" +")[2]);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** How many files and connections it has open. */
    public long descriptors() {
        try (var open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return open.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, and waits no longer for that than a container does; the answer is its exit code. */
    public int stop() {
        process.destroy();
        try {
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The app did not stop within 20 seconds of being asked to:\n" + log());
    }

    /** Ends it without a word, as a machine that fails does. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private Duration waitUntilItAnswers() throws InterruptedException {
        var begun = System.nanoTime();
        var client = HttpClient.newHttpClient();
        var giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client)) {
            if (!process.isAlive() || System.nanoTime() > giveUpAt) {
                process.destroyForcibly();
                throw new IllegalStateException("The packaged app does not answer. It said:\n" + log());
            }
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
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

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
