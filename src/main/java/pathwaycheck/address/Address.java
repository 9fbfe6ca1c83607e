package pathwaycheck.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address of ours: a path, and the names and values after it.
 *
 * @param path from the root, as it is written; empty: only what stands behind the question mark is known
 */
public record Address(String path, List<Pair> pairs) {

    /** Whatever its scheme: programs may write webcal, or HTTP. */
    private static final String HOST = "[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*";

    private static final Pattern WRITTEN =
            Pattern.compile("(?:" + HOST + ")?(?<path>/[^?#]*)?\\??(?<query>[^#]*)(?:#.*)?", Pattern.DOTALL);

    /**
     * What was a question mark is an escape, or was cut off, so that an ampersand stands first; behind it a name, or
     * one after some that have none, has a value.
     */
    private static final Pattern LOST_QUESTION_MARK = Pattern.compile(
            "(?<path>/[^&]*?)(?:%3[Ff]|%26|&)" + "(?<query>[A-Za-z_][\\w.\\[\\]%&;-]{0,80}?(?<is>=|%3[Dd]).*)");

    /** A semicolon; an ampersand too many; a question mark with nothing behind it. */
    private static final Pattern PARTED_OTHERWISE = Pattern.compile("^$|;|^&|&&|&$");

    private static final Pattern SLASHES_BEFORE_PATH = Pattern.compile("^((?:" + HOST + ")?)/{2,}");

    /** What a host alone is asked for is its start page (RFC 9112, 3.2.2). */
    private static final Pattern NO_PATH = Pattern.compile("^(" + HOST + ")(?=\\?|$)");

    /** As a page may write it. What follows is no fragment. */
    private static final Pattern AMPERSAND_BY_NUMBER = Pattern.compile("&#(?:0{0,5}38|[xX]0{0,4}26);");

    private static final Pattern EQUALS_BY_NUMBER = Pattern.compile("&#(?:0{0,5}61|[xX]0{0,4}3[dD]);");

    /** What browsers write before words to mark on a page; more ampersands may follow. */
    private static final String WORDS_TO_MARK = ":~:";

    private static final Pattern SLASHES = Pattern.compile("^/+");

    /** What stands behind a semicolon in a path and belongs to nobody who answers: the number of a visit. */
    private static final Pattern OF_A_VISIT = Pattern.compile(
            "[^=]*|(?:j|php|asp)?sess(?:ion)?[-_.]?(?:id)?=.*|aspsessionid[^=]*=.*|cfid=.*|cftoken=.*|sid=.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public Address {
        // Two slashes would begin a host.
        path = SLASHES.matcher(path).replaceFirst("/");
        pairs = List.copyOf(pairs);
    }

