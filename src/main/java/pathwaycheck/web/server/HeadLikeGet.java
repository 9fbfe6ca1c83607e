package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pathwaycheck.web.page.Packed;

/**
 * HEAD has the headers of GET. The server beneath packs only what has a body, so it would name the length of another
 * answer, and how it is not packed; and of a file it would not say what it is.
 */
@Singleton
public class HeadLikeGet {

    private static final String NOT_PACKED = "identity";
    private static final int OK = 200;
    private static final int HUNDRED = 100;
    private static final int REDIRECTION = 3;

    private final Set<String> packed;

    HeadLikeGet(@ConfigProperty(name = "quarkus.http.compress-media-types") List<String> packed) {
        this.packed = Set.copyOf(packed);
    }

    void see(@Observes Filters filters) {
        filters.register(this::see, FilterOrder.HEAD_LIKE_GET.priority());
    }

    private void see(RoutingContext request) {
        if (request.request().method().equals(HttpMethod.HEAD)) {
            request.addHeadersEndHandler(end -> mend(request));
        } else {
            request.addHeadersEndHandler(end -> mendUnpacked(request));
        }
        request.next();
    }

    /** Where it packs nothing, the server beneath does not take out again that nothing is packed. */
    private static void mendUnpacked(RoutingContext request) {
        var response = request.response();
        var hasNoBody = response.getStatusCode() / HUNDRED == REDIRECTION;
        if ((hasNoBody || !request.request().headers().contains(HttpHeaders.ACCEPT_ENCODING))
                && response.headers().contains(HttpHeaders.CONTENT_ENCODING, NOT_PACKED, true)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private void mend(RoutingContext request) {
        var headers = request.response().headers();
        if (!headers.contains(HttpHeaders.CONTENT_TYPE) && request.response().getStatusCode() == OK) {
            typeOfFile(request).ifPresent(type -> headers.set(HttpHeaders.CONTENT_TYPE, type));
        }
        if (headers.contains(HttpHeaders.CONTENT_ENCODING, NOT_PACKED, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            return;
        }
        var type = Optional.ofNullable(headers.get(HttpHeaders.CONTENT_TYPE)).orElse("");
        if (packed.contains(type.split(";")[0])
                && !headers.contains(HttpHeaders.CONTENT_ENCODING)
                && Packed.isTaken(request.request())) {
            headers.set(HttpHeaders.CONTENT_ENCODING, Packed.HOW);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    /** As the server beneath calls what it sends of a file. */
    private static Optional<String> typeOfFile(RoutingContext request) {
        return Optional.ofNullable(MimeMapping.getMimeTypeForFilename(request.normalizedPath()))
                .map(type -> type.startsWith("text/") ? type + ";charset=UTF-8" : type);
    }
}
