package pathwaycheck.report.change;

import pathwaycheck.plan.Missed;
import pathwaycheck.report.InWords;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;

/**
 * A window that a report tells.
 *
 * @param name tells it from others of the same report; the same in every report
 * @param title of the rounds that it is one of
 * @param says its days, in words that do not depend on the day of asking
 */
public record ToldWindow(String name, String title, String says) {

    static ToldWindow toApplyIn(Rounds rounds, Window window) {
        var says = InWords.window(window).toString();
        return new ToldWindow(
                name("to apply in", rounds, window),
                rounds.title(),
                window instanceof Window.Expected expected ? says + " " + expected.says() : says);
    }

    /** As it is told on the day on which it opens: which day somebody comes back on is no news of it. */
    static ToldWindow missed(Rounds rounds, Missed missed) {
        return new ToldWindow(
                name("missed", rounds, missed.window()),
                rounds.title(),
                InWords.missed(missed, missed.window().opensOn()).toString());
    }

    private static String name(String how, Rounds rounds, Window window) {
        return Sums.sum(how + " " + rounds.id() + " " + window.starts().getYear(), Sums.LETTERS_OF_WINDOW);
    }
}
