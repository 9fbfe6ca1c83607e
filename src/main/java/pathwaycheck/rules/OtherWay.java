package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/**
 * Another way in, or a career next door.
 *
 * @param forWhom whom it is for, over answers alone; empty: everybody
 * @param link where one goes it, or reads on
 */
public record OtherWay(
        String id, String title, String says, Optional<Condition> forWhom, Link link, List<Source> sources) {
    public OtherWay {
        sources = List.copyOf(sources);
    }
}
