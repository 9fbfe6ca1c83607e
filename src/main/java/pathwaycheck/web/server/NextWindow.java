package pathwaycheck.web.server;

import java.time.LocalDate;
import java.time.Year;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;

/** The window of next year: who wants to start then looks for its days, and an editor should have them. */
final class NextWindow {

    private NextWindow() {}

    /** The window whose places start in the year after this day's. */
    static Window of(Rounds rounds, LocalDate asOf) {
        return rounds.in(Year.from(asOf).plusYears(1));
    }
}
