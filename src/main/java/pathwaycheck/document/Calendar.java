package pathwaycheck.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.RuleBook;

/**
 * The days of a person's way for a calendar, as iCalendar. It is asked for again and again, with nobody in front of it:
 * so it always is a calendar, is never empty, and says how often to ask.
 */
public final class Calendar {

    private static final String ONCE_A_DAY = "P1D";

    private final From from;
    private final Revision revision;
    private final Ics ics = new Ics();

    /**
     * Whose calendar it is.
     *
     * @param person tells this person from others, and is the same for them tomorrow; it stands in no calendar
     * @param report the whole address of their report
     * @param calendar the whole address of the calendar
     */
    public record Whose(String person, String report, String calendar) {}

    /**
     * Where its events come from.
     *
     * @param name what it is called in a list of calendars
     * @param says what it is
     * @param names tells its events from those of other calendars
     * @param page the whole address of the page that says more
     * @param pageIs what that page is, before its address
     * @param calendar its own whole address
     */
    private record From(String name, String says, String names, String page, String pageIs, String calendar) {

        static From of(Whose whose, RuleBook ruleBook) {
            return new From(
                    "Pathway Check: " + ruleBook.career().title(),
                    "What you do on which day, from your report: " + whose.report(),
                    whose.person(),
                    whose.report(),
                    "Your report: ",
                    whose.calendar());
        }
    }

    private Calendar(RuleBook ruleBook, LocalDate asOf, From from) {
        this.from = from;
        this.revision = Revision.of(ruleBook, asOf);
        ics.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//Pathway Check//" + ruleBook.version() + "//EN")
                .line("CALSCALE", "GREGORIAN")
                // Each name and each interval twice: some calendars read the standard's, others what was there before.
                .text("NAME", from.name())
                .text("X-WR-CALNAME", from.name())
                .text("DESCRIPTION", from.says())
                .text("X-WR-CALDESC", from.says())
                .line("X-WR-TIMEZONE", London.NAME)
                .address("URL", from.page())
                .address("SOURCE;VALUE=URI", from.calendar())
                .line("REFRESH-INTERVAL;VALUE=DURATION", ONCE_A_DAY)
                .line("X-PUBLISHED-TTL", ONCE_A_DAY);
        revision.stamp(ics, "LAST-MODIFIED");
        London.write(ics);
    }

    /** The days on which to begin, to prepare and to apply. */
    public static String of(AtAGlance glance, RuleBook ruleBook, Whose whose) {
        var calendar = new Calendar(ruleBook, glance.report().asOf(), From.of(whose, ruleBook));
        EventsOfWay.of(glance).forEach(calendar::add);
        return calendar.end();
    }

    /**
     * Everybody's windows: those of this year and of the two that follow which are not over.
     *
     * @param page the whole address of the page that tells them
     * @param calendar the whole address of the calendar
     */
    public static String ofWindows(RuleBook ruleBook, LocalDate asOf, String page, String calendar) {
        var career = ruleBook.career();
        var windows = new Calendar(
                ruleBook,
                asOf,
                new From(
                        "Pathway Check: when to apply, " + career.title(),
                        "When you can apply: windows that are published, and those that we expect. All of them: "
                                + page,
                        "windows of " + career.id(),
                        page,
                        "All windows: ",
                        calendar));
        EventsOfRounds.of(ruleBook, asOf).forEach(windows::add);
        return windows.end();
    }

    /**
     * One event that asks for an answer, where rules that changed ask for one more: a calendar asks for its days with
     * nobody in front of it, and can make nothing of a page.
     *
     * @param question the whole address of the question's page
     */
    public static String asking(String question, RuleBook ruleBook, LocalDate asOf, Whose whose) {
        var calendar = new Calendar(ruleBook, asOf, From.of(whose, ruleBook));
        calendar.add(
                "answer",
                new Event.OnDay(asOf),
                "Pathway Check needs an answer from you",
                List.of("Without the answer we can give you no dates. Answer it, and subscribe to the calendar of your"
                        + " new report in place of this one: " + question),
                question);
        return calendar.end();
    }

    /**
     * One event that says that the address of the calendar cannot be used as it stands. It holds nothing of that: some
     * calendars draw words as a page.
     *
     * @param whose by the address to subscribe to in its place
     */
    public static String refusing(RuleBook ruleBook, LocalDate asOf, Whose whose) {
        var calendar = new Calendar(ruleBook, asOf, From.of(whose, ruleBook));
        calendar.add(
                "address",
                new Event.OnDay(asOf),
                "Pathway Check cannot use this calendar's address",
                List.of("Its address holds something that we do not ask, or that was damaged on its way. We left"
                        + " nothing out without telling you, since it could change your dates. Open the address in a"
                        + " browser to see what it is, or subscribe to this one in its place: " + whose.calendar()),
                whose.calendar());
        return calendar.end();
    }

    private void add(Event event) {
        var page = event.link().flatMap(Link::source);
        var says = new ArrayList<>(event.says());
        page.ifPresent(it -> says.add("Where: " + it.title() + ", " + it.address()));
        event.link().flatMap(Link::whyNone).ifPresent(says::add);
        says.add(from.pageIs() + from.page());
        add(
                event.id(),
                event.when(),
                event.summary(),
                says,
                page.map(it -> it.address().toString()).orElse(from.page()));
    }

    /** @param page calendars show it as a link beside the event's words */
    private void add(String id, Event.When when, String summary, List<String> says, String page) {
        ics.line("BEGIN", "VEVENT").line("UID", uid(id));
        revision.write(ics);
        when.write(ics);
        ics.text("SUMMARY", summary)
                .text("DESCRIPTION", says.toArray(String[]::new))
                .address("URL", page)
                .line("TRANSP", "TRANSPARENT");
        when.alarm().ifPresent(alarm -> ics.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", summary)
                .line("TRIGGER;RELATED=START", alarm)
                .line("END", "VALARM"));
        ics.line("END", "VEVENT");
    }

    /** Of the same person and event always the same, of others another; nobody can read an answer in it. */
    private String uid(String id) {
        return UUID.nameUUIDFromBytes((from.names() + "\n" + id).getBytes(StandardCharsets.UTF_8)) + "@pathway-check";
    }

    private String end() {
        return ics.line("END", "VCALENDAR").toString();
    }
}
