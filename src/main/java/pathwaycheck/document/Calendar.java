package pathwaycheck.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;

/** The days of a report's way for a calendar, as iCalendar. */
public final class Calendar {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");

    private final Career career;
    private final LocalDate asOf;
    private final Ics ics = new Ics();

    private Calendar(Career career, String version, LocalDate asOf) {
        this.career = career;
        this.asOf = asOf;
        ics.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//Pathway Check//" + version + "//EN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", "Pathway Check: " + career.title())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    }

    /** The days on which to begin, to prepare and to apply. */
    public static String of(Report report) {
        var calendar = new Calendar(report.career(), report.version(), report.asOf());
        for (var toDo : report.way()) {
            toDo.preparations().forEach(preparation -> calendar.add(preparation, toDo));
            if (toDo.from().isPresent()) {
                calendar.add(toDo);
            }
        }
        return calendar.end();
    }

    /**
     * One event that asks for an answer, where rules that changed ask for one more: a calendar asks for its days with
     * nobody in front of it, and can make nothing of a page.
     *
     * @param address the whole address of the question's page
     */
    public static String asking(String address, RuleBook ruleBook, LocalDate asOf) {
        var calendar = new Calendar(ruleBook.career(), ruleBook.version(), asOf);
        calendar.event("answer", asOf, asOf, "Pathway Check needs an answer from you")
                .text(
                        "DESCRIPTION",
                        "Without the answer we can give you no dates. Answer it, and subscribe "
                                + "to the calendar of your new report: " + address)
                .line("URL", address);
        return calendar.endEvent().end();
    }

    /** The day on which to begin with it. */
    private void add(ToDo.Preparation preparation, ToDo before) {
        event(
                        "prepare-" + preparation.id(),
                        preparation.from(),
                        preparation.from(),
                        preparation.toDo() + expected(before))
                .text(
                        "DESCRIPTION",
                        "Before: " + before.what() + " When to begin is our advice." + whyNoLink(preparation.link()));
        link(preparation.link());
        endEvent();
    }

    /**
     * The days on which one can apply, or the day on which to start: what can start any day stands on today until it is
     * done.
     */
    private void add(ToDo toDo) {
        var from = toDo.from().orElseThrow();
        event(toDo.id(), from, toDo.window().map(Window::closesOn).orElse(from), toDo.what() + expected(toDo))
                .text("DESCRIPTION", description(toDo));
        link(toDo.link());
        endEvent();
    }

    private static String expected(ToDo toDo) {
        return toDo.expected() ? " (expected)" : "";
    }

    private String description(ToDo toDo) {
        var description = new StringBuilder("For: " + toDo.towards() + ". " + InWords.dates(toDo));
        toDo.window()
                .flatMap(window -> InWords.now(window, asOf))
                .ifPresent(says -> description.append(" ").append(says));
        toDo.more().ifPresent(more -> description.append(" ").append(more));
        return description.append(whyNoLink(toDo.link())).toString();
    }

    /** Calendars show it as a link beside the event's words. */
    private void link(Link link) {
        link.source().ifPresent(page -> ics.line("URL", page.address().toString()));
    }

    private static String whyNoLink(Link link) {
        return link.whyNone().map(" "::concat).orElse("");
    }

    private Ics event(String id, LocalDate first, LocalDate last, String summary) {
        return ics.line("BEGIN", "VEVENT")
                .line("UID", id + "." + career.id() + "@pathway-check")
                .line("DTSTAMP", STAMP.format(asOf))
                .day("DTSTART", first)
                .day("DTEND", last.plusDays(1))
                .text("SUMMARY", summary);
    }

    private Calendar endEvent() {
        ics.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
        return this;
    }

    private String end() {
        return ics.line("END", "VCALENDAR").toString();
    }
}
