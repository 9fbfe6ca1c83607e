package pathwaycheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a small career, whole and proved, for its author to make their own of it. */
@Command(
        name = "new",
        description = "Writes a small career to begin with. It is a draft: nobody is served it before you rename it.",
        mixinStandardHelpOptions = true)
final class New implements Callable<Integer> {

    static final List<String> FILES = List.of(
            "career.yaml",
            "questions.yaml",
            "requirements/training.yaml",
            "requirements/work.yaml",
            "sources.yaml",
            "people.yaml");

    @Parameters(paramLabel = "FOLDER", description = "As rules/sonographer.")
    private Path folder;

    @Option(names = "--title", paramLabel = "TITLE", description = "As 'Sonographer' (default: the folder's name).")
    private Optional<String> title;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        var name = FileNames.shown(folder.getFileName()).replaceFirst("^" + RulesFolder.DRAFT, "");
        if (!RulesFolder.mayBeCalled(name)) {
            System.err.println(FileNames.shown(folder) + ": a career's folder cannot be called so, as its name begins"
                    + " addresses; use small letters, digits and single hyphens, as rules/sonographer");
            return Options.FOUND;
        }
        var draft = folder.resolveSibling(RulesFolder.DRAFT + name);
        for (var taken : List.of(draft, folder.resolveSibling(name))) {
            if (Files.exists(taken)) {
                System.err.println(FileNames.shown(taken) + ": is there already; choose another name, or move it away");
                return Options.FOUND;
            }
        }
        return FILES.stream().allMatch(file -> write(draft, file, name)) ? tell(draft, name) : Options.FOUND;
    }

    private boolean write(Path draft, String file, String name) {
        var text = text(file)
                .replace("{title}", quoted(title.orElse(inWords(name))))
                .replace("{year}", String.valueOf(options.asOf.getYear()))
                .replace("{today}", options.asOf.toString())
                .replace("{next-year}", options.asOf.plusYears(1).toString())
                .replace(
                        "{in-some-months}",
                        YearMonth.from(options.asOf).plusMonths(7).toString())
                .replace("{course-passed}", coursePassed().toString())
                .replace("{job-found}", coursePassed().plusDays(1).toString());
        try {
            Files.createDirectories(draft.resolve(file).getParent());
        } catch (IOException told) {
            // Nor can the file be written, which is told with its cause.
        }
        return Options.write(draft.resolve(file), text);
    }

    /** The course takes a year from the next 1 September on, which may be today. */
    private LocalDate coursePassed() {
        var begins = options.asOf.with(MonthDay.of(9, 1));
        return begins.plusYears(begins.isBefore(options.asOf) ? 2 : 1);
    }

    private static int tell(Path draft, String name) {
        System.out.println(FileNames.shown(draft) + ": a small career. Make it your own, file by file, and see what is"
                + " wrong with `rules check " + FileNames.shown(draft) + "`.");
        System.out.println("It is a draft, which nobody is served. To serve it, rename the folder to " + name + ".");
        return 0;
    }

    /** As sonographer-in-training: Sonographer in training. */
    private static String inWords(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1).replace('-', ' ');
    }

    /** Whatever the title is, it stays a text. */
    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What it writes into this file, but for the title and the days. */
    static String text(String file) {
        try (var resource = New.class.getResourceAsStream("/new-career/" + file)) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
