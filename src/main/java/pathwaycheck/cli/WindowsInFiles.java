package pathwaycheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import pathwaycheck.proof.WindowWithoutExample;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rules.RuleBook;

/** The published windows that no example applies in, which stops nothing: their author may not be done yet. */
record WindowsInFiles(RuleBook book, Path folder) {

    /** A line each, with its place from the career's folder. */
    Stream<String> lines(LocalDate today) {
        var windows = WindowWithoutExample.in(book, today);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var written = WrittenBook.read(folder);
        return windows.stream().map(it -> place(it, written) + ": " + it.says() + " (This stops nothing.)");
    }

    private static String place(WindowWithoutExample window, WrittenBook written) {
        return written.entries().values().stream()
                .filter(it -> it.kind() == EntryKind.WINDOW && it.id().equals(String.valueOf(window.year())))
                .filter(it -> it.within()
                        .filter((EntryKind.ROUND.word() + " " + window.round())::equals)
                        .isPresent())
                .map(it -> it.file() + ":" + it.line())
                .findFirst()
                .orElseThrow();
    }
}
