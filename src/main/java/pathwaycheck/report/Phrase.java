package pathwaycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words for readers in which days and months stay days and months: a page marks them as such, a calendar prints the
 * text.
 */
public record Phrase(List<Piece> pieces) {

    /**
     * Some words.
     *
     * @param time if they name a day, a month or an hour: the same for machines, as {@code 2027-07-15}
     */
    public record Piece(String text, Optional<String> time) {}

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** Words that name this time. */
    static Phrase time(String text, Object time) {
        return new Phrase(List.of(new Piece(text, Optional.of(time.toString()))));
    }

    /** These parts one after the other: each a phrase, or words that name no time. */
    static Phrase of(Object... parts) {
        var pieces = new ArrayList<Piece>(parts.length);
        for (var part : parts) {
            if (part instanceof Phrase phrase) {
                pieces.addAll(phrase.pieces);
            } else if (!part.toString().isEmpty()) {
                pieces.add(new Piece(part.toString(), Optional.empty()));
            }
        }
        return new Phrase(pieces);
    }

    /** With a small letter in front, within a sentence. */
    Phrase small() {
        var words = new ArrayList<>(pieces);
        if (!words.isEmpty()) {
            words.set(
                    0,
                    new Piece(InWords.small(words.get(0).text()), words.get(0).time()));
        }
        return new Phrase(words);
    }

    /** As plain text. */
    @Override
    public String toString() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }
}
