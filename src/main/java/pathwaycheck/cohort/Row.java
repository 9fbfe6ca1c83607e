package pathwaycheck.cohort;

import java.util.List;

/**
 * One pupil, as a table has them.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param code what the pupil is called; made up, so that nobody else knows who it is
 * @param cells what stands under each question, in the order of the columns; empty: nothing
 * @param wrong what is wrong with the row before its answers are read
 */
public record Row(long line, String code, List<String> cells, List<WrongCell> wrong) {
    public Row {
        cells = List.copyOf(cells);
        wrong = List.copyOf(wrong);
    }
}
