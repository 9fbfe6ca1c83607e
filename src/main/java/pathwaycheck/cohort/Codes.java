package pathwaycheck.cohort;

/**
 * The codes of a class and the lines in which they stand, so that one that stands there twice is found. Of each it
 * keeps 64 bits and a line, 24 MB of the most that it takes, whatever the codes are.
 */
final class Codes {

    /** From here on nobody looks any more. */
    static final int MOST = 1 << 20;

    private static final int FIRST = 1 << 10;

    private long[] sums = new long[FIRST];
    private int[] lines = new int[FIRST];
    private int size;

    /** No more codes are looked for. */
    boolean isFull() {
        return size >= MOST;
    }

    /** Remembers this code, and says in which line it stood before; 0: in none. */
    long before(String code, long line) {
        if (isFull()) {
            return 0;
        }
        var sum = sum(code);
        var place = place(sum);
        if (lines[place] != 0) {
            return lines[place];
        }
        sums[place] = sum;
        lines[place] = (int) Math.min(line, Integer.MAX_VALUE);
        size++;
        if (2 * size > sums.length) {
            grow();
        }
        return 0;
    }

    private int place(long sum) {
        var place = (int) sum & sums.length - 1;
        while (lines[place] != 0 && sums[place] != sum) {
            place = place + 1 & sums.length - 1;
        }
        return place;
    }

    private void grow() {
        var oldSums = sums;
        var oldLines = lines;
        sums = new long[2 * oldSums.length];
        lines = new int[sums.length];
        for (var i = 0; i < oldSums.length; i++) {
            if (oldLines[i] != 0) {
                var place = place(oldSums[i]);
                sums[place] = oldSums[i];
                lines[place] = oldLines[i];
            }
        }
    }

    /** FNV-1a over the letters, with its bits mixed once more. Of a million codes two share one once in ten million. */
    private static long sum(String code) {
        var sum = 0xcbf29ce484222325L;
        for (var i = 0; i < code.length(); i++) {
            sum = (sum ^ code.charAt(i)) * 0x100000001b3L;
        }
        sum = (sum ^ sum >>> 32) * 0xd6e8feb86659fd93L;
        return sum ^ sum >>> 32;
    }
}
