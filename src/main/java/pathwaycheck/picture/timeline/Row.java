package pathwaycheck.picture.timeline;

import pathwaycheck.report.InWords;
import pathwaycheck.report.ToDo;

/**
 * One thing to do on the way to the goal, as the timeline shows it.
 *
 * @param number its place on the way, from 1
 */
public record Row(int number, ToDo toDo) {

    /** What to do. */
    public String title() {
        return toDo.what();
    }

    /** Its dates, as few words as can be; what they rest on in brackets. */
    public String dates() {
        return InWords.datesInShort(toDo).toString();
    }

    /** Its dates rest on others that nobody has published. */
    public boolean isExpected() {
        return toDo.restsOnExpectedDays();
    }

    /**
     * The days on which to act are themselves only expected; in a published window they are not, whatever comes before
     * it.
     */
    boolean isSpanExpected() {
        return toDo.window().map(window -> !window.isPublished()).orElse(toDo.expected());
    }

    /** It may take longer than it does at best. */
    public boolean hasWorst() {
        return toDo.mayTakeLonger();
    }
}
