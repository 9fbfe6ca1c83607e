package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Style and script are named by their content: what was fetched once is good for ever. That a file is not there is not:
 * a moment later it may be, so that is kept by nobody.
 */
@Singleton
public class KeptFiles {

    private static final String FILES = "/static/";
    private static final String NAMED_BY_CONTENT = FILES + "bundle/";
    private static final String FOR_EVER = "public, immutable, max-age=31536000";
    private static final int FIRST_ERROR = 400;

    void see(@Observes Filters filters) {
        filters.register(KeptFiles::see, FilterOrder.KEPT_FILES.priority());
    }

    private static void see(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith(FILES)) {
            request.addHeadersEndHandler(end -> say(request.response(), path.startsWith(NAMED_BY_CONTENT)));
        }
        request.next();
    }

    private static void say(HttpServerResponse response, boolean isNamedByContent) {
        if (response.getStatusCode() >= FIRST_ERROR) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (isNamedByContent && isTheFile(response.getStatusCode())) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        }
    }

    /** All of it, a part of it, or word that it is still the same. */
    private static boolean isTheFile(int status) {
        return status == 200 || status == 206 || status == 304;
    }
}
