package pathwaycheck.cohort;

import java.util.regex.Pattern;
import pathwaycheck.address.AsSeen;

/** What stood in a cell, as it can be repeated. */
final class Shown {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 40;

    private Shown() {}

    /** A cell as it can be repeated, with this part of it where that stands too far behind. */
    static String with(String cell, String part) {
        var shown = of(cell);
        return shown.contains(of(part)) ? shown : shown + " " + of(part);
    }

    /** No longer than a line, and nothing in it that moves what it is shown on. */
    static String of(String cell) {
        var seen = inFull(cell);
        return seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen;
    }

    /** The same however long: of what was read by a guess, the words that decide may stand at the end. */
    static String inFull(String cell) {
        return UNSEEN.matcher(AsSeen.of(cell)).replaceAll("�");
    }
}
