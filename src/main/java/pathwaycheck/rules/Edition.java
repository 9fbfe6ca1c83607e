package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of the rules, and what it changed for people.
 *
 * @param version what its authors call this state of the rules; no two editions have the same
 * @param day the day from which it was served
 * @param changes at least one
 */
public record Edition(String version, LocalDate day, List<Change> changes) {

    public Edition {
        changes = List.copyOf(changes);
    }

    /** What it is called in addresses, as 2026-3. */
    public String id() {
        return version.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /**
     * One change.
     *
     * @param says what is another than before
     * @param who whom it concerns, in words
     * @param requirements those that it is about; may be none
     * @param rounds those that it is about; may be none
     */
    public record Change(String says, String who, List<Requirement> requirements, List<Rounds> rounds) {
        public Change {
            requirements = List.copyOf(requirements);
            rounds = List.copyOf(rounds);
        }
    }
}
