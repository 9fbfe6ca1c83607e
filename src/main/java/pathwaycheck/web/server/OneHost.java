package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a request that names its host twice (RFC 9112, 3.2): which of them counts, somebody in between may read
 * otherwise than we do.
 */
@Singleton
public class OneHost {

    void refuse(@Observes Filters filters) {
        filters.register(OneHost::check, FilterOrder.ONE_HOST.priority());
    }

    /** Made when the first is refused. */
    private static final class Twice {
        private static final Refused ANSWER = new Refused(Problem.TWO_HOSTS);
    }

    private static void check(RoutingContext request) {
        if (request.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            Twice.ANSWER.answer(request);
        } else {
            request.next();
        }
    }
}
