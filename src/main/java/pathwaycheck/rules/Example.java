package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Answers;

/**
 * A person, a day, and what they must be told.
 *
 * @param name the promise, as a sentence
 * @param told the status of some requirements
 * @param appliesIn the year of the round that the plan leads through
 * @param planned the earliest day on which some requirements are planned to hold
 * @param help what they must be told about help, and what they must not
 */
public record Example(
        String name,
        LocalDate asOf,
        Answers answers,
        Map<Requirement, Status> told,
        Optional<Integer> appliesIn,
        Map<Requirement, LocalDate> planned,
        Help help) {
    public Example {
        told = Map.copyOf(told);
        planned = Map.copyOf(planned);
    }

    /**
     * What somebody must be told about help.
     *
     * @param worst the latest day that the plan gives some requirements
     * @param done when some remedies are done
     * @param ways other ways that they must be told
     * @param notTold the ids of other ways and remedies that they must not be told
     * @param next the id of what is to be done first
     * @param answer the id of what the report says first
     */
    public record Help(
            Map<Requirement, LocalDate> worst,
            Map<Remedy, Done> done,
            List<OtherWay> ways,
            Set<String> notTold,
            Optional<String> next,
            Optional<String> answer) {
        public Help {
            worst = Map.copyOf(worst);
            done = Map.copyOf(done);
            ways = List.copyOf(ways);
            notTold = Set.copyOf(notTold);
        }
    }

    /**
     * When a remedy is done.
     *
     * @param atBest the earliest day
     * @param atWorst the latest; empty: nobody can say
     */
    public record Done(LocalDate atBest, Optional<LocalDate> atWorst) {

        /** As in rule files. */
        @Override
        public String toString() {
            return atWorst.map(worst -> worst.equals(atBest) ? "" + atBest : atBest + " to " + worst)
                    .orElse(atBest + " or later");
        }
    }
}
