package pathwaycheck.web.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How much was refused because there was too much of it. */
final class Refusals {

    private Refusals() {}

    static Counter because(String reason, MeterRegistry metrics) {
        return Counter.builder("pathway_check.refused")
                .description("Requests that were refused because there was too much of something")
                .tag("because", reason)
                .register(metrics);
    }
}
