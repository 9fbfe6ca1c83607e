package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * How many stand how to one requirement, as others may see it. Numbers below five are hidden, and with them as many
 * more as it takes that nobody can work them out from how many pupils there are.
 *
 * @param shown of each status that anybody has; empty: the number is hidden
 */
public record ToShare(Requirement requirement, Map<Status, Optional<Integer>> shown) {

    /** Below this a number may tell of somebody. */
    public static final int FEW = 5;

    /** The counts of a class, for others. */
    public static List<ToShare> of(Sums sums) {
        return sums.counts().stream()
                .map(count -> new ToShare(count.requirement(), hiding(count.now())))
                .toList();
    }

    /** Nothing of a status that nobody has is a secret: it may be that nobody can have it. */
    static Map<Status, Optional<Integer>> hiding(Map<Status, Integer> counts) {
        var hidden = new HashSet<Status>();
        counts.forEach((status, count) -> {
            if (count < FEW) {
                hidden.add(status);
            }
        });
        var byCount = new ArrayList<>(counts.keySet());
        byCount.sort((one, other) -> counts.get(one) - counts.get(other));
        for (var status : byCount) {
            if (!hidden.isEmpty() && canBeWorkedOut(hidden, counts)) {
                hidden.add(status);
            }
        }
        var shown = new EnumMap<Status, Optional<Integer>>(Status.class);
        counts.forEach(
                (status, count) -> shown.put(status, hidden.contains(status) ? Optional.empty() : Optional.of(count)));
        return shown;
    }

    /**
     * All that is not shown is known together, and each of them is one at least: so one alone is known, as many as they
     * come to are one each, and fewer than five together are few whatever they are.
     */
    private static boolean canBeWorkedOut(Set<Status> hidden, Map<Status, Integer> counts) {
        var together = hidden.stream().mapToInt(counts::get).sum();
        return hidden.size() == 1 || together == hidden.size() || together < FEW;
    }
}
