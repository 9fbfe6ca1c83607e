package pathwaycheck.question;

import java.util.List;
import pathwaycheck.address.Query;

/** One thing we ask. */
public sealed interface Question permits Choice, DateQuestion {

    /** The value that stands for "I'm not sure yet" in the address, of every question that offers it. */
    String NOT_SURE = "not-sure";

    /** What is done with questions of this kind, done with this one. */
    <T> T in(Kinds<T> kinds);

    /** What the question says. */
    Wording wording();

    /** The names under which the answer may stand in an address; the first is the question's own. */
    List<String> fields();

    /** What these values come to; never throws, whatever they are. */
    Reading read(Query query);

    /** The address's own values for this answer, as {@link #read} takes them. */
    List<String> write(Answer answer);

    /** The answer in words, as "July 2027". */
    String words(Answer answer);

    /** The answer within a sentence, as "a 2:2". */
    String wordsWithin(Answer answer);

    /** What a person answers who had answered this before and then gained that. */
    Answer after(Answer before, Answer gained);

    /** What is wrong when nothing was answered. */
    Mistake missing();

    /** What the address calls the question. */
    default String id() {
        return wording().id();
    }

    /** It is asked only of those who want more than the report. */
    default boolean isAfterReport() {
        return wording().afterReport();
    }

    /** Whether "I'm not sure yet" is an answer. */
    default boolean offersNotSure() {
        return wording().notSure().isPresent();
    }
}
