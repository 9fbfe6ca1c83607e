package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.Exhaustive;

/** Whoever builds what we have built gets the same bytes. Check S18. */
class SameJarIT {

    /** What Quarkus makes of all the others differs from build to build. Nothing in it is written by anybody. */
    private static final String GENERATED = "quarkus/generated-bytecode.jar";

    @TempDir
    Path home;

    @Test
    @Exhaustive
    void two_clean_builds_give_the_same_files() throws Exception {
        var one = built("one");

        assertThat(one).containsKey(GENERATED).hasSizeGreaterThan(100);
        one.remove(GENERATED);
        assertThat(built("two")).containsAllEntriesOf(one).hasSize(one.size() + 1);
    }

    /** The files of a clean build, by their path, as hashes. */
    private Map<String, String> built(String name) throws Exception {
        var copy = home.resolve(name);
        for (var file : new String[] {"pom.xml", "mvnw", ".mvn", "src", "rules"}) {
            copy(Path.of(file), copy.resolve(file));
        }
        var log = Path.of("target", "build-" + name + ".log");
        var build = new ProcessBuilder(
                        "./mvnw", "-B", "-o", "-q", "package", "-DskipTests", "-Dspotless.check.skip=true")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(build.waitFor()).as("see " + log).isZero();
        var hashes = new TreeMap<String, String>();
        var app = copy.resolve("target/quarkus-app");
        try (var files = Files.walk(app)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(app.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException cause) {
            throw cause instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(cause);
        }
    }
}
