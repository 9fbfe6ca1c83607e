package pathwaycheck.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.cohort.Column;
import pathwaycheck.cohort.OwnTable;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.SameSlip;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.Choice;

/**
 * The cells of one column that could not be read, with a field each to mend it in.
 *
 * @param column in which they stand; empty: it is about whole rows, which nobody can mend in a field
 * @param slips what is wrong, each kind of it once
 * @param cells with their fields
 * @param more so many others have none here
 */
record ToMend(Optional<Column> column, List<SameSlip> slips, List<Cell> cells, int more) {

    /** More would be a page of fields: whoever has so many mends the table. */
    static final int MOST = 60;

    /**
     * A field.
     *
     * @param place its line and its column, as "17-3"
     * @param code whose it is
     * @param cell what stands there
     */
    record Cell(String place, String code, String cell) {

        /** The name of its field. */
        public String name() {
            return SentClass.MEND + place;
        }

        /** The name under which goes what stood there. */
        public String was() {
            return SentClass.WAS + place;
        }
    }

    /** All that could not be read, column by column. */
    static List<ToMend> of(ClassTold told, OwnTable table) throws IOException {
        var cells = table.cells(told.wrong());
        var left = MOST;
        var all = new ArrayList<ToMend>();
        for (var column :
                told.wrong().stream().map(WrongCell::column).distinct().sorted().toList()) {
            var wrong =
                    told.wrong().stream().filter(it -> it.column() == column).toList();
            var fields = told.pupils().stream()
                    .flatMap(pupil -> pupil.wrong().stream()
                            .filter(it -> it.column() == column && cells.containsKey(it))
                            .map(it -> field(pupil, it, cells.get(it))))
                    .distinct()
                    .toList();
            var shown = fields.stream().limit(left).toList();
            left -= shown.size();
            all.add(new ToMend(
                    table.columns().asked().stream()
                            .filter(it -> it.place() == column)
                            .findFirst(),
                    told.slips(wrong),
                    shown,
                    fields.size() - shown.size()));
        }
        return all;
    }

    private static Cell field(Pupil pupil, WrongCell wrong, String cell) {
        return new Cell(
                wrong.line() + "-" + wrong.column(),
                pupil.code().isEmpty() ? "Line " + wrong.line() : pupil.code(),
                cell);
    }

    /** There are options of which one is chosen; otherwise one writes. */
    public Optional<Choice> choice() {
        return column.map(Column::question)
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> !choice.many());
    }

    /** The name of the field that says what becomes of all these cells. */
    public String all() {
        return SentClass.COLUMN + column.map(Column::place).orElse(0);
    }
}
