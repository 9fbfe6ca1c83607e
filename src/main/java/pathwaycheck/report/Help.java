package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Assessment;

/**
 * What somebody is offered about a requirement. This is decided here alone: reports, the proof and the comparison of
 * rule books ask no one else.
 *
 * @param remedies what to do about it
 * @param otherWays other ways in
 */
public record Help(List<Remedy> remedies, List<OtherWay> otherWays) {

    public Help {
        remedies = List.copyOf(remedies);
        otherWays = List.copyOf(otherWays);
    }

    /** What is for this person, as far as somebody who stands like this wants it. */
    public static Help of(Requirement requirement, Assessment assessment) {
        var status = assessment.status(requirement);
        return new Help(
                status.wantsRemedies() ? forThem(requirement.remedies(), Remedy::forWhom, assessment) : List.of(),
                status.wantsOtherWays() ? forThem(requirement.otherWays(), OtherWay::forWhom, assessment) : List.of());
    }

    /** Nothing is offered. */
    public boolean isNothing() {
        return remedies.isEmpty() && otherWays.isEmpty();
    }

    /** Those of these ways that are for this person, however they stand. */
    static List<OtherWay> ways(List<OtherWay> ways, Assessment assessment) {
        return forThem(ways, OtherWay::forWhom, assessment);
    }

    private static <T> List<T> forThem(
            List<T> things, Function<T, Optional<Condition>> forWhom, Assessment assessment) {
        var forThem = new ArrayList<T>(things.size());
        for (var thing : things) {
            if (!assessment.when(forWhom.apply(thing)).isNever()) {
                forThem.add(thing);
            }
        }
        return forThem;
    }
}
