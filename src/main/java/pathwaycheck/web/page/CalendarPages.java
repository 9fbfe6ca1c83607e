package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.document.Calendar;
import pathwaycheck.visit.Reader;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path(Links.START)
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
    @Path(Links.CALENDAR)
    public RestResponse<String> calendar(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.CALENDAR, career, request);
        return visit.elsewhere()
                .map(Replies::goTo)
                .orElseGet(() -> found(
                        visit.beforeTheEnd()
                                .map(question -> Calendar.asking(
                                        home.absolute(question, request),
                                        visit.ruleBook(),
                                        visit.asOf().day()))
                                .orElseGet(() -> Calendar.of(visit.report())),
                        career));
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
