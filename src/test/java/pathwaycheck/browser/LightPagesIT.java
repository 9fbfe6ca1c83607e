package pathwaycheck.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.testing.chromium.FirstVisit;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Pages are light enough for a poor connection, and nothing jumps while they load. */
@ExtendWith(InBrowser.class)
class LightPagesIT {

    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");

    private static final int MOST_BYTES_OF_STYLE_AND_SCRIPT = 70_000;
    private static final int MOST_BYTES_OF_A_REPORT = 30_000;

    /** On which all that there is stands otherwise than before: 20 lines more, and nobody's real report. */
    private static final int MOST_BYTES_OF_A_REPORT_WITH_NEWS = 35_000;

    /** The icon of the tab comes whenever the browser has time for it. */
    private static final String LOADED = """
            () => performance.getEntriesByType('resource')
              .filter(({ name }) => !name.endsWith('favicon.svg'))
              .map(({ name, encodedBodySize, decodedBodySize }) => ({ name, encodedBodySize, decodedBodySize }))
            """;

    /** How far things on the page have jumped, by Chromium's measure, half a second after it was loaded. */
    private static final String JUMPED = """
            () => new Promise((tell) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((it) => { sum += it.value; }))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => tell(String(sum)), 500);
            })
            """;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/nowhere",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                PUPIL.at("/questions/subjects"),
                PUPIL.at("/questions/subjects/answer", "subjects=latin"),
                PUPIL.at("/check-answers"),
                PUPIL.at("/compare/subjects", "set.1=maths", "set.2=physics"),
                PUPIL.at("/report"),
                PUPIL.at("/requirements"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_loads_one_style_and_one_script_packed_and_small(String address, @FirstVisit Visit visit) {
        var loaded = loaded(visit.open(address).page());
        // The one picture: how to come back to a report.
        loaded.keySet().removeIf(name -> name.contains("/report-qr.svg"));

        assertThat(loaded.keySet())
                .satisfiesExactlyInAnyOrder(style -> assertThat(style).endsWith(".css"), script -> assertThat(script)
                        .endsWith(".js"));
        assertThat(loaded.values().stream().mapToInt(Loaded::packed).sum()).isLessThan(MOST_BYTES_OF_STYLE_AND_SCRIPT);
        assertThat(loaded.values()).allSatisfy(file -> assertThat(file.packed()).isBetween(1, file.unpacked() / 2));
    }

    @Test
    void they_are_named_by_their_content_and_kept_for_good(PackagedApp app, @FirstVisit Visit visit) {
        var site = new Site(app.address());

        assertThat(loaded(visit.open("/").page()).keySet()).hasSize(2).allSatisfy(address -> {
            assertThat(address).matches(".*-[A-Z0-9]{8}\\.(css|js)");
            assertThat(site.get(address).header("Cache-Control"))
                    .contains("immutable")
                    .contains("max-age=31536000");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_jumps_while_a_page_loads(String address, @FirstVisit Visit visit) {
        for (var width : new int[] {1280, 320}) {
            visit.screenWidth(width).open(address);

            assertThat(visit.page().evaluate(JUMPED)).as("at " + width).isEqualTo("0");
        }
    }

    @Test
    void what_jumps_would_be_noticed(Visit visit) {
        var page = visit.open("/").page();
        page.evaluate("() => new Promise(it => requestAnimationFrame(() => requestAnimationFrame(it)))");

        page.evaluate("document.body.firstElementChild.before(Object.assign(document.createElement('h2'), "
                + "{ textContent: 'Late', className: 'govuk-heading-xl' }))");
        assertThat(page.evaluate(JUMPED)).isNotEqualTo("0");
    }

    @Test
    void nobodys_report_is_heavy(PackagedApp app) {
        var site = new Site(app.address());

        assertThat(DrawnFor.people()).isNotEmpty().allSatisfy(person -> assertThat(
                        site.get(person.at("/report")).body().length)
                .isLessThan(MOST_BYTES_OF_A_REPORT));
    }

    /** It is longest when every requirement has changed. */
    @Test
    void it_is_hardly_heavier_for_those_who_come_back(PackagedApp app) {
        var site = new Site(app.address());

        assertThat(DrawnFor.people()).isNotEmpty().allSatisfy(person -> {
            var report = site.get(person.at("/report", "told=" + otherwise(person)));
            assertThat(report.page().select(".govuk-notification-banner li"))
                    .hasSizeGreaterThan(person.ruleBook().counting().size());
            assertThat(report.body().length).isLessThan(MOST_BYTES_OF_A_REPORT_WITH_NEWS);
        });
    }

    /** A note of a report on which every requirement had another status. */
    private static String otherwise(Person person) {
        var told = Receipt.of(person.atAGlance());
        var letters = told.letters().replaceAll("[^q]", "q");
        return new Receipt(
                        told.day(),
                        "000000",
                        told.about(),
                        letters,
                        "none",
                        "00000000",
                        told.sums(),
                        told.page(),
                        told.career(),
                        told.answers(),
                        told.toApplyIn())
                .toString();
    }

    /** How many bytes came, and how many they were once unpacked. */
    private record Loaded(int packed, int unpacked) {}

    private static Map<String, Loaded> loaded(Page page) {
        return ((List<?>) page.evaluate(LOADED))
                .stream()
                        .map(it -> (Map<?, ?>) it)
                        .collect(toMap(
                                it -> (String) it.get("name"),
                                it -> new Loaded(
                                        (Integer) it.get("encodedBodySize"), (Integer) it.get("decodedBodySize"))));
    }
}
