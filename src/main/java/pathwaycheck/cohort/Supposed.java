package pathwaycheck.cohort;

import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * An answer that nobody gave and that we went on with, as the rules have it for whoever does not know yet: people see
 * for whom.
 */
public record Supposed(Question question, Option option) {}
