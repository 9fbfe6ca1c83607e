package pathwaycheck.web.server;

import io.vertx.ext.web.RoutingContext;
import pathwaycheck.web.page.Packed;
import pathwaycheck.web.page.Replies;

/**
 * An answer that refuses whoever asks, whatever they ask for. It is made once, so that to refuse costs next to nothing.
 */
final class Refused {

    private final int status;
    private final Packed page;
    private final Packed document;

    /** Says what is wrong and what to do, without a word of what was asked. */
    Refused(int status, String title, String says) {
        this(new Problem(status, title, says));
    }

    Refused(Problem problem) {
        status = problem.status();
        page = Packed.of(problem.page().render());
        document = Packed.of(problem.document());
    }

    void answer(RoutingContext request) {
        var isForPrograms = OneForm.isForPrograms(request);
        var says = isForPrograms ? document : page;
        var response = request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", isForPrograms ? Problem.TYPE : Replies.TYPE)
                .putHeader("Cache-Control", "no-store");
        if (Packed.isTaken(request.request())) {
            response.putHeader("Content-Encoding", Packed.HOW).end(says.packed());
        } else {
            response.end(says.plain());
        }
    }
}
