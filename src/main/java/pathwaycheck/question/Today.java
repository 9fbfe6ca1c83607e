package pathwaycheck.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says what day it is. */
@FunctionalInterface
public interface Today {

    /** The day it is in London. */
    LocalDate day();

    /** When it began there. */
    default Instant began() {
        return day().atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    }
}
