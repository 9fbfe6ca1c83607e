package pathwaycheck.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/** Something in an address that its reader refuses. */
public sealed interface Wrong {

    /** What an address may hold as an answer. */
    Kinds<List<String>> ANSWERS = new Kinds<>() {
        @Override
        public List<String> choice(Choice choice) {
            return withNotSure(choice, choice.options().stream().map(Option::id));
        }

        @Override
        public List<String> date(DateQuestion date) {
            return withNotSure(date, Stream.of("YYYY-MM", "YYYY-MM-DD", "YYYY-MM-sure", "YYYY-MM-DD-sure"));
        }

        private static List<String> withNotSure(Question question, Stream<String> answers) {
            return Stream.concat(answers, question.offersNotSure() ? Stream.of(Question.NOT_SURE) : Stream.empty())
                    .toList();
        }
    };

    /** Under which name it stands. */
    String name();

    /** All names that have to go, for an address to go on with. */
    default List<String> toLeaveOut() {
        return List.of(name());
    }

    /** What a program is told about it, beside its name. */
    String says();

    /** What could stand there instead; none: there is no list of it. */
    default List<String> allowed() {
        return List.of();
    }

    /** A name that nobody knows. To drop it could change what a person is told. */
    record Name(String name, List<String> allowed) implements Wrong {
        public Name {
            allowed = List.copyOf(allowed);
        }

        public Name(String name) {
            this(name, List.of());
        }

        @Override
        public String says() {
            return "This is not a question";
        }
    }

    /** A name in the address of a page that is the same for everybody. */
    record TakenByNobody(String name) implements Wrong {
        @Override
        public String says() {
            return "This page takes nothing from its address";
        }
    }

    /** What stands in an answer's place and is none. */
    record NoAnswer(Mistake mistake) implements Wrong {

        /** How an answer is written in an address: nobody shows a program a form. */
        private static final Kinds<String> WHAT_TO_WRITE = new Kinds<>() {
            @Override
            public String choice(Choice question) {
                return "In an address, write one of these: "
                        + Stream.concat(
                                        question.options().stream().map(Option::id),
                                        question.offersNotSure() ? Stream.of(Question.NOT_SURE) : Stream.empty())
                                .map(id -> question.id() + "=" + id)
                                .collect(Collectors.joining(", "));
            }

            @Override
            public String date(DateQuestion question) {
                return "In an address, write it like this: " + question.id() + "=2027-07, or " + question.id()
                        + "=2027-07-15";
            }
        };

        @Override
        public String name() {
            return mistake.field();
        }

        @Override
        public List<String> toLeaveOut() {
            return mistake.question().fields();
        }

        @Override
        public String says() {
            return mistake.says() + ". " + mistake.question().in(WHAT_TO_WRITE);
        }

        @Override
        public List<String> allowed() {
            return mistake.question().in(ANSWERS);
        }
    }

    /**
     * A day that people can hardly mean, and nobody said that they do.
     *
     * @param sure the same day, as it is written by whoever means it
     */
    record OddDay(Mistake mistake, String sure) implements Wrong {
        @Override
        public String name() {
            return mistake.question().id();
        }

        @Override
        public List<String> toLeaveOut() {
            return mistake.question().fields();
        }

        @Override
        public String says() {
            return mistake.says() + " If the date is right, write " + mistake.field() + "=yes too";
        }

        @Override
        public List<String> allowed() {
            return mistake.question().in(ANSWERS);
        }
    }

    /** A name without a value, where a program wrote it: people are led on without it. */
    record NoValue(String name) implements Wrong {
        @Override
        public String says() {
            return "Nothing stands under this name: leave it out, or write an answer";
        }
    }

    /** The day asked for is none, or one on which nobody plans a career. */
    record NoDay() implements Wrong {
        @Override
        public String name() {
            return AsOf.FIELD;
        }

        @Override
        public String says() {
            return "Write a real day from " + DateQuestion.FIRST_YEAR + " to " + DateQuestion.LAST_YEAR
                    + ", like 2027-02-20";
        }

        @Override
        public List<String> allowed() {
            return List.of("YYYY-MM-DD");
        }
    }

    /** There are several days, and we cannot know on which of them all is to be said. */
    record TwoDays() implements Wrong {
        @Override
        public String name() {
            return AsOf.FIELD;
        }

        @Override
        public String says() {
            return "A day stands here twice; leave one of them";
        }

        @Override
        public List<String> allowed() {
            return List.of("YYYY-MM-DD");
        }
    }

    /** What we are to have told earlier is nothing that we ever wrote. */
    record NoReceipt() implements Wrong {
        @Override
        public String name() {
            return Visit.TOLD;
        }

        @Override
        public String says() {
            return "This receipt has been damaged";
        }
    }

    /** There are several receipts, and we cannot know since which of them it is asked what changed. */
    record TwoReceipts() implements Wrong {
        @Override
        public String name() {
            return Visit.TOLD;
        }

        @Override
        public String says() {
            return "A receipt stands here twice; leave one of them";
        }
    }
}
