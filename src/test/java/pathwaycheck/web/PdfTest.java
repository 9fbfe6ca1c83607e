package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.picture.timeline.Strip;
import pathwaycheck.picture.timeline.Timeline;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.paper.PdfUa;
import pathwaycheck.testing.paper.Printed;
import pathwaycheck.testing.paper.Sheets;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.site.Site;
import pathwaycheck.web.page.PdfQueue;

/** The report on paper: everybody can read it, and it says what the page says. */
@QuarkusTest
class PdfTest {

    private static final int LARGEST = 300 * 1024;
    private static final int MOST_SHEETS = 4;
    private static final double A_THIRD = 1 / 3.0;
    private static final int ONE_IN = 25;

    /**
     * As many as may be made at once. The validator takes longer than all the rest, so two are looked at side by side.
     */
    private static final ExecutorService READERS = Executors.newFixedThreadPool(PdfQueue.AT_ONCE);

    private static final Map<Person, Future<Found>> FOUND = new LinkedHashMap<>();

    /** The telling few and every 25th, or everybody. */
    static Stream<Person> people() {
        return Stream.concat(Telling.people(), FewOrAll.oneIn(ONE_IN, Person.everybody()))
                .distinct();
    }

    /** A report on paper and on the screen, and what a validator has against the paper. */
    private record Found(int bytes, Sheets sheets, List<String> faults, Printed paper, Printed screen) {

        private static Found of(Person person) throws Exception {
            var pdf = Site.underTest().get(person.at("/report.pdf")).body();
            var page = Site.underTest().get(person.at("/report")).page();
            return new Found(
                    pdf.length, Sheets.of(pdf), PdfUa.faults(pdf), Printed.of(pdf), whatIsToBePrinted(page, person));
        }
    }

    @BeforeAll
    static void read() {
        people().forEach(person -> FOUND.put(person, READERS.submit(() -> Found.of(person))));
    }

    @AfterAll
    static void putAway() {
        READERS.shutdownNow();
        FOUND.clear();
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_screen_reader_can_read_it(Person person) throws Exception {
        assertThat(FOUND.get(person).get().faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void its_words_are_those_of_the_page_in_their_order(Person person) throws Exception {
        var found = FOUND.get(person).get();
        var words = found.screen().text();

        assertThat(found.paper().joinedAs(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("people")
    void it_has_the_title_and_the_language_of_the_page(Person person) throws Exception {
        var found = FOUND.get(person).get();

        assertThat(found.paper().title()).isEqualTo(found.screen().title());
        assertThat(found.paper().language()).isEqualTo(found.screen().language());
    }

    @ParameterizedTest
    @MethodSource("people")
    void it_is_small(Person person) throws Exception {
        assertThat(FOUND.get(person).get().bytes()).isLessThanOrEqualTo(LARGEST);
    }

    @ParameterizedTest
    @MethodSource("people")
    void it_fits_on_four_sheets_of_which_the_last_is_at_least_a_third_full(Person person) throws Exception {
        var sheets = FOUND.get(person).get().sheets();

        assertThat(sheets.count()).isLessThanOrEqualTo(MOST_SHEETS);
        assertThat(sheets.last()).as(person.toString()).isGreaterThan(A_THIRD);
    }

    @ParameterizedTest
    @MethodSource("people")
    void no_letter_of_it_is_smaller_than_ten_points(Person person) throws Exception {
        assertThat(FOUND.get(person).get().sheets().smallest()).isGreaterThanOrEqualTo(10);
    }

    /**
     * All but what is for the screen or the ear alone, and with the words of the strip in place of its picture. The
     * addresses of sources are printed too.
     */
    private static Printed whatIsToBePrinted(Document page, Person person) {
        page.select("svg.pc-timeline").forEach(strip -> strip.replaceWith(new Element("p").text(words(person))));
        page.select(".pc-sources a[href^=http]").forEach(link -> link.after(" (" + link.attr("href") + ")"));
        page.select("svg, .pc-screen, .govuk-visually-hidden").remove();
        return new Printed(
                page.title(),
                page.expectFirst("html").attr("lang"),
                page.select("main").text(),
                List.of());
    }

    /** The names of the stages, and the years and where now is beneath them. */
    private static String words(Person person) {
        var strip = Timeline.of(person.atAGlance()).orElseThrow().onPaper();
        return Stream.concat(
                        strip.names().stream().map(Strip.Name::words),
                        strip.marks().stream().map(Strip.Mark::words))
                .collect(Collectors.joining(" "));
    }
}
