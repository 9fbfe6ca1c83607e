package pathwaycheck.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pathwaycheck.plan.Missed;
import pathwaycheck.question.Dates;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Window;

/** Days, spans, windows and the goal in words: pages, documents and pictures print what stands here. */
public final class InWords {

    private static final String ASK_ABOUT_PLACES_LEFT =
            "It is late. If you have not applied, or were turned down, ask today about places that are left. ";
    private static final String HAS_PASSED = "The day by which to apply has passed. ";
    private static final String ASK_ABOUT_LATE_PLACES =
            "If you have not applied, or were turned down, ask today about late places.";
    private static final String PERHAPS_TODAY = "The day by which to apply may be today: apply now. ";
    private static final String PERHAPS_PASSED =
            "The day by which to apply may have passed already: apply today, and ask about late places too. ";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** So many months ahead, a day is worth naming, and a window is soon. */
    static final int NEAR = 3;

    private InWords() {}

    /** As "15 July 2027". */
    public static Phrase day(LocalDate day) {
        return Phrase.time(Dates.day(day), day);
    }

    /** As "July 2027", where a day would say more than is known. */
    public static Phrase month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    /** As "July 2027". */
    public static Phrase month(YearMonth month) {
        return Phrase.time(Dates.month(month), month);
    }

    /** As "4pm on 16 January 2026". */
    public static Phrase moment(LocalDateTime time) {
        return Phrase.time(Dates.moment(time), time);
    }

    /** As "6 and 23 January 2027": what both days share is said once. */
    public static Phrase between(Window.Days days) {
        return Phrase.of(Phrase.time(first(days), days.first()), " and ", day(days.last()));
    }

    private static String first(Window.Days days) {
        var first = days.first();
        var last = days.last();
        if (first.getYear() != last.getYear()) {
            return Dates.day(first);
        }
        return first.getMonth() == last.getMonth() ? Integer.toString(first.getDayOfMonth()) : Dates.dayOfYear(first);
    }

    /** As "autumn 2035": where a month would say more than is known. */
    public static Phrase season(LocalDate day) {
        var season =
                switch (day.getMonth()) {
                    case JANUARY, FEBRUARY -> "early ";
                    case MARCH, APRIL, MAY -> "spring ";
                    case JUNE, JULY, AUGUST -> "summer ";
                    case SEPTEMBER, OCTOBER, NOVEMBER -> "autumn ";
                    case DECEMBER -> "late ";
                };
        return Phrase.time(season + day.getYear(), YearMonth.from(day));
    }

    /** As "Until July 2027". */
    static Phrase nowTo(LocalDate until) {
        return Phrase.of("Until ", month(until));
    }

    /** As "September 2029 to July 2032", or "January to May 2027"; one month is named once. */
    static Phrase span(LocalDate from, LocalDate until) {
        if (areInOneMonth(from, until)) {
            return month(from);
        }
        return from.getYear() == until.getYear()
                ? Phrase.of(Phrase.time(Dates.monthOfYear(from), YearMonth.from(from)), " to ", month(until))
                : Phrase.of(month(from), " to ", month(until));
    }

    /** As "By 6pm on 13 January 2027", or, on that day itself, "Today, by 6pm on 13 January 2027". */
    private static Phrase by(LocalDateTime time, LocalDate asOf) {
        return Phrase.of(time.toLocalDate().equals(asOf) ? "Today, by " : "By ", moment(time));
    }

    /** The days between which to apply, as few words as can be, as seen on this day. */
    public static Phrase whenToApply(Window window, LocalDate asOf) {
        if (window.isLate(asOf)) {
            return Phrase.of("Now, for a late place in ", month(window.starts()));
        }
        var isBeforeOpening = window.opensOn().isAfter(asOf);
        if (window instanceof Window.Published published) {
            return published
                    .applyByTime()
                    .map(by -> by(by, asOf))
                    .orElseGet(() -> isBeforeOpening
                            ? Phrase.of(day(published.opensOn()), " to ", moment(published.closes()))
                            : by(published.closes(), asOf));
        }
        return window.applyBy()
                .map(by -> byAnExpectedDay(by, asOf))
                .orElseGet(() -> isBeforeOpening
                        ? opening(window)
                        : Phrase.of("Now, if it is open, for ", month(window.starts())));
    }

