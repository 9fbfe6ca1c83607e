package pathwaycheck.testing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pathwaycheck.testing.programs.Program;

/** nginx with the settings that ship, started as the README says, before two copies of the app. */
public final class Nginx implements AutoCloseable {

    private static final Path RUN = Path.of("src/main/nginx/run");

    private final Process process;
    private final URI address;
    private final Path folder;

    private Nginx(Process process, URI address, Path folder) {
        this.process = process;
        this.address = address;
        this.folder = folder;
    }

    /** Starts it before these two copies. */
    public static Nginx before(URI one, URI two) {
        try {
            Program.findOrInstall("nginx-light", List.of("nginx"))
                    .orElseThrow(() -> new IllegalStateException("No nginx for the tests of its settings. Install it"
                            + " (Debian, Ubuntu: sudo apt-get install nginx-light)."));
            var port = freePort();
            var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx");
            var starting = new ProcessBuilder(
                            RUN.toAbsolutePath().toString(),
                            String.valueOf(port),
                            one.getAuthority(),
                            two.getAuthority())
                    .redirectOutput(folder.resolve("access.log").toFile())
                    .redirectError(folder.resolve("error.log").toFile());
            starting.environment().put("NGINX_FOLDER", folder.toString());
            var process = starting.start();
            var nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port), folder);
            nginx.waitUntilItListens();
            return nginx;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public URI address() {
        return address;
    }

    /** All that it has written, into whichever file. */
    public String logs() {
        return accessLog() + read("error.log") + read("start.log");
    }

    public String accessLog() {
        return read("access.log");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilItListens() {
        for (var attempt = 0; attempt < 200; attempt++) {
            try {
                new Socket(address.getHost(), address.getPort()).close();
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                pause();
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("nginx does not listen. It said:\n" + logs());
    }

    private String read(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
