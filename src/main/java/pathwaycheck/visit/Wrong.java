package pathwaycheck.visit;

import java.util.List;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Mistake;

/** Something in an address that its reader refuses. */
public sealed interface Wrong {

    /** Under which name it stands. */
    String name();

    /** All names that have to go, for an address to go on with. */
    default List<String> toLeaveOut() {
        return List.of(name());
    }

    /** What a program is told about it, beside its name. */
    String says();

    /** A name that nobody knows. To drop it could change what a person is told. */
    record Name(String name) implements Wrong {
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
            return mistake.says();
        }
    }

    /** A day that people can hardly mean, and nobody said that they do. */
    record OddDay(Mistake mistake) implements Wrong {
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
    }

    /** The day asked for is none, or one on which nobody plans a career. */
    record NoDay() implements Wrong {
        @Override
        public String name() {
            return AsOf.FIELD;
        }

        @Override
        public String says() {
            return "Write a real day, like 2027-02-20";
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
}
