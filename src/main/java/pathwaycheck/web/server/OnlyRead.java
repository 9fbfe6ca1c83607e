package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Addresses are only ever read. Refuses every other method, and whatever a request brings beside its address, before
 * its first byte is waited for.
 */
@Singleton
public class OnlyRead {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void refuse(@Observes Filters filters) {
        filters.register(OnlyRead::check, FilterOrder.ONLY_READ.priority());
    }

    /** Made when the first is refused. */
    private static final class No {
        private static final Refused METHOD = new Refused(Problem.ONLY_READ);
        private static final Refused BODY = new Refused(Problem.ONLY_READ.with(413));
    }

    private static void check(RoutingContext request) {
        var asked = request.request();
        if (hasBody(asked)) {
            // What is still on its way is not read.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.addEndHandler(end -> asked.connection().close());
        }
        if (!READING.contains(asked.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            No.METHOD.answer(request);
        } else if (hasBody(asked)) {
            No.BODY.answer(request);
        } else {
            request.next();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
