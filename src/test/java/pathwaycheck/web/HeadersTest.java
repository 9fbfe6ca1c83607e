package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.site.Kinds;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** Whatever is answered, the browser is told to load nothing foreign, guess nothing, and tell nobody. */
@QuarkusTest
class HeadersTest {

    private final Site site = Site.underTest();

    /** Something asked for, and what comes back. */
    record Request(String method, String address, int status, String type) {
        @Override
        public String toString() {
            return method + " " + address.substring(0, Math.min(80, address.length()));
        }
    }

    static Stream<Request> pages() {
        var html = "text/html;charset=utf-8";
        var crawled = Kinds.pagesOrAll().map(page -> new Request("GET", page.path(), page.status(), html));
        var odd = Stream.of(
                new Request("HEAD", "/", 200, html),
                new Request("GET", "/clinical-engineer/report", 303, ""),
                new Request("POST", "/", 405, html),
                new Request("DELETE", "/clinical-engineer/how-we-decide", 405, html));
        return Stream.concat(crawled, odd);
    }

    static Stream<Request> data() {
        return Stream.of(
                new Request("GET", "/clinical-engineer/report.json", 200, "application/json;charset=utf-8"),
                new Request("GET", "/clinical-engineer/report.json?stage=x", 400, "application/problem+json"),
                new Request("GET", "/astronaut/report.json", 404, "application/problem+json"));
    }

    /** What the start page loads, and what browsers and robots ask for unasked. */
    static Stream<Request> files() {
        var start = Site.underTest().get("/").page();
        return Stream.of(
                new Request("GET", start.select("script").attr("src"), 200, "text/javascript;charset=utf-8"),
                new Request("GET", start.select("[rel=stylesheet]").attr("href"), 200, "text/css;charset=utf-8"),
                new Request("GET", start.select("[rel=icon]").attr("href"), 200, "image/svg+xml"),
                new Request("GET", "/favicon.ico", 200, "image/x-icon"),
                new Request("GET", "/apple-touch-icon.png", 200, "image/png"),
                new Request("GET", "/robots.txt", 200, "text/plain;charset=utf-8"));
    }

    /** What depends on nobody has a tag, and browsers may keep it as long as they ask. All else is kept by nobody. */
    @ParameterizedTest
    @MethodSource({"pages", "data"})
    void every_answer_protects_the_person_who_asked_and_is_kept_by_nobody_if_it_is_theirs(Request request) {
        var reply = assertProtects(request);

        assertThat(reply.header("Cache-Control")).isEqualTo(reply.header("ETag").isEmpty() ? "no-store" : "no-cache");
        if (request.address().contains("?")) {
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    /** Calendars ask again and again: theirs may be kept by whoever asked, and by nobody on the way. */
    @Test
    void a_calendar_may_be_kept_by_whoever_asked_for_it_as_long_as_it_asks() {
        var reply = assertProtects(new Request(
                "GET",
                "/clinical-engineer/calendar.ics?stage=registered&wants-chartered=not-interested",
                200,
                "text/calendar;charset=utf-8"));

        assertThat(reply.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(reply.header("ETag")).isNotEmpty();
    }

    /** The same for everybody. */
    @ParameterizedTest
    @CsvSource({"changes.atom, application/atom+xml", "windows.ics, text/calendar"})
    void what_everybody_subscribes_to_may_be_kept_as_long_as_one_asks(String document, String type) {
        var reply = assertProtects(new Request("GET", "/clinical-engineer/" + document, 200, type + ";charset=utf-8"));

        assertThat(reply.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(site.get("/clinical-engineer/" + document, "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    /** Style and script are named by their content; that one is not there today says nothing of tomorrow. */
    @Test
    void a_file_is_kept_for_long_and_an_error_in_its_place_by_nobody() {
        var script = site.get("/").page().select("script").attr("src");

        assertThat(site.get(script).headers().allValues("Cache-Control"))
                .containsExactly("public, immutable, max-age=31536000");
        assertThat(site.ask("HEAD", script).headers().allValues("Cache-Control"))
                .containsExactly("public, immutable, max-age=31536000");
        for (var file : List.of("/static/bundle/main-OLD12345.js", "/static/bundle/x/y.css", "/static/no.svg")) {
            for (var method : List.of("GET", "HEAD", "POST")) {
                var reply = site.ask(method, file);

                assertThat(reply.status()).isBetween(400, 499);
                assertThat(reply.headers().allValues("Cache-Control"))
                        .as(method + " " + file)
                        .containsExactly("no-store");
            }
        }
    }

    /** RFC 9110, 13.1.3 and 15.4.5: in whichever of the three ways the moment is written. */
    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/apple-touch-icon.png"})
    void word_that_a_file_is_the_same_says_as_long_as_the_file_how_long_it_is_good(String file) {
        var all = site.get(file);
        var kept = all.headers().allValues("Cache-Control");
        assertThat(kept).containsExactly("public, immutable, max-age=86400");
        var since = ZonedDateTime.parse(all.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);

        for (var way : List.of(
                "EEE, dd MMM uuuu HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss uuuu")) {
            var write = DateTimeFormatter.ofPattern(way, Locale.ENGLISH);
            for (var moment : List.of(since, since.plusDays(1))) {
                var reply = site.get(file, "If-Modified-Since", write.format(moment));

                assertThat(reply.status()).as(write.format(moment)).isEqualTo(304);
                assertThat(reply.headers().allValues("Cache-Control")).isEqualTo(kept);
            }
            assertThat(site.get(file, "If-Modified-Since", write.format(since.minusDays(1)))
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_protects_the_person_who_loads_it(Request request) {
        assertProtects(request);
    }

    /** That of our pages would keep a browser's viewer from drawing itself around a document. */
    @Test
    void a_pdf_has_a_smaller_policy_of_its_own() {
        var reply = assertHasHeaders(new Request(
                "GET",
                "/clinical-engineer/report.pdf?stage=registered&wants-chartered=not-interested",
                200,
                "application/pdf"));

        assertThat(reply.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(contentSecurityPolicy(reply))
                .containsOnlyKeys("base-uri", "form-action", "frame-ancestors")
                .allSatisfy((what, sources) -> assertThat(sources).containsExactly("'none'"));
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    private Reply assertProtects(Request request) {
        var reply = assertHasHeaders(request);
        assertLetsNothingForeignIn(contentSecurityPolicy(reply));
        return reply;
    }

    private Reply assertHasHeaders(Request request) {
        var reply = site.ask(request.method(), request.address());

        assertThat(reply.status()).isEqualTo(request.status());
        assertThat(reply.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                .isEqualTo(request.type());
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(reply.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        return reply;
    }

    private static void assertLetsNothingForeignIn(Map<String, List<String>> policy) {
        assertThat(policy)
                .containsEntry("default-src", List.of("'none'"))
                .containsEntry("frame-ancestors", List.of("'none'"))
                .containsEntry("base-uri", List.of("'none'"))
                .containsEntry("form-action", List.of("'self'"));
        assertThat(policy.values()).allSatisfy(sources -> assertThat(sources)
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'", "*", "data:", "http:", "https:"));
    }

    private static Map<String, List<String>> contentSecurityPolicy(Reply reply) {
        return Arrays.stream(reply.header("Content-Security-Policy").split(";"))
                .map(directive -> List.of(directive.strip().split("\\s+")))
                .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }
}
