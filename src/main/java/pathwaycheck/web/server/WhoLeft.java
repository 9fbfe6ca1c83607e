package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Draws and writes no page for somebody who has left: else those who leave keep all others waiting, and the server
 * beneath never gets back the memory into which it writes what nobody takes.
 */
@Singleton
public class WhoLeft {

    private final CurrentVertxRequest current;

    WhoLeft(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Whoever left while waiting for a thread; nobody reads this answer. */
    @ServerRequestFilter
    Response beforeDrawing() {
        return hasLeft() ? Response.status(Response.Status.NO_CONTENT).build() : null;
    }

    /** Whoever left while the page was drawn. */
    @ServerResponseFilter
    void beforeWriting(ContainerResponseContext response) {
        if (hasLeft()) {
            response.setEntity(null);
        }
    }

    private boolean hasLeft() {
        return current.getCurrent().response().closed();
    }
}
