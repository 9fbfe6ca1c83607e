package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/**
 * Another way in, or a career next door.
 *
 * @param forWhom whom it is for, over answers alone; empty: everybody
 */
public record Way(String id, String title, String says, Optional<Condition> forWhom, List<Source> sources) {
    public Way {
        sources = List.copyOf(sources);
    }
}
