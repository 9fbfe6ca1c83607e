package pathwaycheck.address;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as people see it: what came in with a copied text and shows nothing is not in it, and letters and figures are
 * the plain ones.
 */
public final class AsSeen {

    /** Marks that take no room, as a byte order mark or a soft hyphen; and letters that show nothing. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180D\\u180F\\u2800\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    /** The end of a line that large computers write is one, too. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    /** What programs that write letters put in place of a hyphen. */
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2013\\u2212]");

    private AsSeen() {}

    /** This text, with one blank where people see room, and none at its ends. */
    public static String of(String text) {
        return isPlain(text) ? text : ofAny(text);
    }

    /** As nearly all are: of letters, figures and signs alone, which every keyboard has. */
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String ofAny(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var seen = NOTHING.matcher(plain).replaceAll("");
        return BLANKS.matcher(HYPHENS.matcher(seen).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
