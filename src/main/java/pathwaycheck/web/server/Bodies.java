package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses whatever a request brings beside its address, before its first byte is waited for: no page takes any. */
@Singleton
public class Bodies {

    /** After the filters that look at the address. */
    private static final int FOURTH = OneAddress.THIRD - 1;

    void refuse(@Observes Filters filters) {
        filters.register(Bodies::check, FOURTH);
    }

    /** Made when the first is refused. */
    private static final class NoBody {
        private static final Refused ANSWER = new Refused(
                413,
                "We cannot answer this request",
                "Pages here are only ever read. Open them by their address or by a link.");
    }

    private static void check(RoutingContext request) {
        if (!hasBody(request.request())) {
            request.next();
            return;
        }
        // What is still on its way is not read.
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.addEndHandler(end -> request.request().connection().close());
        NoBody.ANSWER.answer(request.request());
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
