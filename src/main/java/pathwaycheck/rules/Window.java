package pathwaycheck.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** One yearly application window. Days and times are London's. */
public sealed interface Window {

    /** Its dates are published; otherwise they are only expected. */
    boolean isPublished();

    /** The day on which its places start. */
    LocalDate starts();

    /** The first day on which one may be able to apply. */
    LocalDate opensOn();

    /** The day on which it is open for certain, as far as anybody knows, if it opens at all. */
    default LocalDate opensSurelyOn() {
        return opensOn();
    }

    /** The last day on which one may still be able to apply. */
    LocalDate closesOn();

    /** The days by which to apply so that universities and employers treat everybody alike; empty: none is named. */
    Optional<Days> applyBy();

    /** The last day on which one can apply for certain, as far as anybody knows. */
    default LocalDate closesSurelyOn() {
        return closesOn();
    }

    /** On that day it may be over already, and only a look can tell: nobody published its days. */
    default boolean mayBeOver(LocalDate asOf) {
        return !isPublished() && applyBy().isEmpty() && !opensOn().isAfter(asOf);
    }

    /**
     * One can apply at any time: the day on which it opens only parts it from the one before, and nobody is told it.
     */
    default boolean allYear() {
        return false;
    }

    /** On that day, only late places are left of it. */
    default boolean isLate(LocalDate asOf) {
        return applyBy().filter(by -> by.last().isBefore(asOf)).isPresent();
    }

    /** What to know once the day by which to apply is over, by the day; none: nothing is known. */
    List<Late> late();

    /** What to know of late places on this day; empty: nothing is known. */
    default Optional<String> late(LocalDate asOf) {
        return late().stream()
                .filter(it -> !it.until().isBefore(asOf))
                .map(Late::says)
                .findFirst();
    }

    /** What closes sooner than the rest of it; empty: nothing does. */
    Optional<Sooner> sooner();

    /** Who says so. */
    List<Source> sources();

    /** The window's dates are published. */
    record Published(
            LocalDateTime opens,
            Optional<LocalDateTime> applyByTime,
            List<Late> late,
            LocalDateTime closes,
            Optional<Days> tests,
            Optional<Days> interviews,
            LocalDate starts,
            Optional<Sooner> sooner,
            List<Source> sources)
            implements Window {
        public Published {
            late = List.copyOf(late);
            sources = List.copyOf(sources);
        }

        @Override
        public boolean isPublished() {
            return true;
        }

        @Override
        public LocalDate opensOn() {
            return opens.toLocalDate();
        }

        @Override
        public Optional<Days> applyBy() {
            return applyByTime.map(LocalDateTime::toLocalDate).map(day -> new Days(day, day));
        }

        @Override
        public LocalDate closesOn() {
            return closes.toLocalDate();
        }
    }

    /**
     * Some of what one applies for closes sooner than the rest.
     *
     * @param on the last day on which one can apply for it
     * @param who which that is, at the beginning of a sentence about several
     */
    record Sooner(LocalDate on, String who) {}

    /**
     * What to know of late places.
     *
     * @param until the last day on which it is true
     */
    record Late(LocalDate until, String says) {}

    /**
     * Nobody has published the window's dates; past years say between which days it opened and closed.
     *
     * @param allYear one can apply at any time: the day on which it opens only parts it from the one before, and nobody
     *     is told it
     * @param says what to know while its dates are not published
     * @param yearsAhead the same, where it opens more than a year from now: nobody can look for its dates yet; empty:
     *     nothing else
     */
    record Expected(
            Days opens,
            Optional<Days> applyBy,
            List<Late> late,
            Days closes,
            LocalDate starts,
            boolean allYear,
            String says,
            Optional<String> yearsAhead,
            Optional<Sooner> sooner,
            List<Source> sources)
            implements Window {
        public Expected {
            late = List.copyOf(late);
            sources = List.copyOf(sources);
        }

        @Override
        public boolean isPublished() {
            return false;
        }

        @Override
        public LocalDate opensOn() {
            return opens.first();
        }

        @Override
        public LocalDate opensSurelyOn() {
            return opens.last();
        }

        @Override
        public LocalDate closesSurelyOn() {
            return closes.first();
        }

        @Override
        public LocalDate closesOn() {
            return closes.last();
        }
    }

    /** From one day to another, both included. */
    record Days(LocalDate first, LocalDate last) {

        /** It begins and ends on the same day. */
        public boolean isOneDay() {
            return first.equals(last);
        }
    }
}
