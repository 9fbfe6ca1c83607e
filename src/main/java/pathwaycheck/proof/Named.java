package pathwaycheck.proof;

import java.util.Optional;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;

/**
 * What somebody has to look at in the rule files, by its name there.
 *
 * @param kind as authors call it
 * @param name its id, or of an example its name; of a window, the year in which its places start; of the career,
 *     nothing
 * @param within the id of what it stands in, where its name is its own only there: an option's question, a window's
 *     round
 */
public record Named(Kind kind, String name, Optional<String> within) {

    /** What can be looked at. */
    public enum Kind {
        CAREER,
        ANSWER,
        QUESTION,
        OPTION,
        REQUIREMENT,
        REMEDY,
        ROUND,
        WINDOW,
        JUDGEMENT,
        OTHER_WAY,
        SOURCE,
        EXAMPLE
    }

    static Named of(Kind kind, String name) {
        return new Named(kind, name, Optional.empty());
    }

    static Named of(Question question) {
        return of(Kind.QUESTION, question.id());
    }

    static Named of(Question question, Option option) {
        return new Named(Kind.OPTION, option.id(), Optional.of(question.id()));
    }

    static Named of(Requirement requirement) {
        return of(Kind.REQUIREMENT, requirement.id());
    }

    static Named of(Remedy remedy) {
        return of(Kind.REMEDY, remedy.id());
    }

    static Named of(Rounds rounds, Window window) {
        return new Named(Kind.WINDOW, String.valueOf(window.starts().getYear()), Optional.of(rounds.id()));
    }

    static Named of(Rounds rounds) {
        return of(Kind.ROUND, rounds.id());
    }
}
