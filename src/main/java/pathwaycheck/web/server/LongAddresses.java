package pathwaycheck.web.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses addresses that are too long with a page. The server beneath would refuse them too, but without a page and
 * without the headers that every answer of ours carries.
 */
@Singleton
public class LongAddresses {

    /** Every question answered in full takes a tenth of it. */
    public static final int LONGEST = 8_000;

    private final Counter refusals;

    LongAddresses(MeterRegistry metrics) {
        refusals = Refusals.because("long address", metrics);
    }

    void refuse(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.LONG_ADDRESSES.priority());
    }

    /** Made when the first is refused. */
    private static final class TooLong {
        private static final Refused ANSWER = new Refused(Problem.TOO_LONG);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() <= LONGEST) {
            request.next();
            return;
        }
        refusals.increment();
        TooLong.ANSWER.answer(request);
    }
}
