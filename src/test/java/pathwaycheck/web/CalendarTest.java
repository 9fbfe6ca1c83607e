package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
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
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Address;
import pathwaycheck.document.Calendar;
import pathwaycheck.plan.Missed;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.visit.Reader;

/** A report's days, read by a calendar of another house. */
@QuarkusTest
class CalendarTest {

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void what_comes_first_and_every_dated_step_after_what_prepares_for_it_is_in_it_and_nothing_else_is(Person person)
            throws Exception {
        var expected = new ArrayList<String>();
        if (standsBesideTheWay(person)) {
            expected.add(person.asOf() + " " + person.report().next().inShort());
        }
        for (var toDo : withDays(person)) {
            var isExpected = toDo.expected() ? " (expected)" : "";
            toDo.evenWithoutAnAnswer(person.asOf()).ifPresent(before -> {
                expected.addAll(preparing(before, person));
                days(before.window().orElseThrow(), person.asOf())
                        .forEach(it -> expected.add(it.replaceFirst(" ", " No answer yet? ")
                                + before.what()
                                + (before.expected() ? " (expected)" : "")));
            });
            expected.addAll(preparing(toDo, person));
            toDo.window()
                    .ifPresentOrElse(
                            window -> days(window, person.asOf())
                                    .forEach(it -> expected.add(it + toDo.what() + isExpected)),
                            () -> toDo.from()
                                    .map(from -> from.isBefore(person.asOf()) ? person.asOf() : from)
                                    .ifPresent(from -> expected.add(from + " " + toDo.what() + isExpected)));
            if (toDo.isAskedForBefore()) {
                expected.add(toDo.starts().orElseThrow() + " Starts: "
                        + toDo.during().orElse(toDo.name()) + isExpected);
            }
            toDo.asWell().ifPresent(asWell -> days(asWell.window(), person.asOf())
                    .forEach(it ->
                            expected.add(it + asWell.what() + (asWell.window().isPublished() ? "" : " (expected)"))));
        }
        if (expected.isEmpty()) {
            expected.add(person.asOf() + " Pathway Check: nothing with a date is left");
        }

        assertThat(events(person))
                .extracting(event -> day(event) + " " + event.getSummary().getValue())
                .containsExactlyElementsOf(expected);
    }

    /** What should have been begun before stands on today, all of it in one. */
    private static List<String> preparing(ToDo toDo, Person person) {
        var overdue = toDo.preparations().stream()
                .filter(ToDo.Preparation::overdue)
                .limit(1)
                .map(it -> person.asOf() + " Get ready to " + InWords.small(toDo.name()));
        var ahead = toDo.preparations().stream().filter(it -> !it.overdue()).map(it -> it.from() + " " + it.toDo());
        return Stream.concat(overdue, ahead).toList();
    }

    /** The way, and what only helps and has a window. */
    private static List<ToDo> withDays(Person person) {
        var report = person.report();
        return Stream.concat(report.way().stream(), report.besideTheWay().stream())
                .toList();
    }

    /** To ask, to find out, to say how it went, or what can be done without a day. */
    private static boolean standsBesideTheWay(Person person) {
        var next = person.report().next();
        if (next instanceof Next.Do first) {
            return person.report().way().stream().noneMatch(first::tells);
        }
        return !(next instanceof Next.CarryOn) && !(next instanceof Next.Arrived);
    }

    /** The days of a window that are not over, with what is on each. */
    private static List<String> days(Window window, LocalDate asOf) {
        var days = new ArrayList<String>();
        if (!window.opensOn().isBefore(asOf)) {
            days.add(window.opensOn() + (window.isPublished() ? " Opens: " : " May open from today: "));
        } else if (window.isLate(asOf)) {
            days.add(asOf + " Ask today about late places: ");
        } else {
            var isSure = window.isPublished()
                    || window.opensSurelyOn().isBefore(asOf)
                            && !window.closesSurelyOn().isBefore(asOf);
            days.add(asOf + (isSure ? " Open now: " : " May be open now: "));
        }
        if (window instanceof Window.Expected expected
                && !expected.opens()
                        .first()
                        .plusDays(3)
                        .isAfter(expected.opens().last())) {
            expected.opens()
                    .first()
                    .plusDays(3)
                    .datesUntil(expected.closesOn(), Period.ofDays(3))
                    .filter(day -> !day.isBefore(asOf))
                    .findFirst()
                    .ifPresent(day -> days.add(day + " Look every few days whether it is open: "));
        }
        window.sooner()
                .filter(sooner -> !sooner.on().isBefore(asOf))
                .ifPresent(sooner -> days.add(sooner.on() + " " + sooner.who()
                        + (window.isPublished() ? " close today: " : " may close today: ")));
        window.applyBy()
                .filter(by -> !by.last().isBefore(asOf))
                .map(by -> by.first().isBefore(asOf) ? asOf : by.first())
                .ifPresent(by -> days.add(by + " Apply by today: "));
        if (!window.closesSurelyOn().equals(window.closesOn())
                && !window.closesSurelyOn().isBefore(asOf)) {
            days.add(window.closesSurelyOn()
                    + (window.applyBy().isPresent() ? " Late places may end from today: " : " May close from today: "));
        }
        days.add(window.closesOn() + " " + last(window) + ": ");
        return days;
    }

