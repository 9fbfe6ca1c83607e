package pathwaycheck.report.change;

import java.time.LocalDate;
import pathwaycheck.plan.Missed;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;

/**
 * A window that a report tells.
 *
 * @param name tells it from others of the same report; the same in every report
 * @param title of the rounds that it is one of, or of the way that goes through it
 * @param says its days, in words that do not depend on the day of asking
 * @param window itself
 * @param isBeside it is one of a way that is offered beside the plan
 */
public record ToldWindow(String name, String title, String says, Window window, boolean isBeside) {

    static ToldWindow toApplyIn(Rounds rounds, Window window) {
        var says = InWords.window(window).toString();
        return new ToldWindow(
                name("to apply in " + rounds.id(), window),
                rounds.title(),
                window instanceof Window.Expected expected ? says + " " + expected.says() : says,
                window,
                false);
    }

    /** As it is told on the day on which it opens: which day somebody comes back on is no news of it. */
    static ToldWindow missed(Rounds rounds, Missed missed) {
        var window = missed.window();
        return new ToldWindow(
                name("missed " + rounds.id(), window),
                rounds.title(),
                InWords.missed(missed, window.opensOn()).toString(),
                window,
                false);
    }

    /** Of a way that is offered beside the plan. */
    static ToldWindow beside(WayIn way, Window window) {
        return new ToldWindow(
                name("beside " + way.id(), window),
                way.title(),
                InWords.window(window).toString(),
                window,
                true);
    }

    private static String name(String how, Window window) {
        return Sums.sum(how + " " + window.starts().getYear(), Sums.LETTERS_OF_WINDOW);
    }

    /** It may have opened or closed, or its day to apply by may have passed, from the one day to the other. */
    boolean hasMovedOn(LocalDate from, LocalDate to) {
        return !window.opensOn().isAfter(to) && !now(from).equals(now(to));
    }

    /** The same with what is to be known of it on this day. */
    ToldWindow on(LocalDate day) {
        return new ToldWindow(name, title, InWords.window(window) + " " + now(day), window, isBeside);
    }

    private String now(LocalDate day) {
        return InWords.now(window, day).map(Phrase::toString).orElse("");
    }
}
