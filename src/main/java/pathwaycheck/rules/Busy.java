package pathwaycheck.rules;

import pathwaycheck.question.DateQuestion;

/**
 * What keeps some people busy until a day that they answer, such as the course they are on.
 *
 * @param with what it is, as it is read after "Carry on with"
 * @param forWhom whom it keeps busy, over answers alone
 * @param until the question for the day on which it ends
 */
public record Busy(String with, Condition forWhom, DateQuestion until) {}
