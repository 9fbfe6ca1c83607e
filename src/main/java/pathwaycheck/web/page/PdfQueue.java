package pathwaycheck.web.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets no more than two documents be made at once: each takes a core to itself and tens of megabytes. */
@Singleton
public class PdfQueue {

    public static final int AT_ONCE = 2;

    /** So many are let in, since each who waits keeps a thread that could draw pages: see {@code Rush}. */
    public static final int LET_IN = 10;

    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** What this makes; empty when it did not get its turn soon. */
    <T> Optional<T> inTurn(Supplier<T> document) {
        if (!getsTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(document.get());
        } finally {
            free.release();
        }
    }

    private boolean getsTurn() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
