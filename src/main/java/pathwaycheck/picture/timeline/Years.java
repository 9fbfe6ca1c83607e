package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scale of whole years from left to right.
 *
 * @param first its first year
 * @param last its last year
 * @param left where the first year begins
 * @param right where the last year ends
 */
record Years(int first, int last, double left, double right) {

    /** The scale that holds all of these days; there must be one. */
    static Years of(List<LocalDate> days, double left, double right) {
        var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
        return new Years(years.getMin(), years.getMax(), left, right);
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        var start = LocalDate.of(first, 1, 1);
        var days = ChronoUnit.DAYS.between(start, LocalDate.of(last + 1, 1, 1));
        return left + (right - left) * ChronoUnit.DAYS.between(start, day) / days;
    }

    /** The years whose numbers are written: so few that each has this much room. */
    List<Integer> written(double room) {
        var year = (right - left) / (last - first + 1);
        var step = Stream.of(1, 2, 5, 10, 20, 50)
                .filter(years -> years * year >= room)
                .findFirst()
                .orElse(100);
        return IntStream.rangeClosed(first, last)
                .filter(it -> (it - first) % step == 0 && (last - it + 1) * year >= room)
                .boxed()
                .toList();
    }
}
