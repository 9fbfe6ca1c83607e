package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import pathwaycheck.address.AddedOnTheWay;
import pathwaycheck.address.Address;

/**
 * Leads every other way of writing an address to the one that its page has: without a slash at the end, and without
 * what others put into it on its way. What is dropped so is dropped openly, and nothing that could be an answer is.
 */
@Singleton
public class OneAddress {

    /** After the filter that refuses what is too long to be read. */
    static final int THIRD = LongAddresses.SECOND - 1;

    void lead(@Observes Filters filters) {
        filters.register(OneAddress::check, THIRD);
    }

    /** Made when the first is refused. */
    private static final class NoPage {
        private static final Refused ANSWER = new Refused(
                404, "Page not found", "We cannot find that page. If you typed the address, check it is correct.");
    }

    private static void check(RoutingContext request) {
        var method = request.request().method();
        var asked = Address.read(request.request().uri());
        if (asked.climbs()) {
            NoPage.ANSWER.answer(request.request());
            return;
        }
        var one = asked.normal().without(AddedOnTheWay::isOne);
        if (one.equals(asked) || !(method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(Response.Status.SEE_OTHER.getStatusCode())
                .putHeader("Location", one.toString())
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
