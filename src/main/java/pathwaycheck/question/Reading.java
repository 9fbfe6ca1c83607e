package pathwaycheck.question;

/** What somebody put where an answer belongs: an {@link Answer}, a {@link Mistake}, or {@link Nothing}. */
public sealed interface Reading permits Answer, Mistake, Reading.Nothing {

    /** The question has not been answered. */
    record Nothing() implements Reading {}

    /** The question has not been answered. */
    Reading NOTHING = new Nothing();
}
