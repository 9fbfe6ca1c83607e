package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What somebody sees of a window in their calendar: its moments, at the hour that they are in London. */
@BesideOthers
class WindowInCalendarTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 22);
    private static final Calendar.Whose SOMEBODY = new Calendar.Whose(
            "lifeguard?stage=learner", "https://pathway.example/report?a=1", "https://pathway.example/calendar.ics");

    @TempDir
    Path folder;

    private ChangedRules rules;
    private LocalDate today = BEFORE;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01 11:00, 2027-02-14 16:00",
        "2027-03-20 09:00, 2027-04-02 17:30",
        "2027-03-01 09:00, 2027-03-28 15:00",
        "2027-04-30 00:30, 2027-05-14 00:30"
    })
    void it_opens_and_closes_at_the_hour_that_it_is_in_london_in_winter_and_in_summer(String opens, String closes) {
        published(opens, closes);

        assertThat(event("Opens").getDateStart().getValue().toInstant()).isEqualTo(inLondon(opens));
        assertThat(event("Closes").getDateEnd().getValue().toInstant()).isEqualTo(inLondon(closes));
    }

    @Test
    void where_the_hour_is_no_hour_it_is_the_whole_day_in_every_zone() {
        published("2027-02-01", "2027-02-14 23:59");

        assertThat(List.of(event("Opens"), event("Closes")))
                .allSatisfy(event ->
                        assertThat(event.getDateStart().getValue().hasTime()).isFalse());
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20270214\r\nDTEND;VALUE=DATE:20270215\r\n");
    }

    @Test
    void one_that_is_only_expected_is_four_events_of_a_day_each_and_the_second_comes_again() {
        expected("02-01 to 02-10", "02-14 to 02-28");

        var events = ofTheWindow();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue().replaceFirst(":.*", ""))
                .containsExactly(
                        "May open from today",
                        "Look every few days whether it is open",
                        "May close from today",
                        "Probably closed after today");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).endsWith("(expected)");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateEnd().getValue().getTime()
                            - event.getDateStart().getValue().getTime())
                    .isEqualTo(24 * 60 * 60 * 1000L);
        });
        assertThat(calendar())
                .contains(
                        "DTSTART;VALUE=DATE:20270201",
                        "DTSTART;VALUE=DATE:20270204",
                        "RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20270227",
                        "DTSTART;VALUE=DATE:20270214",
                        "DTSTART;VALUE=DATE:20270228");
    }

    @Test
    void one_is_reminded_to_look_as_often_as_the_words_say_and_where_the_day_is_known_never() {
        expected("01-01 to 04-30", "02-14 to 05-30");
        assertThat(event("Look every few days whether it is open")
                        .getRecurrenceRule()
                        .getValue())
                .satisfies(rule -> assertThat(rule.getInterval()).isBetween(2, 4));
        assertThat(calendar()).contains("RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20270529");

        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
        expected("02-01 to 02-01", "02-14 to 02-28");
        assertThat(calendar()).doesNotContain("RRULE:FREQ=DAILY").contains("May open from today");
    }

    @Test
    void where_the_day_is_known_on_which_it_closes_it_does_not_close_twice() {
        expected("02-01 to 02-10", "02-15 to 02-15");

        assertThat(calendar()).contains("Closes today").doesNotContain("May close", "Probably closed");
    }

    @Test
    void the_day_to_apply_by_is_a_moment_of_its_own() {
        publishedWithADayToApplyBy();

        assertThat(event("Apply by today").getDateEnd().getValue().toInstant()).isEqualTo(inLondon("2027-02-10 18:00"));
    }

    @Test
    void what_closes_or_may_close_rings_three_days_before_by_day_and_the_latest_day_ever_seen_does_not() {
        var byHour = ofTheWindow();
        expected("02-01 to 02-10", "02-14 to 02-28");

        assertThat(Stream.concat(byHour.stream(), ofTheWindow().stream())
                        .filter(event -> !event.getAlarms().isEmpty())
                        .map(event -> event.getSummary().getValue().replaceFirst(":.*", "") + " "
                                + event.getAlarms().get(0).getTrigger().getDuration()))
                .containsExactly("Closes -P3D", "May close from today -P2DT15H");
    }

    @Test
    void while_the_day_to_apply_by_is_ahead_late_places_ring_for_nobody() {
        expectedWithDaysToApplyBy();

        assertThat(List.of(event("Late places may end from today"), event("Only late places until today")))
                .allSatisfy(event -> assertThat(event.getAlarms()).isEmpty());
        assertThat(event("Apply by today").getAlarms()).hasSize(1);
    }

    @Test
    void and_it_is_the_same_where_all_is_published() {
        publishedWithADayToApplyBy();

        assertThat(event("Only late places until today").getAlarms()).isEmpty();
        assertThat(calendar()).doesNotContain("SUMMARY:Closes");
    }

    @Test
    void once_the_day_to_apply_by_is_over_the_end_of_late_places_rings() {
        publishedWithADayToApplyBy();
        today = LocalDate.of(2027, 2, 11);

        var last = event("Only late places until today");
        assertThat(last.getAlarms()).hasSize(1);
        assertThat(last.getDateEnd().getValue().toInstant()).isEqualTo(inLondon("2027-02-14 17:00"));
    }

    @Test
    void and_where_it_is_only_expected_the_first_day_on_which_they_may_end() {
        expectedWithDaysToApplyBy();
        today = LocalDate.of(2027, 2, 13);
        assertThat(event("Late places may end from today").getAlarms()).isEmpty();

        today = LocalDate.of(2027, 2, 14);
        assertThat(event("Late places may end from today").getAlarms()).hasSize(1);
        assertThat(event("Only late places until today").getAlarms()).isEmpty();
    }

    @Test
    void and_where_the_day_is_known_on_which_they_end_that_day() {
        expected("02-01 to 02-10", "02-15 to 02-15");
        rules.replace("rounds.yaml", "closes: 02-15", "apply-by: 02-12 to 02-13\n    closes: 02-15");
        assertThat(event("Only late places until today").getAlarms()).isEmpty();

        today = LocalDate.of(2027, 2, 14);
        assertThat(event("Only late places until today").getAlarms()).hasSize(1);
    }

    /** Whoever subscribes late is reminded, too: of the last day that tells of a closing, once no other is left. */
    @Test
    void until_it_is_surely_closed_there_is_always_one_event_of_its_end_that_rings() {
        var days = Stream.of("01-31", "02-01", "02-12", "02-13", "02-14", "02-15", "02-20", "02-28")
                .map(day -> LocalDate.parse("2027-" + day))
                .toList();
        expected("02-01 to 02-10", "02-14 to 02-28");
        assertThat(days).allSatisfy(this::oneRings);
        assertThat(event("Probably closed after today").getAlarms()).hasSize(1);

        rules.replace("rounds.yaml", "closes: 02-14 to 02-28", "apply-by: 02-12 to 02-13\n    closes: 02-14 to 02-28");
        assertThat(days).allSatisfy(this::oneRings);
        assertThat(event("Only late places until today").getAlarms()).hasSize(1);
    }

    private void oneRings(LocalDate day) {
        today = day;

        assertThat(ofTheWindow())
                .as(day.toString())
                .filteredOn(event -> !event.getAlarms().isEmpty())
                .hasSize(1);
    }

    @Test
    void what_opened_before_is_open_today_and_what_is_over_is_left_out() {
        published("2027-02-01 09:00", "2027-02-14 17:00");
        today = LocalDate.of(2027, 2, 3);
        assertThat(ofTheWindow())
                .extracting(event -> event.getSummary().getValue().replaceFirst(":.*", ""))
                .containsExactly("Open now", "Closes");
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20270203");

        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
        expected("02-01 to 02-10", "02-14 to 02-28");
        assertThat(ofTheWindow())
                .extracting(event -> event.getSummary().getValue().replaceFirst(":.*", ""))
                .containsExactly(
                        "May be open now",
                        "Look every few days whether it is open",
                        "May close from today",
                        "Probably closed after today");
        today = LocalDate.of(2027, 2, 27);
        assertThat(ofTheWindow())
                .extracting(event -> event.getSummary().getValue().replaceFirst(":.*", ""))
                .containsExactly("May be open now", "Probably closed after today");
    }

    @Test
    void where_the_place_is_and_where_the_report_is_stands_in_each() {
        assertThat(Biweekly.parse(calendar()).first().getEvents()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getDescription().getValue()).contains("Your report: " + SOMEBODY.report());
            assertThat(event.getUrl().getValue()).startsWith("https://");
            assertThat(event.getDescription().getValue())
                    .contains(event.getUrl().getValue());
        });
    }

    /** Whatever windows their ways go through, published or expected. */
    @Test
    void no_event_of_anybody_is_longer_than_a_day_however_long_a_window_is_open() {
        var windows = Person.everybody()
                .flatMap(person -> person.report().way().stream())
                .flatMap(toDo -> toDo.window().stream())
                .toList();

        assertThat(windows)
                .hasAtLeastOneElementOfType(Window.Published.class)
                .hasAtLeastOneElementOfType(Window.Expected.class);
        assertThat(Person.everybody()).allSatisfy(person -> assertThat(
                        Biweekly.parse(Calendar.of(person.atAGlance(), person.ruleBook(), SOMEBODY))
                                .first()
                                .getEvents())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Duration.between(
                                event.getDateStart().getValue().toInstant(),
                                event.getDateEnd() == null
                                        ? event.getDateStart().getValue().toInstant()
                                        : event.getDateEnd().getValue().toInstant()))
                        .isLessThanOrEqualTo(Duration.ofHours(25))));
    }

    private void publishedWithADayToApplyBy() {
        rules.replace(
                "rounds.yaml",
                "closes: 2027-02-14 17:00",
                "apply-by: 2027-02-10 18:00\n      closes: 2027-02-14 17:00");
    }

    private void expectedWithDaysToApplyBy() {
        expected("02-01 to 02-10", "02-14 to 02-28");
        rules.replace("rounds.yaml", "closes: 02-14 to 02-28", "apply-by: 02-12 to 02-13\n    closes: 02-14 to 02-28");
    }

    private void published(String opens, String closes) {
        rules.replace("rounds.yaml", "opens: 2027-02-01 09:00", "opens: " + opens);
        rules.replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: " + closes);
        // Days of past years lie within what is expected.
        rules.replace("rounds.yaml", "opens: 02-01 to 02-10", "opens: 02-01 to 04-30");
        rules.replace("rounds.yaml", "closes: 02-14 to 02-28", "closes: 02-14 to 05-14");
    }

    /** The window of 2027 is not published, and past years say this. */
    private void expected(String opens, String closes) {
        var text = rules.text("rounds.yaml");
        var first = text.indexOf("    - opens: 2027-02-01");
        rules.write("rounds.yaml", text.substring(0, first) + text.substring(text.indexOf("    - opens: 2026-02-02")));
        rules.replace("rounds.yaml", "opens: 2026-02-02 09:00", "opens: 2026-02-01 09:00");
        rules.replace("rounds.yaml", "opens: 02-01 to 02-10", "opens: " + opens);
        rules.replace("rounds.yaml", "closes: 02-14 to 02-28", "closes: " + closes);
    }

    private static Instant inLondon(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(LONDON).toInstant();
    }

    private VEvent event(String what) {
        return ofTheWindow().stream()
                .filter(event -> event.getSummary().getValue().startsWith(what + ": "))
                .findFirst()
                .orElseThrow();
    }

    private List<VEvent> ofTheWindow() {
        return Biweekly.parse(calendar()).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().matches("[A-Z][a-z ]+: Apply.*"))
                .toList();
    }

    private String calendar() {
        var book = rules.book();
        return Calendar.of(glance(book), book, SOMEBODY);
    }

    /** Of the first person whose way goes through the window of 2027. */
    private AtAGlance glance(RuleBook book) {
        return Person.everybodyIn(book)
                .map(person -> person.on(today).atAGlance())
                .filter(glance -> glance.report().way().stream()
                        .flatMap(toDo -> toDo.window().stream())
                        .map(Window::starts)
                        .map(LocalDate::getYear)
                        .anyMatch(year -> year == 2027))
                .findFirst()
                .orElseThrow();
    }
}
