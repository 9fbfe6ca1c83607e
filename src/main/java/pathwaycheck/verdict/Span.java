package pathwaycheck.verdict;

/**
 * When something holds, in one number: the earliest day in its upper half, the latest in its lower half, each as
 * {@link Day#number()}. It is a {@link Verdict} without what keeps its ends apart.
 */
final class Span {

    /** It holds already. */
    static final long ALWAYS = on(Integer.MIN_VALUE);

    /** Nothing answered so far leads there. */
    static final long NEVER = on(Integer.MAX_VALUE);

    /** It may hold already, on some day, or never. */
    static final long OPEN = between(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private Span() {}

    static long on(int day) {
        return between(day, day);
    }

    static long between(int earliest, int latest) {
        return (long) earliest << Integer.SIZE | Integer.toUnsignedLong(latest);
    }

    static int earliest(long span) {
        return (int) (span >> Integer.SIZE);
    }

    static int latest(long span) {
        return (int) span;
    }

    /** The day of one that is settled. */
    static Day day(long span) {
        return new Day(earliest(span));
    }

    static boolean isSettled(long span) {
        return earliest(span) == latest(span);
    }

    static boolean isNever(long span) {
        return earliest(span) == Integer.MAX_VALUE;
    }
}
