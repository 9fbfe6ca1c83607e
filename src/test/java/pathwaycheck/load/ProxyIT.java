package pathwaycheck.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import pathwaycheck.address.Links;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.Nginx;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/** A real nginx with the settings that ship, before two real copies of the app. */
@TestInstance(Lifecycle.PER_CLASS)
class ProxyIT {

    private static final List<String> PROTECTING = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    /** Somebody who says so stands in no log. */
    private static final String MARKED = "marked-answer-83";

    private PackagedApp one;
    private PackagedApp two;
    private Nginx nginx;
    private Site site;

    @BeforeAll
    void start() {
        one = PackagedApp.start();
        two = PackagedApp.start();
        nginx = Nginx.before(one.address(), two.address());
        site = new Site(nginx.address());
    }

    @AfterAll
    void stop() {
        nginx.close();
        one.close();
        two.close();
    }

    /** Check S20: nginx sends each request to the other copy. */
    @Test
    void a_journey_that_alternates_between_two_copies_is_the_same_as_with_one() {
        var direct = new Site(one.address());
        var person = SOMEBODY;
        var already = nginx.accessLog().length();

        for (var question : person.asked()) {
            var page = person.without(question).at("/questions");
            assertThat(site.get(page).location()).isEqualTo(direct.get(page).location());
            var asked = person.at("/questions/" + question.id());
            assertThat(site.get(asked).text()).isEqualTo(direct.get(asked).text());
        }
        for (var page : List.of("/check-answers", "/report.json", "/requirements")) {
            assertThat(site.get(person.at(page)).text())
                    .isEqualTo(direct.get(person.at(page)).text());
        }

        assertThat(nginx.accessLog().substring(already))
                .contains(one.address().getAuthority())
                .contains(two.address().getAuthority());
    }

