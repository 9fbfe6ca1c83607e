package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A word that is the same as long as an address says the same, on every copy of the app: who has it already is told so,
 * and sent nothing.
 *
 * @param word weak, because it stands for the packed bytes as well
 */
record Tag(String word) {

    private static final String WEAK = "W/";
    private static final String ANY = "*";
    private static final int OCTETS = 8;

    /** Of what is said, or of all that it follows from. */
    static Tag of(String... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                hash.update(part.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            }
            return new Tag(WEAK + "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), OCTETS)) + "\"");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Whoever asks has it already; on the way somebody may have left out that it is weak, which does not count. */
    boolean isKept(HttpServerRequest request) {
        return Stream.of(word, word.substring(WEAK.length()), ANY)
                .anyMatch(it -> Packed.names(request, HttpHeaders.IF_NONE_MATCH, it));
    }

    /** An answer with this tag: all is well, or nothing is new. */
    <T> RestResponse.ResponseBuilder<T> answer(HttpServerRequest request, String howToKeepIt) {
        return RestResponse.ResponseBuilder.<T>create(
                        isKept(request) ? Response.Status.NOT_MODIFIED : Response.Status.OK)
                .header(HttpHeaders.ETAG, word)
                .header(HttpHeaders.CACHE_CONTROL, howToKeepIt)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
