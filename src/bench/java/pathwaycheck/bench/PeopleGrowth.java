package pathwaycheck.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pathwaycheck.testing.site.Shipped;

/** How cost grows with the rows of a file, for the command that tells a whole class: see WholeClass. */
final class PeopleGrowth {

    private static final int KINDS = 2_000;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int[] DIFFERENT = {300, 1_000, 3_000};
    private static final int SEED = 7;
    private static final double SECOND = 1e9;

    private static final Path CLASS = Growth.FOLDER.resolve("class.csv");
    private static final Path TOLD = Growth.FOLDER.resolve("told.csv");
    private static final Path COPIED = Growth.FOLDER.resolve("copied.csv");
    private static final Path LOG = Growth.FOLDER.resolve("class.log");
    private static final Path COLLECTED = Growth.FOLDER.resolve("class-gc.log");
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M");

    private static final String HEADER =
            "code,stage,where,school-qualification,subjects,a-level-count,a-levels-finish,a-level-grades\n";
    private static final List<String> WHERE = List.of("england", "wales", "scotland", "northern-ireland", "anywhere");
    private static final List<String> SUBJECTS = List.of(
            "maths;physics", "maths;chemistry", "physics;biology", "maths;physics;chemistry", "biology;chemistry");
    private static final List<String> COUNT = List.of("two", "three-or-more", "not-sure");
    private static final List<String> GRADES = List.of("abb-or-better", "below-abb", "not-sure");

    private PeopleGrowth() {}

    /** Of so many who differ, each comes again and again. */
    static Series people() throws IOException {
        var series = new Series(
                "People in a file, 2,000 of whom differ",
                "people",
                "tell them beyond the first 2,000, s of the processor",
                "tell them all, s of the processor",
                "hold at once, MB of heap",
                "keep after a collection, MB of heap");
        var first = told(KINDS, KINDS);
        for (var size : SIZES) {
            var all = told(size, KINDS);
            if (size > KINDS) {
                series.costs(size, Math.max(all[0] - first[0], 0.01), all[0], all[1], all[2]);
            } else {
                series.shown(size, 0, all[0], all[1], all[2]);
            }
        }
        series.note("The start and the first %,d, each another one, take %.1f s.".formatted(KINDS, first[0]));
        series.note("To copy what came of the last file by the same library takes %.1f s.".formatted(copied()));
        return series;
    }

    /** Each is told anew. */
    static Series whoAllDiffer() throws IOException {
        var series = new Series(
                "People in a file, all of whom differ", "people", "tell them beyond the start, s of the processor");
        var start = told(1, 1);
        for (var size : DIFFERENT) {
            series.costs(size, told(size, size)[0] - start[0]);
        }
        series.note("The start of the command and one row take %.1f s.".formatted(start[0]));
        List.of(CLASS, TOLD, COPIED).forEach(file -> file.toFile().delete());
        return series;
    }

    /** Seconds of the processor, and megabytes: the most held, and the most kept. */
    private static double[] told(int people, int kinds) throws IOException {
        write(people, kinds);
        return Cost.middles(() -> {
            var seconds = run(
                    "-Xlog:gc:file=" + COLLECTED,
                    "-jar",
                    "target/quarkus-app/quarkus-run.jar",
                    "rules",
                    "cohort",
                    "rules/clinical-engineer",
                    CLASS.toString(),
                    "--out",
                    TOLD.toString());
            return new double[] {seconds, most(1), most(2)};
        });
    }

    private static double copied() {
        return Cost.middle(() -> run(
                "-cp",
                System.getProperty("java.class.path"),
                Copy.class.getName(),
                TOLD.toString(),
                COPIED.toString()));
    }

    private static double run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Shipped.flags());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        var took = Duration.ZERO;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            took = process.info().totalCpuDuration().orElse(took);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + " failed: " + Files.readString(LOG));
        }
        return took.toNanos() / SECOND;
    }

    /** Of all collections of garbage: before it, or after it. */
    private static double most(int group) throws IOException {
        return COLLECTION
                .matcher(Files.readString(COLLECTED))
                .results()
                .mapToDouble(it -> Double.parseDouble(it.group(group)))
                .max()
                .orElseThrow();
    }

    private static void write(int people, int kinds) throws IOException {
        var random = new Random(SEED);
        var rows = IntStream.range(0, kinds).mapToObj(kind -> row(random)).toList();
        try (BufferedWriter file = Files.newBufferedWriter(CLASS)) {
            file.write(HEADER);
            for (var person = 0; person < people; person++) {
                file.write("P" + person + "," + rows.get(person % kinds) + "\n");
            }
        }
    }

    private static String row(Random random) {
        return String.join(
                ",",
                "a-levels",
                one(WHERE, random),
                "a-levels",
                one(SUBJECTS, random),
                one(COUNT, random),
                "20%02d-%02d-%02d".formatted(27 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                one(GRADES, random));
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
