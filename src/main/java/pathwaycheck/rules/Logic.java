package pathwaycheck.rules;

import java.util.List;

/**
 * One way of reading conditions: as verdicts, as planned days, as the answers that decide. A new kind of condition is a
 * new method here, so that no logic compiles until it knows what to do with it.
 *
 * @param <T> what a condition comes to
 */
public interface Logic<T> {

    /** At least this many of the parts hold. */
    T atLeast(int count, List<T> parts);

    /** At least so many of these options were chosen. */
    T chosen(Condition.Chosen chosen);

    /** From the day answered on. */
    T from(Condition.From from);

    /** Only people can tell. */
    T judged(Judgement judgement);

    /** Another requirement holds. */
    T meets(Requirement requirement);
}
