package pathwaycheck.question;

/**
 * Something that stands where an answer belongs and is none.
 *
 * @param question where it stands
 * @param field the field to mend, one of the question's
 * @param says what to do about it, as the page says it
 */
public record Mistake(Question question, String field, String says) implements Reading {}