    /** Nobody who keeps to the earliest day comes too late. Years ahead, a day would say more than anybody knows. */
    private static Phrase byAnExpectedDay(Window.Days by, LocalDate asOf) {
        if (by.first().isAfter(asOf.plusYears(1))) {
            return Phrase.of("By ", month(by.first()));
        }
        if (by.first().isAfter(asOf) || by.isOneDay()) {
            return Phrase.of("By ", day(by.first()), ", to be safe");
        }
        return Phrase.of(
                by.first().isBefore(asOf)
                        ? "Today, as the day may have passed already"
                        : "Today, as it may be the last day");
    }

    /**
     * The month in which it opens, or from which month to which it may. Where it may open late and close early, the
     * months in which it may open are none in which to apply.
     */
    static Phrase opening(Window window) {
        if (mayCloseBeforeItOpens(window)) {
            return Phrase.of("From ", month(window.opensOn()));
        }
        return window instanceof Window.Expected expected
                ? span(expected.opens().first(), expected.opens().last())
                : month(window.opensOn());
    }

    private static boolean mayCloseBeforeItOpens(Window window) {
        return window instanceof Window.Expected expected
                && expected.closes().first().isBefore(expected.opens().last())
                && !areInOneMonth(expected.opens().first(), expected.opens().last());
    }

    /** The same by itself, and not beside what it is the day of. */
    private static Phrase inItsOpening(Window window) {
        return mayCloseBeforeItOpens(window) ? opening(window) : Phrase.of("In ", opening(window));
    }

    /** When to apply, by itself, and not beside what it is the day of. */
    static Phrase inTimeToApply(Window window, LocalDate asOf) {
        var when = whenToApply(window, asOf);
        return when.equals(opening(window)) ? inItsOpening(window) : when;
    }

    /**
     * It is near, nobody has published it, and it has no day by which to apply: who goes by its month alone may come
     * too late.
     */
    static boolean opensSoonOnADayUnknown(Window window, LocalDate asOf) {
        return !window.isPublished()
                && window.applyBy().isEmpty()
                && window.opensOn().isAfter(asOf)
                && window.opensOn().isBefore(asOf.plusMonths(NEAR));
    }

    private static Object mayCloseFrom(Window window, LocalDate asOf) {
        return opensSoonOnADayUnknown(window, asOf)
                ? Phrase.of(". It may close from ", day(window.closesSurelyOn()), " on")
                : "";
    }

    /** When to apply for what one does not plan with, as "In January 2027.", or "Now, if it is open, …. Look today." */
    public static Phrase toApply(Window window, LocalDate asOf) {
        return Phrase.of(
                inTimeToApply(window, asOf), window.mayBeOver(asOf) ? ". Look today" : mayCloseFrom(window, asOf), ".");
    }

    /** The same, where those who recruit may say that somebody is in time for the window before. */
    public static Phrase toApply(Window window, Window perhaps, LocalDate asOf) {
        return Phrase.of(
                "Ask now whether you would be in time for places in ",
                month(perhaps.starts()),
                perhaps.mayBeOver(asOf)
                        ? ". Applications may be open, so look today, and apply even without an answer"
                        : Phrase.of(
                                ", and apply for them even without an answer: ",
                                inTimeToApply(perhaps, asOf).small()),
                ". Later: ",
                inTimeToApply(window, asOf).small(),
                ".");
    }

