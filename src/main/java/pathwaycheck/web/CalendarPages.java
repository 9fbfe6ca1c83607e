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
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Window;

/** The days of a report's plan for a calendar: to download, or as an address to subscribe to. */
@Path("/")
public class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");

    private final Visits visits;
    private final Home home;

    CalendarPages(Visits visits, Home home) {
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
            return Html.goTo(visit.beforeTheReport().orElseThrow());
        }
        return found(
                visit.beforeTheEnd()
                        .map(question -> asking(home.absolute(question, address), visit))
                        .orElseGet(() -> of(visit.report())),
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
        event(calendar, "prepare-" + preparation.id(), report.career(), report.asOf())
                .day("DTSTART", preparation.from())
                .day("DTEND", preparation.from().plusDays(1))
                .text("SUMMARY", preparation.toDo() + (doing.expected() ? " (expected)" : ""))
                .text("DESCRIPTION", "Before: " + doing.toDo() + " When to begin is our advice.")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static Ics event(Ics calendar, String id, Career career, LocalDate asOf) {
        return calendar.line("BEGIN", "VEVENT")
                .line("UID", id + "." + career.id() + "@pathway-check")
                .line("DTSTAMP", STAMP.format(asOf));
    }

    /** The days on which one can apply, or the day on which to start: what can start any day stands on today until it is done. */
    private static void add(Ics calendar, Doing doing, Report report) {
        event(calendar, doing.id(), report.career(), report.asOf())
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
        doing.until().ifPresent(until -> description
                .append(doing.window().isPresent() ? "Places start in " : "Done by ")
                .append(Words.inMonth(until))
                .append(isCertain(doing, until) ? ". " : " at the earliest. "));
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

    /** A window's places start when they do, whoever gets there. */
    private static boolean isCertain(Doing doing, LocalDate until) {
        return doing.window().isPresent()
                || doing.untilAtWorst().filter(until::equals).isPresent();
    }
}
