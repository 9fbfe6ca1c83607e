package pathwaycheck.testing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the container is run with, read from the very files that say so. */
public final class Shipped {

    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");
    private static final Path COMPOSE = Path.of("docker-compose.yml");

    private Shipped() {}

    /** The flags of the Java machine. */
    public static List<String> flags() {
        return List.of(variable("JDK_JAVA_OPTIONS").split(" "));
    }

    /** A variable that the image sets. */
    public static String variable(String name) {
        return only("(?m)^(?:ENV| +) *" + name + "=(?:\"([^\"]+)\"|(\\S+))", DOCKERFILE);
    }

    /** The most kilobytes that the container may hold. */
    public static long memoryLimit() {
        return Long.parseLong(only("(?m)^ +mem_limit: (\\d+)m # the app", COMPOSE)) * 1024;
    }

    /** The most processes and threads that the container may hold. */
    public static long processLimit() {
        return Long.parseLong(only("(?m)^ +pids_limit: (\\d+) # the app", COMPOSE));
    }

    private static String only(String pattern, Path file) {
        try {
            var found = Pattern.compile(pattern)
                    // A flag goes on in a second line.
                    .matcher(Files.readString(file).replace("\\\n-", "-"))
                    .results()
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError(file + " says " + pattern + " " + found.size() + " times, not once");
            }
            var match = found.get(0);
            return match.group(1) == null ? match.group(2) : match.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
