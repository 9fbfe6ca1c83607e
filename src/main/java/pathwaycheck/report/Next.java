package pathwaycheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.Missed;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;

/** What to do first. */
public sealed interface Next {

    /** The name of the kind, in receipts. */
    String kind();

    /** What this comes to for somebody who has something to say to each kind. */
    <T> T in(Kinds<T> kinds);

    /**
     * What authors call it in their examples: the id of the remedy, judgement or question, or of what to carry on with;
     * else its kind.
     */
    default String id() {
        return kind();
    }

    /** What it comes to, in a few words. */
    String inShort();

    /** It says where to go for this. */
    default boolean linksTo(ToDo toDo) {
        return tells(toDo);
    }

    /** What can be begun today beside it, and helps. */
    default List<ToDo> meanwhile() {
        return List.of();
    }

    /** It says that somebody may be in time for the window before. */
    default boolean tellsOfTheWindowBefore(ToDo toDo) {
        return false;
    }

    /** What is told of this requirement rests on what the person is asked about here, and would say too much. */
    default boolean asksAbout(RequirementReport requirement) {
        return false;
    }

    /** It tells this in full. */
    default boolean tells(ToDo toDo) {
        return false;
    }

    /** Do this. */
    record Do(ToDo toDo) implements Next {
        @Override
        public boolean tellsOfTheWindowBefore(ToDo other) {
            return tells(other) && toDo.placesLeft().isPresent();
        }

        @Override
        public boolean tells(ToDo other) {
            return toDo.id().equals(other.id());
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.toDo(this);
        }

        @Override
        public String kind() {
            return "do";
        }

        @Override
        public String id() {
            return toDo.id();
        }

        @Override
        public String inShort() {
            return toDo.what();
        }
    }

    /**
     * There is nothing to begin yet that the way asks for: go on with what you are doing.
     *
     * @param with what it is, and until when; empty: nothing keeps this person busy
     * @param then what comes after it; empty: nothing more is to do
     * @param meanwhile what can be begun today, and helps
     */
    record CarryOn(Optional<With> with, Optional<ToDo> then, List<ToDo> meanwhile) implements Next {
        public CarryOn {
            meanwhile = List.copyOf(meanwhile);
        }

        /**
         * Something to go on with, until the day on which it is done.
         *
         * @param id that of the question for this day, or of the requirement that is met on it
         */
        public record With(String id, String title, LocalDate until) {}

        /** What comes next comes while one is still busy: to get ready for it is what there is to do. */
        public Optional<ToDo> beside() {
            return then.filter(toDo -> toDo.from()
                    .filter(from -> with.map(it -> it.until().isAfter(from)).orElse(true))
                    .isPresent());
        }

        @Override
        public boolean tellsOfTheWindowBefore(ToDo toDo) {
            return then.filter(it -> it.id().equals(toDo.id()))
                    .flatMap(ToDo::perhapsInTime)
                    .isPresent();
        }

        @Override
        public boolean linksTo(ToDo toDo) {
            return tells(toDo) || then.filter(it -> it.id().equals(toDo.id())).isPresent();
        }

        @Override
        public boolean tells(ToDo toDo) {
            return meanwhile.stream().anyMatch(it -> it.id().equals(toDo.id()));
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.carryOn(this);
        }

        @Override
        public String kind() {
            return "carry-on";
        }

        @Override
        public String id() {
            return with.map(With::id).or(() -> then.map(ToDo::id)).orElse(kind());
        }

        @Override
        public String inShort() {
            return beside().map(toDo -> "Get ready to " + InWords.small(toDo.name()))
                    .or(() -> with.map(it -> "Keep going with " + it.title()))
                    .orElse("Keep going");
        }
    }

    /**
     * A day that this person planned or predicted has come: say how it went.
     *
     * @param question the one that they answered with it
     * @param title what was to be done by then
     * @param beside what does not wait until they have said so, as only these days or late places are left for it;
     *     empty: nothing is that late
     */
    record SayHowItWent(String question, String title, LocalDate passed, Optional<ToDo> beside) implements Next {
        @Override
        public boolean linksTo(ToDo toDo) {
            return beside.filter(it -> it.id().equals(toDo.id())).isPresent();
        }

