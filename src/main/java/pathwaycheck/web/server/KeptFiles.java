package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import pathwaycheck.web.page.HttpDate;

/**
 * Style and script are named by their content: what was fetched once is good for ever. Other files are good for a day.
 * That a file is not there is not: a moment later it may be, so that is kept by nobody.
 */
@Singleton
public class KeptFiles {

    private static final String FILES = "/static/";
    private static final String NAMED_BY_CONTENT = FILES + "bundle/";

    /** What browsers ask for unasked. */
    private static final Set<String> AT_THE_ROOT = Set.of("/favicon.ico", "/apple-touch-icon.png");

    private static final String FOR_EVER = "public, immutable, max-age=31536000";
    private static final String FOR_A_DAY = "public, immutable, max-age=86400";
    private static final int FIRST_ERROR = 400;

    private final Clock clock;

    KeptFiles(Clock clock) {
        this.clock = clock;
    }

    void see(@Observes Filters filters) {
        filters.register(this::see, FilterOrder.KEPT_FILES.priority());
    }

    private void see(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith(FILES) || AT_THE_ROOT.contains(path)) {
            writeMomentAnew(request.request());
            request.addHeadersEndHandler(end -> say(request.response(), path.startsWith(NAMED_BY_CONTENT)));
        }
        request.next();
    }

    /** The server beneath reads a moment in one way alone, of the three in which it may be written. */
    private void writeMomentAnew(HttpServerRequest request) {
        var written = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (written != null) {
            HttpDate.read(written, clock.instant())
                    .ifPresent(moment -> request.headers().set(HttpHeaders.IF_MODIFIED_SINCE, HttpDate.write(moment)));
        }
    }

    private static void say(HttpServerResponse response, boolean isNamedByContent) {
        if (response.getStatusCode() >= FIRST_ERROR) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (isTheFile(response.getStatusCode())) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, isNamedByContent ? FOR_EVER : FOR_A_DAY);
        }
    }

    /** All of it, a part of it, or word that it is still the same: that says as much (RFC 9110, 15.4.5). */
    private static boolean isTheFile(int status) {
        return status == 200 || status == 206 || status == 304;
    }
}
