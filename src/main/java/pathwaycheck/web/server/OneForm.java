package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import pathwaycheck.address.Links;

/**
 * An address has one form, and gives it whatever a request says that it accepts: so that is laid aside before any page
 * could refuse it. Only an error is told in the form that is asked for.
 */
@Singleton
public class OneForm {

    private static final String ACCEPT = "accept";
    private static final String DATA = ".json";

    void layAside(@Observes Filters filters) {
        filters.register(OneForm::layAside, FilterOrder.ONE_FORM.priority());
    }

    private static void layAside(RoutingContext request) {
        var headers = request.request().headers();
        request.put(ACCEPT, headers.getAll(HttpHeaders.ACCEPT));
        headers.remove(HttpHeaders.ACCEPT);
        request.next();
    }

    /** Laid aside, or still where it was sent, if the request came no further. */
    private static List<String> accepted(RoutingContext request) {
        List<String> laidAside = request.get(ACCEPT);
        return laidAside == null ? request.request().headers().getAll(HttpHeaders.ACCEPT) : laidAside;
    }

    /** Whether a page is asked for by its name, as browsers do, and nothing that programs read. */
    static boolean isForReaders(RoutingContext request) {
        return Accept.read(accepted(request)).asksForPage();
    }

    /** Whether an error is told to a program: whoever asks wants data, or rather JSON than a page. */
    static boolean isForPrograms(RoutingContext request) {
        var path = request.request().path();
        return path != null && (path.endsWith(DATA) || Links.isForPrograms(path) || path.equals(Links.OEMBED))
                || Accept.read(accepted(request)).prefersJson();
    }
}
