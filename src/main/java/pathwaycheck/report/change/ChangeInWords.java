package pathwaycheck.report.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.report.Goal;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Phrase;

/**
 * What other answers change about the goal, in a sentence: as "With this, you could qualify in autumn 2036 instead of
 * autumn 2035."
 */
public record ChangeInWords(Goal real, Goal tried) {

    /** The sentence. */
    public Phrase says() {
        if (tried.isReached()) {
            return words(real.isReached() ? "With this, you would still be there." : "With this, you would be there.");
        }
        var then = tried.atBest().map(InWords::season);
        var now = real.atBest().map(InWords::season);
        if (then.isEmpty()) {
            return now.map(season -> joined(
                            words("With this, we cannot tell you when you could " + tried.reach()
                                    + ". As it is, you could in "),
                            season,
                            words(".")))
                    .orElseGet(
                            () -> words("With this, we still cannot tell you when you could " + tried.reach() + "."));
        }
        return joined(
                words("With this, you could "
                        + (now.filter(season -> areAlike(then.get(), season)).isPresent() ? "still " : "")
                        + tried.reach() + " in "),
                then.get(),
                instead(then.get(), now));
    }

    private Phrase instead(Phrase then, Optional<Phrase> now) {
        if (now.isEmpty()) {
            return words(real.isReached() ? ". As it is, you are there." : ". As it is, we cannot tell you when.");
        }
        return areAlike(now.get(), then) ? words(".") : joined(words(" instead of "), now.get(), words("."));
    }

    private static boolean areAlike(Phrase one, Phrase other) {
        return one.toString().equals(other.toString());
    }

    private static Phrase words(String text) {
        return new Phrase(List.of(new Phrase.Piece(text, Optional.empty())));
    }

    private static Phrase joined(Phrase... phrases) {
        return new Phrase(
                Stream.of(phrases).flatMap(phrase -> phrase.pieces().stream()).toList());
    }
}
