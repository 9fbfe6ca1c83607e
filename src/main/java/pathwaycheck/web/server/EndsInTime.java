package pathwaycheck.web.server;

import java.time.Duration;

/**
 * Ends the process some time after it was asked to end, whatever keeps it then: whoever has laid a new version over the
 * files of the one that runs has taken away what that one still needs to stop by itself.
 */
public final class EndsInTime {

    /** What is being answered has fifteen seconds as we ship it, and those who run it wait for twenty. */
    private static final Duration PATIENCE = Duration.ofSeconds(18);

    /** As the system says of a process that was asked to end. */
    private static final int ASKED_TO_END = 143;

    private EndsInTime() {}

    /** All that it needs of ours is loaded here: once it is needed, nothing more of ours can be. */
    public static void watch() {
        var watch = new Thread(EndsInTime::end, "ends in time");
        watch.setDaemon(true);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::start, "begins to end"));
    }

    private static void end() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException nobodyWaits) {
            return;
        }
        try {
            System.err.println(
                    "Ended " + PATIENCE.toSeconds() + " seconds after it was asked to end, as something kept it");
        } finally {
            Runtime.getRuntime().halt(ASKED_TO_END);
        }
    }
}
