package pathwaycheck.verdict;

import java.util.Arrays;

/** A set of places, as bits: of questions or of requirements. */
final class Marks {

    private final long[] bits;
    private final int from;
    private final int words;

    /** None of so many places. */
    Marks(int places) {
        this(new long[wordsFor(places)], 0, wordsFor(places));
    }

    private Marks(long[] bits, int from, int words) {
        this.bits = bits;
        this.from = from;
        this.words = words;
    }

    /** The numbers that hold so many bits. */
    private static int wordsFor(int places) {
        return (places + Long.SIZE - 1) / Long.SIZE;
    }

    /** The same, to which more can be marked. */
    Marks copy() {
        return new Marks(Arrays.copyOfRange(bits, from, from + words), 0, words);
    }

    void mark(int place) {
        bits[from + place / Long.SIZE] |= 1L << place;
    }

    /** Whatever is marked among those, of as many places. */
    void markAll(Marks others) {
        for (var word = 0; word < words; word++) {
            bits[from + word] |= others.bits[others.from + word];
        }
    }

    /** Nothing that is marked among those, of as many places. */
    void unmarkAll(Marks others) {
        for (var word = 0; word < words; word++) {
            bits[from + word] &= ~others.bits[others.from + word];
        }
    }

    boolean isMarked(int place) {
        return (bits[from + place / Long.SIZE] & 1L << place) != 0;
    }

    /** The first marked place from this one on; -1: there is none. */
    int firstFrom(int place) {
        // A shift by the place is one by its rest within the word.
        for (var word = place / Long.SIZE; word < words; word++) {
            var rest = word == place / Long.SIZE ? bits[from + word] & -1L << place : bits[from + word];
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    /**
     * Sets of places in rows: one for each requirement.
     *
     * @param words how many numbers hold a row
     */
    record Rows(int words, long[] bits) {

        /** So many rows of so many places, nothing marked. */
        static Rows of(int rows, int places) {
            return new Rows(wordsFor(places), new long[rows * wordsFor(places)]);
        }

        Rows copy() {
            return new Rows(words, bits.clone());
        }

        /** This row, with nothing marked in it any more: whatever is marked there is marked here. */
        Marks afresh(int row) {
            Arrays.fill(bits, row * words, (row + 1) * words, 0);
            return new Marks(bits, row * words, words);
        }

        /** Marks there whatever is marked in this row. */
        void markIn(Marks marks, int row) {
            for (var word = 0; word < words; word++) {
                marks.bits[marks.from + word] |= bits[row * words + word];
            }
        }
    }
}
