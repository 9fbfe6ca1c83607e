package pathwaycheck.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts held against each other word by word.
 *
 * @param was the one, with what only it says in brackets
 * @param is the other, in the same way
 */
public record MarkedWords(String was, String is) {

    /** So many words around a mark say where it is. */
    private static final int AROUND = 8;

    private static final String LEFT_OUT = "…";

    /** Marks what differs, and leaves out what is far from it. */
    public static MarkedWords between(String was, String is) {
        var left = words(was);
        var right = words(is);
        var same = same(left, right);
        return new MarkedWords(marked(left, same, true), marked(right, same, false));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }

    /** The places of words that both have, in their order: as many as there can be. */
    private static List<int[]> same(List<String> left, List<String> right) {
        var longest = new int[left.size() + 1][right.size() + 1];
        for (var one = left.size() - 1; one >= 0; one--) {
            for (var other = right.size() - 1; other >= 0; other--) {
                longest[one][other] = left.get(one).equals(right.get(other))
                        ? longest[one + 1][other + 1] + 1
                        : Math.max(longest[one + 1][other], longest[one][other + 1]);
            }
        }
        var same = new ArrayList<int[]>();
        var one = 0;
        var other = 0;
        while (one < left.size() && other < right.size()) {
            if (left.get(one).equals(right.get(other))) {
                same.add(new int[] {one++, other++});
            } else if (longest[one + 1][other] >= longest[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        return same;
    }

    private static String marked(List<String> words, List<int[]> same, boolean isLeft) {
        var isSame = new boolean[words.size()];
        same.forEach(places -> isSame[places[isLeft ? 0 : 1]] = true);
        // Where the other text alone has words, there is a mark too.
        var isNear = new boolean[words.size()];
        for (var at = 0; at < words.size(); at++) {
            if (!isSame[at]) {
                near(at, isNear);
            }
        }
        var before = -1;
        var beforeInOther = -1;
        for (var places : same) {
            var at = places[isLeft ? 0 : 1];
            var inOther = places[isLeft ? 1 : 0];
            if (inOther - beforeInOther > 1) {
                near(Math.max(before, 0), isNear);
                near(at, isNear);
            }
            before = at;
            beforeInOther = inOther;
        }
        return written(words, isSame, isNear);
    }

    private static void near(int at, boolean[] isNear) {
        for (var place = Math.max(0, at - AROUND); place < Math.min(isNear.length, at + AROUND + 1); place++) {
            isNear[place] = true;
        }
    }

    private static String written(List<String> words, boolean[] isSame, boolean[] isNear) {
        var written = new StringBuilder();
        var isOut = false;
        // Of a text in which nothing is left but its end, that it goes on says all.
        var anyNear = false;
        for (var near : isNear) {
            anyNear |= near;
        }
        for (var at = 0; at < words.size(); at++) {
            if (anyNear && !isNear[at]) {
                if (!isOut) {
                    written.append(written.length() == 0 ? "" : " ").append(LEFT_OUT);
                }
                isOut = true;
                continue;
            }
            isOut = false;
            var begins = !isSame[at] && (at == 0 || isSame[at - 1]);
            var ends = !isSame[at] && (at == words.size() - 1 || isSame[at + 1]);
            written.append(written.length() == 0 ? "" : " ")
                    .append(begins ? "[" : "")
                    .append(words.get(at))
                    .append(ends ? "]" : "");
        }
        return written.toString();
    }
}
