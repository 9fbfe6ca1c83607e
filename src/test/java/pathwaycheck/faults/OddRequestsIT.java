package pathwaycheck.faults;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/**
 * Requests that no browser sends, to the app itself, without a proxy: refused or cut off, without a trace of what was
 * asked, and the next honest one is served. Checks S3 and S4.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OddRequestsIT {

    private static final String HOST = "Host: localhost\r\n";
    private static final String MARKED = "marked-answer-83";

    private PackagedApp app;

    @BeforeAll
    void start() {
        app = PackagedApp.startQuickly();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    /** Each may be answered with 4xx, or not at all. */
    static Stream<String> odd() {
        return Stream.of(
                        "POST / HTTP/1.1\r\n" + HOST
                                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        "POST / HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
                        "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: nonsense\r\n\r\nhello",
                        "POST / HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n\r\n",
                        "POST / HTTP/1.1\r\n" + HOST + "Content-Length: 99999999999999999999\r\n\r\n",
                        "GET /?stage=" + MARKED + " HTTP/1.1\r\n\r\n",
                        "GET /?stage=" + MARKED + " HTTP/1.1\r\nHost: a b\r\n\r\n",
                        "GET /" + MARKED + "\0 HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET /..%2f..%2f..%2fetc/passwd?" + MARKED + " HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET /static/..%2f..%2fapplication.properties HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET /static/../../application.properties HTTP/1.1\r\n" + HOST + "\r\n",
                        "TRACE /?stage=" + MARKED + " HTTP/1.1\r\n" + HOST + "\r\n",
                        "CONNECT localhost:80 HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET * HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET /?stage=" + MARKED + " HTTP/1.1\r\n" + HOST + "Host: example.org\r\n\r\n",
                        "GET /?stage=" + MARKED + " HTTP/1.1\r\n" + HOST + HOST + "\r\n",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        "NONSENSE /?stage=" + MARKED + " HTTP/1.1\r\n" + HOST + "\r\n",
                        "GET /?stage=" + MARKED + "\r\n\r\n",
                        MARKED + "\r\n\r\n",
                        "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
                        "GET / HTTP/1.1\r\n" + HOST + "X: " + "y".repeat(20_000) + "\r\n\r\n",
                        "GET / HTTP/1.1\r\n" + HOST + headers(2_000) + "\r\n",
                        "GET /?" + "a".repeat(70_000) + " HTTP/1.1\r\n" + HOST + "\r\n")
                .map(request -> request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void an_odd_request_is_refused_or_cut_off_and_leaves_no_trace(String request) {
        var already = app.log().length();

        var reply = Written.send(app.address(), request);

        assertThat(reply).satisfiesAnyOf(it -> assertThat(it).isEmpty(), it -> assertThat(it)
                .matches("(?s)HTTP/(1\\.[01]|2\\.0) 4\\d\\d .*"));
        assertThat(reply).doesNotContain("root:", "Exception", "\tat ");
        assertThat(app.log().substring(already)).isEmpty();
        assertServed();
    }

    /** What browsers and other programs send raw is no odd request: it leads to where its escape leads. */
    @ParameterizedTest
    @ValueSource(strings = {"|", "^", "{x}", "\"", "<>", "\\", "`", "\u00C3\u00A4", "%", "%zz"})
    void what_an_address_may_not_hold_leads_to_its_escape_and_leaves_no_trace(String raw) {
        var already = app.log().length();
        for (var page : List.of("/" + raw, "/clinical-engineer/report.json?stage=" + MARKED + raw, "/?" + raw)) {
            var reply =
                    Written.send(app.address(), "GET " + page + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");

            assertThat(reply).startsWith("HTTP/1.1 303 ").contains("\r\nContent-Security-Policy: ", "\r\nLocation: /");
        }
        assertThat(app.log().substring(already)).isEmpty();
        assertServed();
    }

    /** Whoever asks for another protocol may be answered by this one, and goes on in it: RFC 9110, 7.8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection: Upgrade\r\nUpgrade: h2c\r\n",
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n",
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                "Connection: Upgrade\r\nUpgrade: TLS/1.2, HTTP/3.0\r\n",
                "Upgrade: h2c\r\n"
            })
    void another_protocol_that_is_asked_for_is_not_taken_and_the_page_is_served(String headers) {
        var request = "GET /privacy HTTP/1.1\r\n" + HOST;

        var replies = Written.send(app.address(), request + headers + "\r\n" + request + "Connection: close\r\n\r\n");

        assertThat(replies.split("HTTP/1\\.1 ", -1)).hasSize(3).satisfies(it -> {
            assertThat(it[1]).startsWith("200 ").contains("</html>");
            assertThat(it[2]).startsWith("200 ").contains("</html>");
        });
    }

    /** What is no request at all to the server beneath, so that no page of ours is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /clinical-engineer/report?stage=graduate x HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a b/c HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /?stage=\tgraduate HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n"
            })
    void what_is_no_request_is_told_on_a_page_with_our_headers(String written) {
        var reply = Written.send(app.address(), written);

        assertThat(reply)
                .startsWith("HTTP/1.1 400 ")
                .contains("\r\nContent-Security-Policy: default-src 'none'", "\r\nCache-Control: no-store\r\n")
                .contains(">We cannot answer this request</h1>", "href=\"/\"");
        assertServed();
    }

    @Test
    void headers_and_addresses_far_beyond_the_limits_are_told_on_a_page_too() {
        var headers =
                Written.send(app.address(), "GET / HTTP/1.1\r\n" + HOST + "X: " + "y".repeat(20_000) + "\r\n\r\n");
        var address = Written.send(app.address(), "GET /?" + "a".repeat(70_000) + " HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(headers)
                .startsWith("HTTP/1.1 431 ")
                .contains("\r\nContent-Security-Policy: ", "href=\"/\"", "Delete the cookies of this site")
                .doesNotContain("not written as requests are");
        assertThat(address).startsWith("HTTP/1.1 414 ").contains("\r\nContent-Security-Policy: ", "href=\"/\"");
    }

    @Test
    void a_program_is_told_in_a_problem_document_that_its_address_is_far_beyond_the_limits() {
        var request = "GET /api/v1/careers/clinical-engineer/assess?LONG HTTP/1.1\r\n" + HOST;
        var first = Written.send(app.address(), request.replace("LONG", "a".repeat(66_000)) + "\r\n");
        var later = Written.send(
                app.address(),
                "GET /privacy HTTP/1.1\r\n" + HOST + "\r\n" + request.replace("LONG", "a".repeat(66_000)) + "\r\n");
        var unreadable = Written.send(app.address(), request.replace("LONG", "stage=graduate x") + "\r\n");

        assertThat(first)
                .startsWith("HTTP/1.1 414 ")
                .contains("\r\nContent-Type: application/problem+json\r\n", "\"status\":414", "\r\nDate: ");
        assertThat(unreadable).startsWith("HTTP/1.1 400 ").contains("\"status\":400");
        assertThat(later).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 414 ");
        assertServed();
    }

    static Stream<Integer> fields() {
        return Stream.of(100, 1_001, 5_000);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_form_that_nobody_asked_for_is_refused(int fields) {
        var form = IntStream.range(0, fields)
                .mapToObj(field -> "a" + field + "=" + MARKED)
                .collect(joining("&"));
        var already = app.log().length();

        for (var page : List.of("/", "/clinical-engineer/questions/stage/answer", "/clinical-engineer/report.json")) {
            var reply = Written.send(
                    app.address(),
                    "POST " + page + " HTTP/1.1\r\n" + HOST
                            + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + form.length() + "\r\n\r\n" + form);
            assertThat(reply)
                    .satisfiesAnyOf(
                            it -> assertThat(it).isEmpty(),
                            it -> assertThat(it).startsWith("HTTP/1.1 405 "),
                            it -> assertThat(it).startsWith("HTTP/1.1 413 "));
        }
        assertThat(app.log().substring(already)).isEmpty();
        assertServed();
    }

    /** A body of 100 MB and 2,000 honest requests later, the app holds no more than it did after as many before. */
    @Test
    void a_body_that_never_ends_is_cut_off_and_memory_goes_back_to_where_it_was() throws IOException {
        ask(2_000);
        var before = app.liveHeap();
        var sent = 0;
        try (var socket = Written.open(app.address())) {
            var out = socket.getOutputStream();
            out.write(("POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (; sent < 1_600; sent++) {
                out.write(chunk);
            }
        } catch (SocketException cutOff) {
            // As it should be.
        }
        assertThat(sent).as("chunks of 64 KB that were taken").isLessThan(1_600);

        ask(2_000);

        var after = app.liveHeap();
        System.out.printf("Live heap: %d KB before a body without an end, %d KB after%n", before / 1024, after / 1024);
        assertThat(after).isLessThan(before * 105 / 100);
        assertServed();
    }

    /** What the build made lies elsewhere than in a test. */
    @Test
    void of_every_file_head_says_what_get_says() {
        var site = new Site(app.address());

        assertThat(files(site)).hasSizeGreaterThan(6).allSatisfy(file -> {
            for (var packed : List.of("identity", "gzip")) {
                var get = site.get(file, "Accept-Encoding", packed);
                var head = site.ask("HEAD", file, "Accept-Encoding", packed);
                assertThat(get.status()).isEqualTo(200);
                for (var header : List.of("Content-Type", "Content-Encoding", "Cache-Control", "Vary")) {
                    assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
                }
            }
        });
    }

    /** In whichever of the three ways the moment is written (RFC 9110, 13.1.3 and 15.4.5). */
    @Test
    void word_that_a_file_is_the_same_says_how_long_it_is_good() {
        var site = new Site(app.address());
        var dated = files(site).stream()
                .filter(file -> !site.get(file).header("Last-Modified").isEmpty())
                .toList();

        assertThat(dated).contains("/favicon.ico", "/apple-touch-icon.png", "/static/favicon.svg");
        assertThat(dated).allSatisfy(file -> {
            var get = site.get(file);
            var since = ZonedDateTime.parse(get.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);
            for (var way : List.of(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss uuuu")) {
                var moment = DateTimeFormatter.ofPattern(way, Locale.ENGLISH).format(since);
                var same = site.get(file, "If-Modified-Since", moment);
                assertThat(same.status()).as(moment).isEqualTo(304);
                assertThat(same.headers().allValues("Cache-Control"))
                        .isEqualTo(get.headers().allValues("Cache-Control"))
                        .hasSize(1);
            }
        });
    }

    private static List<String> files(Site site) {
        var start = site.get("/").page();
        return Stream.of(
                        start.select("[href^=/static]").eachAttr("href").stream(),
                        start.select("[src^=/static]").eachAttr("src").stream(),
                        Stream.of("/robots.txt", "/favicon.ico", "/apple-touch-icon.png", "/static/preview.js"))
                .flatMap(addresses -> addresses)
                .toList();
    }

    /** Beside a coding that the server does not know, it would overlook this. */
    @ParameterizedTest
    @ValueSource(
            strings = {"br;q=1.0, gzip;q=0", "gzip;q=0.000, br", "br, gzip ; q=0", "gzipped", "deflate;q=0, br", "*;q=0"
            })
    void whoever_forbids_it_gets_nothing_packed(String accepted) {
        var site = new Site(app.address());

        for (var address : List.of(
                "/",
                "/robots.txt",
                "/clinical-engineer/report.json?stage=registered",
                "/clinical-engineer/calendar.ics?stage=registered")) {
            var got = site.get(address, "Accept-Encoding", accepted);
            assertThat(got.header("Content-Encoding")).as(address).isEmpty();
            assertThat(got.text()).as(address).isEqualTo(site.get(address).text());
            for (var taken : List.of("br, gzip", "gzip ; q=1", "br;q=1.0, gzip;q=0.1")) {
                assertThat(site.get(address, "Accept-Encoding", taken).header("Content-Encoding"))
                        .as(address + " for " + taken)
                        .isEqualTo("gzip");
            }
        }
    }

    private void ask(int times) {
        var site = new Site(app.address());
        for (var time = 0; time < times; time++) {
            site.get("/clinical-engineer/questions/stage");
        }
    }

    private void assertServed() {
        assertThat(new Site(app.address())
                        .get("/clinical-engineer/questions/stage")
                        .status())
                .isEqualTo(200);
    }

    private static String headers(int many) {
        return IntStream.range(0, many).mapToObj(it -> "X-" + it + ": y\r\n").collect(joining());
    }
}
