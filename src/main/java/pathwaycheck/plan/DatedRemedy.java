package pathwaycheck.plan;

import java.time.LocalDate;
import java.util.Optional;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Window;

/**
 * A remedy with its dates.
 *
 * @param towards the requirement that holds at the end of it
 * @param from the first day on which to act: to start, or to apply
 * @param until the day from which the requirement holds
 * @param window the application window, where it is a place in a round
 * @param expected its dates rest on a window that nobody has published, its own or one before it
 */
public record DatedRemedy(
        Remedy remedy,
        Requirement towards,
        LocalDate from,
        LocalDate until,
        Optional<Window> window,
        boolean expected) {}
