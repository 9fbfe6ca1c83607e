package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** Everybody's windows, for whoever helps others to apply: a school's calendar, an employer's. */
class WindowsCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String PAGE = "https://pathway.example/lifeguard/how-we-decide#rounds";

    private static final String OPENS = "(Opens|Open now|May be open now|May open from today): .*";

    static List<RuleBook> books() {
        return Stream.concat(Stream.of(Lifeguard.BOOK), TheRules.all().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_window_of_three_years_that_opens_and_is_not_over_is_in_it_and_no_other(RuleBook book) {
        var expected = book.rounds().stream()
                .flatMap(rounds -> IntStream.rangeClosed(2026, 2028)
                        .mapToObj(year -> rounds.in(Year.of(year)))
                        .filter(window -> !window.closesOn().isBefore(TODAY) && !window.allYear())
                        .map(window -> opening(window)
                                + rounds.title()
                                + (window.isPublished() ? "" : " (expected)")
                                + (window.opensOn().isBefore(TODAY) ? TODAY : window.opensOn())))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(events(book, TODAY).stream()
                        .filter(event -> event.getSummary().getValue().matches(OPENS))
                        .map(event -> event.getSummary().getValue() + day(event)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String opening(Window window) {
        if (window.opensOn().isBefore(TODAY)) {
            return "Open now: ";
        }
        return window.isPublished() ? "Opens: " : "May open from today: ";
    }

    @ParameterizedTest
    @MethodSource("books")
    void two_strict_readers_find_nothing_wrong_on_any_day_of_a_year(RuleBook book) throws Exception {
        for (var day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(61)) {
            var text = calendar(book, day);

            assertThat(new CalendarBuilder()
                            .build(new StringReader(text))
                            .validate(true)
                            .getEntries())
                    .isEmpty();
            var warnings = new ArrayList<List<ParseWarning>>();
            var read = Biweekly.parse(text).warnings(warnings).first();
            assertThat(warnings).containsOnly(List.of());
            assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
            assertThat(read.getEvents()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void each_says_who_says_so_and_where_all_of_them_stand(RuleBook book) {
        assertThat(events(book, TODAY)).isNotEmpty().allSatisfy(event -> assertThat(
                        event.getDescription().getValue())
                .contains("Who says so: ", "https://", "All windows: " + PAGE));
    }

    @Test
    void a_window_keeps_its_names_when_it_is_published_so_that_a_subscription_moves_it(@TempDir Path folder) {
        var before = ChangedRules.copyInto(folder.resolve("lifeguard"), Lifeguard.FOLDER)
                .replace("rounds.yaml", """
                    - opens: 2027-02-01 09:00
                      closes: 2027-02-14 17:00
                      starts: 2027-06-01
                      sources: [club]
                """, "");

        assertThat(opening(before.book())).hasSize(3).isEqualTo(opening(Lifeguard.BOOK));
    }

    private static List<String> opening(RuleBook book) {
        return events(book, LocalDate.of(2026, 2, 1)).stream()
                .filter(event -> event.getSummary().getValue().matches(OPENS))
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void no_two_events_of_all_careers_have_one_name() {
        var names = books().stream()
                .flatMap(it -> events(it, TODAY).stream())
                .map(event -> event.getUid().getValue())
                .toList();

        assertThat(names).hasSizeGreaterThan(books().size()).doesNotHaveDuplicates();
    }

    private static String day(VEvent event) {
        var start = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(start.getYear(), start.getMonth(), start.getDate()).toString();
    }

    private static List<VEvent> events(RuleBook book, LocalDate asOf) {
        return Biweekly.parse(calendar(book, asOf)).first().getEvents();
    }

    private static String calendar(RuleBook book, LocalDate asOf) {
        return Calendar.ofWindows(book, asOf, PAGE, "https://pathway.example/lifeguard/windows.ics");
    }
}
