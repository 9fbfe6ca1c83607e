package pathwaycheck.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.question.Dates;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.paper.Sheets;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** The report on paper, as the browser prints it: check P13. */
@ExtendWith(InBrowser.class)
class PrintIT {

    private static final int MOST_PAGES = 4;
    private static final double A_THIRD = 1 / 3.0;
    private static final int ONE_IN = 12;

    private static List<Person> longest = List.of();

    /** The words that are for reading on paper too. */
    private static final String TO_READ = """
            () => [...document.querySelectorAll('main, main *')]
              .flatMap((element) => [...element.childNodes])
              .filter((it) => it.nodeType === Node.TEXT_NODE && it.data.trim())
              .filter((it) => !it.parentElement.closest('.pc-screen, .govuk-visually-hidden, svg'))
              .map((it) => it.data)
            """;

    @Test
    void the_longest_reports_fit_on_few_pages(PackagedApp app, Visit visit) throws IOException {
        assertFitOnFewPages(longest(app).limit(10).toList(), visit);
    }

    @Exhaustive
    @Test
    void everybodys_report_fits_on_few_pages(Visit visit) throws IOException {
        assertFitOnFewPages(Person.everybody().toList(), visit);
    }

    private static void assertFitOnFewPages(List<Person> people, Visit visit) throws IOException {
        var printed = new LinkedHashMap<String, Sheets>();
        for (var person : people) {
            try (var paper = printed(person, visit)) {
                printed.put(person.name(), Sheets.of(paper));
            }
        }

        assertThat(printed).isNotEmpty().allSatisfy((name, sheets) -> {
            assertThat(sheets.count()).as(name).isLessThanOrEqualTo(MOST_PAGES);
            assertThat(sheets.last()).as(name).isGreaterThan(A_THIRD);
        });
    }

    /** Those who answered most, and one in twelve of the others. */
    @Test
    void answers_to_check_are_statements_on_one_sheet(Visit visit) throws IOException {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var byAnswers = Person.everybody()
                .sorted(Comparator.comparing(
                                (Person person) -> person.report().answers().size())
                        .reversed())
                .toList();
        var few = Stream.concat(
                byAnswers.stream().limit(10),
                FewOrAll.oneIn(ONE_IN, byAnswers.stream().skip(10)));
        for (var person : FewOrAll.of(few, byAnswers.stream()).toList()) {
            var page = visit.open(person.at("/check-answers")).page();
            try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");

                assertThat(paper.getNumberOfPages()).as(person.name()).isEqualTo(1);
                assertThat(person.report().answers()).isNotEmpty().allSatisfy(said -> assertThat(text)
                        .contains(said.statement().replaceAll("\\s+", "")));
            }
        }
    }

    @Test
    void the_longest_is_all_there_and_nothing_else_is(PackagedApp app, Visit visit) throws IOException {
        var person = longest(app).findFirst().orElseThrow();
        try (var paper = printed(person, visit)) {
            Files.createDirectories(Path.of("target/screenshots"));
            Files.deleteIfExists(Path.of("target/screenshots/printed-report.pdf"));
            paper.save("target/screenshots/printed-report.pdf");
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");

            assertThat(toRead(visit.page())).hasSizeGreaterThan(100).allSatisfy(word -> assertThat(text)
                    .contains(word));
            assertThat(paper.getPages()).isNotEmpty().allSatisfy(PrintIT::assertIsA4);
        }
        assertNothingSeen(".govuk-skip-link, .govuk-back-link, .pc-footer__links, .pc-screen", visit);
    }

    @Test
    void buttons_are_not_printed(Visit visit) {
        var page = visit.open(Person.everybody().findFirst().orElseThrow().at("/check-answers"))
                .page();
        assertThat(page.locator(".govuk-button").isVisible()).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertNothingSeen(".govuk-button", visit);
    }

    /** The page holds each of these, for the screen alone. */
    private static void assertNothingSeen(String selectors, Visit visit) {
        for (var selector : selectors.split(", ")) {
            assertThat(visit.page().locator(selector).all())
                    .as(selector)
                    .isNotEmpty()
                    .noneMatch(Locator::isVisible);
        }
    }

    /** In points: 210 x 297 mm. */
    private static void assertIsA4(PDPage sheet) {
        assertThat(sheet.getMediaBox().getWidth()).isCloseTo(595.3f, within(1f));
        assertThat(sheet.getMediaBox().getHeight()).isCloseTo(841.9f, within(1f));
    }

    @Test
    void whoever_holds_it_knows_what_it_says_when_and_how_to_come_back(PackagedApp app, Visit visit)
            throws IOException {
        var person = longest(app).findFirst().orElseThrow();
        try (var paper = printed(person, visit)) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
            var address = visit.page().locator(".pc-address").innerText();
            var code = visit.page().locator(".pc-keep__code");

            assertThat(address).startsWith("http").contains("told=" + person.asOf());
            assertThat(text)
                    .contains(address)
                    .contains("underrules" + person.ruleBook().version() + "("
                            + person.ruleBook().hash() + ")")
                    .contains("Madeon" + Dates.day(person.asOf()).replace(" ", ""));
            assertThat(code.isVisible()).isTrue();
            // Pictures far down are fetched once somebody comes near.
            code.scrollIntoViewIfNeeded();
            assertThat(code.evaluate("it => it.decode().then(() => it.naturalWidth > 0)"))
                    .isEqualTo(true);
            assertThat(code.boundingBox().width).isGreaterThan(100);
        }
    }

    /** Scripts still see the page as it is printed. */
    private static PDDocument printed(Person person, Visit visit) throws IOException {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var page = visit.open(person.at("/report")).page();
        return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static List<String> toRead(Page page) {
        return ((List<?>) page.evaluate(TO_READ))
                .stream().map(text -> ((String) text).replaceAll("\\s+", "")).toList();
    }

    /** Of the telling few, or of everybody; asked for once. */
    private static synchronized Stream<Person> longest(PackagedApp app) {
        if (longest.isEmpty()) {
            var site = new Site(app.address());
            var lengths = DrawnFor.people().collect(toMap(person -> person, person -> site.get(person.at("/report"))
                    .body()
                    .length));
            longest = lengths.keySet().stream()
                    .sorted(Comparator.comparing(lengths::get).reversed())
                    .toList();
        }
        return longest.stream();
    }
}
