package pathwaycheck.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.cohort.Column;
import pathwaycheck.cohort.OwnTable;
import pathwaycheck.cohort.SameSlip;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

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
     * @param column empty: nobody asks for what stands there
     * @param cell what stands there
     * @param kept what can be read of it; empty: nothing
     */
    record Cell(String place, String code, Optional<Column> column, String cell, String kept) {

        /** The name of its field. */
        public String name() {
            return SentClass.MEND + place;
        }

        /** The name under which goes what stood there. */
        public String was() {
            return SentClass.WAS + place;
        }

        /** The name under which goes what can be read of it. */
        public String keptName() {
            return SentClass.KEPT + place;
        }

        /** Whose it is, and what people call its column. */
        public String label() {
            return code
                    + column.map(it -> ", " + it.question().wording().label()).orElse("");
        }

        /** There are options of which one is chosen; otherwise one writes. */
        public Optional<Choice> choice() {
            return column.map(Column::question)
                    .filter(Choice.class::isInstance)
                    .map(Choice.class::cast)
                    .filter(choice -> !choice.many() || choice.isAfterReport());
        }

        /** The cell with this option in place of what cannot be read. */
        public String with(Option option) {
            return kept.isEmpty() ? option.id() : kept + "; " + option.id();
        }
    }

    /** All that could not be read, column by column; what decides nothing comes last. */
    static List<ToMend> of(ClassTold told, OwnTable table) throws IOException {
        var cells =
                table.cells(told.wrong().stream().flatMap(ToMend::withTheOther).toList());
        var asked = table.columns().asked();
        var left = MOST;
        var all = new ArrayList<ToMend>();
        for (var column :
                told.wrong().stream().map(WrongCell::column).distinct().sorted().toList()) {
            var wrong =
                    told.wrong().stream().filter(it -> it.column() == column).toList();
            var fields = told.pupils().stream()
                    .flatMap(pupil -> pupil.wrong().stream()
                            .filter(it -> it.column() == column)
                            .flatMap(ToMend::withTheOther)
                            .filter(cells::containsKey)
                            .map(it -> new Cell(
                                    it.line() + "-" + it.column(),
                                    pupil.code().isEmpty() ? "Line " + it.line() : pupil.code(),
                                    in(it.column(), asked),
                                    cells.get(it),
                                    it.column() == column ? it.readable(cells.get(it)) : cells.get(it))))
                    .filter(field -> all.stream().noneMatch(one -> one.has(field)))
                    .distinct()
                    .toList();
            var shown = fields.stream().limit(left).toList();
            left -= shown.size();
            all.add(new ToMend(in(column, asked), told.slips(wrong), shown, fields.size() - shown.size()));
        }
        return all.stream().sorted(Comparator.comparing(ToMend::decidesNothing)).toList();
    }

    /** Where two cells are at odds, either can be mended. */
    private static Stream<WrongCell> withTheOther(WrongCell wrong) {
        return wrong.against() == 0
                ? Stream.of(wrong)
                : Stream.of(wrong, new WrongCell(wrong.line(), wrong.against(), "", "", List.of()));
    }

    private static Optional<Column> in(int place, List<Column> asked) {
        return asked.stream().filter(it -> it.place() == place).findFirst();
    }

    private boolean has(Cell field) {
        return cells.stream().anyMatch(it -> it.place().equals(field.place()));
    }

    /** What it asks changes nothing about the way in. */
    public boolean decidesNothing() {
        return column.filter(it -> it.question().isAfterReport()).isPresent();
    }

    /** What it is about, and how many have it, where it decides nothing. */
    public String optional() {
        var cells = this.cells.size() + more;
        return "Optional: " + cells + (cells == 1 ? " cell" : " cells") + " under "
                + column.map(it -> it.question().wording().label()).orElse("") + " that we could not read";
    }

    /** The name of the field that says what becomes of all these cells. */
    public String all() {
        return SentClass.COLUMN + column.map(Column::place).orElse(0);
    }
}
