package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/**
 * Another way in, or a similar job.
 *
 * @param says what it is, in one or two sentences
 * @param more what else to know
 * @param similarJob it leads to another job; otherwise to this career by another door
 * @param card what to weigh before one goes it
 * @param forWhom whom it is for, over answers alone; empty: everybody
 * @param plannedWith what somebody would answer whose report plans this way, and whoever did reads it before others;
 *     empty: no report does
 * @param rounds the yearly windows in which one applies for it; empty: in none, or nobody knows
 * @param aWindowSooner whoever goes it applies in the window before the one that their plan goes by
 * @param link where one goes it, or reads on
 */
public record OtherWay(
        String id,
        String title,
        String says,
        Optional<String> more,
        boolean similarJob,
        Card card,
        Optional<Condition> forWhom,
        Optional<Outcome> plannedWith,
        Optional<Rounds> rounds,
        boolean aWindowSooner,
        Link link,
        List<Source> sources) {

    /**
     * What to weigh.
     *
     * @param time how long it takes
     * @param needs what it asks for
     * @param watchOut what may go wrong
     */
    public record Card(Optional<String> time, Optional<String> needs, Optional<String> watchOut) {}

    public OtherWay {
        sources = List.copyOf(sources);
    }
}
