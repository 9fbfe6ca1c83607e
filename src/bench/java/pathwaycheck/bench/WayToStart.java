package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to start an app: with which Java, and with what a first run has left for later ones. */
record WayToStart(String name, Path java, Optional<Archive> archive) {

    private static final String HEAP = "-Xmx128m";

    /** Where JDKs are installed, as .ci/run looks for them. */
    private static final List<Path> JDKS = List.of(
            Path.of("/usr/lib/jvm"), Path.of("/opt/java"), Path.of("/Library/Java/JavaVirtualMachines"));

    /**
     * What a first run can leave.
     *
     * @param ending of its file
     * @param write the option that has it written
     * @param use the option that has it used
     */
    record Archive(String ending, String write, String use) {}

    /** All that this machine has a Java for. */
    static List<WayToStart> all() throws IOException {
        var java = "Java " + Runtime.version().feature();
        return Stream.concat(
                        Stream.of(
                                new WayToStart(java, Packaged.JAVA, Optional.empty()),
                                new WayToStart(
                                        java + ", class data sharing",
                                        Packaged.JAVA,
                                        Optional.of(new Archive(
                                                "jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=")))),
                        java25().stream()
                                .map(java25 -> new WayToStart(
                                        "Java 25, ahead-of-time cache",
                                        java25,
                                        Optional.of(new Archive("aot", "-XX:AOTCacheOutput=", "-XX:AOTCache=")))))
                .toList();
    }

    /** What this app is started with; where there is to be an archive, a first run writes it. */
    List<String> flags(Packaged app) throws IOException, InterruptedException {
        if (archive.isEmpty()) {
            return List.of(HEAP);
        }
        var file = Path.of("target/bench", app.name() + "." + archive.get().ending());
        Files.deleteIfExists(file);
        start(app, List.of(HEAP, archive.get().write() + file)).close();
        if (!Files.exists(file)) {
            throw new IOException("The first run of the app has not left " + file + ", see target/bench/*.log");
        }
        return List.of(HEAP, archive.get().use() + file);
    }

    Server start(Packaged app, List<String> flags) throws IOException, InterruptedException {
        return app.start(java, Server.freePort(), flags);
    }

    private static Optional<Path> java25() throws IOException {
        for (var folder : JDKS.stream().filter(Files::isDirectory).toList()) {
            try (var jdks = Files.newDirectoryStream(folder, "*25*")) {
                for (var jdk : jdks) {
                    for (var home : List.of(jdk, jdk.resolve("Contents/Home"))) {
                        if (Files.isExecutable(home.resolve("bin/javac"))) {
                            return Optional.of(home.resolve("bin/java"));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
