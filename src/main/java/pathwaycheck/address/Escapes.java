package pathwaycheck.address;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address holds letters that would mean something else in it: as {@code %C3%A4}, the bytes of UTF-8; a blank is
 * a plus. Old programs write the bytes of windows-1252, as {@code %E4}: those that are no UTF-8 are read so.
 */
final class Escapes {

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private static final Charset OF_OLD_PROGRAMS = Charset.forName("windows-1252");

    /** What no address may hold as it is: a sign of percent that begins no escape, and all but these letters. */
    private static final Pattern RAW = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\\-._~:/?\\[\\]@!$&'()*+,;=]");

    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    private Escapes() {}

    static String write(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address as it was sent, a letter for each byte, with what no address may hold written as escapes. */
    static String writeRaw(String sent) {
        return RAW.matcher(sent)
                .replaceAll(
                        raw -> "%" + UPPER_CASE.toHexDigits((byte) raw.group().charAt(0)));
    }

    /** As between two slashes of a path, where a plus is a plus. */
    static String writeInPath(String text) {
        return write(text).replace("+", "%20");
    }

    /** As {@link #read}, where a plus is a plus. */
    static String readInPath(String written) {
        return read(written.replace("+", "%2B"));
    }

    /** Reads whatever it is given: what looks like an escape and is none stands for itself, as in browsers. */
    static String read(String written) {
        // Most hold none, and there may be thousands.
        return written.indexOf('%') < 0
                ? written.replace('+', ' ')
                : ESCAPES.matcher(written.replace('+', ' '))
                        .replaceAll(escapes -> Matcher.quoteReplacement(
                                text(HexFormat.of().parseHex(escapes.group().replace("%", "")))));
    }

    private static String text(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var utf8 = StandardCharsets.UTF_8.newDecoder();
        for (var end = utf8.decode(in, out, true); end.isError(); end = utf8.decode(in, out, true)) {
            var others = new byte[end.length()];
            in.get(others);
            out.put(new String(others, OF_OLD_PROGRAMS));
        }
        return out.flip().toString();
    }
}
