package pathwaycheck.rules;

import java.time.Period;
import java.util.Optional;

/**
 * How long something takes.
 *
 * @param least the shortest; empty: not known
 * @param most the longest; empty: not known, or without end
 * @param endNotKnown nobody knows the longest, and it may be half a year above the shortest, or more
 */
public record HowLong(Optional<Period> least, Optional<Period> most, boolean endNotKnown) {

    /** Nobody says how long. */
    public static final HowLong NOT_KNOWN = new HowLong(Optional.empty(), Optional.empty());

    private static final int MUCH = 6;

    public HowLong {
        if (endNotKnown && (least.isEmpty() || most.isPresent())) {
            throw new IllegalArgumentException("of what takes a day or much more, the shortest is known alone");
        }
    }

    public HowLong(Optional<Period> least, Optional<Period> most) {
        this(least, most, false);
    }

    /** It may take half a year more than the shortest, so that what follows may come a year later. */
    public boolean mayBeMuchLonger() {
        return endNotKnown
                || least.isPresent()
                        && most.filter(it -> it.toTotalMonths() - least.get().toTotalMonths() >= MUCH)
                                .isPresent();
    }
}
