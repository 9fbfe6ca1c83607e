package pathwaycheck.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Day;

/**
 * The window before the one that a plan goes by, where somebody could almost have had it, and why they do not.
 *
 * @param says what its author says of it; empty: the reason says it all
 */
public record Missed(Window window, Why why, Optional<String> says) {

    /** Where the reason says it all. */
    public Missed(Window window, Why why) {
        this(window, why, Optional.empty());
    }

    /** Why the plan does not go by it. */
    public enum Why {
        /** It is published, and has closed. */
        CLOSED,
        /** Nobody has published it. It has probably closed, and only a look can tell. */
        PERHAPS_CLOSED,
        /** All is ready only in the very month in which its places start, and only those who recruit can tell. */
        PERHAPS_TOO_LATE,
        /** All is ready, but for something that keeps the person busy until some time after its places start. */
        STILL_BUSY,
        /** Its places have started, and some may be left for whoever asks now. */
        STARTED
    }

    /** The first day, from the day of asking on, on which to look or to ask; empty: it is over. */
    public Optional<LocalDate> begins(LocalDate asOf) {
        return switch (why) {
            case CLOSED -> Optional.empty();
            case PERHAPS_CLOSED, STARTED -> Optional.of(asOf);
            case PERHAPS_TOO_LATE, STILL_BUSY -> Optional.of(window.opensOn().isAfter(asOf) ? window.opensOn() : asOf);
        };
    }

    /** Who asks today may still find a place of it. */
    public boolean hasPlacesLeft() {
        return why == Why.STARTED;
    }

    /** Only those who recruit can tell whether it is over for this person. */
    public boolean isAsked() {
        return why == Why.PERHAPS_TOO_LATE || why == Why.STILL_BUSY;
    }

    /**
     * @param ready the day on which all is ready
     * @param readyButBusy the same, whatever keeps the person busy
     */
    static Optional<Missed> before(Window next, Rounds rounds, LocalDate asOf, LocalDate ready, Day readyButBusy) {
        var window = rounds.before(next);
        if (!window.starts().isAfter(asOf)) {
            return rounds.stillPlaces()
                    .filter(it -> ready.equals(asOf) && it.isInTime(asOf, window.starts()))
                    .map(it -> new Missed(window, Why.STARTED, Optional.of(it.says())));
        }
        var closed = window.isPublished() ? Why.CLOSED : Why.PERHAPS_CLOSED;
        if (window.starts().isAfter(ready)) {
            return Optional.of(new Missed(window, closed));
        }
        // Whoever was told to ask about it is told too that it is over.
        return toAskAbout(window, rounds, ready, readyButBusy)
                .map(why -> new Missed(window, window.closesOn().isBefore(asOf) ? closed : why));
    }

    private static Optional<Why> toAskAbout(Window window, Rounds rounds, LocalDate ready, Day readyButBusy) {
        if (YearMonth.from(window.starts()).equals(YearMonth.from(ready))) {
            return Optional.of(Why.PERHAPS_TOO_LATE);
        }
        return rounds.stillBusy()
                .filter(it -> Day.on(window.starts()).isAfter(readyButBusy))
                .filter(it -> !ready.isAfter(it.until().atYear(window.starts().getYear())))
                .map(it -> Why.STILL_BUSY);
    }
}
