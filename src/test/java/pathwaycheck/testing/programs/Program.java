package pathwaycheck.testing.programs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of this machine that the tests need beside Java. */
public final class Program {

    private static final Path LOG = Path.of("target", "programs.log");

    /** The first that is there under one of these names; on Debian, run by root, installed if it is missing. */
    public static Optional<Path> findOrInstall(String debianPackage, List<String> names) {
        return find(names).or(() -> {
            install(debianPackage);
            return find(names);
        });
    }

    /** Waits for its end; what it prints is in target/programs.log. */
    public static void run(String... command) {
        try {
            Files.createDirectories(LOG.getParent());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var exitCode = process.start().waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " failed with exit code " + exitCode + ", see " + LOG);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(String.join(" ", command) + " could not be run", e);
        }
    }

    private static Optional<Path> find(List<String> names) {
        return Stream.concat(
                        Stream.of("/usr/bin", "/usr/sbin"),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install(String debianPackage) {
        var isDebian = Files.exists(Path.of("/etc/debian_version"));
        if (isDebian && System.getProperty("user.name").equals("root")) {
            System.out.println("Installing " + debianPackage + " with apt-get, which takes a minute or two.");
            run("apt-get", "update", "-qq");
            run(
                    "apt-get",
                    "install",
                    "-qq",
                    "--yes",
                    "-o",
                    "DPkg::Lock::Timeout=300",
                    "--no-install-recommends",
                    debianPackage);
        }
    }

    private Program() {}
}