    /**
     * The day on which to begin, if it is near: nobody waits for one that comes within a week. Years ahead, a day would
     * say more than anybody knows.
     */
    public static Phrase whenToPrepare(ToDo.Preparation preparation, LocalDate asOf) {
        var from = preparation.from();
        if (from.isBefore(asOf.plusWeeks(1))) {
            return Phrase.of("Now");
        }
        return from.isBefore(asOf.plusMonths(NEAR))
                ? Phrase.of("From ", Phrase.time(Dates.dayOfYear(from), from))
                : month(from);
    }

    /** What the goal comes to, as "You could qualify in autumn 2035"; empty: it has no date. */
    static Optional<Phrase> youCould(Goal goal) {
        return goal.atBest()
                .map(day -> Phrase.of(
                        "You could " + goal.reach() + " in ", season(day), goal.orLater() ? " or later" : ""));
    }

    /** With a capital letter in front. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With a small letter in front, within a sentence. */
    public static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The first sentence of a text. */
    public static String firstSentence(String text) {
        return SENTENCE.split(text, 2)[0];
    }

    /**
     * What to do to be sure of an answer, in a sentence. What is asked after the report is asked again: nobody has to
     * find it out.
     */
    public static String toFindOut(Question question) {
        return question.isAfterReport() ? "Find out: " + question.wording().ask() : firstSentence(findOut(question));
    }

    /** What else to know in order to be sure of it; empty: nothing. */
    public static Optional<String> moreToFindOut(Question question) {
        return question.isAfterReport() ? Optional.of(findOut(question)) : afterFirstSentence(findOut(question));
    }

    private static String findOut(Question question) {
        return question.wording().notSure().orElseThrow().findOut();
    }

    /** Nothing comes after the first sentence. */
    static boolean isOneSentence(String text) {
        return afterFirstSentence(text).isEmpty();
    }

    /** What comes after it; empty: nothing. */
    static Optional<String> afterFirstSentence(String text) {
        var sentences = SENTENCE.split(text, 2);
        return sentences.length < 2 ? Optional.empty() : Optional.of(sentences[1]);
    }

    /**
     * When the window opens and closes, what follows, and when its places start; or what is expected of that. Once the
     * day by which to apply is over, late places are all that is left of it.
     */
    public static Phrase window(Window window, LocalDate asOf) {
        return window.isLate(asOf)
                ? Phrase.of(
                        "Late places start in ",
                        month(window.starts()),
                        ", and we plan with one until ",
                        closes(window),
                        ".")
                : window(window, times(window, asOf));
    }

    /** Once only late places are left, a published window is told no longer; of an expected one, its sentence is. */
    public static boolean tellsItsWindow(ToDo toDo, LocalDate asOf) {
        return toDo.window()
                .filter(window -> window.isPublished() && window.isLate(asOf))
                .isEmpty();
    }

    /** The same, whatever the day. */
    public static Phrase window(Window window) {
        return window(window, times(window, window.opensOn()));
    }

    private static Phrase window(Window window, Phrase times) {
        return Phrase.of(times, "Places start in ", month(window.starts()), ".");
    }

    private static Phrase times(Window window, LocalDate asOf) {
        return window instanceof Window.Published published
                ? published(published, asOf)
                : expected((Window.Expected) window, asOf);
    }

    private static Phrase published(Window.Published window, LocalDate asOf) {
        return Phrase.of(
                window.opensOn().isBefore(asOf) ? "Opened " : "Opens ",
                moment(window.opens()),
                window.applyByTime()
                        .map(by -> Phrase.of(
                                ". Apply by ", moment(by), ". Later, ask about late places. We plan with one until "))
                        .orElse(Phrase.of(", closes ")),
                moment(window.closes()),
                ". ",
                span("Tests", window.tests()),
                span("Interviews", window.interviews()));
    }

    private static Object span(String what, Optional<Window.Days> days) {
        return days.map(it -> Phrase.of(what + " from ", day(it.first()), " to ", day(it.last()), ". "))
                .orElse(Phrase.of(""));
    }

    /** The hour and the day on which it closes, as far as they are known. */
    static Phrase closes(Window window) {
        return window instanceof Window.Published published ? moment(published.closes()) : day(window.closesOn());
    }

