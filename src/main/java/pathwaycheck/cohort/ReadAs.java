package pathwaycheck.cohort;

import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * Words in a cell that are not the rules' own, and the option that we took them for: people see whether we are right.
 *
 * @param words as they stand in the cell
 */
public record ReadAs(Question question, String words, Option option) {}