    /** A feed is asked for again and again, now of the one copy and now of the other. */
    @Test
    void the_two_copies_give_a_calendar_the_same_tag_and_nobody_on_the_way_keeps_it() {
        var calendar = SOMEBODY.at("/calendar.ics");
        var first = site.get(calendar);
        var again = IntStream.range(0, 4)
                .mapToObj(time -> site.get(calendar, "If-None-Match", first.header("ETag")))
                .toList();

        assertThat(site.get(calendar).text()).isEqualTo(first.text());
        assertThat(site.get(calendar).text()).isEqualTo(first.text());
        assertThat(again).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(304));
        assertThat(again).allSatisfy(reply -> assertThat(reply.body()).isEmpty());
        assertThat(Stream.concat(Stream.of(first), again.stream()))
                .allSatisfy(reply ->
                        assertThat(reply.headers().allValues("Cache-Control")).containsExactly("private, no-cache"));
        assertThat(site.ask("HEAD", calendar, "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void the_two_copies_give_a_page_the_same_tag() {
        var first = site.get("/clinical-engineer/how-we-decide");

        assertThat(IntStream.range(0, 4)
                        .mapToObj(time ->
                                site.get("/clinical-engineer/how-we-decide", "If-None-Match", first.header("ETag"))))
                .allSatisfy(reply -> assertThat(reply.status()).isEqualTo(304));
    }

    @Test
    void what_the_app_answers_comes_through_with_each_header_once() {
        for (var page : List.of("/", SOMEBODY.at("/report"), "/nowhere", "/clinical-engineer/questions")) {
            var direct = new Site(one.address()).get(page).headers();
            var through = site.get(page).headers();

            assertThat(PROTECTING)
                    .allSatisfy(name -> assertThat(through.allValues(name)).isEqualTo(direct.allValues(name)));
            assertThat(through.firstValue("Strict-Transport-Security"))
                    .as("there is no TLS here")
                    .isEmpty();
        }
    }

    /** Requests that nginx itself answers, and how. */
    private static List<String> refused() {
        var host = "Host: localhost\r\n";
        return List.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: " + "y".repeat(20_000) + "\r\n\r\n",
                "GET /\0 HTTP/1.1\r\n" + host + "\r\n",
                "GET /..%2f..%2f../etc/passwd HTTP/1.1\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "CONNECT localhost:80 HTTP/1.1\r\n" + host + "\r\n",
                "TRACE / HTTP/1.1\r\n" + host + "\r\n",
                "POST / HTTP/1.1\r\n" + host + "Connection: close\r\nContent-Length: 5\r\n\r\nhello",
                "POST / HTTP/1.1\r\n" + host
                        + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                "GET /?stage=" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_nginx_refuses_is_told_on_a_page_with_the_same_headers(String refused) {
        var reply = Written.send(nginx.address(), refused);

        assertThat(reply).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertThat(reply).contains("<h1>We cannot answer this request</h1>").doesNotContain("passwd");
        assertThat(PROTECTING)
                .allSatisfy(name -> assertThat(reply.split("\r\n\r\n")[0]).containsOnlyOnce("\r\n" + name + ": "));
        assertThat(site.get("/").status()).isEqualTo(200);
    }

    /** What an address may not hold nginx hands on, or refuses by itself: in both ways with a page to go on from. */
    @ParameterizedTest
    @ValueSource(strings = {"|", "^", "{x}", "\"", "<>", "\\", "`", "\u00C3\u00A4", "%", "%zz", " x", "\0"})
    void what_is_sent_raw_gets_an_address_to_go_on_with(String raw) {
        for (var page : List.of("/clinical-engineer/report?stage=graduate" + raw, "/clinical-engineer/" + raw)) {
            var reply = Written.send(
                    nginx.address(), "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(reply)
                    .satisfiesAnyOf(
                            it -> assertThat(it)
                                    .startsWith("HTTP/1.1 303 ")
                                    .contains("\r\nLocation: /clinical-engineer"),
                            it -> assertThat(it).startsWith("HTTP/1.1 400 ").contains("<a href=\"/\">"));
            assertThat(PROTECTING)
                    .allSatisfy(name -> assertThat(reply.split("\r\n\r\n")[0]).containsOnlyOnce("\r\n" + name + ": "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void a_method_that_is_none_of_ours_is_told_which_there_are(String method) {
        var reply =
                Written.send(nginx.address(), method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(reply).startsWith("HTTP/1.1 405 ").containsOnlyOnce("\r\nAllow: GET, HEAD, OPTIONS\r\n");
        assertThat(site.ask("OPTIONS", "/").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    /** An address that is too long for the app, and not for nginx, is told by the app. */
    @Test
    void an_address_that_is_too_long_is_told_on_a_page() {
        var reply = site.get("/clinical-engineer/report?stage=" + "a".repeat(9_000));

        assertThat(reply.status()).isEqualTo(414);
        assertThat(reply.page().select("h1").text()).isEqualTo("This address is too long");
    }

    /** Each from an address of its own, so that nobody else is concerned. */
    @Test
    void one_client_that_asks_too_often_is_sent_away_and_others_are_served() throws Exception {
        var pdf = SOMEBODY.without(SOMEBODY.asked().get(0)).at("/report.pdf");
        var statuses = new ArrayList<String>();
        for (var time = 0; time < 40; time++) {
            statuses.add(from("127.0.0.77", pdf));
        }

        assertThat(statuses.subList(0, 25))
                .allSatisfy(status -> assertThat(status).startsWith("HTTP/1.1 303"));
        assertThat(statuses).anySatisfy(reply -> assertThat(reply)
                .startsWith("HTTP/1.1 429")
                .contains("\r\nRetry-After: 5\r\n")
                .contains("<h1>Too many people are here at once</h1>"));
        assertThat(from("127.0.0.78", pdf)).startsWith("HTTP/1.1 303");
    }

    /** Check S10, for as many seconds as the slowest deadline needs. */
    @Test
    void slow_clients_are_cut_off_and_an_honest_one_does_not_notice() throws Exception {
        var slow = new ArrayList<Socket>();
        try (var crowd = new Crowd(nginx.address())) {
            var begun = System.nanoTime();
            for (var client = 0; client < 200; client++) {
                slow.add(Written.open(nginx.address(), "127.0.0.66"));
                write(slow.get(slow.size() - 1), "GET / HTTP/1.1\r\nHost: localhost\r\n");
                slow.add(Written.open(nginx.address(), "127.0.0.66"));
                write(slow.get(slow.size() - 1), "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999\r\n\r\n");
            }
            var waited = new ArrayList<Duration>();
            for (var second = 0; second < 15; second++) {
                for (var client : slow) {
                    write(client, "x");
                }
                for (var time = 0; time < 7; time++) {
                    var got = crowd.ask("/clinical-engineer/questions/stage").join();
                    assertThat(got.status()).isEqualTo(200);
                    waited.add(got.after());
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            waited.sort(null);
            System.out.printf(
                    "Beside 400 slow clients, 99 of 100 honest requests take at most %d ms%n",
                    waited.get(waited.size() * 99 / 100 - 1).toMillis());
            assertThat(waited.get(waited.size() * 99 / 100 - 1)).isLessThan(Duration.ofSeconds(1));
            for (var client : slow) {
                assertThat(isCutOff(client)).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        } finally {
            for (var client : slow) {
                client.close();
            }
        }
    }

    /** Check S11: whichever way a request goes wrong, what it holds stands in no log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clinical-engineer/report?stage=" + MARKED,
                "/clinical-engineer/report%3Fstage=" + MARKED,
                "/clinical-engineer/questions/stage/answer?stage=" + MARKED + "&x=%zz",
                "/..%2f..%2f" + MARKED,
                "/static/" + MARKED + "?stage=" + MARKED,
                "/" + MARKED + "=%00"
            })
    void a_marked_answer_is_in_no_log(String page) {
        Written.send(nginx.address(), "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Written.send(nginx.address(), "GET " + page + "\r\n\r\n");
        Written.send(nginx.address(), MARKED + " " + page + " HTTP/1.1\r\nHost: " + MARKED + " x\r\n\r\n");

        assertThat(nginx.logs()).doesNotContain(MARKED);
        assertThat(one.log() + two.log()).doesNotContain(MARKED);
    }

    /** Operators see which page was asked for, as the app knows it. */
    @Test
    void the_log_names_each_of_our_pages_and_nobody() throws InterruptedException {
        var already = nginx.accessLog().length();
        for (var path : Links.paths()) {
            site.get(path.replaceAll("\\{[a-z]+}", MARKED));
        }

        // A line is written once the answer is sent, and perhaps after it has come.
        for (var tenths = 0; tenths < 50 && !nginx.accessLog().contains("{career}/compare"); tenths++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(nginx.accessLog().substring(already))
                .contains("\"page\":\"/\"", "\"page\":\"/{career}/report\"", "\"page\":\"/{career}/compare\"")
                .doesNotContain("\"page\":\"-\"")
                .doesNotContain(MARKED)
                .doesNotContain("127.0.0.1\"");
    }

    @Test
    void what_a_program_sends_comes_through_to_a_copy_and_too_much_does_not() {
        var site = new Site(nginx.address());
        var assess = "/api/v1/careers/clinical-engineer/assess";
        var sent = site.send(assess, "application/json", "{\"answers\": {\"stage\": \"graduate\"}}");

        assertThat(sent.status()).isEqualTo(200);
        assertThat(site.send(assess, "application/json", " ".repeat(70_000)).status())
                .isEqualTo(413);
        assertThat(site.send("/clinical-engineer/report", "application/json", "{}")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void a_class_comes_through_to_a_copy_and_too_much_does_not() {
        var site = new Site(nginx.address());
        var cohort = "/api/v1/careers/clinical-engineer/cohort";
        var many = "code,stage\n" + "A,graduate\n".repeat(20_000);

        assertThat(site.send(cohort, "text/csv", many).text().lines().count()).isEqualTo(20_001);
        assertThat(site.send("/clinical-engineer/class", "application/x-www-form-urlencoded", "rows=code%0AA1")
                        .status())
                .isEqualTo(200);
        assertThat(site.send(cohort, "text/csv", " ".repeat(13_000_000)).status())
                .isEqualTo(413);
    }

    @Test
    void when_a_copy_stops_nobody_notices_and_no_log_tells_who_asked_for_what() {
        try (var third = PackagedApp.start();
                var other = Nginx.before(third.address(), one.address())) {
            var page = SOMEBODY.at("/report", "told=" + MARKED);
            var before = new Site(other.address()).get(page).status();
            third.kill();

            for (var time = 0; time < 10; time++) {
                assertThat(new Site(other.address()).get(page).status()).isEqualTo(before);
            }
            assertThat(other.accessLog()).contains("\"copy_status\":\"502, ");
            assertThat(other.logs()).doesNotContain(MARKED);
        }
    }

    @Test
    void when_both_copies_stop_a_page_says_when_to_come_again_and_no_log_says_more() {
        try (var third = PackagedApp.start();
                var other = Nginx.before(third.address(), third.address())) {
            third.kill();
            var reply = new Site(other.address()).get(SOMEBODY.at("/report", "told=" + MARKED));

            assertThat(reply.status()).isEqualTo(502);
            assertThat(reply.header("Retry-After")).isEqualTo("5");
            assertThat(reply.page().select("h1").text()).isEqualTo("Too many people are here at once");
            assertThat(other.logs()).doesNotContain(MARKED);
        }
    }

    private String from(String client, String page) throws IOException {
        try (var socket = Written.open(nginx.address(), client)) {
            write(socket, "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Socket client, String text) {
        try {
            client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException cutOff) {
            // What slow clients must expect.
        }
    }

    private static boolean isCutOff(Socket client) throws IOException {
        client.setSoTimeout(15_000);
        try {
            client.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException cutOff) {
            return true;
        }
    }
}
