package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pathwaycheck.web.page.FaultPages;
import pathwaycheck.web.page.Replies;

/**
 * Refuses addresses that are too long with a page. The server beneath would refuse them too, but without a page and
 * without the headers that every answer of ours carries.
 */
@Singleton
public class LongAddresses {

    /** Every question answered in full takes a tenth of it. */
    public static final int LONGEST = 8_000;

    /** After the filter that adds the headers, before everything else. */
    static final int FIRST = 1_000;

    void refuse(@Observes Filters filters) {
        filters.register(LongAddresses::check, FIRST);
    }

    private static void check(RoutingContext request) {
        if (request.request().uri().length() <= LONGEST) {
            request.next();
            return;
        }
        var status = Response.Status.REQUEST_URI_TOO_LONG;
        var page = new FaultPages.problem(
                "This address is too long",
                "Nobody can have that many answers. Start again, or use the address as we gave it to you.",
                Optional.empty(),
                Optional.empty());
        request.response()
                .setStatusCode(status.getStatusCode())
                .putHeader("Content-Type", Replies.TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(page.render());
    }
}
