package pathwaycheck.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;

/**
 * The day on which all this is said: today, or the day that the address asks for.
 *
 * @param isGiven the address asks for it
 */
public record AsOf(LocalDate day, boolean isGiven) {

    /** What the day is called in an address, as in {@code as-of=2027-02-20}. */
    public static final String FIELD = "as-of";

    /** As an address holds it: a day that nobody asked for is not written. */
    public List<Pair> write() {
        return isGiven ? List.of(new Pair(FIELD, day.toString())) : List.of();
    }

    /** The day the address asks for, or today where it asks for none; empty if what it asks for is no day. */
    public static Optional<AsOf> read(Query query, LocalDate today) {
        var given = query.of(FIELD);
        if (given.isEmpty()) {
            return Optional.of(new AsOf(today, false));
        }
        if (given.size() > 1) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(given.get(0));
            var isPlannable = day.getYear() >= DateQuestion.FIRST_YEAR && day.getYear() <= DateQuestion.LAST_YEAR;
            return isPlannable ? Optional.of(new AsOf(day, true)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
