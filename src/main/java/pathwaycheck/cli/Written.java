package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import pathwaycheck.proof.Named;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;

/** Where in a career's files stands what a proof names. */
record Written(WrittenBook book) {

    static Written in(Path folder) {
        return new Written(WrittenBook.read(folder));
    }

    /** From the career's folder, as “sources.yaml:8”. */
    String place(Named named) {
        var kind = EntryKind.valueOf(named.kind().name());
        return book.entries().values().stream()
                .filter(it -> it.kind() == kind && it.id().equals(named.name()))
                .filter(it -> named.within().isEmpty() || it.within().equals(within(named)))
                .map(it -> it.file() + ":" + it.line())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> within(Named named) {
        var kind = named.kind() == Named.Kind.OPTION ? EntryKind.QUESTION : EntryKind.ROUND;
        return named.within().map(id -> kind.word() + " " + id);
    }
}
