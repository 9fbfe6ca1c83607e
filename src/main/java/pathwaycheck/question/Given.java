package pathwaycheck.question;

/** What somebody put where an answer belongs: an {@link Answer}, a {@link Mistake}, or {@link Nothing}. */
public sealed interface Given permits Answer, Mistake, Given.Nothing {

    /** The question has not been answered. */
    record Nothing() implements Given {}

    /** The question has not been answered. */
    Given NOTHING = new Nothing();
}
