package pathwaycheck.cohort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file whose bytes may be those of UTF-8, of UTF-16, or of the Windows in which a spreadsheet ran:
 * nobody says which, and so its beginning tells.
 */
public final class Letters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** So much of the beginning is looked at. */
    private static final int BEGINNING = 64 * 1024;

    private Letters() {}

    /** All letters of a file that is not large. */
    public static String all(byte[] bytes) throws IOException {
        var letters = new StringWriter();
        of(new ByteArrayInputStream(bytes)).transferTo(letters);
        return letters.toString();
    }

    /** Its letters, without the mark in front of them. */
    static Reader of(InputStream bytes) throws IOException {
        var whole = new PushbackInputStream(bytes, BEGINNING);
        var beginning = whole.readNBytes(BEGINNING);
        whole.unread(beginning);
        if (begins(beginning, 0xEF, 0xBB, 0xBF)) {
            whole.skipNBytes(3);
            return new InputStreamReader(whole, StandardCharsets.UTF_8);
        }
        if (begins(beginning, 0xFF, 0xFE) || begins(beginning, 0xFE, 0xFF)) {
            return new InputStreamReader(whole, StandardCharsets.UTF_16);
        }
        return new InputStreamReader(whole, withoutMark(beginning));
    }

    private static Charset withoutMark(byte[] beginning) {
        if (beginning.length > 1 && beginning[0] != 0 && beginning[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (beginning.length > 1 && beginning[0] == 0 && beginning[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(beginning) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Its end may lie within a letter. */
    private static boolean isUtf8(byte[] beginning) {
        var in = ByteBuffer.wrap(beginning);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(Math.max(1, beginning.length)), false);
        return !result.isError();
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
