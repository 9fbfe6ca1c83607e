package pathwaycheck.rulefiles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that is written in UTF-8. */
final class Utf8 {

    private static final String TO_DO = "save it as UTF-8: editors ask for the encoding where they ask for the name";

    private Utf8() {}

    static Optional<String> read(String file, byte[] bytes, Problems problems) {
        if (beginsAsUtf16(bytes)) {
            problems.in(file, "the file is not written in UTF-8, but in UTF-16", TO_DO);
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            var at = Place.of(text, text.length());
            problems.at(
                    file,
                    at.line(),
                    at.column(),
                    "the file is not written in UTF-8: a letter of another encoding stands here",
                    TO_DO);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** With the mark of its order, or with every second byte of “id” and the like empty. */
    private static boolean beginsAsUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return first == 0xff && second == 0xfe || first == 0xfe && second == 0xff || (first == 0) != (second == 0);
    }
}
