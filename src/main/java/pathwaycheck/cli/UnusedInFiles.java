package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import pathwaycheck.proof.Unused;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rules.RuleBook;

/** What stands in the files and nothing names, which stops nothing: its author may not be done yet. */
record UnusedInFiles(RuleBook book, Path folder) {

    private static final String STOPS_NOTHING =
            " (This stops nothing; `rules prove` asks for it before it is content.)";

    /** A line each, with its place from the career's folder. */
    Stream<String> lines() {
        var unused = Unused.in(book);
        if (unused.isEmpty()) {
            return Stream.empty();
        }
        var written = WrittenBook.read(folder);
        return unused.stream().map(it -> place(it, written) + ": " + it.says() + STOPS_NOTHING);
    }

    private static String place(Unused unused, WrittenBook written) {
        var kind = EntryKind.valueOf(unused.kind().name());
        var within = unused.within().map(question -> EntryKind.QUESTION.word() + " " + question);
        return written.entries().values().stream()
                .filter(it -> it.kind() == kind && it.id().equals(unused.id()))
                .filter(it -> within.isEmpty() || it.within().equals(within))
                .map(it -> it.file() + ":" + it.line())
                .findFirst()
                .orElseThrow();
    }
}
