package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.Optional;
import pathwaycheck.report.ToDo;

/**
 * Something that a pupil has to do, with its dates.
 *
 * @param id the remedy's, in the rules
 * @param from the first day on which to act
 * @param until the earliest day on which it is done
 * @param untilAtWorst the latest; empty: nobody can say
 */
public record DatedToDo(
        String id, Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> untilAtWorst) {
    static DatedToDo of(ToDo toDo) {
        return new DatedToDo(toDo.id(), toDo.from(), toDo.until(), toDo.untilAtWorst());
    }
}
