package pathwaycheck.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says which rules are in service: others may be a moment later, so whoever answers somebody asks once. */
@FunctionalInterface
public interface RulesInService {

    /** The rules to answer by. */
    RuleBooks now();

    /** When they were read; empty: they came from no folder. */
    default Optional<Instant> since() {
        return Optional.empty();
    }

    /** What is wrong with the rules that were laid into the folder since; nothing: those in service lie there. */
    default List<String> refused() {
        return List.of();
    }

    /** How often there was something wrong with rules that were laid into the folder. */
    default long timesRefused() {
        return 0;
    }
}
