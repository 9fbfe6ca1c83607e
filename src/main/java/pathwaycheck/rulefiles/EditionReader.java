package pathwaycheck.rulefiles;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rules.Edition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;

/** Reads {@code changes.yaml}: what each version of the rules changed, the newest on top. */
final class EditionReader {

    static final String FILE = "changes.yaml";

    private final Names<Requirement> requirements;
    private final Names<Rounds> rounds;
    private final Set<String> versions = new HashSet<>();
    private LocalDate above = LocalDate.MAX;

    EditionReader(Names<Requirement> requirements, Names<Rounds> rounds) {
        this.requirements = requirements;
        this.rounds = rounds;
    }

    /** All of the file, of which the first is about the version that the rules have. */
    List<Edition> readAll(List<Entries> all, String version) {
        var editions = all.stream().map(this::read).toList();
        editions.stream()
                .findFirst()
                .filter(newest -> !newest.version().isEmpty() && !version.isEmpty())
                .filter(newest -> !newest.version().equals(version))
                .ifPresent(newest -> tellOfAnotherVersion(all.get(0), newest.version(), version));
        return editions;
    }

    private static void tellOfAnotherVersion(Entries newest, String written, String version) {
        newest.wording(
                newest.value("version").orElseThrow(),
                "career.yaml says that the rules are version “" + version + "”, and the newest here is “" + written
                        + "”",
                "say on top of the file what “" + version + "” changes, and for whom");
    }

    private Edition read(Entries entries) {
        var version = entries.word("version");
        entries.value("version")
                .filter(at -> !version.isEmpty() && !versions.add(version))
                .ifPresent(at -> entries.problem(
                        at, "another entry is about “" + version + "” too", "write all that it changed in one entry"));
        var day = new Times(entries).day("day");
        entries.value("day").filter(at -> day.isAfter(above)).ifPresent(at -> tellOfOrder(at, entries));
        above = day;
        entries.required("changes");
        var edition = new Edition(
                version,
                day,
                entries.entries("changes").stream().map(this::change).toList());
        entries.done();
        return edition;
    }

    private static void tellOfOrder(Node day, Entries entries) {
        entries.problem(day, "this is later than the day of the entry above it", "put the newest version on top");
    }

    private Edition.Change change(Entries entries) {
        var change = new Edition.Change(
                entries.sentence("says"),
                entries.text("who"),
                requirements.named("requirements", entries),
                rounds.named("rounds", entries));
        entries.done();
        return change;
    }
}
