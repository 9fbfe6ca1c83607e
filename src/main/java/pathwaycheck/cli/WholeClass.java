package pathwaycheck.cli;

import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import pathwaycheck.api.ClassJson;
import pathwaycheck.api.ClassLines;
import pathwaycheck.api.JsonRows;
import pathwaycheck.cohort.Cohort;
import pathwaycheck.cohort.CsvRows;
import pathwaycheck.cohort.CsvTable;
import pathwaycheck.cohort.NoCohort;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Rows;
import pathwaycheck.cohort.Slips;
import pathwaycheck.cohort.Sums;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.proof.Proof;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what each pupil of a class would be told. */
@Command(
        name = "cohort",
        description = {
            "Tells what each pupil of a class would be told, from a table of any size: a row a pupil, a column a",
            "question, and one called code."
        },
        mixinStandardHelpOptions = true)
final class WholeClass implements Callable<Integer> {

    /** More would hide the first. */
    private static final int MOST_TOLD = 20;

    private static final int TELL_EVERY = 256;
    private static final int BUFFER = 64 * 1024;
    private static final int REMEMBERED = 4_096;
    private static final int KILO = 1024;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "As class.csv; or class.ndjson, with a line a pupil, as"
                    + " {\"code\": \"A1\", \"answers\": {\"stage\": \"graduate\"}}.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write (default: to the screen): a table, or lines of JSON where its name ends in"
                    + " .ndjson.")
    private Path out;

    @Option(
            names = "--what-if",
            paramLabel = "QUESTION=ANSWER",
            description = "As subjects=physics: tells what it would change if all answered so, in place of each pupil.")
    private String whatIf;

    @Mixin
    private Options options;

    private final List<String> toTell = new ArrayList<>();
    private int wrong;

    @Override
    public Integer call() {
        return options.read(folder).map(this::told).orElse(Options.FOUND);
    }

    private int told(RuleBook ruleBook) {
        try (var in = new Counted(Files.newInputStream(file), Files.size(file))) {
            var tried = Optional.ofNullable(whatIf).map(it -> WhatIf.read(it, ruleBook));
            var rows = isJson(file) ? new JsonRows(in, ruleBook.questions()) : CsvRows.of(in, ruleBook.questions());
            var cohort = new Cohort(ruleBook, options.asOf, Optional.empty(), tried, Slips.REFUSE_THE_ROW, REMEMBERED);
            try (var writer = writer()) {
                var sums = Options.withProgress(
                        "telling", progress -> write(cohort, rows, ruleBook, tried, writer, in.telling(progress)));
                writer.flush();
                sumUp(sums, tried);
                return sums.wrong() > 0 ? Options.FOUND : 0;
            }
        } catch (NoCohort refused) {
            refused.wrong()
                    .forEach(it -> System.err.println(
                            it.line() == 0
                                    ? it.name() + ": " + it.sentence()
                                    : place(it.line(), it.column()) + it.inFull()));
            return Options.FOUND;
        } catch (IOException | UncheckedIOException cause) {
            System.err.println(FileNames.shown(file)
                    + ": this file cannot be read, or what comes of it cannot be written (" + cause.getMessage() + ")");
            return Options.FOUND;
        }
    }

    private Sums write(
            Cohort cohort, Rows rows, RuleBook ruleBook, Optional<WhatIf> tried, Writer writer, Runnable row) {
        try {
            if (tried.isPresent()) {
                var sums = cohort.tell(rows, each(pupil -> {}, row));
                if (isJson()) {
                    Options.print(ClassJson.of(sums, ruleBook, options.asOf, tried));
                } else {
                    CsvTable.changes(writer, sums.changes());
                }
                return sums;
            }
            if (isJson()) {
                var lines = new ClassLines(writer, ruleBook);
                var sums = cohort.tell(rows, each(lines::write, row));
                lines.write(sums, options.asOf, tried);
                return sums;
            }
            try (var table = new CsvTable(writer, ruleBook, "", REMEMBERED)) {
                return cohort.tell(rows, each(table::write, row));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Consumer<Pupil> each(Consumer<Pupil> write, Runnable row) {
        return pupil -> {
            tell(pupil);
            write.accept(pupil);
            row.run();
        };
    }

    private void tell(Pupil pupil) {
        for (var it : pupil.wrong()) {
            if (wrong++ < MOST_TOLD) {
                toTell.add(
                        place(it.line(), it.column()) + (it.name().isEmpty() ? "" : it.name() + ": ") + it.sentence());
            }
        }
    }

    private String place(long line, int column) {
        return FileNames.shown(file) + ":" + line + ":" + Math.max(1, column) + ": ";
    }

    private void sumUp(Sums sums, Optional<WhatIf> tried) {
        toTell.forEach(System.err::println);
        if (wrong > MOST_TOLD) {
            System.err.printf("and %,d more; each stands in its row under “wrong”%n", wrong - MOST_TOLD);
        }
        System.err.printf(
                "%,d pupils, of whom %,d have a question to answer before there is a report; wrong rows: %,d%n",
                sums.told(), sums.open(), sums.wrong());
        tried.filter(it -> sums.untouched() > 0)
                .ifPresent(it -> System.err.printf(
                        "%,d pupils are not asked %2$s or chose nothing there yet, and stay as they are%n",
                        sums.untouched(), it.question().id()));
        if (!sums.everyCodeWasLookedFor()) {
            System.err.println("Of so many pupils nobody looked whether a code of the last ones stands twice");
        }
    }

    private boolean isJson() {
        return options.json || out != null && isJson(out);
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ndjson|jsonl)");
    }

    private Writer writer() throws IOException {
        return out == null
                ? new BufferedWriter(new OutputStreamWriter(new LeftOpen(System.out), StandardCharsets.UTF_8), BUFFER)
                : Files.newBufferedWriter(out);
    }

    /** What others print on after us. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int most) throws IOException {
            out.write(bytes, from, most);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** A file, and how much of it was read. */
    private static final class Counted extends FilterInputStream {
        private final long all;
        private long read;
        private long rows;

        Counted(InputStream in, long all) {
            super(in);
            this.all = all;
        }

        Runnable telling(Proof.Progress progress) {
            return () -> {
                if (++rows % TELL_EVERY == 0) {
                    progress.at((int) (read / KILO), (int) (all / KILO));
                }
            };
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            var many = super.read(bytes, from, most);
            read += Math.max(0, many);
            return many;
        }
    }
}
