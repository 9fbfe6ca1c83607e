package pathwaycheck.rules;

import java.time.Period;
import java.util.Optional;

/**
 * How long something takes.
 *
 * @param least the shortest; empty: not known
 * @param most the longest; empty: not known, or without end
 */
public record HowLong(Optional<Period> least, Optional<Period> most) {

    /** Nobody says how long. */
    public static final HowLong NOT_KNOWN = new HowLong(Optional.empty(), Optional.empty());
}
