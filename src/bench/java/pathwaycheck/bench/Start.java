package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one start took. Memory is resident memory: at rest as an operator sees it, with what garbage the start has left;
 * then after one collection, which shows what the app needs.
 *
 * @param readyMs from the start of the process to the first page
 * @param workedMs the time of the processor until then, which other work on the machine hardly changes
 * @param atRestMb four seconds after that
 * @param collectedMb a second after {@code jcmd GC.run}
 */
record Start(double readyMs, double workedMs, double atRestMb, double collectedMb) {

    private static final int REST_MS = 4_000;

    /** What is freed goes back to the machine a little later. */
    private static final int GIVE_BACK_MS = 1_000;

    static Start of(Packaged app, WayToStart way, List<String> flags) throws IOException, InterruptedException {
        try (var server = way.start(app, flags)) {
            var pid = server.process().pid();
            Thread.sleep(REST_MS);
            var atRestMb = residentMb(pid);
            var jcmd = way.java().resolveSibling("jcmd").toString();
            Tools.run(Path.of("."), Path.of("target/bench/jcmd.log"), jcmd, String.valueOf(pid), "GC.run");
            Thread.sleep(GIVE_BACK_MS);
            return new Start(server.readyAfter().toMillis(), server.worked().toMillis(), atRestMb, residentMb(pid));
        }
    }

    private static double residentMb(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
