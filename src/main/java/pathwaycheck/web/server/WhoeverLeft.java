package pathwaycheck.web.server;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing is made for whoever has left: after a rush those who are still there would wait for it. */
public class WhoeverLeft {

    @ServerRequestFilter
    public Optional<RestResponse<Void>> send(HttpServerRequest request) {
        return request.response().closed() ? Optional.of(RestResponse.noContent()) : Optional.empty();
    }
}
