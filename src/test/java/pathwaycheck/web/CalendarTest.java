package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Link;
import pathwaycheck.testing.people.Person;

/** A report's days, read by a calendar of another house. */
@QuarkusTest
class CalendarTest {

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void every_dated_step_of_the_plan_is_an_event_after_what_prepares_for_it_and_nothing_else_is(Person person)
            throws Exception {
        var found = events(person);
        var events = found.iterator();

        assertThat(found.stream().map(event -> event.getUid().orElseThrow().getValue()))
                .doesNotHaveDuplicates();
        for (var toDo : person.report().way()) {
            for (var preparation : toDo.preparations()) {
                assertSame(events.next(), preparation, toDo);
            }
            if (toDo.from().isPresent()) {
                assertSame(events.next(), toDo);
            }
        }
        assertThat(events).isExhausted();
    }

    @Test
    void preparing_begins_so_many_weeks_before_the_window_may_open_and_ends_with_it() throws Exception {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

        // The window of 2027 may open from 6 January on.
        var opens = LocalDate.of(2027, 1, 6);
        var days = person.ruleBook().rounds().stream()
                .filter(rounds -> rounds.id().equals("direct-entry-england"))
                .flatMap(rounds -> rounds.preparations().stream())
                .map(preparation -> opens.minusWeeks(preparation.weeksBefore()).toString())
                .toList();
        assertThat(days).isNotEmpty();
        assertThat(prepared(person)).containsExactlyElementsOf(days);
        assertThat(prepared(person.on(LocalDate.of(2026, 12, 20))))
                .as("a day in a calendar stays where it was")
                .containsExactlyElementsOf(days);
        // As long as one can apply, it is not too late to prepare.
        var closes = person.report().way().stream()
                .flatMap(toDo -> toDo.window().stream())
                .findFirst()
                .orElseThrow()
                .closesOn();
        assertThat(prepared(person.on(opens.plusDays(1)))).containsExactlyElementsOf(days);
        assertThat(prepared(person.on(closes))).containsExactlyElementsOf(days);
        assertThat(prepared(person.on(closes.plusDays(1)))).isNotEmpty().doesNotContainAnyElementsOf(days);
    }

    @Test
    void the_same_step_keeps_its_name_so_that_a_subscription_moves_it() throws Exception {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

        assertThat(names(person.on(LocalDate.of(2027, 3, 1))))
                .isEqualTo(names(person))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_subscription_that_lacks_an_answer_stays_a_calendar_and_says_where_to_give_it() throws Exception {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window")
                .without(Person.question("degree-class"));

        assertThat(events(person)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Pathway Check needs an answer from you");
            assertThat(day(event, Property.DTSTART)).isEqualTo(person.asOf());
            assertThat(event.getUrl().getValue())
                    .isEqualTo(
                            home.resolve(person.at("/questions/degree-class")).toString());
        });
    }

    @Test
    void a_subscription_whose_answer_is_none_any_more_stays_a_calendar_too() throws Exception {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
        var renamed = get(person.at("/calendar.ics").replace("degree-class=upper-second", "degree-class=two-one"));

        assertThat(renamed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(renamed.body()).contains("Pathway Check needs an answer from you");
    }

    @Test
    void it_can_be_downloaded_and_asked_for_again_every_day() throws Exception {
        var calendar = get(Person.called("A student predicted a 2:1 in July 2027 can apply in the next window"));

        assertThat(calendar.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"clinical-engineer.ics\"");
        assertThat(calendar.body()).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n");
    }

    @Test
    void a_window_says_when_its_places_start() throws Exception {
        var person = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

        assertThat(events(person))
                .extracting(event -> event.getDescription().getValue())
                .anyMatch(words -> words.contains("Places start in September 2027. "));
    }

    @Test
    void what_takes_time_says_by_when_it_is_done() throws Exception {
        var person =
                Person.called("A 2:2 without a higher degree is not enough yet, and a master's degree changes that");

        var degree = person.report().way().stream()
                .filter(toDo -> toDo.id().equals("relevant-masters"))
                .findFirst()
                .orElseThrow();
        assertThat(events(person))
                .filteredOn(event -> event.getSummary().getValue().startsWith(degree.what()))
                .singleElement()
                .satisfies(event -> assertThat(event.getDescription().getValue())
                        .containsIgnoringCase("done by August 2028 at the earliest, "));
    }

    @Test
    void lines_end_and_fold_as_every_calendar_expects() throws Exception {
        var calendar = get(Person.called("A student predicted a 2:1 in July 2027 can apply in the next window"));

        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body()).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(calendar.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static void assertSame(VEvent event, ToDo toDo) {
        assertThat(event.getSummary().getValue()).startsWith(toDo.what());
        assertThat(event.getSummary().getValue().endsWith("(expected)")).isEqualTo(toDo.expected());
        assertThat(day(event, Property.DTSTART)).isEqualTo(toDo.from().orElseThrow());
        assertThat(day(event, Property.DTEND))
                .isEqualTo(toDo.window()
                        .map(window -> window.closesOn())
                        .orElse(toDo.from().orElseThrow())
                        .plusDays(1));
        assertLinked(event, toDo.link());
    }

    private static void assertSame(VEvent event, ToDo.Preparation preparation, ToDo toDo) {
        assertThat(event.getSummary().getValue()).startsWith(preparation.toDo());
        assertThat(event.getSummary().getValue().endsWith("(expected)")).isEqualTo(toDo.expected());
        assertThat(day(event, Property.DTSTART)).isEqualTo(preparation.from());
        assertThat(day(event, Property.DTEND)).isEqualTo(preparation.from().plusDays(1));
        assertLinked(event, preparation.link());
    }

    /** Where to do it, as an address to open; or why there is none, in words. */
    private static void assertLinked(VEvent event, Link link) {
        assertThat(event.getProperty(Property.URL).map(Property::getValue))
                .isEqualTo(link.source().map(page -> page.address().toString()));
        assertThat(event.getDescription().getValue()).contains(link.whyNone().orElse(""));
    }

    private List<String> prepared(Person person) throws Exception {
        return events(person).stream()
                .filter(event -> event.getDescription().getValue().startsWith("Before: "))
                .map(event -> day(event, Property.DTSTART).toString())
                .toList();
    }

    private static LocalDate day(VEvent event, String property) {
        return LocalDate.parse(event.getProperty(property).orElseThrow().getValue(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private List<String> names(Person person) throws Exception {
        return events(person).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private List<VEvent> events(Person person) throws Exception {
        return calendar(person).<VEvent>getComponents(Component.VEVENT);
    }

    private Calendar calendar(Person person) throws IOException, ParserException, InterruptedException {
        return new CalendarBuilder().build(new StringReader(get(person).body()));
    }

    private HttpResponse<String> get(Person person) throws IOException, InterruptedException {
        return get(person.at("/calendar.ics"));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(home.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
