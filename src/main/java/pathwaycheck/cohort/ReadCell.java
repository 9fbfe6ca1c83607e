package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import pathwaycheck.address.Pair;

/**
 * What a cell comes to.
 *
 * @param pairs as an address holds them
 * @param wrong what is wrong with it; empty: nothing
 * @param words those of it that are wrong, as they can be repeated
 * @param unknown the parts of it that are wrong, where several options may be chosen
 * @param guesses words that are not the rules' own, and how we read them
 * @param named each thing that it names, if several may be; none: nobody knows how many it means
 * @param beside what stands in it beside its answer, and may answer another question
 * @param parts everything that stands in it, where several options may be chosen
 * @param heading what its parts belong to, as "Highers" of "Highers: Maths, Physics"; empty: nobody says
 */
record ReadCell(
        List<Pair> pairs,
        Optional<String> wrong,
        String words,
        List<String> unknown,
        List<ReadAs> guesses,
        List<String> named,
        List<String> beside,
        List<String> parts,
        String heading) {
    static ReadCell pairs(List<Pair> pairs) {
        return pairs(pairs, List.of());
    }

    static ReadCell pairs(List<Pair> pairs, List<ReadAs> guesses) {
        return new ReadCell(pairs, Optional.empty(), "", List.of(), guesses, List.of(), List.of(), List.of(), "");
    }

    /** Parts of it are wrong, and the others count. */
    ReadCell apartFrom(ReadCell others) {
        return new ReadCell(
                pairs, others.wrong, others.words, others.unknown, guesses, List.of(), beside, parts, heading);
    }

    /** Words that settle it by a guess, as one answer. */
    static ReadCell guess(ReadAs guess) {
        return pairs(List.of(new Pair(guess.question().id(), guess.value())), List.of(guess));
    }

    static ReadCell wrong(String words, String says) {
        return wrong(words, List.of(), says);
    }

    static ReadCell wrong(String words, List<String> unknown, String says) {
        return new ReadCell(
                List.of(), Optional.of(says), words, unknown, List.of(), List.of(), List.of(), List.of(), "");
    }

    ReadCell naming(List<String> each) {
        return new ReadCell(pairs, wrong, words, unknown, guesses, each, beside, parts, heading);
    }

    ReadCell with(List<String> others) {
        return new ReadCell(pairs, wrong, words, unknown, guesses, named, others, parts, heading);
    }

    ReadCell of(List<String> all) {
        return new ReadCell(pairs, wrong, words, unknown, guesses, named, beside, all, heading);
    }

    /** The same of this cell. */
    Optional<WrongCell> asWrong(WrongCell cell) {
        return wrong.map(says ->
                new WrongCell(cell.line(), cell.column(), cell.name(), says, cell.allowed(), words, unknown, 0));
    }

    ReadCell under(String belongsTo) {
        return new ReadCell(pairs, wrong, words, unknown, guesses, named, beside, parts, belongsTo);
    }
}
