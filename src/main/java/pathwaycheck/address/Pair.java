package pathwaycheck.address;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name and a value in an address, as they are meant: without escapes; the name as people see it. */
public record Pair(String name, String value) {

    /** From the first blank of a row alone: begun at each of thousands, it would look at all behind them each time. */
    private static final Pattern END_OF_LINE = Pattern.compile("(?<![ \\t])[ \\t]*[\\r\\n][ \\t\\r\\n]*");

    private static final Pattern NUMBERED = Pattern.compile("\\[[0-9]{0,5}]");

    private static final Pattern PLAIN = Pattern.compile("[!-~]");

    /**
     * The pairs of a query string, in its order. A name without a value has an empty one; a semicolon parts them, too.
     */
    static List<Pair> read(String query) {
        return written(query).map(Pair::asRead).toList();
    }

    /** What is read of this query string is what stands in it: nothing in it is left out, or read as another letter. */
    static boolean areAsRead(String query) {
        return written(query).allMatch(pair -> pair.equals(pair.asRead()));
    }

    private static Stream<Pair> written(String query) {
        return Arrays.stream(query.split("[&;]"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(parts -> new Pair(Escapes.read(parts[0]), parts.length > 1 ? Escapes.read(parts[1]) : ""));
    }

    private Pair asRead() {
        return new Pair(AsSeen.of(onOneLine(name)), onOneLine(value));
    }

    /** Nobody writes lines into an address: where one ends, a mail program has broken it. */
    private static String onOneLine(String text) {
        // Most hold none, and there may be thousands.
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : END_OF_LINE.matcher(text).replaceAll("");
    }

    /** The same with its value as people see it; one in which they see nothing says nothing, and stays. */
    Pair asSeen() {
        var seen = AsSeen.of(value);
        return seen.isEmpty() || seen.equals(value) ? this : new Pair(name, seen);
    }

    /** The same without brackets behind its name, where it is one of these. */
    Pair withPlain(Predicate<String> names) {
        var bracket = name.indexOf('[');
        if (bracket < 0) {
            return this;
        }
        var plain = name.substring(0, bracket);
        return NUMBERED.matcher(name.substring(bracket)).matches() && names.test(plain) ? new Pair(plain, value) : this;
    }

    /** Nobody sees anything as its value. */
    public boolean showsNothing() {
        // An address may hold a thousand, and most values begin with a plain letter.
        return value.isEmpty()
                || !PLAIN.matcher(value).lookingAt() && AsSeen.of(value).isEmpty();
    }

    /** As an address holds it. */
    @Override
    public String toString() {
        return Escapes.write(name) + "=" + Escapes.write(value);
    }
}
