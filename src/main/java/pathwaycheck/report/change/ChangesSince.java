package pathwaycheck.report.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Status;

/**
 * What changed since a report was told, with the same answers.
 *
 * @param day the day on which it was told
 * @param rulesChanged the rules are others now
 * @param isComparable the requirements are the same ones in the same order; otherwise nobody can say which status
 *     belongs to which
 * @param changes the requirements that stand otherwise now
 * @param goalMoved the goal can be reached in another month than then, or is reached, or has no date any more
 * @param goalWas the month in which the goal could be reached then; empty: it was reached, or there was no date
 * @param goalWasReached it was reached then
 * @param restMoved what is said of windows, of what to do or of the worst is something else now
 */
public record ChangesSince(
        LocalDate day,
        boolean rulesChanged,
        boolean isComparable,
        List<Change> changes,
        boolean goalMoved,
        Optional<YearMonth> goalWas,
        boolean goalWasReached,
        boolean restMoved) {

    public ChangesSince {
        changes = List.copyOf(changes);
    }

    /** A requirement that stands otherwise now. */
    public record Change(String id, String title, Status was, Status is) {}

    /** All is told as it was then. */
    public boolean isNothing() {
        return isComparable && changes.isEmpty() && !goalMoved && !restMoved;
    }
}
