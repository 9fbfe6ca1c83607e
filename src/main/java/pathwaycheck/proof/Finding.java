package pathwaycheck.proof;

import java.util.Optional;

/**
 * Something wrong with a rule book as a whole.
 *
 * @param about what to look at in the files
 * @param says what, in a sentence that someone who knows the career understands
 * @param address the path and query of the report that shows it, where one does
 */
public record Finding(Kind kind, Named about, String says, Optional<String> address) {

    /** What can be wrong. */
    public enum Kind {
        /** Nobody is ever asked this question. */
        QUESTION_NOBODY_IS_ASKED,
        /** No condition names this option, or one does though it is meant for everything else. */
        OPTION_NOTHING_USES,
        /** Nobody ever meets this requirement. */
        REQUIREMENT_NOBODY_MEETS,
        /** Nobody is ever told this sentence. */
        SENTENCE_NOBODY_IS_TOLD,
        /** Nobody is ever offered this remedy or other way. */
        HELP_NOBODY_IS_OFFERED,
        /** No plan can hold this remedy of something essential: nothing on the way to the goal waits for it. */
        REMEDY_IN_NO_PLAN,
        /** Somebody who went through the remedy does not meet its requirement. */
        REMEDY_THAT_DOES_NOT_HELP,
        /** Somebody is told that something is not met, and nothing to do. */
        DEAD_END,
        /** Somebody is told a day at best that is later than the one at worst. */
        BEST_LATER_THAN_WORST,
        /** Somebody is told that nobody can tell, although it holds from a day that is known. */
        OPEN_THOUGH_DATED,
        /** Somebody is told to do two things at once that take all of their time. */
        BUSY_TWICE,
        /** Somebody is told to apply in a window that has closed. */
        WINDOW_CLOSED,
        /** Somebody gave a day that is over, and is not asked how it went. */
        PASSED_DAY_UNSAID,
        /** Somebody is told that something is behind them, though they have not come to it yet. */
        TOLD_PAST,
        /** Somebody is told to do next what cannot be begun yet. */
        NEXT_NOT_NOW,
        /** Somebody with a better answer is told something worse. */
        BETTER_ANSWER_WORSE,
        /** One more answer undid what was certain. */
        ANSWER_THAT_UNDOES,
        /** A question that was not asked could have changed what is told. */
        QUESTION_MISSED,
        /** Somebody is told no answer first, as the rules have none for them. */
        PERSON_WITHOUT_ANSWER,
        /** Somebody is told an answer first that their own verdicts contradict. */
        ANSWER_THAT_CONTRADICTS,
        /** Somebody is told an answer in which something is left to fill in. */
        ANSWER_WITH_A_HOLE,
        /** Nobody is ever told this answer: those before it speak for everybody. */
        ANSWER_NOBODY_GETS,
        /** An example is told something else than its author promised. */
        PERSON_TOLD_OTHERWISE,
        /** No example says when this remedy is done, so nobody has said how long it may take. */
        LENGTH_WITHOUT_EXAMPLE,
        /** No example says who must be told this other way, or who must not. */
        WAY_WITHOUT_EXAMPLE,
        /** No example chooses this option: perhaps nobody can. */
        OPTION_WITHOUT_EXAMPLE,
        /** Two windows of one scheme are open at the same time. */
        OVERLAPPING_ROUNDS,
        /** A source should have been checked again. */
        EXPIRED_SOURCE,
        /** Nothing rests on this source, judgement or round. */
        NAMED_BY_NOTHING
    }
}
