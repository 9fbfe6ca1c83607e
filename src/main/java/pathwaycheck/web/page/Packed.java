package pathwaycheck.web.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A text that is sent again and again, packed once for all who take it so. */
public record Packed(Buffer plain, Buffer packed) {

    /** How it is packed, as headers call it. */
    public static final String HOW = "gzip";

    private static final Pattern BLANKS = Pattern.compile("\\s");

    public static Packed of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Packed(Buffer.buffer(bytes), Buffer.buffer(pack(bytes)));
    }

    /** Whether whoever asks takes it packed. */
    public static boolean isTaken(HttpServerRequest request) {
        return names(request, HttpHeaders.ACCEPT_ENCODING, HOW);
    }

    /** Whether one of the words of this header is this one; with a weight behind it, only if that is not none. */
    static boolean names(HttpServerRequest request, String header, String word) {
        return request.headers().getAll(header).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(it -> BLANKS.matcher(it).replaceAll(""))
                .anyMatch(it -> it.equals(word) || it.startsWith(word + ";") && !it.matches(".*q=0(\\.0*)?"));
    }

    private static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
