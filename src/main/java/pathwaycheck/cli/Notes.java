package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import pathwaycheck.proof.ExampleInNewWindow;
import pathwaycheck.proof.Unused;
import pathwaycheck.proof.WindowAtNight;
import pathwaycheck.proof.WindowWithoutExample;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.rules.RuleBook;

/** What an author who is not done yet may have left for later: it is told, and stops nothing. */
record Notes(RuleBook book, Path folder) {

    private static final String STOPS_NOTHING = " (This stops nothing.)";
    private static final String STOPS_NO_DRAFT = " (This stops nothing while it is a draft.)";
    private static final String STOPS_NOTHING_YET =
            " (This stops nothing; `rules prove` asks for it before it is content.)";

    /** A line each, with its place from the career's folder. */
    Stream<String> lines(LocalDate today) {
        var written = Written.in(folder);
        var since = SinceCommit.of(folder);
        return Stream.of(
                        since.stream().flatMap(this::forgotten),
                        RulesFolder.isDraft(folder) ? toReplace() : Stream.<String>of(),
                        Unused.in(book).stream()
                                .map(it -> written.place(it.what()) + ": " + it.says() + STOPS_NOTHING_YET),
                        WindowAtNight.in(book).stream()
                                .map(it -> written.place(it.what()) + ": " + it.says() + STOPS_NOTHING),
                        since.stream()
                                .flatMap(this::inNewWindows)
                                .map(it -> written.place(it.what()) + ": " + it.says() + STOPS_NOTHING),
                        WindowWithoutExample.in(book, today).stream()
                                .map(it -> written.place(it.what()) + ": " + it.says() + STOPS_NOTHING))
                .flatMap(lines -> lines);
    }

    private Stream<ExampleInNewWindow> inNewWindows(SinceCommit since) {
        return since.beforeWindows().stream()
                .flatMap(before -> ExampleInNewWindow.in(before, book, since.examples()).stream());
    }

    private Stream<String> toReplace() {
        var placeholders = new Placeholders(folder);
        return Stream.concat(
                placeholders.left().stream().map(it -> it + STOPS_NO_DRAFT),
                placeholders.perhapsLeft().stream().map(it -> it + "." + STOPS_NOTHING));
    }

    private Stream<String> forgotten(SinceCommit since) {
        return since.forgotten().stream()
                .map(it -> Places.ofLine(folder, it.file(), it.line(), it.what(), it.toDo()) + "." + STOPS_NOTHING);
    }
}
