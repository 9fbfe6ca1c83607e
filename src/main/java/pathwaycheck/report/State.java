package pathwaycheck.report;

import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * How somebody stands to a requirement, in the words in which reports say it, for whoever reads about others.
 *
 * @param essential nobody gets on without it
 */
public record State(Status status, boolean essential) {

    /** Of somebody who stands so to this requirement. */
    public static State of(Requirement requirement, Status status) {
        return new State(status, requirement.essential());
    }

    /** Reports say how one stands to it: it bites now. */
    static boolean bites(Status status) {
        return status.holds() || status.isMissingNow() || status.isOpen() && status.isTold();
    }

    /** The words on a page, as "Still needed". */
    public String text() {
        if (!bites(status)) {
            return status.text();
        }
        var word = Standing.Word.of(status, essential);
        // The report says it to the person themselves.
        return word == Standing.Word.NOT_SURE ? "Not sure yet" : word.text();
    }

    /** The word in styles: what would help is not as urgent as what is needed. */
    public String word() {
        return status.isMissingNow() && !essential ? Standing.Word.WORTH_ADDING.word() : status.word();
    }
}
