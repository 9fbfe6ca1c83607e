package pathwaycheck.address;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as people see it: what came in with a copied text and shows nothing is not in it, and letters and figures that
 * are only drawn otherwise are the plain ones. One that means something else, as a raised 2 or a long s, stays.
 */
public final class AsSeen {

    /**
     * Marks that take no room, as a byte order mark or a soft hyphen; letters that show nothing; and what stands for a
     * picture that was not copied with its text.
     */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\u17B4\\u17B5"
            + "\\u180B-\\u180D\\u180F\\u2800\\uFE00-\\uFE0F\\uFFFC\\x{E0100}-\\x{E01EF}]");

    /** As wide letters, those that were drawn as one or for a formula, and small signs. */
    private static final Pattern DRAWN_OTHERWISE = Pattern.compile(
            "[\\u2024-\\u2026\\uFB00-\\uFB04\\uFB06" + "\\uFE50-\\uFE6F\\uFF01-\\uFFEE\\x{1D400}-\\x{1D7FF}]+");

    /** As those of an Arabic or an Indian keyboard. */
    private static final Pattern FIGURES_OF_OTHERS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    /** The end of a line that large computers write is one, too. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    /** What programs that write letters put in place of a hyphen. */
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2013\\u2212]");

    /** And in place of an apostrophe: before a year they take it for the beginning of a quotation. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u2032]");

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
        var plain = DRAWN_OTHERWISE
                .matcher(text)
                .replaceAll(
                        drawn -> Matcher.quoteReplacement(Normalizer.normalize(drawn.group(), Normalizer.Form.NFKC)));
        var seen = Normalizer.normalize(NOTHING.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
        var plainSigns =
                APOSTROPHES.matcher(HYPHENS.matcher(seen).replaceAll("-")).replaceAll("'");
        var plainFigures = FIGURES_OF_OTHERS
                .matcher(plainSigns)
                .replaceAll(
                        figure -> String.valueOf(Character.digit(figure.group().codePointAt(0), 10)));
        return BLANKS.matcher(plainFigures).replaceAll(" ").strip();
    }
}
