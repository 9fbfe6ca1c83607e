package pathwaycheck.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Builds what stands beside us, in target/bench, from its folder in src/bench. */
final class Tools {

    private Tools() {}

    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Copies the folder of this name. */
    static void layOut(String name) throws IOException {
        var from = Path.of("src/bench", name);
        try (var all = Files.walk(from)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> copy(
                            file, Path.of("target/bench", name).resolve(from.relativize(file).toString())));
        }
    }

    /** @throws IOException if it fails */
    static void run(Path folder, Path log, String... command) throws IOException, InterruptedException {
        var exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException(String.join(" ", command) + " failed, see " + log);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
