package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.rules.RuleBooks;

/**
 * Pages that depend on nobody. Each is drawn once for the rules in service, and packed once for browsers that take it
 * so. Browsers may keep it, and ask each time whether it is still the same.
 */
@Singleton
public class DrawnOnce {

    private volatile Shelf shelf = new Shelf(null, Map.of());

    /** The pages of some rules, by their path. There are as many as careers and requirements call for. */
    private record Shelf(RuleBooks rules, Map<String, Page> pages) {}

    /** @param tag the same as long as the page says the same, on every copy of the app */
    private record Page(Packed html, String tag) {
        static Page of(String html) {
            return new Page(Packed.of(html), tagOf(html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The page at this address, or word that it is still the one that the browser has. */
    RestResponse<Buffer> answer(
            RuleBooks rules, Address address, HttpServerRequest request, Supplier<TemplateInstance> draw) {
        var page = shelf(rules)
                .pages()
                .computeIfAbsent(address.path(), path -> Page.of(draw.get().render()));
        var isPacked = Packed.isTaken(request);
        var isKept = Packed.names(request, HttpHeaders.IF_NONE_MATCH, page.tag());
        var reply = RestResponse.ResponseBuilder.<Buffer>create(
                        isKept ? Response.Status.NOT_MODIFIED : Response.Status.OK)
                .header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isKept) {
            return reply.build();
        }
        if (isPacked) {
            reply.header(HttpHeaders.CONTENT_ENCODING, Packed.HOW);
        }
        return reply.header(HttpHeaders.CONTENT_TYPE, Replies.TYPE)
                .entity(isPacked ? page.html().packed() : page.html().plain())
                .build();
    }

    private Shelf shelf(RuleBooks rules) {
        var now = shelf;
        if (now.rules() != rules) {
            now = new Shelf(rules, new ConcurrentHashMap<>());
            shelf = now;
        }
        return now;
    }

    /** Weak, because it stands for the packed bytes as well. */
    private static String tagOf(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 8)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
