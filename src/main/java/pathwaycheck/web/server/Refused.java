package pathwaycheck.web.server;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import pathwaycheck.web.page.FaultPages;
import pathwaycheck.web.page.Packed;
import pathwaycheck.web.page.Replies;

/**
 * An answer that refuses whoever asks, whatever they ask for: a page, or for programs a problem document. It is made
 * once, so that to refuse costs next to nothing.
 */
final class Refused {

    private final int status;
    private final Packed page;
    private final Packed problem;

    /** Says what is wrong and what to do, without a word of what was asked. */
    Refused(int status, String title, String says) {
        this.status = status;
        page = Packed.of(new FaultPages.problem(title, says, Optional.empty(), Optional.empty()).render());
        problem = Packed.of("{\"title\":\"%s\",\"status\":%d}".formatted(title, status));
    }

    void answer(HttpServerRequest request) {
        var isForPrograms = request.path() != null && request.path().endsWith(".json");
        var says = isForPrograms ? problem : page;
        var response = request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", isForPrograms ? "application/problem+json" : Replies.TYPE)
                .putHeader("Cache-Control", "no-store");
        if (Packed.isTaken(request)) {
            response.putHeader("Content-Encoding", Packed.HOW).end(says.packed());
        } else {
            response.end(says.plain());
        }
    }
}
