package pathwaycheck.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser on this machine, installed first if it is missing and we may. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    static Path findOrInstall() {
        return find().or(() -> {
                    install();
                    return find();
                })
                .orElseThrow(() -> new IllegalStateException("""
                        No Chromium for the browser tests. Install it (Debian, Ubuntu: sudo apt-get install chromium), \
                        or set CHROMIUM to the path of a Chromium or Chrome."""));
    }

    private static Optional<Path> find() {
        var named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.concat(
                        Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        var isDebian = Files.exists(Path.of("/etc/debian_version"));
        if (isDebian && System.getProperty("user.name").equals("root")) {
            System.out.println("No Chromium found: installing it with apt-get, which takes a minute or two.");
            run("apt-get", "update", "-qq");
            run(
                    "apt-get",
                    "install",
                    "-qq",
                    "--yes",
                    "-o",
                    "DPkg::Lock::Timeout=300",
                    "--no-install-recommends",
                    "chromium");
        }
    }

    private static void run(String... command) {
        try {
            Files.createDirectories(Path.of("target"));
            var log = Path.of("target", "chromium-install.log").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var exitCode = process.start().waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " failed with exit code " + exitCode + ", see " + log);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(String.join(" ", command) + " could not be run", e);
        }
    }

    private Chromium() {}
}
