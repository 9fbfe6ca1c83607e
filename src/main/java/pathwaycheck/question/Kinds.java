package pathwaycheck.question;

/**
 * What is done with a question according to its kind, as to ask it on a page. A new kind of question is a new method
 * here, so that nothing compiles until it knows what to do with it.
 *
 * @param <T> what a question comes to
 */
public interface Kinds<T> {

    /** Options to choose from. */
    T choice(Choice choice);

    /** A month and a year, and the day where it is known. */
    T date(DateQuestion date);
}
