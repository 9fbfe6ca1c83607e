package pathwaycheck.verdict;

/** A set of places of a rule book's questions. */
final class Marks {

    private final long[] bits;

    /** None of so many places. */
    Marks(int places) {
        bits = new long[(places + Long.SIZE - 1) / Long.SIZE];
    }

    void mark(int place) {
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** Whatever is marked among those, of as many places. */
    void markAll(Marks others) {
        for (var word = 0; word < bits.length; word++) {
            bits[word] |= others.bits[word];
        }
    }

    boolean isMarked(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    /** The first marked place from this one on; -1: there is none. */
    int firstFrom(int place) {
        // A shift by the place is one by its rest within the word.
        for (var word = place / Long.SIZE; word < bits.length; word++) {
            var rest = word == place / Long.SIZE ? bits[word] & -1L << place : bits[word];
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }
}