    private static Phrase expected(Window.Expected window, LocalDate asOf) {
        return Phrase.of(
                opening(window, asOf),
                window.applyBy()
                        .map(by -> Phrase.of(
                                window.allYear() ? "Apply by " : ". Apply by ",
                                byOneOf(by),
                                ". Later, ask about late places. We plan with one until ",
                                byOneOf(window.closes())))
                        .orElseGet(() -> Phrase.of(", ", closes(window, asOf))),
                window.allYear() ? ". " : ". We have not seen its dates published. ");
    }

    /** Where one can apply all year, the day on which a window opens says nothing to anybody. */
    private static Phrase opening(Window.Expected window, LocalDate asOf) {
        return window.allYear()
                ? Phrase.of()
                : Phrase.of(
                        window.opensSurelyOn().isBefore(asOf) ? "Applications probably opened " : "Expected: opens ",
                        betweenOrOn(window.opens()));
    }

    /** Readers keep to the earliest day: of the latest, the author's sentence tells what was seen. */
    private static Phrase closes(Window.Expected window, LocalDate asOf) {
        var days = window.closes();
        if (days.isOneDay()) {
            return Phrase.of("closes on ", day(days.first()));
        }
        return Phrase.of(
                days.first().isBefore(asOf) ? "may have closed from " : "may close from ", day(days.first()), " on");
    }

    private static Phrase betweenOrOn(Window.Days days) {
        return days.isOneDay() ? Phrase.of("on ", day(days.first())) : Phrase.of("between ", between(days));
    }

    private static Phrase byOneOf(Window.Days days) {
        return days.isOneDay() ? day(days.first()) : Phrase.of("a day between ", between(days));
    }

    /** When to do it: its window, or from when to when. */
    public static Phrase dates(ToDo toDo, LocalDate asOf) {
        var dates = days(toDo, asOf).orElse(Phrase.of("We cannot put a date on this."));
        return toDo.predicted() ? Phrase.of(dates, " This rests on your plans or predictions.") : dates;
    }

    /** The same, where it stands elsewhere what dates rest on; empty: nobody can date it. */
    public static Optional<Phrase> days(ToDo toDo, LocalDate asOf) {
        return toDo.window()
                .map(window -> Phrase.of(window(window, asOf), afterItsWindow(toDo), missed(toDo, asOf)))
                .or(() -> toDo.until().map(until -> withoutWindow(toDo, until)));
    }

    /** Its author's words come first: they may name a day long before it is done, or before it counts. */
    private static Phrase withoutWindow(ToDo toDo, LocalDate until) {
        var byWhen = toDo.byWhen().map(words -> Phrase.of(words, "."));
        if (toDo.isChoice()) {
            return byWhen.orElseGet(() -> Phrase.of("It counts from ", month(until), "."));
        }
        return byWhen.map(words -> Phrase.of(words, " ", span(toDo, until))).orElseGet(() -> span(toDo, until));
    }

    private static Object afterItsWindow(ToDo toDo) {
        return toDo.takesTimeAfterItsWindow()
                ? Phrase.of(
                        " Done by ",
                        month(toDo.until().orElseThrow()),
                        atWorst(toDo, toDo.until().orElseThrow()),
                        ".")
                : "";
    }

    /** What to know of the window before, where somebody could almost have had it. */
    private static Object missed(ToDo toDo, LocalDate asOf) {
        return toDo.missed().<Object>map(it -> Phrase.of(" ", missed(it, asOf))).orElse("");
    }