        @Override
        public boolean asksAbout(RequirementReport requirement) {
            return requirement.because().stream()
                    .anyMatch(answer -> answer.question().equals(question));
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.sayHowItWent(this);
        }

        @Override
        public String kind() {
            return "say-how-it-went";
        }

        @Override
        public String id() {
            return question;
        }

        @Override
        public String inShort() {
            return "Tell us how it went: " + title;
        }
    }

    /**
     * Put this question to those who decide it.
     *
     * @param letter what to send them, with this person's answers in it
     * @param perhapsInTime the window that one may still have, if they say so; empty: they decide something else
     * @param beside what to get ready at the same time, as its window does not wait for the answer; empty: it is early
     * @param also what the letter asks, too: whether one is in time for the window before; empty: nothing
     */
    record Ask(
            Judgement judgement,
            String about,
            String letter,
            Optional<Missed> perhapsInTime,
            Optional<ToDo> beside,
            Optional<Judgement> also)
            implements Next {
        @Override
        public boolean linksTo(ToDo toDo) {
            return beside.filter(it -> it.id().equals(toDo.id())).isPresent();
        }

        @Override
        public boolean tellsOfTheWindowBefore(ToDo toDo) {
            return also.isPresent() && toDo.perhapsInTime().isPresent()
                    || perhapsInTime.isPresent() && toDo.perhapsInTime().equals(perhapsInTime);
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.ask(this);
        }

        @Override
        public String kind() {
            return "ask";
        }

        @Override
        public String id() {
            return judgement.id();
        }

        @Override
        public String inShort() {
            return "Ask: " + judgement.decides();
        }
    }

    /**
     * Find out what you are not sure of yet.
     *
     * @param ask the question that waits for the answer
     * @param what what to do to be sure of it, in a sentence
     * @param more what else to know; empty: nothing
     * @param beside what to get ready at the same time, as its window does not wait for the answer; empty: it is early,
     *     or nothing rests on it
     */
    record FindOut(String question, String ask, String what, Optional<String> more, Optional<ToDo> beside)
            implements Next {
        @Override
        public boolean linksTo(ToDo toDo) {
            return beside.filter(it -> it.id().equals(toDo.id())).isPresent();
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.findOut(this);
        }

        @Override
        public String kind() {
            return "find-out";
        }

        @Override
        public String id() {
            return question;
        }

        /** What to do, and all that there is to know about it. */
        public String inFull() {
            return more.map(it -> what + " " + it).orElse(what);
        }

        @Override
        public String inShort() {
            return what;
        }
    }

    /** Answer a question that we have not asked yet. */
    record Answer(String question, String ask) implements Next {
        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.answer(this);
        }

        @Override
        public String kind() {
            return "answer";
        }

        @Override
        public String id() {
            return question;
        }

        @Override
        public String inShort() {
            return "Answer: " + ask;
        }
    }

    /** No dated way is known to us; look at these. */
    record OtherWays(String about, List<OtherWay> ways) implements Next {
        public OtherWays {
            ways = List.copyOf(ways);
        }

        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.otherWays(this);
        }

        @Override
        public String kind() {
            return "other-ways";
        }

        @Override
        public String inShort() {
            return "Look at the other ways in";
        }
    }

    /** Nothing is left to do. */
    record Arrived() implements Next {
        @Override
        public <T> T in(Kinds<T> kinds) {
            return kinds.arrived(this);
        }

        @Override
        public String kind() {
            return "arrived";
        }

        @Override
        public String inShort() {
            return "Nothing is left to do";
        }
    }

    /**
     * Something for every kind: whoever adds a kind adds a method here, and nobody forgets it.
     *
     * @param <T> what it comes to
     */
    interface Kinds<T> {
        T toDo(Do next);

        T carryOn(CarryOn next);

        T sayHowItWent(SayHowItWent next);

        T ask(Ask next);

        T findOut(FindOut next);

        T answer(Answer next);

        T otherWays(OtherWays next);

        T arrived(Arrived next);
    }
}
