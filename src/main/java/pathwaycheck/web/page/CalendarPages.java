package pathwaycheck.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.document.Calendar;
import pathwaycheck.web.visit.SiteAddress;
import pathwaycheck.web.visit.Visits;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path("/")
public class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private final Visits visits;
    private final SiteAddress home;

    CalendarPages(Visits visits, SiteAddress home) {
        this.visits = visits;
        this.home = home;
    }

    /**
     * The days; or, where rules that changed ask for another answer, one event that says so. A calendar asks by itself,
     * with nobody in front of it: it can make nothing of a page.
     */
    @GET
    @Path("{career}/calendar.ics")
    public RestResponse<String> calendar(@PathParam("career") String career, @Context UriInfo address) {
        var visit = visits.of(career, address);
        if (!visit.whatIf().isNothing()) {
            return Replies.goTo(visit.beforeTheReport().orElseThrow());
        }
        return found(
                visit.beforeTheEnd()
                        .map(question -> Calendar.asking(
                                home.absolute(question, address),
                                visit.ruleBook(),
                                visit.asOf().day()))
                        .orElseGet(() -> Calendar.of(visit.report())),
                career);
    }

    private static RestResponse<String> found(String calendar, String career) {
        return RestResponse.ResponseBuilder.ok(calendar)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + career + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
