package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;

/**
 * What a person can do about a requirement that does not hold.
 *
 * @param toDo what to do, in one sentence
 * @param more what else to know
 * @param forWhom whom it helps, over answers alone; empty: everybody
 * @param when how it comes to an end: after some time, on a day that the person knows, or in a round
 * @param after what must be met first
 * @param gives what the person would answer afterwards; empty only where nobody knows how long it takes
 * @param link where to do it
 */
public record Remedy(
        String id,
        String toDo,
        Optional<String> more,
        Optional<Condition> forWhom,
        When when,
        List<Requirement> after,
        Optional<Outcome> gives,
        Link link,
        List<Source> sources) {

    public Remedy {
        after = List.copyOf(after);
        sources = List.copyOf(sources);
    }

    /** How a remedy comes to an end. */
    public sealed interface When {

        /** It starts on some day, and takes some time. */
        record After(StartDay starts, HowLong takes) implements When {}

        /** It is done on the day that this person answers, or at once if that day is over. */
        record Until(DateQuestion question) implements When {}

        /** It is a place in a yearly round, and ends on the day on which the round's places start. */
        record InRound(Rounds rounds) implements When {}
    }
}
