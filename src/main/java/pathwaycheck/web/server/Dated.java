package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import pathwaycheck.web.page.HttpDate;

/** Every answer says when it was given, as a server that has a clock must (RFC 9110, 6.6.1). */
@Singleton
public class Dated {

    private static final long MILLIS = 1_000;

    private final Clock clock;
    private volatile Second second = new Second(-1, "");

    /** Many answers are given in one, and it is written once. */
    private record Second(long number, String written) {}

    Dated(Clock clock) {
        this.clock = clock;
    }

    void see(@Observes Filters filters) {
        filters.register(this::see, FilterOrder.DATED.priority());
    }

    private void see(RoutingContext request) {
        request.addHeadersEndHandler(end -> date(request.response()));
        request.next();
    }

    /** Files are dated by the server beneath. */
    void date(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.DATE)) {
            response.headers().set(HttpHeaders.DATE, now());
        }
    }

    String now() {
        var number = clock.millis() / MILLIS;
        var here = second;
        if (here.number() != number) {
            here = new Second(number, HttpDate.write(Instant.ofEpochSecond(number)));
            second = here;
        }
        return here.written();
    }
}
