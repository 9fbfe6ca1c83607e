package pathwaycheck.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.question.Question;

/** Words for one person, with slots for what is theirs: a question to copy and send, or the first words of a report. */
public record Letter(List<Piece> pieces) {

    /** Words, or a slot. */
    public sealed interface Piece {

        /** The same for everybody. */
        record Words(String text) implements Piece {
            @Override
            public String toString() {
                return text;
            }
        }

        /** What a plan says of its next window. */
        enum NextWindow implements Piece {
            /** The month in which it opens. */
            WINDOW,
            /** The hour and the day on which it closes. */
            CLOSES,
            /** The first day on which the one before it may open. */
            ANOTHER;

            /** The slot of this name. */
            public static Optional<NextWindow> named(String slot) {
                return Arrays.stream(values())
                        .filter(it -> it.toString().equals("{" + slot + "}"))
                        .findFirst();
            }

            @Override
            public String toString() {
                return "{" + name().toLowerCase(Locale.ROOT) + "}";
            }
        }

        /**
         * What this person answered to that question.
         *
         * @param before words in front of the answer, as ", and "; where there is none, both are left out; empty: an
         *     answer that is missing leaves a gap to fill in
         */
        record Slot(String before, Question question) implements Piece {
            @Override
            public String toString() {
                return "{" + before + question.id() + "}";
            }
        }
    }

    public Letter {
        pieces = List.copyOf(pieces);
    }

    /** As its author wrote it. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::toString).collect(Collectors.joining());
    }
}
