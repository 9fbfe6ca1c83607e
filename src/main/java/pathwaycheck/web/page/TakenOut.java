package pathwaycheck.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.cohort.Column;
import pathwaycheck.cohort.OwnTable;
import pathwaycheck.cohort.Pupil;

/**
 * A cell that somebody chose to leave out, or a whole column in one line: people see what is gone.
 *
 * @param code whose it was; of a column what it is called
 * @param label what people call its column; empty: it is a whole column
 * @param was what stood in it
 * @param now what is left of it; empty: nothing
 * @param isKept it stays in the table, and is not read
 */
record TakenOut(String code, String label, String was, String now, boolean isKept) {

    /**
     * All that this form takes out.
     *
     * @param sent the table before its columns are left out
     * @param missed what did not go out of it
     * @param table what is left of it
     */
    static List<TakenOut> of(
            SentClass form, String sent, List<OwnTable.Mended> missed, OwnTable table, List<Pupil> pupils)
            throws IOException {
        var cells = new ArrayList<>(form.emptied());
        cells.removeAll(missed);
        var codes = pupils.stream().collect(Collectors.toMap(Pupil::line, Pupil::code, (one, other) -> one));
        var labels = table.columns().asked().stream()
                .collect(Collectors.toMap(
                        Column::place, column -> column.question().wording().label()));
        var all = new ArrayList<TakenOut>();
        cells.forEach(cell -> all.add(of(cell, codes, labels)));
        for (var place : form.leftOut()) {
            column(place, sent, table, codes).ifPresent(all::add);
        }
        return all;
    }

    /** A column that was left out, in one line; empty: nothing stood in it. */
    private static Optional<TakenOut> column(int place, String sent, OwnTable table, Map<Long, String> codes)
            throws IOException {
        var cells = OwnTable.cellsOf(sent, List.of(place)).stream()
                .map(cell -> codes.getOrDefault(cell.line(), "line " + cell.line()) + " “" + cell.was() + "”")
                .collect(Collectors.joining(", "));
        var name = OwnTable.heading(sent, place);
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new TakenOut(
                        "Column " + place + (name.isEmpty() ? "" : " (" + name + ")"),
                        "",
                        cells,
                        "",
                        table.notRead().contains(place)));
    }

    private static TakenOut of(OwnTable.Mended cell, Map<Long, String> codes, Map<Integer, String> labels) {
        return new TakenOut(
                codes.getOrDefault(cell.line(), "Line " + cell.line()),
                labels.getOrDefault(cell.column(), "column " + cell.column()),
                cell.was(),
                cell.now(),
                false);
    }
}
