package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.report.Report;

/**
 * What one person can do from here to the goal, on a scale of years. Its rows are the same in words.
 *
 * @param asOf the day on which all this is said
 * @param rows in the order in which one follows from another; never none
 */
public record Timeline(LocalDate asOf, List<Row> rows) {

    public Timeline {
        rows = List.copyOf(rows);
    }

    /** The timeline of a report's plan; empty if nothing is left to do, or no way is known. */
    public static Optional<Timeline> of(Report report) {
        var rows = IntStream.range(0, report.way().size())
                .mapToObj(place -> new Row(place + 1, report.way().get(place)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Timeline(report.asOf(), rows));
    }

    /** A picture that stands for itself. */
    public String svg() {
        return new TimelinePicture(this, false).svg();
    }

    /** A part of a page of ours, whose style paints it. */
    public String inPage() {
        return new TimelinePicture(this, true).svg();
    }

    /** Every day that the picture shows. */
    List<LocalDate> days() {
        return Stream.concat(Stream.of(asOf), rows.stream().map(Row::toDo).flatMap(toDo -> Stream.of(
                                toDo.from(), toDo.until(), toDo.untilAtWorst())
                        .flatMap(Optional::stream)))
                .toList();
    }
}
