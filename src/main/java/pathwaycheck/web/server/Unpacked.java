package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import pathwaycheck.web.page.Packed;

/**
 * Sends an answer as it is to whoever does not take it packed: beside a coding that it does not know, the server
 * beneath overlooks that ours is forbidden (RFC 9110, 12.5.3).
 */
@Singleton
public class Unpacked {

    private static final String NOT_PACKED = "identity";

    void see(@Observes Filters filters) {
        filters.register(Unpacked::see, FilterOrder.UNPACKED.priority());
    }

    /** The server beneath takes the word out again, once it has packed nothing because of it. */
    private static void see(RoutingContext request) {
        var asked = request.request();
        if (asked.method() != HttpMethod.HEAD
                && asked.headers().contains(HttpHeaders.ACCEPT_ENCODING)
                && !Packed.isTaken(asked)) {
            request.addHeadersEndHandler(end -> {
                if (!request.response().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
                    request.response().headers().set(HttpHeaders.CONTENT_ENCODING, NOT_PACKED);
                }
            });
        }
        request.next();
    }
}
