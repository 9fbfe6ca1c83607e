package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import pathwaycheck.address.Links;
import pathwaycheck.web.site.Settings;

/**
 * Tells browsers within whose pages ours may be shown: those of the sites that the operator names, and nobody else's.
 * They load one script of ours, and nothing else.
 */
@Singleton
public class Frames {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";

    private final String named;

    Frames(Settings settings) {
        named = String.join(" ", new TreeSet<>(settings.embed().origins().orElse(List.of())));
    }

    void allow(@Observes Filters filters) {
        if (!named.isEmpty()) {
            filters.register(this::allow, FilterOrder.FRAMES.priority());
        }
    }

    private void allow(RoutingContext request) {
        var headers = request.response().headers();
        var policy = headers.get(POLICY);
        if (policy == null || !policy.contains(NOBODY)) {
            throw new IllegalStateException("The policy of our pages says nothing of frames: " + policy);
        }
        headers.set(POLICY, policy.replace(NOBODY, "frame-ancestors " + named));
        if (request.normalizedPath().equals(Links.EMBED_SCRIPT)) {
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
        request.next();
    }
}
