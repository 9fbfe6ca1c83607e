package pathwaycheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.report.Doing;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Window;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path("/")
public class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");

    private final Visits visits;

    CalendarPages(Visits visits) {
        this.visits = visits;
    }

    @GET
    @Path("{career}/calendar.ics")
    public RestResponse<String> calendar(@PathParam("career") String career, @Context UriInfo address) {
        var visit = visits.of(career, address);
        return visit.beforeTheReport().map(Html::goTo).orElseGet(() -> found(of(visit.report()), career));
    }

    private static RestResponse<String> found(String calendar, String career) {
        return RestResponse.ResponseBuilder.ok(calendar)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + career + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String of(Report report) {
        var calendar = new Ics()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//Pathway Check//" + report.version() + "//EN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", "Pathway Check: " + report.career().title())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        for (var doing : report.way()) {
            doing.preparations().forEach(preparation -> add(calendar, preparation, doing, report));
            if (doing.from().isPresent()) {
                add(calendar, doing, report);
            }
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    /** The day on which to begin with it. */
    private static void add(Ics calendar, Doing.Preparation preparation, Doing doing, Report report) {
        event(calendar, "prepare-" + preparation.id(), report)
                .day("DTSTART", preparation.from())
                .day("DTEND", preparation.from().plusDays(1))
                .text("SUMMARY", preparation.toDo() + (doing.expected() ? " (expected)" : ""))
                .text("DESCRIPTION", "Before: " + doing.toDo() + " When to begin is our advice.")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static Ics event(Ics calendar, String id, Report report) {
        return calendar.line("BEGIN", "VEVENT")
                .line("UID", id + "." + report.career().id() + "@pathway-check")
                .line("DTSTAMP", STAMP.format(report.asOf()));
    }

    /** The days on which one can apply, or the day on which to start. */
    private static void add(Ics calendar, Doing doing, Report report) {
        event(calendar, doing.id(), report)
                .day("DTSTART", doing.from().orElseThrow())
                .day("DTEND", last(doing).plusDays(1))
                .text("SUMMARY", doing.toDo() + (doing.expected() ? " (expected)" : ""))
                .text("DESCRIPTION", description(doing))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static LocalDate last(Doing doing) {
        return doing.window().map(Window::closesOn).orElseGet(doing.from()::get);
    }

    private static String description(Doing doing) {
        var description = new StringBuilder("For: " + doing.towards() + ". ");
        doing.window().filter(window -> !window.isPublished()).ifPresent(window -> description
                .append(((Window.Expected) window).says())
                .append(" "));
        if (doing.expected()) {
            description.append("These dates are expected: we have not seen them published. ");
        }
        if (doing.predicted()) {
            description.append("This rests on what you are predicted or plan. ");
        }
        doing.more().ifPresent(description::append);
        return description.toString().strip();
    }
}
