package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pathwaycheck.rules.Window;

/**
 * One leg of somebody's way to the goal: what they do, and when.
 *
 * @param when its days, in words
 * @param what what it is, in a few words
 * @param isToApply it is to apply for something, and not to go through it
 * @param says what to know at this point; empty: nothing, or it is told elsewhere on the page
 * @param missed what to know of the window before, where the person could almost have had it
 * @param certainty how far one can rely on its days
 * @param from its first day
 * @param until its last day
 * @param does the thing to do that it belongs to; empty: it is under way, and nothing is to do in the same days
 */
public record Leg(
        Phrase when,
        String what,
        boolean isToApply,
        Optional<String> says,
        Optional<Phrase> missed,
        Certainty certainty,
        LocalDate from,
        LocalDate until,
        Optional<ToDo> does) {

    /** So many months long, something is a time of its own rather than a deed. */
    private static final int LONG = 6;

    /** How far one can rely on the days of a leg. */
    public enum Certainty {
        /** It is under way, or its days are published. */
        SURE,
        /** Its days follow from what the person told us. */
        DATED,
        /** Its days are our best guess. */
        GUESSED;

        /** How far one can rely on the days of this thing to do. */
        public static Certainty of(ToDo toDo) {
            if (toDo.restsOnExpectedDays()) {
                return GUESSED;
            }
            return toDo.predicted() || toDo.window().isEmpty() ? DATED : SURE;
        }

        /** The word in styles, as {@code guessed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The legs of this way, from what keeps the person busy now to the goal.
     *
     * @param next what is told before them
     */
    static List<Leg> of(List<ToDo> way, Optional<Next.CarryOn.With> busy, Next next, LocalDate asOf) {
        var legs = new ArrayList<Leg>();
        busy.filter(with -> with.until().isAfter(asOf))
                .map(with -> underWay(with, besides(with, way, next, asOf), asOf))
                .ifPresent(legs::add);
        for (var toDo : way) {
            if (toDo.until().isPresent()) {
                legs.addAll(of(toDo, next, asOf));
            }
        }
        return onceEach(legs);
    }

    /** The name of the thing to do, for links to this leg; a course that one applied for has none of its own. */
    public Optional<String> id() {
        return does.filter(toDo -> toDo.window().isEmpty() || isToApply).map(ToDo::id);
    }

    /** As it stands on a page that tells the next thing and some ways in full: what is said there is not said again. */
    Leg toldIn(Next next, List<WayIn> waysIn) {
        var isTold = does.filter(toDo -> next.tells(toDo)
                        || waysIn.stream().anyMatch(it -> it.id().equals(toDo.id())))
                .isPresent();
        var saysOfTheWindowBefore = does.filter(next::tellsOfTheWindowBefore).isPresent();
        return new Leg(
                when,
                what,
                isToApply,
                isTold ? Optional.empty() : says,
                saysOfTheWindowBefore ? Optional.empty() : missed,
                certainty,
                from,
                until,
                does);
    }

    /** What to know at this point, where nothing beside this way tells it. */
    public Optional<String> saysByItself() {
        return does.filter(toDo -> toDo.window().isEmpty() || isToApply).flatMap(ToDo::says);
    }

    private static Leg underWay(Next.CarryOn.With with, Optional<ToDo> besides, LocalDate asOf) {
        return new Leg(
                InWords.nowTo(with.until()),
                InWords.capital(with.title()),
                false,
                besides.flatMap(ToDo::says),
                Optional.empty(),
                Certainty.SURE,
                asOf,
                with.until(),
                besides);
    }

    /**
     * What is to do in the same days as what is under way, and so has no leg of its own, as to ask for a place at sixth
     * form; the first that is not told already.
     */
    private static Optional<ToDo> besides(Next.CarryOn.With with, List<ToDo> way, Next next, LocalDate asOf) {
        return way.stream()
                .filter(toDo -> toDo.window().isEmpty()
                        && toDo.from().filter(asOf::equals).isPresent()
                        && toDo.until().filter(with.until()::equals).isPresent()
                        && !next.tells(toDo))
                .findFirst();
    }

    /** To apply is one leg, and what one applied for another. */
    private static List<Leg> of(ToDo toDo, Next next, LocalDate asOf) {
        var from = toDo.starts().orElse(asOf);
        var until = toDo.until().orElseThrow();
        if (toDo.window().isEmpty()) {
            return List.of(new Leg(
                    span(from, until, toDo),
                    duringOrName(toDo, from, until),
                    false,
                    toDo.says(),
                    Optional.empty(),
                    Certainty.of(toDo),
                    from,
                    until,
                    Optional.of(toDo)));
        }
        var window = toDo.window().get();
        var apply = new Leg(
                InWords.whenToApply(window, asOf),
                toDo.name(),
                true,
                whatToKnow(toDo, window, next, asOf),
                toDo.missed().map(missed -> InWords.missed(missed, asOf)),
                Certainty.of(toDo),
                window.opensOn(),
                window.closesOn(),
                Optional.of(toDo));
        if (!toDo.takesTimeAfterItsWindow()) {
            return List.of(apply);
        }
        var course = new Leg(
                span(window.starts(), until, toDo),
                toDo.during().orElse(toDo.name()),
                false,
                Optional.empty(),
                Optional.empty(),
                Certainty.of(toDo),
                window.starts(),
                until,
                Optional.of(toDo));
        return List.of(apply, course);
    }

    private static Phrase span(LocalDate from, LocalDate until, ToDo toDo) {
        var span = InWords.span(from, until);
        return toDo.mayTakeMuchLonger() ? Phrase.of(span, ", or later") : span;
    }

    /** Once only late places are left, how to find one; the next thing says so itself, where it leads there. */
    private static Optional<String> whatToKnow(ToDo toDo, Window window, Next next, LocalDate asOf) {
        return window.isLate(asOf) && !next.linksTo(toDo)
                ? InWords.now(window, asOf).map(Phrase::toString)
                : toDo.says();
    }

    private static String duringOrName(ToDo toDo, LocalDate from, LocalDate until) {
        return until.isBefore(from.plusMonths(LONG))
                ? toDo.name()
                : toDo.during().orElse(toDo.name());
    }

    /** A course beside another, from the same day to the same day, is told in the full view; never a day to apply. */
    private static List<Leg> onceEach(List<Leg> legs) {
        var kept = new ArrayList<Leg>();
        for (var leg : legs) {
            if (kept.stream().noneMatch(leg::runsBeside)) {
                kept.add(leg);
            }
        }
        return kept;
    }

    private boolean runsBeside(Leg other) {
        return isToApply == other.isToApply && from.equals(other.from) && until.equals(other.until);
    }
}
