package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.document.Calendar;
import pathwaycheck.question.Today;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Build;
import pathwaycheck.web.site.SiteAddress;
import pathwaycheck.web.site.Visits;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path(Links.START)
public class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    /** Only the calendar that asked may keep it, and asks each time whether it is still the same. */
    private static final String KEPT = "private, no-cache";

    private final Visits visits;
    private final SiteAddress home;
    private final Build build;
    private final Today today;

    CalendarPages(Visits visits, SiteAddress home, Build build, Today today) {
        this.visits = visits;
        this.home = home;
        this.build = build;
        this.today = today;
    }

    /**
     * The days; or, where rules that changed ask for another answer, one event that says so. A calendar asks by itself,
     * with nobody in front of it: it can make nothing of a page.
     */
    @GET
    @Path(Links.CALENDAR)
    public RestResponse<String> calendar(@PathParam("career") String career, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.CALENDAR, career, request);
        visit.elsewhere().ifPresent(page -> {
            throw new OnlyTried(page, visit.toRealCalendar());
        });
        Refusal.ofMistakes(visit.read(), Address.read(request.uri())).ifPresent(refusal -> {
            throw new WithMistake(refusal, visit);
        });
        return unlessKept(visit, request);
    }

    /** The calendar with one event that asks for what is no answer. */
    public RestResponse<String> asking(WithMistake mistake, HttpServerRequest request) {
        return unlessKept(mistake.visit, request);
    }

    /**
     * Something in an answer's place is none: people and programs are told so, and a calendar asks for it in an event.
     */
    public static final class WithMistake extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Refusal refusal;
        private final transient Visit visit;

        private WithMistake(Refusal refusal, Visit visit) {
            super(refusal.getMessage(), null, false, false);
            this.refusal = refusal;
            this.visit = visit;
        }

        /** What people and programs are told. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /** Answers are only tried: people are led to what they would change, and a calendar is to have the real ones. */
    public static final class OnlyTried extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Address page;
        private final transient Address real;

        private OnlyTried(Address page, Address real) {
            super("Answers are only tried", null, false, false);
            this.page = page;
            this.real = real;
        }

        /** Where people are led. */
        public Address page() {
            return page;
        }

        /** The calendar of the real answers. */
        public Address real() {
            return real;
        }
    }

    /**
     * That the address of a calendar cannot be used, in an event of it.
     *
     * @param instead the address of the calendar to have in its place
     */
    public RestResponse<String> refused(Address instead, HttpServerRequest request) {
        var career = instead.path().split("/")[1];
        var links = new Links(career);
        var isPersonal = instead.path().equals(links.calendar().path());
        var page = isPersonal ? links.report().and(instead.pairs()) : links.howWeDecide();
        var whose =
                new Calendar.Whose(instead.toString(), home.absolute(page, request), home.absolute(instead, request));
        return RestResponse.ResponseBuilder.ok(Calendar.refusing(visits.ruleBook(career), today.day(), whose))
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** Calendars ask many times a day: whether anything is new is known before a report is made. */
    private RestResponse<String> unlessKept(Visit visit, HttpServerRequest request) {
        var tag = tag(visit, home.absolute(Address.read(request.uri()), request), build)
                .since(visit.asOf().isGiven() ? visits.sinceWhateverTheDay() : visits.since());
        var reply = tag.<String>answer(request, KEPT).header("X-Robots-Tag", "noindex");
        return tag.isKept(request)
                ? reply.build()
                : reply.entity(calendar(visit, request))
                        .header(HttpHeaders.CONTENT_TYPE, TYPE)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\""
                                        + visit.ruleBook().career().id() + ".ics\"")
                        .build();
    }

    /** Of all that the days follow from: the answers, the day, the rules, and our own words. */
    static Tag tag(Visit visit, String address, Build build) {
        return Tag.of(address, visit.asOf().day().toString(), visit.ruleBook().hash(), build.hash());
    }

    private String calendar(Visit visit, HttpServerRequest request) {
        var whose = new Calendar.Whose(
                visit.person(), home.absolute(visit.toReport(), request), home.absolute(visit.toCalendar(), request));
        return visit.beforeTheEnd()
                .map(question -> Calendar.asking(
                        home.absolute(question, request),
                        visit.ruleBook(),
                        visit.asOf().day(),
                        whose))
                .orElseGet(() -> Calendar.of(visit.atAGlance(), visit.ruleBook(), whose));
    }
}
