package pathwaycheck.cohort;

import java.util.Optional;

/** The rows of a class, one after the other. */
public interface Rows {

    /** What stands in a row, in its order. */
    Columns columns();

    /** The next row; empty: there is none. */
    Optional<Row> next();
}
