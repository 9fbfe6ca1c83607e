package pathwaycheck.web.page;

import java.io.IOException;
import java.util.List;
import pathwaycheck.cohort.OwnTable;
import pathwaycheck.cohort.Pupil;

/**
 * A cell that could not be read, with a field to mend it in.
 *
 * @param place its line and its column, as "17-3"
 * @param label whose it is, and under which question
 * @param cell what stands there
 */
record ToMend(String place, String label, String cell) {

    /** More would be a page of fields: whoever has so many mends the table. */
    private static final int MOST = 60;

    static List<ToMend> of(List<Pupil> pupils, OwnTable table) throws IOException {
        var cells = table.cells(
                pupils.stream().flatMap(pupil -> pupil.wrong().stream()).toList());
        return pupils.stream()
                .flatMap(pupil -> pupil.wrong().stream()
                        .filter(cells::containsKey)
                        .map(wrong -> new ToMend(
                                wrong.line() + "-" + wrong.column(),
                                (pupil.code().isEmpty() ? "Line " + wrong.line() : pupil.code()) + ", " + wrong.name(),
                                cells.get(wrong))))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The name of its field. */
    public String name() {
        return SentClass.MEND + place;
    }

    /** The name under which goes what stood there. */
    public String was() {
        return SentClass.WAS + place;
    }
}
