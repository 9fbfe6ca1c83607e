package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import pathwaycheck.address.AddedOnTheWay;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.visit.Tried;

/**
 * Leads every other way of writing an address to the one that its page has: with escapes for what no address may hold,
 * without a slash at the end, without names under which nothing stands, and without what others put into it on its way.
 * What is dropped so is dropped openly, and nothing that could be an answer is.
 */
@Singleton
public class OneAddress {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]");

    void lead(@Observes Filters filters) {
        filters.register(OneAddress::check, FilterOrder.ONE_ADDRESS.priority());
    }

    /** Made when the first is refused. */
    private static final class No {
        private static final Refused PAGE = new Refused(Problem.NO_PAGE);
        private static final Refused LENGTH = new Refused(Problem.TOO_LONG);
        private static final Refused ADDRESS = new Refused(
                400,
                "We cannot use this address",
                "It holds something that is no letter. Open pages by a link, or start again.");
    }

    private static void check(RoutingContext request) {
        if (!hasAnswered(request)) {
            request.next();
        }
    }

    /** Leads to the one address, or refuses what is none; no: the request stands at its address. */
    static boolean hasAnswered(RoutingContext request) {
        var sent = request.request().uri();
        if (CONTROL.matcher(sent).find()) {
            No.ADDRESS.answer(request);
            return true;
        }
        var mended = Address.mended(sent);
        var asked = Address.read(mended);
        if (asked.climbs()) {
            No.PAGE.answer(request);
            return true;
        }
        var one = one(asked);
        if (one.equals(asked) && mended.equals(sent)
                || !isRead(request.request().method())) {
            return false;
        }
        if (one.toString().length() > LongAddresses.LONGEST) {
            No.LENGTH.answer(request);
            return true;
        }
        request.response()
                .setStatusCode(Response.Status.SEE_OTHER.getStatusCode())
                .putHeader("Location", one.toString())
                .putHeader("Cache-Control", "no-store")
                .end();
        return true;
    }

    /** A name without a value says nothing, whoever left it there; a form sends all its fields. */
    private static Address one(Address asked) {
        var one = asked.normal().without(AddedOnTheWay::isOne);
        return Links.takesAForm(one.path()) ? one : one.withoutEmpty(Tried::takesNothing);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
