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
    private static final int NO_CONTENT = 204;
    private static final int HUNDRED = 100;
    private static final int REDIRECTION = 3;

    void see(@Observes Filters filters) {
        filters.register(Unpacked::see, FilterOrder.UNPACKED.priority());
    }

    /**
     * The server beneath takes the word out again, once it has packed nothing because of it; of what has no body it
     * packs nothing, and takes out nothing. What HEAD says is mended by {@link HeadLikeGet}.
     */
    private static void see(RoutingContext request) {
        var asked = request.request();
        if (asked.method() != HttpMethod.HEAD
                && asked.headers().contains(HttpHeaders.ACCEPT_ENCODING)
                && !Packed.isTaken(asked)) {
            request.addHeadersEndHandler(end -> {
                var status = request.response().getStatusCode();
                if (status != NO_CONTENT
                        && status / HUNDRED != REDIRECTION
                        && !request.response().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
                    request.response().headers().set(HttpHeaders.CONTENT_ENCODING, NOT_PACKED);
                }
            });
        }
        request.next();
    }
}
