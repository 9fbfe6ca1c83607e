package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.Optional;
import pathwaycheck.report.ToDo;

/**
 * Something that a pupil has to do, with its dates.
 *
 * @param id the remedy's, in the rules
 * @param from the first day on which to act: to apply, where one applies for it before
 * @param starts the day on which it starts; the same, if one does not apply for it
 * @param until the earliest day on which it is done
 * @param untilAtWorst the latest; empty: nobody can say
 */
public record DatedToDo(
        String id,
        Optional<LocalDate> from,
        Optional<LocalDate> starts,
        Optional<LocalDate> until,
        Optional<LocalDate> untilAtWorst) {
    static DatedToDo of(ToDo toDo) {
        return new DatedToDo(toDo.id(), toDo.from(), toDo.starts(), toDo.until(), toDo.untilAtWorst());
    }
}
