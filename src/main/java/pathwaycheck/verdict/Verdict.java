package pathwaycheck.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * When something holds: it starts to on some day from {@code earliest} to {@code latest}. If the two are one day,
 * nothing is open, and the other way round.
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
     * At least this many of the parts hold: the n-th smallest day at either end. This is the whole logic; "all" is n =
     * all, "any" is n = 1, and three-valued logic is what remains of it without dates.
     *
     * @throws IndexOutOfBoundsException if there are fewer parts
     */
    public static Verdict atLeast(int count, List<Verdict> parts) {
        if (count == 0) {
            return ALWAYS;
        }
        if (count > parts.size()) {
            throw new IndexOutOfBoundsException(count + " of " + parts.size() + " parts");
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var earliest = smallest(count, parts, Verdict::earliest);
        var latest = smallest(count, parts, Verdict::latest);
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

    private static Day smallest(int count, List<Verdict> parts, Function<Verdict, Day> end) {
        if (count == 1 || count == parts.size()) {
            return furthest(count == 1, parts, end);
        }
        var days = new Day[parts.size()];
        for (var i = 0; i < days.length; i++) {
            days[i] = end.apply(parts.get(i));
        }
        Arrays.sort(days);
        return days[count - 1];
    }

    private static Day furthest(boolean first, List<Verdict> parts, Function<Verdict, Day> end) {
        var furthest = end.apply(parts.get(0));
        for (var part : parts) {
            var day = end.apply(part);
            furthest = furthest.isAfter(day) == first ? day : furthest;
        }
        return furthest;
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
