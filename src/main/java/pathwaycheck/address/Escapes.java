package pathwaycheck.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address holds letters that would mean something else in it: as {@code %C3%A4}, the bytes of UTF-8; a blank is
 * a plus.
 */
final class Escapes {

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** What no address may hold as it is: a sign of percent that begins no escape, and all but these letters. */
    private static final Pattern RAW = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\\-._~:/?\\[\\]@!$&'()*+,;=]");

    private Escapes() {}

    static String write(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address as it was sent, a letter for each byte, with what no address may hold written as escapes. */
    static String writeRaw(String sent) {
        return RAW.matcher(sent)
                .replaceAll(raw -> "%%%02X".formatted((int) raw.group().charAt(0)));
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
        return ESCAPES.matcher(written.replace('+', ' '))
                .replaceAll(escapes ->
                        Matcher.quoteReplacement(URLDecoder.decode(escapes.group(), StandardCharsets.UTF_8)));
    }
}
