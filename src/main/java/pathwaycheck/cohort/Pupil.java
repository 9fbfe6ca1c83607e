package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;

/**
 * One pupil of a class.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param code what the table calls them; empty: nothing that may be repeated
 * @param told what they are told; empty: too much is wrong with the row
 * @param wrong what is wrong with it
 * @param guesses words in it that are not the rules' own, and how we read them
 * @param supposed what nobody answered and we went on with
 * @param notUsed what was read and nothing came of
 * @param lacking what they have not said, as far as one can look ahead
 */
public record Pupil(
        long line,
        String code,
        Optional<Told> told,
        List<WrongCell> wrong,
        List<ReadAs> guesses,
        List<Supposed> supposed,
        List<NotUsed> notUsed,
        List<Lack> lacking) {
    public Pupil {
        wrong = List.copyOf(wrong);
        guesses = List.copyOf(guesses);
        supposed = List.copyOf(supposed);
        notUsed = List.copyOf(notUsed);
        lacking = List.copyOf(lacking);
    }
}
