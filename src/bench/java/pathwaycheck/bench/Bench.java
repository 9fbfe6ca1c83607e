package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Asks whether all engines agree; then measures, unless it is to be short, and writes a table, part by part. */
public final class Bench {

    /** How often JMH measures: of these, too, the middle one counts. */
    static final int TIMES = 5;

    private static final Path TABLE = Path.of("target/bench/speed.md");

    private Bench() {}

    /**
     * @param how whether it is to be short; what is measured: {@code engine}, {@code pages}, {@code start},
     *     {@code growth} or {@code .}; then the versions that the bare app is built with, as Maven takes them
     */
    public static void main(String... how) throws Exception {
        System.out.println("All engines agree on " + Engines.agreeOnEverybody() + " people.");
        if (Boolean.parseBoolean(how[0])) {
            return;
        }
        Files.createDirectories(TABLE.getParent());
        var only = how[1];
        if (!only.equals("growth")) {
            Files.writeString(TABLE, "");
            write("# Speed\n\n" + machine() + "\n");
        }
        if (isAsked("engine", only)) {
            write(engines(run("TwelveBenchmark")));
            write(oneBook(run("OnePersonBenchmark")));
        }
        if (isAsked("pages", only)) {
            write(Pages.table());
        }
        if (isAsked("start", only)) {
            write(StartAndMemory.table(Bare.build(List.of(how).subList(2, how.length))));
        }
        if (isAsked("growth", only)) {
            Growth.measure();
        }
    }

    private static boolean isAsked(String part, String only) {
        return List.of(part, ".").contains(only);
    }

    /** At once, so that what fails later takes nothing away. */
    private static void write(String part) throws IOException {
        Files.writeString(TABLE, part, StandardOpenOption.APPEND);
        System.out.println(part);
    }

    private static Collection<RunResult> run(String benchmark) throws Exception {
        return new Runner(new OptionsBuilder()
                        .include(benchmark)
                        .addProfiler("gc")
                        .forks(1)
                        .build())
                .run();
    }

    private static String engines(Collection<RunResult> results) {
        var table = new StringBuilder("\n## Twelve requirements for one person\n\n");
        table.append("| engine | times handwritten | ns | garbage, bytes |\n| --- | --- | --- | --- |\n");
        Map<String, RunResult> byEngine = results.stream()
                .collect(Collectors.toMap(result -> result.getParams().getParam("engine"), result -> result));
        var byHand = middle(byEngine.get(Engines.BY_HAND.name()));
        for (var engine : Engines.values()) {
            var result = byEngine.get(engine.name());
            table.append(row(engine.called(), middle(result) / byHand, middle(result), garbage(result)));
        }
        return table.toString();
    }

    private static String oneBook(Collection<RunResult> results) {
        var table = new StringBuilder("\n## The rule book that ships\n\n");
        table.append("| what | time | garbage, bytes |\n| --- | --- | --- |\n");
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f %s | %.0f |%n",
                    name.substring(name.lastIndexOf('.') + 1),
                    middle(result),
                    result.getPrimaryResult().getScoreUnit(),
                    garbage(result)));
        }
        return table.toString();
    }

    private static String row(String name, double ratio, double time, double garbage) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.0f | %.0f |%n", name, ratio, time, garbage);
    }

    private static double middle(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double garbage(RunResult result) {
        var results = result.getSecondaryResults();
        return results.keySet().stream()
                .filter(name -> name.endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .map(name -> results.get(name).getScore())
                .orElse(Double.NaN);
    }

    static String machine() throws IOException {
        var cpu = Path.of("/proc/cpuinfo");
        var name = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse("an unnamed processor")
                : System.getProperty("os.arch");
        return "%s cores, %s, Java %s, %s; load when it began: %.1f. Middle of %s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        name,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        TIMES);
    }
}