    /** What to know of a window that somebody could almost have had. */
    public static Phrase missed(Missed missed, LocalDate asOf) {
        var starts = month(missed.window().starts());
        return switch (missed.why()) {
            case CLOSED ->
                Phrase.of(
                        "For places that start in ",
                        starts,
                        " it is too late: applications closed on ",
                        day(missed.window().closesOn()),
                        ".");
            case PERHAPS_CLOSED ->
                Phrase.of(
                        "For places that start in ",
                        starts,
                        " we have not seen the dates. That window has probably closed. To be sure, look.");
            case PERHAPS_TOO_LATE ->
                Phrase.of(
                        "You'd be ready in ",
                        starts,
                        ", the very month in which the places before these start. Ask early whether that's in time.",
                        allTheSame(missed.window(), asOf));
            case STILL_BUSY ->
                Phrase.of(
                        "You'd be free some time after ",
                        starts,
                        ", when the places before these start. Ask early whether that's in time.",
                        allTheSame(missed.window(), asOf));
            case STARTED -> Phrase.of(missed.says().orElseThrow());
        };
    }

    /** Nobody waits for an answer until it is too late; and nobody is told to apply by a day that is over. */
    private static Phrase allTheSame(Window window, LocalDate asOf) {
        if (window.isLate(asOf)) {
            return Phrase.of("");
        }
        return window.opensOn().isAfter(asOf)
                ? Phrase.of(" Apply ", inTime(window), " all the same if you have no answer by then.")
                : window.applyBy()
                        .filter(by -> window.isPublished() || by.first().isAfter(asOf))
                        .map(by ->
                                Phrase.of(" Apply ", whenToApply(window, asOf).small(), ", even without an answer."))
                        .orElse(Phrase.of(" Apply while you can, even without an answer."));
    }

    /** As "by March 2027", or "in January 2027". */
    private static Phrase inTime(Window window) {
        if (window instanceof Window.Published published
                && published.applyByTime().isPresent()) {
            return Phrase.of("by ", moment(published.applyByTime().get()));
        }
        return window.applyBy().map(by -> Phrase.of("by ", month(by.first()))).orElseGet(() -> inItsOpening(window)
                .small());
    }

    private static Phrase span(ToDo toDo, LocalDate until) {
        var from = toDo.starts().orElseThrow();
        return Phrase.of(
                areInOneMonth(from, until)
                        ? Phrase.of("In ", month(from))
                        : Phrase.of("From ", month(from), ", done by ", month(until)),
                atWorst(toDo, until),
                toDo.expected() ? " (expected)" : "",
                ".");
    }

    private static Object atWorst(ToDo toDo, LocalDate until) {
        if (toDo.untilAtWorst().isEmpty()) {
            return " at the earliest";
        }
        var worst = toDo.untilAtWorst().get();
        return worst.equals(until) ? "" : Phrase.of(" at the earliest, ", month(worst), " at the latest");
    }

    private static boolean areInOneMonth(LocalDate one, LocalDate other) {
        return YearMonth.from(one).equals(YearMonth.from(other));
    }

    /** Whether and when the goal can be reached, in a sentence. */
    public static Phrase goal(Goal goal) {
        if (goal.isReached()) {
            return Phrase.of("");
        }
        return goal.atBest()
                .map(day -> Phrase.of(
                        "If it all goes to plan, you could " + goal.reach() + " in ",
                        season(day),
                        goal.orLater() ? " or later" : "",
                        goal.atWorst()
                                .filter(worst -> worst.getYear() > day.getYear())
                                .map(worst -> Phrase.of(". It may take until ", season(worst)))
                                .or(() -> goal.perhaps()
                                        .filter(worst -> goal.atWorst().isEmpty() && worst.getYear() > day.getYear())
                                        .map(worst -> Phrase.of(". It may be ", season(worst), " or later")))
                                .orElse(Phrase.of("")),
                        "."))
                .orElseGet(() -> Phrase.of("We cannot tell you yet when you could " + goal.reach() + "."));
    }

    /** When the goal can be reached, in a few words. */
    public static Phrase goalInShort(Goal goal) {
        if (goal.isReached()) {
            return Phrase.of("Reached");
        }
        return goal.atBest()
                .map(day -> Phrase.of(month(day), " at the earliest"))
                .orElse(Phrase.of("No date yet"));
    }

