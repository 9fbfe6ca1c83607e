package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * OPTIONS says which methods there are, where there is something to ask for. Whether there is, only who answers knows:
 * so it is asked like HEAD, and fails as that does.
 */
@Singleton
public class OptionsLikeHead {

    static final String WHOLE_SERVER = "*";
    private static final String IS_OPTIONS = "options";
    private static final Set<String> ABOUT_THE_ANSWER = Set.of(
            "accept-ranges",
            "content-disposition",
            "content-encoding",
            "content-length",
            "content-type",
            "etag",
            "last-modified",
            "location",
            "transfer-encoding");
    private static final int NO_CONTENT = 204;
    private static final int FIRST_FAILURE = 400;

    private final CurrentVertxRequest current;

    OptionsLikeHead(CurrentVertxRequest current) {
        this.current = current;
    }

    void ask(@Observes Filters filters) {
        filters.register(OptionsLikeHead::ask, FilterOrder.OPTIONS_LIKE_HEAD.priority());
    }

    /** A lone star is no path, and asks what the whole server can do (RFC 9110, 9.3.7). */
    static boolean hasAnsweredForAll(RoutingContext request) {
        var asked = request.request();
        if (!asked.uri().equals(WHOLE_SERVER) || !asked.method().equals(HttpMethod.OPTIONS) && !isOptions(request)) {
            return false;
        }
        request.response()
                .setStatusCode(NO_CONTENT)
                .putHeader(HttpHeaders.ALLOW, OnlyRead.allowed(request))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
        return true;
    }

    private static void ask(RoutingContext request) {
        if (hasAnsweredForAll(request)) {
            return;
        }
        if (request.request().method().equals(HttpMethod.OPTIONS)) {
            request.put(IS_OPTIONS, true);
            request.reroute(HttpMethod.HEAD, withoutHost(request.request()));
            return;
        }
        if (isOptions(request)) {
            request.addHeadersEndHandler(end -> mend(request));
        }
        request.next();
    }

    /** The server beneath asks again only for what begins with a slash. */
    private static String withoutHost(HttpServerRequest asked) {
        return asked.path() + (asked.query() == null ? "" : "?" + asked.query());
    }

    /** The server beneath leaves out what HEAD does not want only where it was HEAD from the beginning. */
    @ServerResponseFilter
    void sayNothingMore(ContainerResponseContext response) {
        if (isOptions(current.getCurrent()) && response.getStatus() < FIRST_FAILURE) {
            response.setEntity(null);
        }
    }

    private static void mend(RoutingContext request) {
        var response = request.response();
        var headers = response.headers();
        headers.set(HttpHeaders.ALLOW, OnlyRead.allowed(request));
        if (response.getStatusCode() < FIRST_FAILURE) {
            response.setStatusCode(NO_CONTENT);
            headers.names().stream()
                    .filter(OptionsLikeHead::isAboutTheAnswer)
                    .toList()
                    .forEach(headers::remove);
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isAboutTheAnswer(String header) {
        return ABOUT_THE_ANSWER.contains(header.toLowerCase(Locale.ROOT));
    }

    private static boolean isOptions(RoutingContext request) {
        return request.get(IS_OPTIONS) != null;
    }
}
