package pathwaycheck.rules;

import java.util.List;

/**
 * What a remedy claims of somebody's time. What needs somebody free never runs while something keeps them busy.
 *
 * @param keepsBusy it takes all their time, from its start to its end
 * @param needsFree it starts only when nothing keeps them busy
 * @param busy what may keep people busy already when they ask; none where they need not be free
 */
public record Claim(boolean keepsBusy, boolean needsFree, List<Busy> busy) {

    /** It can be done beside anything else. */
    public static final Claim NONE = new Claim(false, false, List.of());

    public Claim {
        busy = List.copyOf(busy);
    }
}
