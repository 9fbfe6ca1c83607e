package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A packaged Quarkus app, to be started on this machine alone. */
record Packaged(String name, Path jar) {

    /** The one that ships. */
    static final Packaged OURS = new Packaged("ours", Path.of("target/quarkus-app/quarkus-run.jar"));

    /** The Java that runs this. */
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Waits for its first page. Nobody has to learn that it stops, so it stops at once. */
    Server start(Path java, int management, List<String> flags) throws IOException, InterruptedException {
        var port = Server.freePort();
        var command = new ArrayList<>(List.of(
                java.toString(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + management,
                "-Dquarkus.log.console.json.enabled=false",
                "-Dquarkus.shutdown.delay=0S"));
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        return Server.start(new ProcessBuilder(command), log(), port, "/");
    }

    /** What it said in its last run. */
    Path log() {
        return Path.of("target/bench", name + ".log");
    }
}
