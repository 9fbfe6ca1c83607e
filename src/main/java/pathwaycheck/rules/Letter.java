package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Collectors;
import pathwaycheck.question.Question;

/** A question that a person can copy and send, with slots for some of their answers. */
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

        /** What this person answered to that question. */
        record Slot(Question question) implements Piece {
            @Override
            public String toString() {
                return "{" + question.id() + "}";
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
