package pathwaycheck.cohort;

/** What becomes of a row in which a cell cannot be read; either way it is told what is wrong. */
public enum Slips {
    /** Nothing is told of it: a program mends it and asks again. */
    REFUSE_THE_ROW,
    /** The cell counts as not answered, and all else is told: people look at the class meanwhile. */
    LEAVE_OUT_THE_CELL;

    boolean leaveOutTheCell() {
        return this == LEAVE_OUT_THE_CELL;
    }
}
