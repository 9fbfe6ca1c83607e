package pathwaycheck.web.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * What the server beneath refuses or fails at before a page of ours is asked, as a request whose Host is none. Left
 * alone, it would write the whole address into the log, and a person's answers with it.
 */
@Singleton
public class ServerFaults {

    private static final Logger LOG = Logger.getLogger(ServerFaults.class);

    private final Counter refusals;

    ServerFaults(MeterRegistry metrics) {
        refusals = Refusals.because("no thread", metrics);
    }

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        var fault = request.failure();
        var response = request.response();
        if (!response.headWritten()) {
            if (fault instanceof RejectedExecutionException) {
                refusals.increment();
                Rush.askToComeAgain(request.request());
            } else {
                tell(request.statusCode(), fault, response);
            }
            return;
        }
        if (fault instanceof IOException) {
            LOG.debug("Somebody left before the end of an answer", fault);
        } else {
            failed(fault);
        }
        // Half an answer is out already: whoever waits for the rest is to see that it does not come.
        response.reset();
    }

    /** In plain text: no browser sends such requests, and our style is behind what has failed. */
    private static void tell(int status, Throwable fault, HttpServerResponse response) {
        var refused = status >= 400 && status < 500;
        var says = refused ? "We cannot answer this request." : failed(fault);
        response.setStatusCode(refused ? status : 500)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(says + "\n");
    }

    private static String failed(Throwable fault) {
        return "Something went wrong here. If you tell us about it, tell us this number: " + Fault.logged(fault);
    }
}
