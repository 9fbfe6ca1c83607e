package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import pathwaycheck.address.Links;
import pathwaycheck.web.site.RulesHeaders;
import pathwaycheck.web.site.Settings;

/**
 * Tells browsers whether a page of another site may read what the API answers: those of the sites that the operator
 * names, and nobody else's. Nothing but the API is ever read so.
 */
@Singleton
public class OtherSites {

    private static final String KEPT_FOR_SECONDS = "86400";

    private final Set<String> sites;

    OtherSites(Settings settings) {
        sites = Set.copyOf(settings.api().origins().orElse(List.of()));
    }

    void see(@Observes Filters filters) {
        filters.register(this::see, FilterOrder.OTHER_SITES.priority());
    }

    private void see(RoutingContext request) {
        if (Links.isForPrograms(request.normalizedPath()) && !sites.isEmpty()) {
            var site = request.request().getHeader(HttpHeaders.ORIGIN);
            var headers = request.response().headers();
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            if (site != null && sites.contains(site)) {
                headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, site);
                headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RulesHeaders.ALL);
                if (request.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
                    headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
                    headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type");
                    headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEPT_FOR_SECONDS);
                }
            }
        }
        request.next();
    }
}
