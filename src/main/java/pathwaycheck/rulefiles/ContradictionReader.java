package pathwaycheck.rulefiles;

import java.util.Optional;
import pathwaycheck.rules.Contradiction;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;

/** Reads {@code contradictions.yaml}. */
final class ContradictionReader {

    private ContradictionReader() {}

    static Contradiction read(Names<Source> sources, Names<Requirement> requirements, Entries entries) {
        entries.required("says");
        var says = entries.entries("says");
        if (says.size() == 1) {
            entries.problem(
                    entries.value("says").orElseThrow(), "one source alone contradicts nobody", "add another one");
        }
        return new Contradiction(
                entries.id(),
                entries.text("about"),
                says.stream()
                        .flatMap(saying -> saying(sources, saying).stream())
                        .toList(),
                entries.sentence("we-follow"),
                entries.sentence("why"),
                requirements.named("concerns", entries));
    }

    private static Optional<Contradiction.Saying> saying(Names<Source> sources, Entries entries) {
        var source = entries.required("source").flatMap(at -> sources.named(at, entries));
        var says = entries.sentence("says");
        entries.done();
        return source.map(it -> new Contradiction.Saying(it, says));
    }
}
