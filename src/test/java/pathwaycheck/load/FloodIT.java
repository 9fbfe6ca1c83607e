package pathwaycheck.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Links;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.Kinds;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Shipped;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/**
 * Everybody comes at once, whatever they come for: the app answers as many as it can and sends the others away at once,
 * within the memory and the threads that its container has. Check S3a.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FloodIT {

    private static final int PEOPLE = 400;
    private static final String REPORT =
            Telling.people().findFirst().orElseThrow().at("/report");

    private PackagedApp app;
    private Crowd crowd;

    @BeforeAll
    void start() {
        app = PackagedApp.start();
        crowd = new Crowd(app.address());
    }

    /** Nothing is left of the flood, and what is asked to end does. */
    @AfterAll
    void stop() {
        crowd.close();
        System.out.printf(
                "After all floods: at most %d MB resident of %d MB, %d threads of %d%n",
                app.number("VmHWM") / 1024,
                Shipped.memoryLimit() / 1024,
                app.number("Threads"),
                Shipped.processLimit());
        assertThat(app.number("VmHWM")).isLessThan(Shipped.memoryLimit());
        assertThat(app.log()).doesNotContain("OutOfMemory").doesNotContain("ERROR");
        app.close();
    }

    Stream<Crawl.Page> pages() {
        var files = new Site(app.address()).get("/").page();
        var person = Telling.people().findFirst().orElseThrow();
        return Stream.concat(
                FewOrAll.of(oneForEachAddressAndStatus(), Kinds.pages()),
                Stream.of(
                        new Crawl.Page("style", files.select("[rel=stylesheet]").attr("href"), 200),
                        new Crawl.Page("script", files.select("script").attr("src"), 200),
                        new Crawl.Page("data", person.at("/report.json"), 200),
                        new Crawl.Page("the careers", Links.API_CAREERS, 200),
                        new Crawl.Page("a career as data", of(Links.API_CAREER), 200),
                        new Crawl.Page("the api", person.asData("/assess"), 200),
                        new Crawl.Page("another answer as data", person.asData("/what-if"), 200),
                        new Crawl.Page("a class to fill in", of(Links.API_COHORT), 200),
                        new Crawl.Page("the description", Links.API_DESCRIPTION, 200),
                        new Crawl.Page("changes", of(Links.CHANGES), 200),
                        new Crawl.Page("windows", of(Links.WINDOWS), 200),
                        new Crawl.Page("elsewhere", Links.EMBED_SCRIPT, 200),
                        new Crawl.Page("robots", Links.ROBOTS, 200),
                        new Crawl.Page(
                                "elsewhere as data", Links.OEMBED + "?url=" + app.address() + of(Links.CAREER), 200),
                        new Crawl.Page("security, where nobody is named", Links.SECURITY, 404),
                        new Crawl.Page("PDF", person.at("/report.pdf"), 200),
                        new Crawl.Page("calendar", person.at("/calendar.ics"), 200),
                        new Crawl.Page("code", person.at("/report-qr.svg"), 200),
                        new Crawl.Page("answered", of(Links.ANSWER) + "?stage=graduate", 303),
                        new Crawl.Page("onwards", person.at("/questions"), 303)));
    }

    /** Whatever it says, a page is drawn in the same way for all who come to its address. */
    private static Stream<Crawl.Page> oneForEachAddressAndStatus() {
        var firsts = new LinkedHashMap<String, Crawl.Page>();
        Kinds.pages()
                .forEach(page -> firsts.putIfAbsent(
                        page.status() + " "
                                + Links.paths().stream()
                                        .filter(path -> isAt(path, page))
                                        .toList(),
                        page));
        return firsts.values().stream();
    }

    private static boolean isAt(String path, Crawl.Page page) {
        return page.path()
                .replaceFirst("\\?.*", "")
                .matches(path.replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+"));
    }

    /** Whoever waited for a PDF in vain is asked to wait for longer. */
    private static Set<String> comeAgainAfter(Crawl.Page page) {
        return page.name().equals("PDF") ? Set.of("5", "10") : Set.of("5");
    }

    private static String of(String path) {
        return path.replace(Links.CAREER, "/clinical-engineer").replace("{question}", "stage");
    }

    /** Whoever adds an address adds it to the flood. */
    @Test
    void every_address_that_there_is_is_flooded() {
        var flooded = pages().toList();

        assertThat(Links.paths())
                .allSatisfy(path -> assertThat(flooded).as(path).anyMatch(page -> isAt(path, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void four_hundred_at_once_are_answered_or_sent_away_and_the_next_is_served_within_a_second(Crawl.Page page) {
        var all = crowd.ask(PEOPLE, page.path());

        assertThat(all).hasSize(PEOPLE).allSatisfy(got -> {
            assertThat(got.status()).as(got.toString()).isIn(page.status(), 503);
            assertThat(got.retryAfter()).isIn(got.status() == 503 ? comeAgainAfter(page) : Set.of(""));
        });
        assertThat(all).anySatisfy(got -> assertThat(got.status()).isEqualTo(page.status()));
        var honest = crowd.ask("/clinical-engineer/questions/stage").join();
        assertThat(honest.status()).isEqualTo(200);
        assertThat(honest.after()).isLessThan(Duration.ofSeconds(1));
        assertThat(app.number("Threads")).isLessThan(Shipped.processLimit());
    }

    /** Their pages are still drawn when they are no longer counted: so what waits for a thread is bounded, too. */
    @Test
    void people_who_leave_before_they_are_answered_keep_nobody_from_being_served() throws Exception {
        for (var person = 0; person < 3_000; person++) {
            try (var socket = Written.open(app.address())) {
                socket.getOutputStream().write(asked(REPORT));
            }
        }

        System.out.printf(
                "After 3,000 who left, the next was served after %d ms%n", untilServed(Duration.ofSeconds(10)));
    }

    /** As browsers do, which keep their connections for a while. */
    @Test
    void people_who_stay_connected_after_their_page_keep_nobody_from_being_served() throws Exception {
        var connected = new ArrayList<Socket>();
        for (var person = 0; person < 3_000; person++) {
            var socket = Written.open(app.address());
            connected.add(socket);
            socket.getOutputStream().write(asked("/privacy"));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }

        System.out.printf(
                "Beside 3,000 who stay connected, the next was served after %d ms%n",
                untilServed(Duration.ofSeconds(1)));
        close(connected);
    }

    /** What they leave lying fills no memory; once it is full, others are asked to come again. */
    @Test
    void people_who_never_fetch_what_they_asked_for_break_nothing() throws Exception {
        var connected = new ArrayList<Socket>();
        for (var person = 0; person < 1_500; person++) {
            var socket = Written.deaf(app.address());
            connected.add(socket);
            socket.getOutputStream().write(asked(REPORT));
        }

        assertThat(crowd.ask(PEOPLE, REPORT))
                .allSatisfy(got -> assertThat(got.status()).as(got.toString()).isIn(200, 503));
        close(connected);
        System.out.printf(
                "After 1,500 who fetched nothing, the next was served after %d ms%n",
                untilServed(Duration.ofSeconds(10)));
    }

    private static byte[] asked(String page) {
        return ("GET " + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void close(List<Socket> connected) throws IOException {
        for (var socket : connected) {
            socket.close();
        }
    }

    /** In milliseconds. */
    private long untilServed(Duration most) throws InterruptedException {
        var begun = System.nanoTime();
        while (crowd.ask("/clinical-engineer/questions/stage").join().status() != 200) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var after = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(after).isLessThan(most);
        return after.toMillis();
    }
}
