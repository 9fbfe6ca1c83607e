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
 * @param isWhole the receipt holds enough to tell all that changed; an older one does not
 * @param changes the requirements that stand otherwise now
 * @param goalMoved the goal can be reached in another month than then, or is reached, or has no date any more
 * @param goalWas the month in which the goal could be reached then; empty: it was reached, or there was no date
 * @param goalWasReached it was reached then
 * @param windows those that were told then, and of which other days are told now, or which have opened or closed since
 * @param restMoved what is said first, of what to do or of the worst is something else now, or of other windows
 * @param reworded the requirements of which we say something else now, though the person stands to them as before
 * @param checkedAgain sources were compared with our notes again
 */
public record ChangesSince(
        LocalDate day,
        boolean rulesChanged,
        boolean isComparable,
        boolean isWhole,
        List<Change> changes,
        boolean goalMoved,
        Optional<YearMonth> goalWas,
        boolean goalWasReached,
        List<ToldWindow> windows,
        boolean restMoved,
        List<Reworded> reworded,
        boolean checkedAgain) {

    public ChangesSince {
        changes = List.copyOf(changes);
        windows = List.copyOf(windows);
        reworded = List.copyOf(reworded);
    }

    /** A requirement that stands otherwise now. */
    public record Change(String id, String title, Status was, Status is) {}

    /** A requirement of which something else is said now. */
    public record Reworded(String id, String title) {}

    /** All is told as it was then. */
    public boolean isNothing() {
        return isComparable
                && isWhole
                && changes.isEmpty()
                && !goalMoved
                && windows.isEmpty()
                && !restMoved
                && reworded.isEmpty()
                && !checkedAgain;
    }
}
