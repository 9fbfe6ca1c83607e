package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Quarkus app with our extensions, one page and nothing else. */
final class Bare {

    private static final Path FOLDER = Path.of("target/bench/bare");

    private Bare() {}

    /** @param versions as Maven takes them, so that they are ours */
    static Packaged build(List<String> versions) throws IOException, InterruptedException {
        Tools.layOut("bare");
        var command = new ArrayList<>(List.of(Path.of("mvnw").toAbsolutePath().toString(), "-B", "package"));
        command.addAll(versions);
        Tools.run(FOLDER, Path.of("target/bench/bare-build.log"), command.toArray(String[]::new));
        return new Packaged("bare", FOLDER.resolve("target/quarkus-app/quarkus-run.jar"));
    }
}
