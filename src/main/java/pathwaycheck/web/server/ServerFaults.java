package pathwaycheck.web.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * What the server beneath refuses or fails at before a page of ours is asked, as a request whose Host is none. Left
 * alone, it would write the whole address into the log, and a person's answers with it.
 */
@Singleton
public class ServerFaults {

    private static final Logger LOG = Logger.getLogger(ServerFaults.class);

    private final Counter refusals;

    /** Those that every answer has: what fails here fails before they are added. */
    private final Map<String, String> headers;

    private final OneAddress oneAddress;
    private final Dated dated;

    ServerFaults(MeterRegistry metrics, VertxHttpConfig settings, OneAddress oneAddress, Dated dated) {
        this.oneAddress = oneAddress;
        this.dated = dated;
        refusals = Refusals.because("no thread", metrics);
        headers = settings.header().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().value()));
    }

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        router.errorHandler(400, this::answerUnread);
    }

    /** A path that the server beneath cannot read, as one with a lone sign of percent, and so asks no filter about. */
    private void answerUnread(RoutingContext request) {
        if (!request.response().ended()) {
            addHeaders(request.response());
            if (!OptionsLikeHead.hasAnsweredForAll(request) && !oneAddress.hasAnswered(request)) {
                NoRequest.ANSWER.answer(request);
            }
        }
    }

    /** Made when the first is refused. */
    private static final class NoRequest {
        private static final Refused ANSWER = new Refused(Problem.NO_REQUEST);
    }

    /** Made when the first is refused. */
    private static final class NoSuchPart {
        private static final Refused ANSWER = new Refused(Problem.NO_SUCH_PART);
    }

    private void addHeaders(HttpServerResponse response) {
        headers.forEach(response::putHeader);
        dated.date(response);
    }

    private void answer(RoutingContext request) {
        var fault = request.failure();
        var response = request.response();
        if (!response.headWritten()) {
            addHeaders(response);
            if (OptionsLikeHead.hasAnsweredForAll(request)) {
                return;
            }
            if (fault instanceof RejectedExecutionException) {
                refusals.increment();
                Rush.askToComeAgain(request);
            } else if (request.statusCode() == Problem.NO_SUCH_PART.status()) {
                NoSuchPart.ANSWER.answer(request);
            } else if (request.statusCode() >= 400 && request.statusCode() < 500) {
                NoRequest.ANSWER.answer(request);
            } else {
                tell(fault, response);
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

    /** In plain text: our pages are behind what has failed. */
    private static void tell(Throwable fault, HttpServerResponse response) {
        response.setStatusCode(500)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(failed(fault) + "\n");
    }

    private static String failed(Throwable fault) {
        return "Something went wrong here. If you tell us about it, tell us this number: " + Fault.logged(fault);
    }
}
