package pathwaycheck.testing.site;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import pathwaycheck.question.Today;

/** A clock that goes on when it is told to, and can be stopped. */
@Alternative
@Singleton
public class MovedClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START = Instant.parse("2026-11-22T05:00:00Z");

    private volatile Instant now = START;
    private volatile boolean stopped;

    /** Five in the morning of this day in London. */
    public void set(LocalDate day) {
        now = day.atTime(5, 0).atZone(LONDON).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Whoever asks it is answered with a fault. */
    public void stop() {
        stopped = true;
    }

    public void startAgain() {
        stopped = false;
    }

    @Produces
    @Singleton
    Today today() {
        return () -> {
            if (stopped) {
                throw new IllegalStateException("The clock has stopped");
            }
            return LocalDate.ofInstant(now, LONDON);
        };
    }
}
