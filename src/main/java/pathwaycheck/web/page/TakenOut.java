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
import pathwaycheck.rules.RuleBook;

/**
 * A cell that somebody chose to leave out, be it with its whole column: people see what is gone.
 *
 * @param code whose it was
 * @param label what people call its column
 * @param was what stood in it
 * @param now what is left of it; empty: nothing
 */
record TakenOut(String code, String label, String was, String now) {

    /**
     * All that this form takes out.
     *
     * @param sent the table before its columns are left out
     * @param missed what did not go out of it
     */
    static List<TakenOut> of(
            SentClass form, String sent, List<OwnTable.Mended> missed, List<Pupil> pupils, RuleBook ruleBook)
            throws IOException {
        var cells = new ArrayList<>(form.emptied());
        cells.removeAll(missed);
        cells.addAll(OwnTable.cellsOf(sent, form.leftOut()));
        if (cells.isEmpty()) {
            return List.of();
        }
        var codes = pupils.stream().collect(Collectors.toMap(Pupil::line, Pupil::code, (one, other) -> one));
        var labels = OwnTable.of(sent, ruleBook, Optional.empty()).columns().asked().stream()
                .collect(Collectors.toMap(
                        Column::place, column -> column.question().wording().label()));
        return cells.stream().map(cell -> of(cell, codes, labels)).toList();
    }

    private static TakenOut of(OwnTable.Mended cell, Map<Long, String> codes, Map<Integer, String> labels) {
        return new TakenOut(
                codes.getOrDefault(cell.line(), "Line " + cell.line()),
                labels.getOrDefault(cell.column(), "column " + cell.column()),
                cell.was(),
                cell.now());
    }
}
