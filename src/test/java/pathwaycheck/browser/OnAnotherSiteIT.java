package pathwaycheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.chromium.Visit;
import pathwaycheck.testing.chromium.Walk;
import pathwaycheck.testing.chromium.WithoutScript;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** A school's page shows the questions within it, by the lines that we give it to copy. */
@ExtendWith(InBrowser.class)
class OnAnotherSiteIT {

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private static HttpServer school;
    private static HttpServer stranger;
    private static PackagedApp app;

    @BeforeAll
    static void start() throws IOException {
        school = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        app = PackagedApp.startQuickly("-Dpathway-check.embed.origins=" + address(school));
        var page = "<!DOCTYPE html><html lang=en><title>Careers</title><h1>Careers at our school</h1>"
                + new Site(app.address())
                        .get("/embed")
                        .page()
                        .expectFirst("main pre")
                        .wholeText();
        serve(school, page);
        serve(stranger, page);
    }

    private static void serve(HttpServer server, String page) {
        server.createContext("/", exchange -> {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "script-src " + app.address() + "; frame-src " + app.address());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        school.stop(0);
        stranger.stop(0);
        app.close();
    }

    @Test
    void on_a_named_site_one_answers_all_questions_and_reads_the_report_in_a_frame_that_fits(Visit visit) {
        visit.openElsewhere(address(school), app.address());
        var page = visit.page();
        var frame = ours(visit);

        Walk.toReport(frame, STUDENT, () -> fits(page.locator("iframe"), frame));

        assertThat(frame.locator("h1").innerText()).isEqualTo("You can apply in January 2027");
        assertThat(page.url()).isEqualTo(address(school) + "/");
        assertThat(page.locator("iframe")).hasAttribute("title", "How do you become a Clinical Engineer?");
        assertThat(page.locator("a").isVisible()).as("the link in its place").isFalse();
    }

    @Test
    void what_leads_elsewhere_opens_by_itself_and_says_so(Visit visit) {
        visit.openElsewhere(address(school), app.address());
        var frame = ours(visit);
        frame.navigate(app.address().resolve(STUDENT.at("/report")).toString());

        var elsewhere = frame.locator("a[href^='https://'], a[href*='.pdf'], a[href*='.ics']");
        assertThat(elsewhere.count()).isGreaterThan(3);
        for (var link : elsewhere.all()) {
            assertThat(link).hasAttribute("target", "_blank");
            assertThat(link.textContent()).endsWith("(opens in a new tab)");
        }
        assertThat(frame.locator("a[href^='/clinical-engineer/requirements']").first())
                .not()
                .hasAttribute("target", "_blank");
    }

    @Test
    void a_site_that_nobody_named_shows_the_link_and_nothing_of_ours(Visit visit) {
        visit.mayRefuse("frame-ancestors").openElsewhere(address(stranger), app.address());
        var page = visit.page();

        page.waitForCondition(() -> page.frames().size() == 2);
        page.waitForCondition(() -> !visit.refused().isEmpty());
        assertThat(page.locator("a")).isVisible();
        assertThat(page.locator("iframe")).hasCSS("height", "0px");
        assertThat(page.frames().get(1).url()).startsWith("chrome-error:");
    }

    @Test
    void where_scripts_are_off_there_is_a_link(@WithoutScript Visit visit) {
        visit.openElsewhere(address(school), app.address());

        assertThat(visit.page().locator("iframe").count()).isZero();
        assertThat(visit.page().locator("a")).isVisible();
        assertThat(visit.page().locator("a").getAttribute("href")).isEqualTo(app.address() + "/clinical-engineer");
    }

    private static Frame ours(Visit visit) {
        assertThat(visit.page().frameLocator("iframe").locator("h1")).isVisible();
        return visit.page().frames().get(1);
    }

    /** No part of our page is cut off, and nobody scrolls within a page. */
    private static void fits(Locator element, Frame frame) {
        frame.waitForFunction("() => Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 2"
                + " && document.documentElement.scrollHeight <= innerHeight + 1");
        assertThat(element.boundingBox().height).isGreaterThan(300);
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
