package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Links;
import pathwaycheck.document.Ics;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Window;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.visit.SiteAddress;
import pathwaycheck.web.visit.Visits;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path(Links.START)
public class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");

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
                                .map(question -> asking(home.absolute(question, request), visit))
                                .orElseGet(() -> of(visit.report())),
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

    private static Ics begin(String version, Career career) {
        return new Ics()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//Pathway Check//" + version + "//EN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", "Pathway Check: " + career.title())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    }

    private static String asking(String question, Visit visit) {
        var day = visit.asOf().day();
        return event(
                        begin(visit.ruleBook().version(), visit.ruleBook().career()),
                        "answer",
                        visit.ruleBook().career(),
                        day)
                .day("DTSTART", day)
                .day("DTEND", day.plusDays(1))
                .text("SUMMARY", "Pathway Check needs an answer from you")
                .text(
                        "DESCRIPTION",
                        "Without the answer we can give you no dates. Answer it, and subscribe to the calendar of your new report: "
                                + question)
                .line("URL", question)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }

    private static String of(Report report) {
        var calendar = begin(report.version(), report.career());
        for (var toDo : report.way()) {
            toDo.preparations().forEach(preparation -> add(calendar, preparation, toDo, report));
            if (toDo.from().isPresent()) {
                add(calendar, toDo, report);
            }
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    /** The day on which to begin with it. */
    private static void add(Ics calendar, ToDo.Preparation preparation, ToDo toDo, Report report) {
        event(calendar, "prepare-" + preparation.id(), report.career(), report.asOf())
                .day("DTSTART", preparation.from())
                .day("DTEND", preparation.from().plusDays(1))
                .text("SUMMARY", preparation.toDo() + (toDo.expected() ? " (expected)" : ""))
                .text("DESCRIPTION", "Before: " + toDo.what() + " When to begin is our advice.")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static Ics event(Ics calendar, String id, Career career, LocalDate asOf) {
        return calendar.line("BEGIN", "VEVENT")
                .line("UID", id + "." + career.id() + "@pathway-check")
                .line("DTSTAMP", STAMP.format(asOf));
    }

    /** The days on which one can apply, or the day on which to start: what can start any day stands on today until it is done. */
    private static void add(Ics calendar, ToDo toDo, Report report) {
        event(calendar, toDo.id(), report.career(), report.asOf())
                .day("DTSTART", toDo.from().orElseThrow())
                .day("DTEND", last(toDo).plusDays(1))
                .text("SUMMARY", toDo.what() + (toDo.expected() ? " (expected)" : ""))
                .text("DESCRIPTION", description(toDo))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static LocalDate last(ToDo toDo) {
        return toDo.window().map(Window::closesOn).orElseGet(toDo.from()::get);
    }

    private static String description(ToDo toDo) {
        var description = new StringBuilder("For: " + toDo.towards() + ". ");
        toDo.until().ifPresent(until -> description
                .append(toDo.window().isPresent() ? "Places start in " : "Done by ")
                .append(Words.inMonth(until))
                .append(isCertain(toDo, until) ? ". " : " at the earliest. "));
        toDo.window().filter(window -> !window.isPublished()).ifPresent(window -> description
                .append(((Window.Expected) window).says())
                .append(" "));
        if (toDo.expected()) {
            description.append("These dates are expected: we have not seen them published. ");
        }
        if (toDo.predicted()) {
            description.append("This rests on what you are predicted or plan. ");
        }
        toDo.more().ifPresent(description::append);
        return description.toString().strip();
    }

    /** A window's places start when they do, whoever gets there. */
    private static boolean isCertain(ToDo toDo, LocalDate until) {
        return toDo.window().isPresent()
                || toDo.untilAtWorst().filter(until::equals).isPresent();
    }
}
