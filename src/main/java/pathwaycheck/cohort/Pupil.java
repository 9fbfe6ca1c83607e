package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;

/**
 * One pupil of a class.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param code what the table calls them; empty: nothing that may be repeated
 * @param told what they are told; empty: something is wrong with the row
 * @param wrong what that is
 */
public record Pupil(long line, String code, Optional<Told> told, List<WrongCell> wrong) {
    public Pupil {
        wrong = List.copyOf(wrong);
    }
}
