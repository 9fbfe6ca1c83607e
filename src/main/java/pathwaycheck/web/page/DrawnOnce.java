package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
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
    private record Page(Packed html, Tag tag) {
        static Page of(String html) {
            return new Page(Packed.of(html), Tag.of(html));
        }
    }

    /** The page at this address, or word that it is still the one that the browser has. */
    RestResponse<Buffer> answer(
            RuleBooks rules, Address address, HttpServerRequest request, Supplier<TemplateInstance> draw) {
        var page = shelf(rules)
                .pages()
                .computeIfAbsent(address.path(), path -> Page.of(draw.get().render()));
        var isPacked = Packed.isTaken(request);
        var reply = page.tag().<Buffer>answer(request, "no-cache");
        if (page.tag().isKept(request)) {
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
}
