package pathwaycheck.address;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A name and a value in an address, as they are meant: without escapes; the name as people see it. */
public record Pair(String name, String value) {

    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]*[\\r\\n]+[ \\t]*");

    private static final Pattern PLAIN = Pattern.compile("[!-~]");

    /**
     * The pairs of a query string, in its order. A name without a value has an empty one; a semicolon parts them, too.
     */
    static List<Pair> read(String query) {
        return Arrays.stream(query.split("[&;]"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(parts -> new Pair(AsSeen.of(text(parts[0])), parts.length > 1 ? text(parts[1]) : ""))
                .toList();
    }

    /** Nobody writes lines into an address: where one ends, a mail program has broken it. */
    private static String text(String written) {
        return END_OF_LINE.matcher(Escapes.read(written)).replaceAll("");
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
