package pathwaycheck.verdict;

import java.util.List;

/**
 * When something holds: it starts to on some day from {@code earliest} to {@code latest}. If the two are one day, nothing is
 * open, and the other way round.
 *
 * @param open what keeps the two ends apart
 */
public record Verdict(Day earliest, Day latest, Open open) {

    /** It holds already. */
    public static final Verdict ALWAYS = on(Day.ALWAYS);

    /** Nothing answered so far leads there. */
    public static final Verdict NEVER = on(Day.NEVER);

    public Verdict {
        if (earliest.isAfter(latest) || earliest.equals(latest) != open.isNothing()) {
            throw new IllegalArgumentException(earliest + " to " + latest + ", open on " + open);
        }
    }

    /** It holds from this day on, for certain. */
    public static Verdict on(Day day) {
        return new Verdict(day, day, Open.NOTHING);
    }

    /** It may hold already, on some day, or never. */
    public static Verdict openOn(Open open) {
        return new Verdict(Day.ALWAYS, Day.NEVER, open);
    }

    /**
     * At least this many of the parts hold: the n-th smallest day at either end. This is the whole logic; "all" is n = all, "any"
     * is n = 1, and three-valued logic is what remains of it without dates.
     *
     * @throws IndexOutOfBoundsException if there are fewer parts
     */
    public static Verdict atLeast(int count, List<Verdict> parts) {
        if (count == 0) {
            return ALWAYS;
        }
        var earliest = parts.stream().map(Verdict::earliest).sorted().toList().get(count - 1);
        var latest = parts.stream().map(Verdict::latest).sorted().toList().get(count - 1);
        if (earliest.equals(latest)) {
            // Two parts that are certain can hold an end in place while a third is still open around it.
            return on(earliest);
        }
        var open = Open.NOTHING;
        for (var part : parts) {
            if (part.latest.isAfter(earliest) && latest.isAfter(part.earliest)) {
                open = open.and(part.open);
            }
        }
        return new Verdict(earliest, latest, open);
    }

    /** It is one day for certain. */
    public boolean isSettled() {
        return open.isNothing();
    }

    /** It holds on this day for certain. */
    public boolean holdsOn(Day day) {
        return latest.isOnOrBefore(day);
    }

    /** Nothing answered so far leads there. */
    public boolean isNever() {
        return earliest.equals(Day.NEVER);
    }
}
