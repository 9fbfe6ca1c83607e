package pathwaycheck.cohort;

import pathwaycheck.question.Question;

/**
 * The column of one question.
 *
 * @param place from 1, as it is counted in the table
 * @param name what the table calls it
 */
public record Column(int place, String name, Question question) {}
