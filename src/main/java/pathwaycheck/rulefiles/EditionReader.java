package pathwaycheck.rulefiles;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rules.Edition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;

/** Reads {@code changes.yaml}: what each version of the rules changed, the newest on top. */
final class EditionReader {

    static final String FILE = "changes.yaml";

    private static final String NUMBER = "\\d{1,8}";

    private final Names<Requirement> requirements;
    private final Names<Rounds> rounds;
    private final Set<String> versions = new HashSet<>();
    private LocalDate above = LocalDate.MAX;

    EditionReader(Names<Requirement> requirements, Names<Rounds> rounds) {
        this.requirements = requirements;
        this.rounds = rounds;
    }

    /**
     * All of the file, of which the first is about the version that the rules have.
     *
     * @param career where that version stands
     */
    List<Edition> readAll(List<Entries> all, Optional<Entries> career) {
        var editions = all.stream().map(this::read).toList();
        var version = career.map(it -> it.text("version")).orElse("");
        editions.stream()
                .map(Edition::version)
                .findFirst()
                .filter(newest -> !newest.isEmpty() && !version.isEmpty() && !newest.equals(version))
                .ifPresent(newest -> tellOfAnotherVersion(all.get(0), newest, career.get(), version));
        return editions;
    }

    private void tellOfAnotherVersion(Entries newest, String told, Entries career, String version) {
        if (versions.contains(version) || isLower(version, told)) {
            career.wording(
                    career.value("version").orElseThrow(),
                    "version “" + version + "” is lower than “" + told + "”, which " + FILE + " tells of already",
                    "raise it: write “" + told + "”, or the one after it if you have changed something since");
            return;
        }
        newest.wording(
                newest.value("version").orElseThrow(),
                "career.yaml says that the rules are version “" + version + "”, and “" + told
                        + "” is the newest that stands here",
                "add an entry above it that says what “" + version + "” changes, and for whom");
    }

    /** Number by number, as 2026.9 is lower than 2026.10. */
    private static boolean isLower(String version, String other) {
        var one = version.split("\\.");
        var two = other.split("\\.");
        for (var number = 0; number < Math.min(one.length, two.length); number++) {
            if (!one[number].matches(NUMBER) || !two[number].matches(NUMBER)) {
                return false;
            }
            var order = Integer.compare(Integer.parseInt(one[number]), Integer.parseInt(two[number]));
            if (order != 0) {
                return order < 0;
            }
        }
        return one.length < two.length;
    }

    private Edition read(Entries entries) {
        var version = entries.word("version");
        entries.value("version")
                .filter(at -> !version.isEmpty() && !versions.add(version))
                .ifPresent(at -> entries.problem(
                        at,
                        "another entry is about version “" + version + "” too",
                        "write all that it changed in one entry"));
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
