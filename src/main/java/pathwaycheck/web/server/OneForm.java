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
    private static final String SEC_FETCH_MODE = "Sec-Fetch-Mode";
    private static final String GOES_TO_A_PAGE = "navigate";

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

    /** Whether somebody sits in front of it: a browser says that it goes to a page, or accepts what browsers do. */
    static boolean isForReaders(RoutingContext request) {
        return GOES_TO_A_PAGE.equals(request.request().getHeader(SEC_FETCH_MODE))
                || Accept.read(accepted(request)).isOfBrowser();
    }

    /** Whether whoever asks names a calendar among what it accepts. */
    static boolean isForCalendars(RoutingContext request) {
        return Accept.read(accepted(request)).isOfCalendar();
    }

    /** Whether an error is told to a program: whoever asks wants data, or rather JSON than a page. */
    static boolean isForPrograms(RoutingContext request) {
        var path = request.request().path();
        return path != null && isForPrograms(path)
                || Accept.read(accepted(request)).prefersJson();
    }

    /** Whatever stands at this path is data. */
    static boolean isForPrograms(String path) {
        return path.endsWith(DATA) || Links.isForPrograms(path) || path.equals(Links.OEMBED);
    }
}
