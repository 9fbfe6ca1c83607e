package pathwaycheck.cohort;

import pathwaycheck.question.Question;

/**
 * An answer that a pupil did not give and that we went on with: people see which, and for whom.
 *
 * @param answer its words
 * @param isForAll whoever advises the class gave it for all; otherwise the rules have it for whoever does not know yet
 */
public record Supposed(Question question, String answer, boolean isForAll) {}
