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

/**
 * nginx with the settings that ship, before some copies of the app. Of the settings only places differ: of the copies,
 * of the files that nginx writes, and of the port.
 */
public final class Nginx implements AutoCloseable {

    private static final Path SHIPPED = Path.of("src/main/nginx");

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
            var program = Program.findOrInstall("nginx-light", List.of("nginx"))
                    .orElseThrow(() -> new IllegalStateException("No nginx for the tests of its settings. Install it"
                            + " (Debian, Ubuntu: sudo apt-get install nginx-light)."));
            var port = freePort();
            var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx");
            var settings = Files.readString(SHIPPED.resolve("nginx.conf"));
            settings = replace(settings, "server one:8080", "server " + one.getAuthority());
            settings = replace(settings, "server two:8080", "server " + two.getAuthority());
            settings = replace(settings, "listen 8080", "listen 127.0.0.1:" + port);
            settings = replace(settings, "/tmp/nginx.pid", folder + "/nginx.pid");
            settings = replace(settings, "/dev/stdout", folder + "/access.log");
            settings = replace(settings, "/dev/stderr", folder + "/error.log");
            settings = replace(
                    settings, "/etc/nginx/ours", SHIPPED.toAbsolutePath().toString());
            settings = replace(settings, "/etc/nginx/tls", folder + "/tls");
            Files.writeString(folder.resolve("nginx.conf"), settings);
            var process = new ProcessBuilder(
                            program.toString(),
                            "-p",
                            folder.toString(),
                            "-e",
                            folder.resolve("start.log").toString(),
                            "-c",
                            folder.resolve("nginx.conf").toString(),
                            "-g",
                            "daemon off;")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.log").toFile())
                    .start();
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
        return accessLog() + read("error.log") + read("start.log") + read("out.log");
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

    private static String replace(String settings, String ours, String here) {
        if (!settings.contains(ours)) {
            throw new AssertionError("nginx.conf does not hold " + ours);
        }
        return settings.replace(ours, here);
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
