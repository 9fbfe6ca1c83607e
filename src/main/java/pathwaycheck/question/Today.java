package pathwaycheck.question;

import java.time.LocalDate;

/** Says what day it is. */
@FunctionalInterface
public interface Today {

    /** The day it is in London. */
    LocalDate day();
}
