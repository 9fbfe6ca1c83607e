package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A word that is the same as long as an address says the same, on every copy of the app: who has it already is told so,
 * and sent nothing.
 *
 * @param word weak, because it stands for the packed bytes as well
 * @param since when the address began to say it, to the second; empty: nobody knows
 */
record Tag(String word, Optional<Instant> since) {

    private static final String WEAK = "W/";
    private static final String ANY = "*";
    private static final int OCTETS = 8;

    /** What servers between us and whoever asks write at its end: nothing, or how they packed what it stands for. */
    private static final List<String> PACKED_THERE = List.of("", "-gzip", "-br");

    /** Of what is said, or of all that it follows from. */
    static Tag of(String... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                hash.update(part.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            }
            return new Tag(
                    WEAK + "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), OCTETS)) + "\"",
                    Optional.empty());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The same, of what an address has said since then. */
    Tag since(Optional<Instant> began) {
        return new Tag(word, began.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS)));
    }

    /**
     * Whoever asks has it already; on the way somebody may have left out that it is weak, or written behind it how it
     * was packed there, which does not count. Who names no word may name a moment: that which we told them, or a later
     * one at which they asked.
     */
    boolean isKept(HttpServerRequest request) {
        var moment = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (!request.headers().contains(HttpHeaders.IF_NONE_MATCH) && moment != null) {
            return since.filter(began -> HttpDate.read(moment, began)
                            .filter(asked -> !asked.isBefore(began))
                            .isPresent())
                    .isPresent();
        }
        return Stream.concat(Stream.of(ANY), writtenOnTheWay())
                .anyMatch(it -> Packed.names(request, HttpHeaders.IF_NONE_MATCH, it));
    }

    private Stream<String> writtenOnTheWay() {
        return Stream.of(word, word.substring(WEAK.length()))
                .flatMap(it -> PACKED_THERE.stream().map(how -> it.substring(0, it.length() - 1) + how + "\""));
    }

    /** An answer with this tag: all is well, or nothing is new. */
    <T> RestResponse.ResponseBuilder<T> answer(HttpServerRequest request, String howToKeepIt) {
        var reply = RestResponse.ResponseBuilder.<T>create(
                isKept(request) ? Response.Status.NOT_MODIFIED : Response.Status.OK);
        since.ifPresent(began -> reply.header(HttpHeaders.LAST_MODIFIED, HttpDate.write(began)));
        return reply.header(HttpHeaders.ETAG, word)
                .header(HttpHeaders.CACHE_CONTROL, howToKeepIt)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
