package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.question.Answers;

/**
 * A person, a day, and what they must be told.
 *
 * @param name the promise, as a sentence
 * @param told the status of some requirements
 * @param appliesIn the year of the round that the plan leads through
 * @param planned the earliest day on which some requirements are planned to hold
 */
public record Example(
        String name,
        LocalDate asOf,
        Answers answers,
        Map<Requirement, Status> told,
        Optional<Integer> appliesIn,
        Map<Requirement, LocalDate> planned) {
    public Example {
        told = Map.copyOf(told);
        planned = Map.copyOf(planned);
    }
}
