package pathwaycheck.proof;

import java.util.Optional;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;

/**
 * One thing that an example promises of a person, and that the rules do not keep.
 *
 * @param about what it is about, as “whether “First aid” (knows-first-aid) is met”
 * @param requirement the one that it is about; empty: none
 * @param says what should be told, and what is
 * @param unanswered the id of the question that they are asked and whose answer is missing; empty: none is
 * @param toDo what to write in the example; empty: that hangs on what is right
 */
record BrokenPromise(
        Kind kind,
        String about,
        Optional<Requirement> requirement,
        Optional<String> unanswered,
        String says,
        Optional<String> toDo) {

    private BrokenPromise(Kind kind, String about, Optional<Requirement> requirement, String says) {
        this(kind, about, requirement, Optional.empty(), says, Optional.empty());
    }

    /**
     * What can be promised. What stands first can be the cause of what stands after it, and not the other way round.
     */
    enum Kind {
        /** What this person is asked. */
        QUESTION,
        /** How they stand to a requirement. */
        STATUS,
        /** A day of their plan. */
        DAY,
        /** What they are told to do, or first. */
        HELP
    }

    static BrokenPromise ofQuestion(String about, String says, String toDo) {
        return new BrokenPromise(Kind.QUESTION, about, Optional.empty(), Optional.empty(), says, Optional.of(toDo));
    }

    static BrokenPromise ofMissing(Question question, String says, String toDo) {
        return new BrokenPromise(
                Kind.QUESTION,
                "the question “" + question.wording().ask() + "” (" + question.id() + "), which they are asked",
                Optional.empty(),
                Optional.of(question.id()),
                says,
                Optional.of(toDo));
    }

    static BrokenPromise ofStatus(Requirement requirement, String says) {
        return new BrokenPromise(Kind.STATUS, whether(requirement), Optional.of(requirement), says);
    }

    static BrokenPromise ofDay(Requirement requirement, String says) {
        return new BrokenPromise(Kind.DAY, "the day of " + name(requirement), Optional.of(requirement), says);
    }

    static BrokenPromise ofDay(String about, String says) {
        return new BrokenPromise(Kind.DAY, about, Optional.empty(), says);
    }

    static BrokenPromise ofHelp(String about, String says) {
        return new BrokenPromise(Kind.HELP, about, Optional.empty(), says);
    }

    /** As “whether “First aid” (knows-first-aid) is met”. */
    static String whether(Requirement requirement) {
        return "whether " + name(requirement) + " is met";
    }

    private static String name(Requirement requirement) {
        return "“" + requirement.title() + "” (" + requirement.id() + ")";
    }
}
