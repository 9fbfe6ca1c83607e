package pathwaycheck.web.server;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pathwaycheck.address.Links;
import pathwaycheck.visit.Refusal;
import pathwaycheck.web.page.CalendarPages;
import pathwaycheck.web.page.Replies;
import pathwaycheck.web.site.SiteAddress;

/** What goes wrong, told on a page or, to programs, in a problem document. */
@Singleton
public class Faults {

    private final CalendarPages calendars;
    private final SiteAddress home;

    Faults(CalendarPages calendars, SiteAddress home) {
        this.calendars = calendars;
        this.home = home;
    }

    /** A calendar asks with nobody in front of it, and can make nothing of an error: it is told in an event. */
    @ServerExceptionMapper
    RestResponse<String> refused(Refusal refusal, RoutingContext request) {
        return isForCalendar(request)
                ? calendars.refused(refusal.instead(), request.request())
                : told(refusal, request);
    }

    /** Nor can it make anything of a page that tells what other answers would change. */
    @ServerExceptionMapper
    RestResponse<String> onlyTried(CalendarPages.OnlyTried tried, RoutingContext request) {
        return isForCalendar(request) ? calendars.refused(tried.real(), request.request()) : Replies.goTo(tried.page());
    }

    /**
     * An answer that is none since the rules changed is asked for in an event: whoever subscribed sees nothing else.
     */
    @ServerExceptionMapper
    RestResponse<String> withMistake(CalendarPages.WithMistake mistake, RoutingContext request) {
        return isForCalendar(request) ? calendars.asking(mistake, request.request()) : told(mistake.refusal(), request);
    }

    private boolean isForCalendar(RoutingContext request) {
        return Links.isCalendar(request.normalizedPath())
                && home.isKnown(request.request())
                && !OneForm.isForReaders(request)
                && (OneForm.isForCalendars(request) || !OneForm.isForPrograms(request));
    }

    private static RestResponse<String> told(Refusal refusal, RoutingContext request) {
        return told(
                new Problem(
                        Response.Status.BAD_REQUEST.getStatusCode(),
                        "We cannot use this address",
                        refusal.getMessage(),
                        refusal.wrong().stream().map(Problem.Place::of).toList(),
                        Optional.of(refusal.instead()),
                        Optional.empty()),
                request);
    }

    @ServerExceptionMapper
    RestResponse<String> answered(WebApplicationException exception, RoutingContext request) {
        var status = exception.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            return failed(exception, request);
        }
        return told(
                switch (status.getStatusCode()) {
                    case 404 -> Problem.NO_PAGE;
                    case 413 -> Problem.TOO_LARGE;
                    case 414 -> Problem.TOO_LONG;
                    case 415 -> Links.takesAClass(request.normalizedPath()) ? Problem.NO_TABLE : Problem.NO_JSON;
                    default -> Problem.ONLY_READ.with(status.getStatusCode());
                },
                request);
    }

    @ServerExceptionMapper
    RestResponse<String> homeless(SiteAddress.NoHost noHost, RoutingContext request) {
        return told(Problem.NO_HOST, request);
    }

    @ServerExceptionMapper
    RestResponse<String> failed(Throwable fault, RoutingContext request) {
        return told(
                new Problem(
                        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                        "Something went wrong here",
                        "That was our fault. Your answers are still in the address: try again in a few minutes.",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Fault.logged(fault))),
                request);
    }

    private static RestResponse<String> told(Problem problem, RoutingContext request) {
        var status = RestResponse.Status.fromStatusCode(problem.status());
        return OneForm.isForPrograms(request) ? problem.toProgram() : Replies.status(status, problem.page());
    }
}
