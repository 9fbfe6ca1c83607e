package pathwaycheck.rules;

import java.util.List;

/**
 * A stage of the pathway.
 *
 * @param requirements those that count, in order
 * @param parts those that only other requirements refer to
 */
public record Step(String id, String title, String says, List<Requirement> requirements, List<Requirement> parts) {
    public Step {
        requirements = List.copyOf(requirements);
        parts = List.copyOf(parts);
    }
}
