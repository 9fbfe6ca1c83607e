package pathwaycheck.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.programs.NpmPackage;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Two readers of calendars, of two houses and in two languages, read the same: check P18. */
@ExtendWith(InBrowser.class)
class CalendarIT {

    /** No Maven repository has it. */
    private static final NpmPackage ICAL_JS = new NpmPackage(
            "ical.js",
            "2.2.1",
            "sha512-yK/UlPbEs316igb/tjRgbFA8ZV75rCsBJp/hWOatpyaPNlgw0dGDmU+FoicOcwX4xXkeXOkYiOmCqNPFpNPkQg==");

    /** The window of 2026 is published, with its hours. */
    private static final Person BEFORE_A_WINDOW = Person.called(
                    "A graduate with a 2:1 in electrical engineering can apply, and is not asked about A levels")
            .on(LocalDate.of(2026, 1, 2));

    private static final String READ = """
            async ([library, calendars]) => {
              const ICAL = (await import(library)).default;
              return calendars.map(text => new ICAL.Component(ICAL.parse(text))
                .getAllSubcomponents('vevent')
                .map(event => Object.fromEntries(
                  ['uid', 'sequence', 'dtstart', 'dtend', 'rrule', 'summary', 'description', 'url']
                    .map(name => [name, event.getAllProperties(name).map(it => it.getFirstValue())
                      .map(it => it.icaltype === 'date-time' ? it.toUnixTime()
                        : it.icaltype === 'recur' ? String(it).split(';').sort().join(';') : it).join()])
                    .concat([['alarms', event.getAllSubcomponents('valarm')
                      .map(it => it.getFirstPropertyValue('trigger')).join()]]))));
            }
            """;

    @Test
    void ical_js_reads_in_a_calendar_what_ical4j_reads(PackagedApp app, Visit visit) throws Exception {
        var site = new Site(app.address());
        var calendars = Stream.concat(DrawnFor.people(), Stream.of(BEFORE_A_WINDOW))
                .map(person -> site.get(person.at("/calendar.ics")).text())
                .distinct()
                .toList();

        var events = readByIcalJs(calendars, visit.page());

        assertThat(events)
                .hasSameSizeAs(calendars)
                .anySatisfy(ofOne -> assertThat(ofOne).hasSizeGreaterThan(2))
                .anySatisfy(ofOne ->
                        assertThat(ofOne).anySatisfy(event -> assertThat(event).containsEntry("dtend", "1768579200")));
        for (var number = 0; number < calendars.size(); number++) {
            var calendar = calendars.get(number);
            assertThat(events.get(number)).as(calendar).isEqualTo(readByIcal4j(calendar));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<Map<String, String>>> readByIcalJs(List<String> calendars, Page page) throws IOException {
        var library = "data:text/javascript;base64,"
                + Base64.getEncoder()
                        .encodeToString(ICAL_JS.text("dist/ical.min.js").getBytes(StandardCharsets.UTF_8));
        return (List<List<Map<String, String>>>) page.evaluate(READ, List.of(library, calendars));
    }

    private static List<Map<String, String>> readByIcal4j(String calendar) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(calendar)).<VEvent>getComponents(Component.VEVENT).stream()
                        .map(event -> Map.of(
                                "uid", text("UID", event),
                                "sequence", text("SEQUENCE", event),
                                "dtstart", time("DTSTART", event),
                                "dtend", time("DTEND", event),
                                "rrule",
                                        event.getProperty("RRULE")
                                                .map(CalendarIT::days)
                                                .orElse(""),
                                "summary", text("SUMMARY", event),
                                "description", text("DESCRIPTION", event),
                                "url", text("URL", event),
                                "alarms",
                                        event.getAlarms().stream()
                                                .map(alarm -> alarm.getProperty("TRIGGER")
                                                        .orElseThrow()
                                                        .getValue())
                                                .collect(joining(","))))
                        .toList();
    }

    /** Each reader has an order of its own. */
    private static String days(Property rule) {
        return Stream.of(rule.getValue().split(";")).sorted().collect(joining(";"));
    }

    private static String text(String property, VEvent event) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** A day as ical.js writes it, or the second by the clock in London. */
    private static String time(String property, VEvent event) {
        var written = text(property, event);
        return event.getProperty(property).orElseThrow().getParameter("TZID").isPresent()
                ? Long.toString(LocalDateTime.parse(written, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"))
                        .atZone(ZoneId.of("Europe/London"))
                        .toEpochSecond())
                : written.replaceFirst("(....)(..)(..)", "$1-$2-$3");
    }
}
