package pathwaycheck.rules;

import java.util.List;

/**
 * What sources say differently, and which of them we follow.
 *
 * @param about what they speak of
 * @param says who says what; at least two
 * @param weFollow what we tell people
 * @param why why we follow that
 * @param concerns the requirements that rest on it; may be none
 */
public record Contradiction(
        String id, String about, List<Saying> says, String weFollow, String why, List<Requirement> concerns) {

    public Contradiction {
        says = List.copyOf(says);
        concerns = List.copyOf(concerns);
    }

    /** What one source says, in our words. */
    public record Saying(Source source, String says) {}
}
