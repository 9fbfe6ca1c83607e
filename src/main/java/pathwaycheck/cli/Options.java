package pathwaycheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import pathwaycheck.proof.Proof;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.rules.RuleBook;
import picocli.CommandLine.Option;

/** What every command can be asked for, and how it answers. */
final class Options {

    /** Something was found to be wrong, or different. */
    static final int FOUND = 1;

    @Option(names = "--as-of", description = "The day on which all is said (default: today).", paramLabel = "DAY")
    LocalDate asOf;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    /** The rule book in this folder; or none, and everything wrong with it is told. */
    Optional<RuleBook> read(Path folder) {
        return readFolder(folder).ruleBook();
    }

    /** What is in this folder; everything that keeps it from being a rule book is told. */
    RuleFolder readFolder(Path folder) {
        return readFolder(folder, FileNames.shown(folder));
    }

    /** The same, told under this name. */
    static RuleFolder readFolder(Path folder, String name) {
        if (RulesFolder.isOne(folder)) {
            System.err.println(
                    name + ": this is the folder of all careers; name that of one, as rules/clinical-engineer");
            return new RuleFolder(folder, Optional.empty(), List.of(), List.of(), "");
        }
        var read = RuleFolder.read(folder.toAbsolutePath().normalize());
        tell(read, name);
        return read;
    }

    /** Tells what keeps a folder from being a rule book, a line each. */
    static void tell(RuleFolder read, String folder) {
        read.problems().forEach(problem -> System.err.println(problem.in(folder)));
        if (!read.after().isEmpty()) {
            System.err.println(read.after());
        }
    }

    /** Writes a file; where that is impossible, it says so. */
    static boolean write(Path file, String text) {
        try {
            Files.writeString(file, text);
            return true;
        } catch (IOException cause) {
            System.err.println(FileNames.shown(file) + ": cannot be written (" + cause
                    + "); name a file in a folder that you may write to");
            return false;
        }
    }

    /** Prints one thing as JSON. */
    static void print(Object thing) {
        try {
            System.out.println(JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(new Jdk8Module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(thing));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of text and numbers can be written", impossible);
        }
    }

    /** Shows on a terminal how far something is that takes a while; a file or another program is told nothing. */
    static <T> T withProgress(String task, Function<Proof.Progress, T> work) {
        if (System.console() == null) {
            return work.apply((done, all) -> {});
        }
        try (var bars = new Bars(task)) {
            return work.apply(bars);
        }
    }

    /** A bar for each walk: how long one takes says nothing of the next. */
    private static final class Bars implements Proof.Progress, AutoCloseable {

        private static final double ENOUGH_TO_GUESS_FROM = 0.1;

        private final String task;
        private Optional<ProgressBar> bar = Optional.empty();

        Bars(String task) {
            this.task = task;
        }

        @Override
        public synchronized void begin(String walk) {
            close();
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(walk)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(500)
                    .setEtaFunction(Bars::rest)
                    .build());
        }

        /** How long the rest takes; empty: guessed from its first steps it would be hours. */
        private static Optional<Duration> rest(ProgressState state) {
            var done = state.getNormalizedProgress();
            return done < ENOUGH_TO_GUESS_FROM
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(
                            (long) (state.getElapsedAfterStart().toMillis() * (1 - done) / done)));
        }

        @Override
        public synchronized void at(int done, int all) {
            if (bar.isEmpty()) {
                begin(task);
            }
            bar.orElseThrow().maxHint(all).stepTo(done);
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
        }
    }
}
