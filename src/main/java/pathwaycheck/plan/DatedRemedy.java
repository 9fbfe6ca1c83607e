package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.Optional;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Window;

/**
 * A remedy with its dates.
 *
 * @param towards the requirement that holds at the end of it
 * @param ready the day on which all is ready for it
 * @param from the first day on which to act: to start, to ask, or to apply
 * @param starts the day on which it starts: for a place in a round, the day on which its places start
 * @param until the day from which the requirement holds
 * @param window the application window, where one applies for it
 * @param missed the window before that one, where somebody could almost have had it
 * @param expected its dates rest on a window that nobody has published, its own or one before it
 */
public record DatedRemedy(
        Remedy remedy,
        Requirement towards,
        LocalDate ready,
        LocalDate from,
        LocalDate starts,
        LocalDate until,
        Optional<Window> window,
        Optional<Missed> missed,
        boolean expected) {

    /** It must not start on that day, as the other one keeps somebody busy then. */
    public boolean collidesWith(DatedRemedy other) {
        return remedy.when().claim().needsFree()
                && other.remedy.when().claim().keepsBusy()
                && !starts.isBefore(other.starts)
                && starts.isBefore(other.until)
                && !other.comesAfter(this);
    }

    /** It may take half a year longer than the plan says, or more, and nobody can say how much. */
    public boolean nobodyKnowsItsEnd() {
        return remedy.when().takesTime().filter(HowLong::endNotKnown).isPresent();
    }

    /** It may take half a year longer than the plan says, or more. */
    public boolean mayTakeMuchLonger() {
        return remedy.when().takesTime().filter(HowLong::mayBeMuchLonger).isPresent();
    }

    /** It can start only once the other one is done. */
    boolean comesAfter(DatedRemedy other) {
        return remedy.after().stream().anyMatch(before -> before.withParts().contains(other.towards));
    }
}
