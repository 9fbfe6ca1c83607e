package pathwaycheck.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What the server beneath refuses or fails at before a page of ours is asked, as a request whose Host is none. Left alone, it would
 * write the whole address into the log, and a person's answers with it.
 */
@Singleton
public class ServerFaults {

    private static final Logger LOG = Logger.getLogger(ServerFaults.class);

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ServerFaults::answer);
    }

    /** In plain text: no browser sends such requests, and our style is behind what has failed. */
    private static void answer(RoutingContext request) {
        var refused = request.statusCode() >= 400 && request.statusCode() < 500;
        var says = refused ? "We cannot answer this request." : failed(request.failure());
        request.response()
                .setStatusCode(refused ? request.statusCode() : Status.INTERNAL_SERVER_ERROR.getStatusCode())
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(says + "\n");
    }

    private static String failed(Throwable fault) {
        var id = UUID.randomUUID();
        LOG.errorf(fault, "Fault %s", id);
        return "Something went wrong here. If you tell us about it, tell us this number: " + id;
    }
}
