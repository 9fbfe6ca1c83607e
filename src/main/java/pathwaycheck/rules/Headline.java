package pathwaycheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/**
 * What a report says first: the answer to "can I?". Of all of them, in their author's order, the first speaks that is
 * for this person.
 *
 * @param when whom it is for
 * @param claims what it says of requirements: how everybody stands who is told it
 * @param heading the answer, in a few words
 * @param lead why, in one or two sentences
 * @param withWays several ways in are told beneath it, to choose from
 * @param beside other ways that are told beneath it, to whom they are for: nothing need be missing
 * @param sources who says so; none where it says nothing but what stands below it
 */
public record Headline(
        String id,
        When when,
        Map<Requirement, Set<Status>> claims,
        Letter heading,
        Letter lead,
        boolean withWays,
        List<OtherWay> beside,
        List<Source> sources) {

    /**
     * Whom a headline is for. All of it must hold.
     *
     * @param answered a condition over answers alone; empty: whatever they answer
     * @param told how they stand to some requirements
     * @param passed the day that they answered to this question has come; empty: whatever day they answered
     * @param window how it is with the next window of their plan: one of these is true of it; none: however it is
     * @param mayBeOpen other ways: one may apply for one of these today, by what it tells them beside their plan; none:
     *     whatever may be open
     */
    public record When(
            Optional<Condition> answered,
            Map<Requirement, Set<Status>> told,
            Optional<DateQuestion> passed,
            Set<NextWindow> window,
            List<OtherWay> mayBeOpen) {
        public When {
            told = Map.copyOf(told);
            window = Set.copyOf(window);
            mayBeOpen = List.copyOf(mayBeOpen);
        }
    }

    /** How it is with the next window of somebody's plan. Several may be true of one. */
    public enum NextWindow {
        /** Its days are published, and it is open. */
        OPEN,
        /** Nobody has published its days, and it may be open. */
        PERHAPS_OPEN,
        /** It opens within three months. */
        SOON,
        /** It opens later. */
        AHEAD,
        /** Another one comes before it, and this person cannot be ready for that. */
        AFTER_ANOTHER,
        /** The same, and that one opens within three months. */
        ANOTHER_SOON,
        /** The same, and that one is open, or may be. */
        ANOTHER_OPEN,
        /** Another one comes before it, and only those who recruit can tell whether this person is in time for that. */
        PERHAPS_SOONER,
        /** When it opens, all is ready that it asks for: no result is still to come. */
        READY,
        /** The plan has none. */
        NONE
    }

    public Headline {
        claims = Map.copyOf(claims);
        beside = List.copyOf(beside);
        sources = List.copyOf(sources);
    }

    /** The questions that can change whom it is for, but for those that only move the plan. */
    public Stream<Question> looksAt() {
        return Stream.of(
                        when.answered().stream().flatMap(condition -> condition.in(new LooksAt())),
                        when.passed().stream(),
                        when.told().keySet().stream().flatMap(requirement -> requirement.restsOn().stream()))
                .flatMap(questions -> questions);
    }
}
