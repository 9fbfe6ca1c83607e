package pathwaycheck.rulefiles;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A character that nobody sees, or that looks like a blank and is none. It comes in with something copied. */
record Unseen(int codePoint) {

    /** Characters of this kind, as a class of a pattern; the ordinary blank is none of them. */
    static final String ANY = "[\\p{Cf}\\p{Zs}\\u034F\\u115F\\u1160\\u2800\\u3164&&[^ ]]";

    private static final Pattern FIRST = Pattern.compile(ANY);

    private static final Map<Integer, String> NAMES = Map.of(
            0x00A0, "a no-break blank",
            0x202F, "a narrow no-break blank",
            0x2009, "a thin blank",
            0x3000, "a wide blank",
            0x00AD, "a soft hyphen",
            0x200B, "a blank without width",
            0xFEFF, "a mark of the encoding");

    /** The first in this text. */
    static Optional<Unseen> in(String text) {
        return FIRST.matcher(text)
                .results()
                .map(it -> new Unseen(it.group().codePointAt(0)))
                .findFirst();
    }

    /** The text without any. */
    static String without(String text) {
        return FIRST.matcher(text).replaceAll("");
    }

    /** As “a no-break blank (U+00A0)”. */
    String inWords() {
        return NAMES.getOrDefault(codePoint, "a character that nobody sees") + " (" + Problem.number(codePoint) + ")";
    }

    /** Behind which letters it stands in this text, as “behind “if””. */
    String placeIn(String text) {
        var before = text.substring(0, text.indexOf(codePoint));
        return before.isEmpty() ? "at its beginning" : "behind “" + before + "”";
    }
}