    private static String last(Window window) {
        if (window.applyBy().isPresent()) {
            return "Only late places until today";
        }
        if (window.isPublished()) {
            return "Closes";
        }
        return ((Window.Expected) window).closes().isOneDay() ? "Closes today" : "Probably closed after today";
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void each_says_where_it_is_done_or_why_nowhere_and_where_the_report_is(Person person) throws Exception {
        var report = home.resolve(person.at("/report")).toString();
        var links = Stream.of(
                        firstLink(person).stream(),
                        withDays(person).stream().map(ToDo::link),
                        withDays(person).stream()
                                .flatMap(toDo -> toDo.preparations().stream())
                                .map(ToDo.Preparation::link))
                .flatMap(some -> some)
                .toList();
        var allowed = Stream.concat(
                        Stream.of(report),
                        links.stream().flatMap(link -> link.source().stream()).map(page -> page.address()
                                .toString()))
                .toList();

        assertThat(events(person)).isNotEmpty().allSatisfy(event -> {
            var words = event.getDescription().getValue();
            assertThat(words).contains("Your report: " + report);
            assertThat(event.getUrl().getValue()).isIn(allowed);
            assertThat(words).contains(event.getUrl().getValue());
        });
        assertThat(events(person).stream().map(event -> event.getDescription().getValue()))
                .anySatisfy(words -> assertThat(words)
                        .contains(links.stream()
                                .flatMap(link -> link.whyNone().stream())
                                .findFirst()
                                .orElse("")));
    }

    /** Where to go for what comes first. */
    private static Optional<Link> firstLink(Person person) {
        var next = person.report().next();
        if (next instanceof Next.Ask ask) {
            return Optional.of(ask.judgement().link());
        }
        return next instanceof Next.Do first ? Optional.of(first.toDo().link()) : Optional.empty();
    }

    @Test
    void whoever_is_told_of_several_ways_to_apply_has_the_days_of_each() {
        var whose = new Calendar.Whose("somebody", "https://pathway.example/", "https://pathway.example/");
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> {
            var glance = person.atAGlance();
            var summaries = Biweekly.parse(Calendar.of(glance, person.ruleBook(), whose)).first().getEvents().stream()
                    .map(event -> event.getSummary().getValue())
                    .toList();
            var planned = Stream.concat(glance.report().way().stream(), glance.report().besideTheWay().stream())
                    .flatMap(toDo -> toDo.window().stream())
                    .toList();
            glance.waysIn().stream()
                    .filter(way ->
                            way.window().filter(it -> !planned.contains(it)).isPresent())
                    .forEach(way -> {
                        told.incrementAndGet();
                        assertThat(summaries)
                                .as(person.name())
                                .anyMatch(summary -> summary.contains(": " + way.title()));
                    });
        });
        assertThat(told.get()).isPositive();
    }

