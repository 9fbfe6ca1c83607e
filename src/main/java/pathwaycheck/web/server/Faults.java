package pathwaycheck.web.server;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pathwaycheck.visit.Refusal;
import pathwaycheck.web.page.FaultPages;
import pathwaycheck.web.page.Replies;

/** What goes wrong, told as a page. */
@Singleton
public class Faults {

    @ServerExceptionMapper
    RestResponse<String> refused(Refusal refusal) {
        return Replies.status(
                Response.Status.BAD_REQUEST,
                new FaultPages.problem(
                        "We cannot use this address",
                        refusal.getMessage(),
                        Optional.of(refusal.instead()),
                        Optional.empty()));
    }

    @ServerExceptionMapper
    RestResponse<String> answered(WebApplicationException exception) {
        var status = exception.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            return failed(exception);
        }
        var isMissing = status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode();
        return Replies.status(
                status,
                isMissing
                        ? new FaultPages.problem(
                                "Page not found",
                                "We cannot find that page. If you typed the address, check it is correct.",
                                Optional.empty(),
                                Optional.empty())
                        : new FaultPages.problem(
                                "We cannot answer this request",
                                "Pages here are only ever read. Open them by their address or by a link.",
                                Optional.empty(),
                                Optional.empty()));
    }

    @ServerExceptionMapper
    RestResponse<String> failed(Throwable fault) {
        return Replies.status(
                Response.Status.INTERNAL_SERVER_ERROR,
                new FaultPages.problem(
                        "Something went wrong here",
                        "That was our fault. Your answers are still in the address: try again in a few minutes.",
                        Optional.empty(),
                        Optional.of(Fault.logged(fault))));
    }
}
