package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/**
 * A day that people can hardly mean. We ask whether they do, and take it once they say so.
 *
 * @param forWhom who can hardly mean it, over answers alone; empty: nobody can
 * @param bound from which day on, or up to which
 * @param says what is odd about it
 */
public record OddDay(DateQuestion question, Optional<Condition> forWhom, Bound bound, String says) {

    /** The questions whose answers tell for whom it is odd: they must be asked before the day is. */
    public Stream<Question> looksAt() {
        return forWhom.stream().flatMap(condition -> condition.in(new LooksAt()));
    }

    /** Where odd days begin, as seen from the day of asking. */
    public sealed interface Bound {

        /** This day is beyond it. */
        boolean isBeyond(LocalDate day, LocalDate asOf);

        /** Every day that comes sooner than so long from now. */
        record SoonerThan(Period time) implements Bound {
            @Override
            public boolean isBeyond(LocalDate day, LocalDate asOf) {
                return day.isBefore(asOf.plus(time));
            }
        }

        /** Every day that comes later than so long from now. */
        record LaterThan(Period time) implements Bound {
            @Override
            public boolean isBeyond(LocalDate day, LocalDate asOf) {
                return day.isAfter(asOf.plus(time));
            }
        }

        /** Every day that is longer ago than that. */
        record LongerAgoThan(Period time) implements Bound {
            @Override
            public boolean isBeyond(LocalDate day, LocalDate asOf) {
                return day.isBefore(asOf.minus(time));
            }
        }
    }
}
