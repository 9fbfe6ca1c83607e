package pathwaycheck.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What becomes of an address in somebody's text: a mail program takes the full stop behind it for a part of it, or
 * writes its signs as escapes once more. Mended is only what can be meant in one way; all else stays as it came.
 */
final class DamagedOnTheWay {

    /** No id, no day and no receipt ends in one of these. */
    private static final String MARKS_AT_THE_END =
            ".,;:!?)]}>\"'`*_/\\|~\u2026\u2019\u201C\u201D\u00BB\u060C\u061B\u3001\u3002\u300B\u300D\u3011";

    private static final Pattern BEFORE_MARKS = Pattern.compile("[A-Za-z0-9][\\w.-]*");

    private static final String NAME = "[a-z][a-z0-9.-]*";
    private static final String VALUE = "[\\w.+-]*";

    /** Names and values whose signs of equality, and perhaps ampersands, were escapes. */
    private static final Pattern ALL_IN_A_NAME =
            Pattern.compile(NAME + "=" + VALUE + "(?:&" + NAME + "=" + VALUE + ")*");

    /** Names and values whose ampersands were escapes. */
    private static final Pattern MORE_IN_A_VALUE = Pattern.compile(
            "(?<first>" + VALUE + ")&(?<more>" + NAME + "=" + VALUE + "(?:&" + NAME + "=" + VALUE + ")*)");

    /** What counts visitors is put behind a question mark by programs that do not look whether there is one. */
    private static final Pattern SECOND_QUESTION_MARK = Pattern.compile("(?<first>" + VALUE + ")\\?(?<more>.+)");

    /**
     * The same within what others added, where whatever follows may be an answer. What is the address of another page
     * is theirs with all that it asks.
     */
    private static final Pattern QUESTION_MARK_IN_ADDED =
            Pattern.compile("(?i)(?!(?:[a-z]+:)?/|[\\w.-]+\\.[a-z]+/)(?<first>.*?)(?<more>\\?[\\w.\\[\\]-]+=.*)");

    private static final Pattern MARK_BEFORE_NAME = Pattern.compile("\\?(?=[\\w.\\[\\]-]+=)");

    /** A question mark was put before a query that had one. */
    private static final Pattern MARKS_IN_FRONT = Pattern.compile("\\?+(?<meant>[a-z].*)");

    /**
     * What a page writes behind an ampersand, with an escape for its semicolon: so it stayed with the name behind it.
     */
    private static final String BEHIND_AMPERSAND = "(?i:(?:amp|#0*38|#x0*26);){1,9}";

    private static final Pattern AMPERSAND_IN_FRONT = Pattern.compile("^" + BEHIND_AMPERSAND);
    private static final Pattern AMPERSAND = Pattern.compile("&" + BEHIND_AMPERSAND);

    /** As programs write them in JSON, for pages that hold it. */
    private static final Pattern AMPERSAND_IN_JSON = Pattern.compile("(?i)\\\\u0026");

    private static final Pattern EQUALS_IN_JSON = Pattern.compile("(?i)\\\\u003d");

    /** What a mail writes in place of a sign of equality, left over behind one. */
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("(?:3D)+(?<meant>[\\w.-]+)");

    /** Where none of these stands, nothing is to be taken apart. Most have none, and there may be thousands. */
    private static final Pattern DAMAGE = Pattern.compile("[%&;=?\\\\]");

    /** Each program on the way may have written escapes of escapes. */
    private static final int MOST_TIMES = 3;

    private DamagedOnTheWay() {}

    /** The pairs as they were before. */
    static List<Pair> mend(List<Pair> pairs) {
        var written = new ArrayList<>(pairs.stream().map(Pair::asSeen).toList());
        if (!written.isEmpty()) {
            written.set(0, withoutMarksInFront(written.get(0)));
        }
        var beside = AddedOnTheWay.beside(written);
        var mended = new ArrayList<>(written.stream()
                .flatMap(pair -> taken(pair, beside))
                .flatMap(pair -> takenFromAdded(pair, beside))
                .toList());
        if (mended.stream()
                .allMatch(pair -> QUOTED_PRINTABLE.matcher(pair.value()).matches())) {
            mended.replaceAll(pair ->
                    new Pair(pair.name(), QUOTED_PRINTABLE.matcher(pair.value()).replaceFirst("${meant}")));
        }
        if (!mended.isEmpty()) {
            var last = mended.size() - 1;
            mended.set(
                    last,
                    new Pair(
                            mended.get(last).name(),
                            withoutMarks(mended.get(last).value())));
        }
        return List.copyOf(mended);
    }

    /** The end of an address, without what belongs to the sentence in which it stood. */
    static String withoutMarks(String end) {
        // No pattern: where a mark may stand before others too, one would look at thousands once for each of them.
        var length = end.length();
        while (length > 0 && MARKS_AT_THE_END.indexOf(end.charAt(length - 1)) >= 0) {
            length--;
        }
        var meant = end.substring(0, length);
        return BEFORE_MARKS.matcher(meant).matches() ? meant : end;
    }

    private static Pair withoutMarksInFront(Pair first) {
        var name = MARKS_IN_FRONT.matcher(first.name());
        return name.matches() ? new Pair(name.group("meant"), first.value()) : first;
    }

    /**
     * One pair taken apart into those that it holds.
     *
     * @param beside names that others added, as all pairs tell
     */
    private static Stream<Pair> taken(Pair pair, Set<String> beside) {
        if (!DAMAGE.matcher(pair.name() + pair.value()).find()) {
            return Stream.of(pair);
        }
        var written = AMPERSAND_IN_FRONT.matcher(pair.name()).replaceFirst("");
        var name = outOfJson(written);
        if (pair.value().isEmpty()) {
            for (var times = 0; times < MOST_TIMES && !name.contains("="); times++) {
                name = Escapes.read(name);
            }
            return ALL_IN_A_NAME.matcher(name).matches() ? Pair.read(name).stream() : Stream.of(new Pair(written, ""));
        }
        var more = MORE_IN_A_VALUE.matcher(
                AMPERSAND.matcher(outOfJson(pair.value())).replaceAll("&"));
        var second = SECOND_QUESTION_MARK.matcher(pair.value());
        if (second.matches()) {
            var behind = new ArrayList<>(Pair.read(second.group("more")));
            if (AddedOnTheWay.leaveOut(AddedOnTheWay.leaveOut(behind), beside).isEmpty()) {
                behind.add(0, new Pair(name, second.group("first")));
                return behind.stream();
            }
        }
        return more.matches()
                ? Stream.concat(Stream.of(new Pair(name, more.group("first"))), Pair.read(more.group("more")).stream())
                : Stream.of(new Pair(name, pair.value()));
    }

    private static String outOfJson(String written) {
        return EQUALS_IN_JSON
                .matcher(AMPERSAND_IN_JSON.matcher(written).replaceAll("&"))
                .replaceAll("=");
    }

    /** What others added, and apart from it what is no part of it. */
    private static Stream<Pair> takenFromAdded(Pair pair, Set<String> beside) {
        var mark = QUESTION_MARK_IN_ADDED.matcher(pair.value());
        if (pair.value().indexOf('?') < 0
                || !mark.matches()
                || !AddedOnTheWay.leaveOut(List.of(pair), beside).isEmpty()) {
            return Stream.of(pair);
        }
        return Stream.concat(
                Stream.of(new Pair(pair.name(), mark.group("first"))),
                Pair.read(MARK_BEFORE_NAME.matcher(mark.group("more")).replaceAll("&")).stream());
    }
}