    /** Late applications are never taken, and an answer may come late. */
    @Test
    void whoever_may_be_in_time_for_the_window_before_has_its_days_too_and_what_prepares_for_it() {
        var whose = new Calendar.Whose("somebody", "https://pathway.example/", "https://pathway.example/");
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> {
            var glance = person.atAGlance();
            var events = Biweekly.parse(Calendar.of(glance, person.ruleBook(), whose)).first().getEvents().stream()
                    .map(event -> day(event.getDateStart().getValue()) + " "
                            + event.getSummary().getValue())
                    .toList();
            Stream.concat(
                            withDays(person).stream()
                                    .flatMap(toDo -> toDo.perhapsInTime().map(Missed::window).stream()),
                            glance.waysIn().stream().flatMap(way -> way.perhaps().stream()))
                    .filter(window -> !window.isLate(person.asOf()))
                    .forEach(window -> {
                        told.incrementAndGet();
                        var last = window.applyBy().map(Window.Days::first).orElseGet(window::closesSurelyOn);
                        assertThat(events)
                                .as(person.name())
                                .anyMatch(event -> event.contains(" No answer yet? ")
                                        && (last.isBefore(person.asOf()) || event.startsWith(last + " ")));
                    });
            if (person.report().next() instanceof Next.Ask ask
                    && ask.perhapsInTime().isPresent()) {
                ask.beside().stream()
                        .flatMap(toDo -> toDo.preparations().stream())
                        .filter(it -> !it.overdue())
                        .forEach(it -> assertThat(events).contains(it.from() + " " + it.toDo()));
            }
        });
        assertThat(told.get()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void nothing_in_it_is_over_on_any_day_of_a_year(Person person) {
        var whose = new Calendar.Whose("somebody", "https://pathway.example/", "https://pathway.example/");

        for (var day = person.asOf(); day.isBefore(person.asOf().plusYears(1)); day = day.plusDays(73)) {
            var glance = person.on(day).atAGlanceAsFarAsAnswered();
            assertThat(Biweekly.parse(Calendar.of(glance, person.ruleBook(), whose))
                            .first()
                            .getEvents())
                    .extracting(event -> day(event.getDateStart().getValue()))
                    .isNotEmpty()
                    .allMatch(glance.report().asOf().minusDays(1)::isBefore);
        }
    }

    private static LocalDate day(ICalDate date) {
        var raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    /** One reads strictly, and two of other houses find nothing that has to be mended. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void two_strict_readers_find_nothing_wrong(Person person) throws Exception {
        var text = get(person).body();

        var result = new CalendarBuilder().build(new StringReader(text)).validate(true);
        assertThat(result.getEntries()).isEmpty();
        var warnings = new ArrayList<List<ParseWarning>>();
        var read = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).containsOnly(List.of());
        assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(read.getEvents()).hasSameSizeAs(events(person));
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void nobody_gets_an_empty_one_on_any_day_of_a_year(Person person) {
        var whose = new Calendar.Whose("somebody", "https://pathway.example/", "https://pathway.example/");

        for (var day = person.asOf(); day.isBefore(person.asOf().plusYears(1)); day = day.plusDays(61)) {
            var glance = person.on(day).atAGlanceAsFarAsAnswered();
            assertThat(Calendar.of(glance, person.ruleBook(), whose)).contains("BEGIN:VEVENT", "SUMMARY:");
        }
    }

    @Test
    void whoever_has_arrived_is_told_that_nothing_is_left_and_why() throws Exception {
        var arrived = Person.called("A registered Clinical Scientist who wants no more is at the goal");

        assertThat(events(arrived)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Pathway Check: nothing with a date is left");
            assertThat(event.getDescription().getValue())
                    .contains(arrived.report().opening(), "You are there, so nothing is left to do.");
            assertThat(event.getUrl().getValue())
                    .isEqualTo(home.resolve(arrived.at("/report")).toString());
        });
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
                .as("a day that is still to come stays where it was")
                .isNotEmpty()
                .isSubsetOf(days);
        // As long as one can apply, it is not too late to prepare: all of it at once.
        var closes = person.report().way().stream()
                .flatMap(toDo -> toDo.window().stream())
                .findFirst()
                .orElseThrow()
                .closesOn();
        for (var day : List.of(opens.plusDays(1), closes)) {
            assertThat(prepared(person.on(day))).isEmpty();
            assertThat(events(person.on(day)))
                    .filteredOn(event -> event.getSummary().getValue().startsWith("Get ready to "))
                    .singleElement()
                    .satisfies(event -> assertThat(day(event)).isEqualTo(day));
        }
        assertThat(prepared(person.on(closes.plusDays(1)))).isNotEmpty().doesNotContainAnyElementsOf(days);
    }

    @Test
    void the_same_step_keeps_its_name_so_that_a_subscription_moves_it() throws Exception {
        // In spring, Scotland's posts stand beside them.
        assertThat(namesToday(STUDENT, LocalDate.of(2027, 3, 1)))
                .containsAll(namesToday(STUDENT, LocalDate.of(2026, 11, 22)))
                .doesNotHaveDuplicates();
    }

    @Test
    void and_keeps_it_when_a_window_is_published_that_was_only_expected() throws Exception {
        var tomorrow = namesToday(STUDENT, LocalDate.of(2026, 11, 22));

        assertThat(namesToday(STUDENT, LocalDate.of(2026, 1, 2))).isNotEmpty().anyMatch(tomorrow::contains);
    }

    /** Somebody keeps what they were told for another day beside what they are told today. */
    @Test
    void what_is_asked_of_another_day_moves_nothing_of_today_nor_of_a_third_day() throws Exception {
        var today = namesToday(STUDENT, STUDENT.asOf());

        assertThat(names(STUDENT)).isNotEmpty().doesNotContainAnyElementsOf(today);
        assertThat(names(STUDENT.on(LocalDate.of(2027, 3, 1))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(today)
                .doesNotContainAnyElementsOf(names(STUDENT));
    }

    /**
     * Two pupils in one adviser's calendar: whichever answer they differ in, be it asked after the report, and be it
     * one that only one of them gave, neither moves what the other has.
     */
    @Test
    void whoever_answers_anything_otherwise_has_names_of_their_own() throws Exception {
        var names = names(STUDENT);
        var afterReport = STUDENT.ruleBook().questions().stream()
                .filter(Question::isAfterReport)
                .filter(question -> STUDENT.answers().to(question).isPresent())
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(afterReport).isNotEmpty();
        for (var question : afterReport) {
            assertThat(names(STUDENT.without(question)))
                    .as(question.id())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(names);
        }
        for (var other : List.of(
                STUDENT.with("experience", "patients"),
                STUDENT.with("experience", "none"),
                STUDENT.with("wants-chartered", "not-interested"))) {
            assertThat(other.answers().equals(STUDENT.answers())
                            || names(other).stream().noneMatch(names::contains))
                    .isTrue();
        }
    }

    @Test
    void the_names_of_one_person_are_nobody_elses() throws Exception {
        var people = DrawnFor.people().distinct().toList();
        var byName = new HashMap<String, Set<String>>();
        for (var person : people) {
            var visit =
                    Reader.CALENDAR.read(person.ruleBook(), Address.read(person.at("/calendar.ics")), person.asOf());
            names(person).forEach(name -> byName.computeIfAbsent(name, it -> new HashSet<>())
                    .add(visit.person()));
        }

        assertThat(byName).hasSizeGreaterThan(people.size());
        assertThat(byName.values()).allSatisfy(whose -> assertThat(whose).hasSize(1));
        assertThat(byName.keySet()).allSatisfy(name -> assertThat(name).matches("[0-9a-f-]{36}@pathway-check"));
        // Two pupils who differ in one answer.
        assertThat(names(STUDENT.with("degree-class", "first")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(names(STUDENT));
    }

    @Test
    void the_same_address_on_the_same_day_is_the_same_to_the_byte_and_a_newer_state_is_a_higher_revision()
            throws Exception {
        var today = get(STUDENT).body();
        var tomorrow = STUDENT.on(STUDENT.asOf().plusDays(1));

        assertThat(get(STUDENT).body()).isEqualTo(today);
        assertThat(sequences(STUDENT)).hasSize(1);
        assertThat(sequences(tomorrow)).hasSize(1);
        assertThat(sequences(tomorrow).iterator().next())
                .isGreaterThan(sequences(STUDENT).iterator().next());
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

    /** Whoever sits in front of it sees a page, and a program sees data: neither looks into a file for a mistake. */
    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=UTF-8",
        "application/json, application/problem+json"
    })
    void people_and_programs_are_told_of_an_answer_that_is_none_as_everywhere(String accept, String type)
            throws Exception {
        for (var wrong : List.of("degree-class=two-one", "degree-class=first&degree-class=third")) {
            var told =
                    get(STUDENT.without(Person.question("degree-class")).at("/calendar.ics", wrong), "Accept", accept);

            assertThat(told.statusCode()).isEqualTo(400);
            assertThat(told.headers().firstValue("Content-Type")).hasValue(type);
        }
    }

    /** A calendar may name several forms of calendars, and one of them is JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/calendar, application/calendar+json, application/calendar+xml",
                "application/calendar+json, text/calendar;q=0.9",
                "application/json;q=0.5, text/calendar"
            })
    void whoever_takes_a_calendar_is_told_in_one_that_its_address_cannot_be_used(String accept) throws Exception {
        var unknown = get(STUDENT.at("/calendar.ics", "shoe-size=43"), "Accept", accept);

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(unknown.body()).contains("SUMMARY:Pathway Check cannot use this calendar's address");
    }

    /** With nobody in front of it, a calendar can make nothing of a page on what an answer would change. */
    @ParameterizedTest
    @ValueSource(strings = {"was.where=wales", "was.degree-class=first"})
    void a_subscription_to_what_is_only_tried_stays_a_calendar_and_names_that_of_the_real_answers(String tried)
            throws Exception {
        var calendar = get(STUDENT.at("/calendar.ics", tried), "Accept", "text/calendar");
        var event = new CalendarBuilder()
                .build(new StringReader(calendar.body()))
                .<VEvent>getComponents(Component.VEVENT)
                .get(0);
        var real = get(URI.create(event.getUrl().getValue()).getRawPath() + "?"
                + URI.create(event.getUrl().getValue()).getRawQuery());

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(event.getUrl().getValue())
                .contains(tried.replace("was.", "&"))
                .doesNotContain("was.");
        assertThat(real.body()).contains("BEGIN:VEVENT").doesNotContain("cannot use");
        // Whoever sits in front of it is led to what it would change.
        assertThat(get(
                                STUDENT.at("/calendar.ics", tried),
                                "Accept",
                                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void it_can_be_downloaded_and_asked_for_again_every_day() throws Exception {
        var calendar = get(Person.called("A student predicted a 2:1 in July 2027 can apply in the next window"));

        assertThat(calendar.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"clinical-engineer.ics\"");
        assertThat(calendar.body())
                .contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", "\r\nX-PUBLISHED-TTL:P1D\r\n")
                .contains("\r\nNAME:Pathway Check: ", "\r\nX-WR-CALNAME:Pathway Check: ")
                .contains("\r\nSOURCE;VALUE=URI:http")
                .doesNotContain("METHOD");
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
                .filteredOn(event -> event.getSummary().getValue().contains(": " + degree.what()))
                .hasSizeGreaterThan(1)
                .allSatisfy(event -> assertThat(event.getDescription().getValue())
                        .containsIgnoringCase("done by November 2028 at the earliest, "));
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

    private List<String> prepared(Person person) throws Exception {
        return events(person).stream()
                .filter(event -> event.getDescription().getValue().startsWith("Before: "))
                .map(event -> day(event, Property.DTSTART).toString())
                .toList();
    }

    /** The day on which it ends, if it ends at an hour; else that on which it begins. */
    private static LocalDate day(VEvent event) {
        return day(
                event,
                event.getProperty("DTSTART").orElseThrow().getParameter("TZID").isPresent()
                                && event.getSummary().getValue().matches("(Closes|Apply by today): .*")
                        ? Property.DTEND
                        : Property.DTSTART);
    }

    private static LocalDate day(VEvent event, String property) {
        return LocalDate.parse(
                event.getProperty(property).orElseThrow().getValue().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Set<Integer> sequences(Person person) throws Exception {
        return events(person).stream()
                .map(event -> Integer.valueOf(
                        event.getProperty(Property.SEQUENCE).orElseThrow().getValue()))
                .collect(Collectors.toSet());
    }

    private List<String> names(Person person) throws Exception {
        return events(person).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    /** By an address that names no day, asked on this one. */
    private static List<String> namesToday(Person person, LocalDate today) throws IOException, ParserException {
        var address = Address.read(person.at("/calendar.ics")).without(AsOf.FIELD::equals);
        var visit = Reader.CALENDAR.read(person.ruleBook(), address, today);
        var whose = new Calendar.Whose(visit.person(), "https://pathway.example/", "https://pathway.example/");
        return new CalendarBuilder()
                        .build(new StringReader(Calendar.of(visit.atAGlance(), person.ruleBook(), whose)))
                        .<VEvent>getComponents(Component.VEVENT)
                        .stream()
                        .map(event -> event.getUid().orElseThrow().getValue())
                        .toList();
    }

    private List<VEvent> events(Person person) throws Exception {
        return calendar(person).<VEvent>getComponents(Component.VEVENT);
    }

    private net.fortuna.ical4j.model.Calendar calendar(Person person)
            throws IOException, ParserException, InterruptedException {
        return new CalendarBuilder().build(new StringReader(get(person).body()));
    }

    private HttpResponse<String> get(Person person) throws IOException, InterruptedException {
        return get(person.at("/calendar.ics"));
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
