package pathwaycheck.cohort;

import pathwaycheck.question.Question;

/**
 * An answer that a pupil did not give and that we went on with: people see which, and for whom.
 *
 * @param answer its words
 * @param isForAll whoever advises the class gave it, for all or for all of a year; otherwise the rules have it, for
 *     whoever is in that year or does not know yet
 * @param yearGroup the year at school that the pupil is in, as "Year 12", for all of which it is; empty: it is for any
 */
public record Supposed(Question question, String answer, boolean isForAll, String yearGroup) {

    /** What any pupil may have not said. */
    Supposed(Question question, String answer, boolean isForAll) {
        this(question, answer, isForAll, "");
    }

    /** It follows from the year at school. */
    public boolean isOfAYear() {
        return !yearGroup.isEmpty();
    }
}
