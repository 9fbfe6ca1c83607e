package pathwaycheck.cohort;

import java.util.List;

/**
 * One pupil, as a table has them.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param code what the pupil is called; made up, so that nobody else knows who it is
 * @param cells what stands under each question, in the order of the columns; empty: nothing
 * @param aside what stands in columns that are kept and not read
 * @param wrong what is wrong with the row before its answers are read
 */
public record Row(long line, String code, List<String> cells, List<String> aside, List<WrongCell> wrong) {
    public Row {
        cells = List.copyOf(cells);
        aside = List.copyOf(aside);
        wrong = List.copyOf(wrong);
    }

    /** Of which every column is read. */
    public Row(long line, String code, List<String> cells, List<WrongCell> wrong) {
        this(line, code, cells, List.of(), wrong);
    }
}
