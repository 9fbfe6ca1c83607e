package pathwaycheck.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Link;

/**
 * Something in a person's calendar.
 *
 * @param id what it is called among their events: the same as long as it is the same thing, whatever its day
 * @param summary what one sees in a month's view
 * @param says what one reads after a touch, a line each
 * @param link where it is done; empty: in no one place
 */
record Event(String id, When when, String summary, List<String> says, Optional<Link> link) {

    Event {
        says = List.copyOf(says);
    }

    /** On which days, or at which hour; only it knows how a calendar has that. */
    sealed interface When {

        void write(Ics ics);

        /** How long before to ring; empty: not at all. */
        default Optional<String> alarm() {
            return Optional.empty();
        }
    }

    /** All day. */
    record OnDay(LocalDate day) implements When {
        @Override
        public void write(Ics ics) {
            ics.day("DTSTART", day).day("DTEND", day.plusDays(1));
        }
    }

    /** The last day on which something can be done. */
    record LastDay(LocalDate day) implements When {
        @Override
        public void write(Ics ics) {
            new OnDay(day).write(ics);
        }

        /** Three days before, and not at midnight: at nine in the morning. */
        @Override
        public Optional<String> alarm() {
            return Optional.of("-P2DT15H");
        }
    }

    /** From this hour on, by the clock in London. */
    record FromHour(LocalDateTime hour) implements When {
        @Override
        public void write(Ics ics) {
            ics.time("DTSTART", hour).time("DTEND", hour.plusHours(1));
        }
    }

    /** Until this hour, by the clock in London: what stands in a calendar ends when it is over. */
    record UntilHour(LocalDateTime hour) implements When {
        @Override
        public void write(Ics ics) {
            ics.time("DTSTART", hour.minusHours(1)).time("DTEND", hour);
        }

        @Override
        public Optional<String> alarm() {
            return Optional.of("-P3D");
        }
    }

    /** On one day every so many days. */
    record EveryFewDays(LocalDate first, LocalDate last, int days) implements When {
        @Override
        public void write(Ics ics) {
            new OnDay(first).write(ics);
            ics.line(
                    "RRULE", "FREQ=DAILY;INTERVAL=" + days + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last));
        }
    }
}