    /** That a day, of which something was planned or predicted, has come. Of a month alone its last day counts. */
    public static Phrase hasCome(LocalDate day, LocalDate asOf) {
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? Phrase.of(
                        "The month you gave, ",
                        month(day),
                        day.isBefore(asOf) ? ", has come to its end." : ", ends today.")
                : Phrase.of("The day you gave, ", day(day), ", has come.");
    }

    /** The same, and what to do if it went otherwise. */
    public static Phrase passed(LocalDate day, LocalDate asOf) {
        return Phrase.of(hasCome(day, asOf), " If it did not go as you expected, change your answers.");
    }

    /** What to know of a window on this day; empty: nothing but its dates. */
    public static Optional<Phrase> now(Window window, LocalDate asOf) {
        if (window instanceof Window.Expected expected) {
            return Optional.of(Phrase.of(now(expected, asOf)));
        }
        return Optional.of((Window.Published) window)
                .filter(published -> !published.opensOn().isAfter(asOf)
                        && !published.closesOn().isBefore(asOf))
                .map(published -> open(published, asOf));
    }

    private static String now(Window.Expected window, LocalDate asOf) {
        if (window.isLate(asOf)) {
            return window.late(asOf).map(HAS_PASSED::concat).orElseGet(() -> ASK_ABOUT_PLACES_LEFT + window.says());
        }
        var says = sooner(window, asOf) + window.says();
        if (window.opensOn().isAfter(asOf.plusYears(1))) {
            return window.yearsAhead().orElse(says);
        }
        if (window.opensOn().isAfter(asOf)) {
            return says;
        }
        if (window.applyBy()
                .filter(by -> !by.isOneDay() && !by.first().isAfter(asOf))
                .isPresent()) {
            return (window.applyBy().get().first().isBefore(asOf) ? PERHAPS_PASSED : PERHAPS_TODAY) + says;
        }
        if (window.allYear()) {
            return says;
        }
        var mayStillOpen = window.opens().last().isAfter(asOf);
        var mayBeClosed = window.closes().first().isBefore(asOf);
        var closed =
                mayBeClosed ? ", or closed already" : window.closes().first().equals(asOf) ? ", or close today" : "";
        if (!mayStillOpen && closed.isEmpty()) {
            return "Applications should be open now. " + says;
        }
        var toOpen = closed.isEmpty() ? ", or open soon" : mayBeClosed ? ", still to open" : ", open soon";
        return "Applications may be open now" + (mayStillOpen ? toOpen : "") + closed + ": look today. " + says;
    }

    /** What closes sooner than the rest, with its day: a month alone would send people there too late. */
    private static String sooner(Window window, LocalDate asOf) {
        return window.sooner()
                .map(it -> it.who() + (window.isPublished() ? sooner(it.on(), asOf) : usuallySooner(it.on(), asOf)))
                .orElse("");
    }

    private static String sooner(LocalDate on, LocalDate asOf) {
        var day = Dates.day(on);
        return on.isBefore(asOf)
                ? " closed on " + day + " for this entry. "
                : on.equals(asOf) ? " close today, " + day + ". " : " close on " + day + ". ";
    }

    /** Where nobody has published the day. */
    private static String usuallySooner(LocalDate on, LocalDate asOf) {
        var day = Dates.day(on);
        return on.isBefore(asOf)
                ? " have probably closed, usually on " + day + ". "
                : on.equals(asOf)
                        ? " may close today, " + day + ", so look. "
                        : " usually close on " + day + ", so look the day up. ";
    }

    private static Phrase open(Window.Published window, LocalDate asOf) {
        if (window.isLate(asOf)) {
            return Phrase.of(HAS_PASSED, window.late(asOf).orElse(ASK_ABOUT_LATE_PLACES));
        }
        if (window.closesOn().equals(asOf)) {
            return Phrase.of("Applications are open, and close today: ", moment(window.closes()), ".");
        }
        return Phrase.of(("Applications are open now. " + sooner(window, asOf)).strip());
    }
}
