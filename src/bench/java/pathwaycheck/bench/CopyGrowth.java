package pathwaycheck.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.PackagedApp;

/** How many pages one copy and two of the packaged app give behind nginx. */
final class CopyGrowth {

    private static final Path SETTINGS = Path.of("src/main/nginx").toAbsolutePath();
    private static final int ON_THE_WAY = 3;

    private CopyGrowth() {}

    /** A row for each number of copies, and one sentence. */
    static String copies() throws IOException, InterruptedException {
        var title = "\n## Copies behind nginx\n\n";
        var nginx = nginx();
        if (nginx.isEmpty()) {
            return title + "There is no nginx on this machine, so nothing was measured.\n";
        }
        try (var one = PackagedApp.start();
                var two = PackagedApp.start()) {
            var alone = aSecond(nginx.get(), List.of(one.address()));
            var both = aSecond(nginx.get(), List.of(one.address(), two.address()));
            return title
                    + String.format(
                            Locale.ROOT,
                            "| copies | question pages a second |%n| --- | --- |%n| 1 | %.0f |%n| 2 | %.0f |%n%nTwice"
                                + " as many copies give %.1f times as many pages, on %d cores that nginx and those who"
                                + " ask share with them: on two cores it cannot be twice as many.%n",
                            alone,
                            both,
                            both / alone,
                            Runtime.getRuntime().availableProcessors());
        }
    }

    private static Optional<Path> nginx() {
        return Stream.concat(
                        Stream.of("/usr/sbin"),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static double aSecond(Path nginx, List<URI> copies) throws IOException, InterruptedException {
        var port = Server.freePort();
        var settings = Growth.FOLDER.resolve("nginx.conf").toAbsolutePath();
        Files.writeString(settings, settings(port, copies));
        var command = new ProcessBuilder(
                nginx.toString(),
                "-p",
                SETTINGS + "/",
                "-e",
                Growth.FOLDER.resolve("nginx-start.log").toAbsolutePath().toString(),
                "-c",
                settings.toString(),
                "-g",
                "daemon off;");
        var path = questionOnTheWay();
        try (var server = Server.start(command, Growth.FOLDER.resolve("nginx.log"), port, path)) {
            var page = server.home() + path;
            Cost.middle(() -> Wrk.aSecond(page));
            return Cost.middle(() -> Wrk.aSecond(page));
        }
    }

    /** Those that ship, for these copies, without what keeps one client from asking so often. */
    private static String settings(int port, List<URI> copies) throws IOException {
        var folder = Growth.FOLDER.toAbsolutePath();
        return Files.readString(SETTINGS.resolve("nginx.conf"))
                .replaceAll("(?m)^ +limit_(req|conn) .*\n", "")
                .replaceAll(
                        "(?m)(^ +server \\w+:8080 .*\n)+",
                        copies.stream()
                                .map(copy -> "    server " + copy.getAuthority() + " max_fails=0;\n")
                                .collect(Collectors.joining()))
                .replace("listen 8080", "listen 127.0.0.1:" + port)
                .replace("/tmp/", folder + "/");
    }

    private static String questionOnTheWay() {
        return Person.everyQuestionIn(TheRules.book())
                .filter(asked -> asked.person().answers().byId().size() == ON_THE_WAY)
                .findFirst()
                .orElseThrow()
                .address();
    }
}