    /** Reads any text: an address with its host, a path, or only what stands behind the question mark. */
    public static Address read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("Whatever is no path is a query: " + written.length());
        }
        return new Address(Objects.requireNonNullElse(parts.group("path"), ""), Pair.read(parts.group("query")));
    }

    /**
     * What a program sent as an address, with whatever no address may hold written as escapes, without what stays with
     * whoever asks, and with one slash before its path, where several stand or none does.
     *
     * @param sent a letter for each byte
     */
    public static String mended(String sent) {
        var parted = AMPERSAND_BY_NUMBER
                .matcher(EQUALS_BY_NUMBER.matcher(sent).replaceAll("="))
                .replaceAll("&");
        var oneSlash = SLASHES_BEFORE_PATH.matcher(withoutPlace(parted)).replaceFirst("$1/");
        return Escapes.writeRaw(NO_PATH.matcher(oneSlash).replaceFirst("$1/"));
    }

    /**
     * Without what stays with whoever asks: a place on a page, or words to mark there. Before more names and values the
     * sign stands for itself, as in the number of an issue: a program sent it that does not know of places.
     */
    private static String withoutPlace(String sent) {
        var words = sent.indexOf(WORDS_TO_MARK);
        var isPlace = sent.lastIndexOf('#', words) > sent.lastIndexOf('&', words);
        var end = isPlace ? words : sent.length();
        var at = sent.substring(0, end).indexOf('#', sent.lastIndexOf('&', end - 1) + 1);
        return at < 0 ? sent : sent.substring(0, at);
    }

    /**
     * Its names are parted as we part them, each by one ampersand and by nothing else; and what is read of them is what
     * stands there.
     */
    public static boolean isWrittenAsOurs(String written) {
        var query = written.split("\\?", 2);
        return query.length == 1 || !PARTED_OTHERWISE.matcher(query[1]).find() && Pair.areAsRead(query[1]);
    }

    /** What it says, by names. */
    public Query query() {
        return Query.holding(pairs);
    }

    /**
     * The same with its path as we write it: no empty part in it and none at its end, no escape that stands for a
     * letter, nothing that nobody sees, no number of a visit behind a semicolon, no mark of a sentence. What else
     * stands behind a semicolon, or behind a question mark that became an escape on the way, or an ampersand, are names
     * and values.
     */
    public Address normal() {
        var lost = LOST_QUESTION_MARK.matcher(path);
        if (lost.matches()) {
            var query = lost.group("query");
            return new Address(
                            lost.group("path"),
                            Pair.read(lost.group("is").equals("=") ? query : Escapes.readInPath(query)))
                    .and(pairs)
                    .normal();
        }
        var parts = new ArrayList<String>();
        var behindSemicolons = new ArrayList<Pair>();
        for (var written : path.split("/")) {
            var pieces = List.of(written.split(";"));
            pieces.stream()
                    .skip(1)
                    .filter(piece -> !OF_A_VISIT.matcher(piece).matches())
                    .forEach(piece -> behindSemicolons.addAll(Pair.read(piece)));
            var part = pieces.isEmpty() ? "" : pieces.get(0);
            part = part.contains("%") ? Escapes.writeInPath(AsSeen.of(Escapes.readInPath(part))) : part;
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            var last = Escapes.readInPath(parts.get(parts.size() - 1));
            var meant = DamagedOnTheWay.withoutMarks(last);
            if (!meant.equals(last)) {
                parts.set(parts.size() - 1, Escapes.writeInPath(meant));
            }
        }
        return new Address(
                path.isEmpty() ? path : "/" + String.join("/", parts),
                DamagedOnTheWay.mend(
                        Stream.concat(behindSemicolons.stream(), pairs.stream()).toList()));
    }

    /**
     * Its path leads out of a folder, be it written with escapes or as people see it: nobody of good will writes so.
     */
    public boolean climbs() {
        return Arrays.stream(Escapes.readInPath(path).split("[/\\\\]"))
                .map(part -> AsSeen.of(part.split(";", 2)[0]))
                .anyMatch(".."::equals);
    }

    /** This address with these at its end. */
    public Address and(List<Pair> more) {
        return new Address(path, Stream.concat(pairs.stream(), more.stream()).toList());
    }

    /** This address without what stands under these names. */
    public Address without(Predicate<String> names) {
        return new Address(
                path, pairs.stream().filter(pair -> !names.test(pair.name())).toList());
    }

    /** This address without what others added on its way. */
    public Address withoutAdded() {
        return new Address(path, AddedOnTheWay.leaveOut(pairs));
    }

    /**
     * This address with these names plain where forms of other makers number what stands several times under one, as
     * "subjects[]" or "subjects[0]".
     */
    public Address withPlain(Predicate<String> names) {
        return new Address(
                path, pairs.stream().map(pair -> pair.withPlain(names)).toList());
    }

    /** This address without those of these names under which nothing stands that anybody sees. */
    public Address withoutEmpty(Predicate<String> names) {
        return new Address(
                path,
                pairs.stream()
                        .filter(pair -> !pair.showsNothing() || !names.test(pair.name()))
                        .toList());
    }

    /** The shortest link to it from pages in the same folder: a report leads some twenty times to how we decide. */
    public String beside() {
        return toString().substring(path.lastIndexOf('/') + 1);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return pairs.isEmpty()
                ? path
                : pairs.stream().map(Pair::toString).collect(Collectors.joining("&", path + "?", ""));
    }
}
