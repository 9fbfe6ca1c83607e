package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;
import pathwaycheck.question.DateQuestion;

/**
 * What a person can do about a requirement that does not hold.
 *
 * @param toDo what to do, in one sentence
 * @param inShort what a plan says of it
 * @param more what else to know
 * @param forWhom whom it helps, over answers alone; empty: everybody
 * @param when how it comes to an end: after some time, on a day that the person knows, or in a round
 * @param after what must be met first
 * @param gives what the person would answer afterwards; empty only where nobody knows how long it takes
 * @param link where to do it
 */
public record Remedy(
        String id,
        String toDo,
        InShort inShort,
        Optional<String> more,
        Optional<Condition> forWhom,
        When when,
        List<Requirement> after,
        Optional<Outcome> gives,
        Link link,
        List<Source> sources) {

    public Remedy {
        after = List.copyOf(after);
        sources = List.copyOf(sources);
    }

    /** What to apply for as well, in case nothing comes of it; empty: nothing. */
    public Optional<AsWell> asWell() {
        return when instanceof When.After after ? after.asWell() : Optional.empty();
    }

    /** What links and plans call it. */
    public String name() {
        return inShort.name().orElse(toDo);
    }

    /**
     * What a plan says of a remedy.
     *
     * @param name what links to it call it, in at most five words; empty: the whole of what to do
     * @param says what to know at this point of the plan; empty: nothing
     * @param oncePublished what to know in its place once the dates of the window that one applies in are published;
     *     empty: the same
     * @param during what the time is called that it takes, as "Your degree"; empty: the same as the name
     * @param byWhen by when to do it, in a few words, where no day can be worked out; empty: there is a day, or no need
     */
    public record InShort(
            Optional<String> name,
            Optional<String> says,
            Optional<String> oncePublished,
            Optional<String> during,
            Optional<String> byWhen) {

        /** Nothing but what to do. */
        public static final InShort NONE =
                new InShort(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** What to know where one applies in this window; empty: in none. */
        public Optional<String> says(Optional<Window> window) {
            return oncePublished
                    .filter(words -> window.filter(Window::isPublished).isPresent())
                    .or(() -> says);
        }
    }

    /**
     * What to apply for as well, in case nothing comes of the remedy: its window does not wait for an answer.
     *
     * @param toDo in one sentence
     * @param link where to do it
     */
    public record AsWell(Rounds rounds, String toDo, Link link) {}

    /** How a remedy comes to an end. */
    public sealed interface When {

        /** What it claims of somebody's time. What runs beside something else claims nothing. */
        default Claim claim() {
            return Claim.NONE;
        }

        /** How long it takes; what ends on a day that somebody answers, or with a place, takes no time of its own. */
        default Optional<HowLong> takesTime() {
            return Optional.empty();
        }

        /**
         * It starts on some day, and takes some time.
         *
         * @param applyFrom from when on to ask or to apply for it, before it starts; empty: there is nothing to do
         *     before it starts
         * @param asWell what to apply for as well, in case nothing comes of it; empty: nothing
         */
        record After(StartDay starts, HowLong takes, Claim claim, Optional<StartDay> applyFrom, Optional<AsWell> asWell)
                implements When {

            @Override
            public Optional<HowLong> takesTime() {
                return Optional.of(takes);
            }

            /** Nobody has to ask for it before it starts. */
            public After(StartDay starts, HowLong takes, Claim claim) {
                this(starts, takes, claim, Optional.empty(), Optional.empty());
            }

            /** It starts on some day, takes some time, and leaves people free. */
            public After(StartDay starts, HowLong takes) {
                this(starts, takes, Claim.NONE);
            }
        }

        /** It is done on the day that this person answers, or at once if that day is over. */
        record Until(DateQuestion question) implements When {}

        /**
         * One applies for it in a yearly round.
         *
         * @param takes how long it takes from the day on which the round's places start; empty: to have the place is
         *     all
         */
        record InRound(Rounds rounds, Optional<HowLong> takes, Claim claim) implements When {

            @Override
            public Optional<HowLong> takesTime() {
                return takes;
            }
        }
    }
}
