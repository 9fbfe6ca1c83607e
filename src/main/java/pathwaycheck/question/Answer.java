package pathwaycheck.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** What one person said to one question. */
public sealed interface Answer extends Reading {

    /** One or more of the options; never none. */
    record Chosen(Set<Option> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("An answer holds at least one option");
            }
        }
    }

    /**
     * A month, and the day of it where the person knows the day.
     *
     * @param isSure we asked whether they mean it, and they do
     */
    record On(YearMonth month, Optional<LocalDate> exactly, boolean isSure) implements Answer {

        /** A day. */
        public static On day(LocalDate day) {
            return new On(YearMonth.from(day), Optional.of(day), false);
        }

        /** A month whose day is not known. */
        public static On month(YearMonth month) {
            return new On(month, Optional.empty(), false);
        }

        /** The same day, by somebody who was asked whether they mean it, and does. */
        public On sure() {
            return new On(month, exactly, true);
        }

        /** The day that counts. Without a day it is the month's last: nobody is told "yes" a day too early. */
        public LocalDate counts() {
            return exactly.orElseGet(month::atEndOfMonth);
        }
    }

    /** "I'm not sure yet": an answer, neither yes nor no. */
    record NotSure() implements Answer {}

    /** "I'm not sure yet". */
    Answer NOT_SURE = new NotSure();
}
