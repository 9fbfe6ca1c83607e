package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Missed;
import pathwaycheck.question.Answers;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;

/**
 * Something a person can do, with its dates.
 *
 * @param id the remedy's
 * @param what what to do, in one sentence
 * @param name what links and plans call it
 * @param says what to know at this point of the plan
 * @param during what the time is called that it takes
 * @param byWhen by when, in its author's words, where it has no day
 * @param more what else to know
 * @param towards the title of what is met by it
 * @param from the first day on which to act: to start, to ask, or to apply; empty: it cannot be dated
 * @param until the earliest day on which it is done
 * @param untilAtWorst the latest; empty: nobody can say
 * @param isChoice it is done in a moment, by when its author says; on the earliest day of its end it only begins to
 *     count
 * @param mayTakeMuchLonger it may be done half a year after the earliest day, or later
 * @param starts the day on which it starts, if one asks or applies for it before; else the same as the first
 * @param rounds the yearly windows that one applies in, if one applies for it
 * @param window the application window, one of these
 * @param missed the window before that one, where somebody could almost have had it
 * @param preparations what to do before that window opens
 * @param asWell what to apply for as well, in case nothing comes of it
 * @param first the titles of what must be met before it, and is not met today
 * @param afterwards what this person would answer once it is done; empty: nobody can say
 * @param predicted the dates rest on a prediction
 * @param expected the dates rest on a round that is not published
 * @param link where to do it
 */
public record ToDo(
        String id,
        String what,
        String name,
        Optional<String> says,
        Optional<String> during,
        Optional<String> byWhen,
        Optional<String> more,
        String towards,
        Optional<LocalDate> from,
        Optional<LocalDate> starts,
        Optional<LocalDate> until,
        Optional<LocalDate> untilAtWorst,
        boolean isChoice,
        boolean mayTakeMuchLonger,
        Optional<Rounds> rounds,
        Optional<Window> window,
        Optional<Missed> missed,
        List<Preparation> preparations,
        Optional<AsWell> asWell,
        List<String> first,
        Optional<Answers> afterwards,
        boolean predicted,
        boolean expected,
        Link link,
        List<Source> sources) {

    /**
     * Something to do before a window opens.
     *
     * @param from the day on which to begin; our advice
     * @param overdue that day has passed, so it is time now
     * @param link where to do it
     */
    public record Preparation(
            String id, String toDo, LocalDate from, boolean overdue, Link link, List<Source> sources) {
        public Preparation {
            sources = List.copyOf(sources);
        }

        /** What to do before this window, as seen on this day: what should have been begun before is time now. */
        static List<Preparation> before(Window window, Rounds rounds, LocalDate asOf) {
            return rounds.preparations().stream()
                    .map(it -> new Preparation(
                            it.id(),
                            it.toDo(window),
                            it.before(window),
                            it.before(window).isBefore(asOf),
                            it.link(),
                            it.sources()))
                    .toList();
        }
    }

    /** What to apply for as well, in case nothing comes of it, and the window for that. */
    public record AsWell(String what, Window window, Link link) {}

    private static final int MOST_AT_ONCE = 4;

    public ToDo {
        preparations = List.copyOf(preparations);
        first = List.copyOf(first);
        sources = List.copyOf(sources);
    }

    /** What to prepare first: more at once would be no next thing to do. */
    public List<Preparation> firstPreparations() {
        return preparations.subList(0, Math.min(MOST_AT_ONCE, preparations.size()));
    }

    /** What to prepare beside something else: what is due on that day, or else what is due next. */
    public List<Preparation> nextPreparations(LocalDate asOf) {
        var soonest = firstPreparations().stream()
                .map(Preparation::from)
                .min(LocalDate::compareTo)
                .filter(asOf::isBefore)
                .orElse(asOf);
        return firstPreparations().stream()
                .filter(it -> !it.from().isAfter(soonest))
                .toList();
    }

    /** What to prepare first leads where this is done, so that one need not be sent there twice. */
    public boolean preparesThere() {
        return firstPreparations().stream().anyMatch(it -> it.link().equals(link));
    }

    /** What to do, and all that there is to know about it. */
    public String inFull() {
        return Stream.of(Optional.of(what), says, more)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /**
     * The first day, from the day of asking on, on which there is something to do for it: to look whether a window that
     * nobody published is open still, to ask whether one is in time, to prepare, to apply or to start.
     */
    public LocalDate begins(LocalDate asOf) {
        var first = missed.flatMap(it -> it.begins(asOf)).orElseGet(() -> from.orElse(asOf));
        for (var preparation : preparations) {
            first = preparation.from().isBefore(first) ? preparation.from() : first;
        }
        return first.isBefore(asOf) ? asOf : first;
    }

    /** One asks or applies for it some time before it starts, although it has no window. */
    public boolean isAskedForBefore() {
        return window.isEmpty() && !from.equals(starts);
    }

    /** Somebody who asks now may be in time for the window before. */
    public Optional<Missed> perhapsInTime() {
        return missed.filter(Missed::isAsked);
    }

    /**
     * The same, in time for the window before: nobody waits for an answer until it is too late. Empty: nobody asks
     * about it, or only late places are left of it.
     */
    public Optional<ToDo> evenWithoutAnAnswer(LocalDate asOf) {
        return perhapsInTime()
                .map(Missed::window)
                .filter(before -> !before.isLate(asOf))
                .map(before -> inTimeFor(before, asOf));
    }

    /** Somebody who asks today may still find a place that has started. */
    public Optional<Missed> placesLeft() {
        return missed.filter(Missed::hasPlacesLeft);
    }

    /** On that day, its window is open or may be. */
    public boolean isNow(LocalDate asOf) {
        return window.filter(it -> !it.opensOn().isAfter(asOf)).isPresent();
    }

    /**
     * As it is told beneath a requirement that stands so: what else to know only to those who miss it, and what comes
     * first, or what it would change, only to those who miss it now.
     */
    ToDo beneath(Status status) {
        return new ToDo(
                id,
                what,
                name,
                says,
                during,
                byWhen,
                more.filter(it -> status.isMissing()),
                towards,
                from,
                starts,
                until,
                untilAtWorst,
                isChoice,
                mayTakeMuchLonger,
                rounds,
                window,
                missed.filter(it -> status.isMissing()),
                preparations,
                asWell,
                status.isMissingNow() ? first : List.of(),
                afterwards.filter(it -> status.isMissingNow()),
                predicted,
                expected,
                link,
                sources);
    }

    /** The same, with this window in place of its own; until when it lasts, nobody is told. */
    ToDo inTimeFor(Window other, LocalDate asOf) {
        return new ToDo(
                id,
                what,
                name,
                says,
                during,
                byWhen,
                more,
                towards,
                Optional.of(other.opensOn()),
                Optional.of(other.starts()),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                rounds,
                Optional.of(other),
                Optional.empty(),
                rounds.map(it -> Preparation.before(other, it, asOf)).orElse(List.of()),
                asWell,
                first,
                afterwards,
                predicted,
                !other.isPublished(),
                link,
                sources);
    }

    /** It may take longer than it does at best, and we can say how long. */
    public boolean mayTakeLonger() {
        return until.isPresent() && untilAtWorst.filter(until.get()::isBefore).isPresent();
    }

    /** It goes on after the day on which the round's places start. */
    public boolean takesTimeAfterItsWindow() {
        return window.isPresent() && until.isPresent() && !until.equals(starts);
    }

    /** The days rest on some that nobody has published, its own or earlier ones. */
    public boolean restsOnExpectedDays() {
        return expected || window.filter(it -> !it.isPublished()).isPresent();
    }
}
