package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.document.Calendar;
import pathwaycheck.document.ChangesFeed;
import pathwaycheck.question.Today;
import pathwaycheck.web.site.Build;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** What programs ask for again and again, and is the same for everybody: what changes, and when to apply. */
@Path(Links.START)
public class PublicFeeds {

    private static final String FEED = "application/atom+xml;charset=UTF-8";
    private static final String KEPT = "no-cache";

    private final Visits visits;
    private final Today today;
    private final SiteAddress home;
    private final Operator operator;
    private final Build build;

    PublicFeeds(Visits visits, Today today, SiteAddress home, Operator operator, Build build) {
        this.visits = visits;
        this.today = today;
        this.home = home;
        this.operator = operator;
        this.build = build;
    }

    /** What each version of the rules changed. */
    @GET
    @Path(Links.CHANGES)
    public RestResponse<String> changes(@PathParam("career") String career, @Context HttpServerRequest request) {
        var ruleBook = visits.ruleBook(career);
        CareerPages.refuseNames(request);
        var links = new Links(career);
        var feed = home.absolute(links.changes(), request);
        return unlessKept(
                Tag.of(feed, ruleBook.hash(), operator.operator(), build.hash()).since(visits.sinceWhateverTheDay()),
                request,
                FEED,
                () -> ChangesFeed.of(ruleBook, home.absolute(links.howWeDecide(), request), feed, operator.operator()));
    }

    /** When everybody can apply. */
    @GET
    @Path(Links.WINDOWS)
    public RestResponse<String> windows(@PathParam("career") String career, @Context HttpServerRequest request) {
        var ruleBook = visits.ruleBook(career);
        CareerPages.refuseNames(request);
        var links = new Links(career);
        var asOf = today.day();
        var calendar = home.absolute(links.windows(), request);
        var page = home.absolute(links.howWeDecide(), request) + "#rounds";
        return unlessKept(
                Tag.of(calendar, asOf.toString(), ruleBook.hash(), build.hash()).since(visits.since()),
                request,
                CalendarPages.TYPE,
                () -> Calendar.ofWindows(ruleBook, asOf, page, calendar));
    }

    private static RestResponse<String> unlessKept(
            Tag tag, HttpServerRequest request, String type, Supplier<String> text) {
        var reply = tag.<String>answer(request, KEPT);
        return tag.isKept(request)
                ? reply.build()
                : reply.entity(text.get())
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .build();
    }
}
