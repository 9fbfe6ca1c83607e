package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Links;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** An address gives its one form, whoever asks, in whichever way: what the table of addresses says. */
@QuarkusTest
class WhateverIsAskedTest {

    private static final Person PUPIL =
            Person.called("A student of maths, physics and history with good predictions is on course");

    /** Of the table: addresses, what they give, and as what. */
    private static final Pattern ROW =
            Pattern.compile("\\| (?<addresses>`/[^|]*`) \\| [^|]+ \\| (?<types>`[^|]+`) \\|");

    /** As whoever asks really asks: browsers, for pages, pictures and style; libraries; calendars; feeds; robots. */
    private static final List<String> REAL = List.of(
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
            "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
            "text/css,*/*;q=0.1",
            "*/*",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
            "application/json",
            "application/json, text/plain, */*",
            "application/json, text/javascript, */*; q=0.01",
            "application/*",
            "application/xml",
            "application/ld+json",
            "text/calendar",
            "text/calendar,text/plain;q=0.8,*/*;q=0.5",
            "text/calendar, text/x-vcalendar, application/hbs-vcs",
            "application/pdf",
            "text/plain",
            "application/rss+xml, application/atom+xml;q=0.9, text/xml;q=0.5",
            "application/octet-stream",
            "image/png");

    private static final List<String> MALFORMED = List.of(
            "",
            ",",
            ";",
            "/",
            "*",
            "text",
            "text/",
            "/html",
            "text/html/more",
            "*/html",
            "text/html;q=",
            "text/html;q=2",
            "text/html;q=-1",
            "text/html;q=0",
            "*/*;q=0",
            "q=0.5",
            "application/json;;q=1",
            "application/json;q=1;q=0",
            "text/calendar; charset=\"utf-8\"; q=abc",
            "<?php",
            "null",
            "../../etc/passwd",
            "text/html,".repeat(400));

    private final Site site = Site.underTest();

    /** Something that the table names, and as what it comes: a type, or {@code 303}. */
    record Address(String path, String type) {
        @Override
        public String toString() {
            return path.replaceFirst("\\?.*", "?…");
        }
    }

    static List<Address> table() throws IOException {
        var table = new ArrayList<Address>();
        for (var line : Files.readAllLines(Path.of("src/docs/addresses.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                var types = inTicks(row.group("types"));
                var addresses = inTicks(row.group("addresses"));
                for (var number = 0; number < addresses.size(); number++) {
                    table.add(new Address(addresses.get(number), types.get(types.size() == 1 ? 0 : number)));
                }
            }
        }
        return table;
    }

    /** Each with real answers. */
    static List<Address> addresses() throws IOException {
        return table().stream().flatMap(WhateverIsAskedTest::filled).toList();
    }

    private static Stream<Address> filled(Address address) {
        if (address.path().equals("/static/bundle/…")) {
            var start = Site.underTest().get("/").page();
            return Stream.of(address.type().equals("text/css") ? "[rel=stylesheet]" : "script")
                    .map(element -> start.expectFirst(element))
                    .map(element -> new Address(element.attr("href") + element.attr("src"), address.type()));
        }
        var page = address.path()
                .replace("{requirement}", "degree-for-direct-entry")
                .replace("{question}", address.path().contains("compare") ? "subjects" : "stage");
        if (page.startsWith(Links.OEMBED)) {
            var url = Site.underTest().address().resolve("/clinical-engineer");
            return Stream.of(new Address(Links.OEMBED + "?url=" + url, address.type()));
        }
        if (Links.isForPrograms(page)) {
            return Stream.of(new Address(
                    page.endsWith("?…")
                            ? PUPIL.asData(page.replaceFirst(".*(/[a-z-]+)\\?…", "$1"))
                            : page.replace("{career}", "clinical-engineer"),
                    address.type()));
        }
        var path = page.replace(Links.CAREER, "").replace("?…", "");
        var person = path.contains("so-far") ? PUPIL.without(PUPIL.asked().get(1)) : PUPIL;
        return Stream.of(new Address(
                page.endsWith("?…") ? person.at(path) : page.replace("{career}", "clinical-engineer"), address.type()));
    }

    @Test
    void the_table_names_every_page_and_as_what_it_comes() throws IOException {
        assertThat(table()).extracting(it -> it.path().replace("?…", "")).containsAll(Links.paths());
    }

    /** Each in some ways, and in all together; in the exhaustive build in all. */
    @ParameterizedTest
    @MethodSource("addresses")
    void whatever_a_request_accepts_it_gets_what_the_table_says(Address address) throws IOException {
        var all = Stream.concat(REAL.stream(), MALFORMED.stream()).toList();
        var turn = addresses().indexOf(address);
        var step = address.path().contains(".pdf") ? 15 : 5;
        var some = IntStream.range(0, all.size())
                .filter(number -> (number + turn) % step == 0)
                .mapToObj(all::get);

        assertIs(address, site.get(address.path()));
        FewOrAll.of(some, all.stream())
                .forEach(accept -> assertIs(address, site.get(address.path(), "Accept", accept)));
        assertIs(address, site.get(address.path(), "Accept", "text/calendar", "Accept", "image/*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report.json", "/calendar.ics", "/report", "/report-qr.svg"})
    void a_form_of_the_report_comes_to_whoever_asks_for_it(String page) throws IOException {
        var address = addresses().stream()
                .filter(it -> it.path().startsWith("/clinical-engineer" + page + "?"))
                .findFirst()
                .orElseThrow();

        Stream.concat(REAL.stream(), MALFORMED.stream())
                .forEach(accept -> assertIs(address, site.get(address.path(), "Accept", accept)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void head_has_the_status_and_headers_of_get(Address address) {
        for (var packed : List.of("identity", "gzip")) {
            var get = site.get(address.path(), "Accept-Encoding", packed);
            var head = site.ask("HEAD", address.path(), "Accept-Encoding", packed);

            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(toCompare(head)).isEqualTo(toCompare(get));
            assertThat(head.header("Content-Length")).isIn("", get.header("Content-Length"));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void options_says_which_methods_there_are_and_every_other_method_is_refused(Address address) {
        var options = site.ask("OPTIONS", address.path());

        var takes = Links.takesWhatIsSent(address.path().replaceFirst("\\?.*", ""));
        var allowed = takes ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
        assertThat(options.status()).isEqualTo(site.get(address.path()).status() == 404 ? 404 : 204);
        assertThat(options.header("Allow")).isEqualTo(allowed);
        assertThat(options.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(options.headers().allValues("Cache-Control")).containsExactly("no-store");
        if (options.status() == 204) {
            assertThat(options.headers().map())
                    .doesNotContainKeys("content-type", "content-length", "location", "etag");
            assertThat(options.body()).isEmpty();
        }
        for (var method :
                List.of(takes ? "PUT" : "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "REPORT", "get")) {
            var refused = site.ask(method, address.path());
            assertThat(refused.status()).as(method).isEqualTo(405);
            assertThat(refused.header("Allow")).isEqualTo(allowed);
            assertThat(refused.header("Content-Security-Policy")).isNotEmpty();
            assertIsToldAs(refused, isData(address));
        }
    }

    /** Files take whatever is asked for, and systems may add names to what they ask of oEmbed. */
    @ParameterizedTest
    @MethodSource("addresses")
    void an_error_is_told_in_the_form_that_is_asked_for(Address address) {
        if (address.path().matches("/(static|favicon|apple|robots|\\.well|api/v1/openapi|oembed).*")) {
            return;
        }
        var nonsense = address.path() + (address.path().contains("?") ? "&" : "?") + "physics=yes";
        var isData = isData(address);

        assertIsToldAs(refused(nonsense, "Accept", REAL.get(0)), isData);
        if (!address.path().contains(".ics")) {
            assertIsToldAs(refused(nonsense), isData);
            assertIsToldAs(refused(nonsense, "Accept", "text/html,*/*;q=0.8"), isData);
            assertIsToldAs(refused(nonsense, "Accept", "text/calendar"), isData);
        }
        assertIsToldAs(refused(nonsense, "Accept", "application/json"), true);
        assertIsToldAs(refused(nonsense, "Accept", "application/json, text/plain, */*"), true);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_answer_says_when_it_was_given_and_where_it_leads_says_nothing_of_how_it_is_packed(Address address) {
        var reply = site.get(address.path());
        var elsewhere = site.get(
                address.path().contains("?") ? address.path().replaceFirst("\\?", "?&") : address.path() + "?&");
        var none = site.get("/nothing-there");

        assertThat(elsewhere.status()).isEqualTo(303);
        assertThat(List.of(reply, elsewhere, none)).allSatisfy(it -> assertThat(
                        ZonedDateTime.parse(it.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isCloseTo(ZonedDateTime.now(), within(5, ChronoUnit.MINUTES)));
        assertThat(elsewhere.header("Content-Encoding")).isEmpty();
    }

    @Test
    void a_pdf_that_lacks_an_answer_leads_to_its_question_and_says_nothing_of_how_it_is_packed() {
        var reply = site.get("/clinical-engineer/report.pdf?stage=graduate", "Accept-Encoding", "gzip");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.headers().map()).doesNotContainKey("content-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=5-2", "bytes=99999998-99999999"})
    void a_part_of_a_file_that_is_not_there_is_told_so(String range) {
        for (var file : List.of("/favicon.ico", "/robots.txt", "/static/favicon.svg")) {
            var reply = site.get(file, "Range", range);

            if (reply.status() != 200) {
                assertThat(reply.status()).isEqualTo(416);
                assertThat(reply.header("Content-Range")).startsWith("bytes */");
                assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
                assertThat(reply.page().select("h1").text()).isEqualTo("That part is not there");
            }
        }
        assertThat(site.get("/favicon.ico", "Range", "bytes=99999999-").status())
                .isEqualTo(416);
    }

    private static boolean isData(Address address) {
        return address.path().contains(".json")
                || Links.isForPrograms(address.path())
                || address.path().startsWith(Links.OEMBED);
    }

    private Reply refused(String address, String... headers) {
        var reply = site.get(address, headers);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("physics");
        return reply;
    }

    @Test
    void options_of_what_would_be_refused_is_refused() {
        assertThat(site.ask("OPTIONS", PUPIL.at("/report.json", "physics=yes")).status())
                .isEqualTo(400);
        assertThat(site.ask("OPTIONS", "/clinical-engineer/questions/nothing").status())
                .isEqualTo(404);
        assertThat(site.ask("OPTIONS", "/static/nothing.css").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/astronaut/report", "/clinical-engineer/nowhere", "/clinical-engineer/nowhere.ics"})
    void an_unknown_address_is_told_in_the_form_that_is_asked_for(String address) {
        assertIsToldAs(site.get(address, "Accept", "application/json"), true);
        assertIsToldAs(site.get(address, "Accept", "application/*"), true);
        assertIsToldAs(site.get(address, "Accept", "text/html;q=0.5, application/vnd.api+json"), true);
        assertIsToldAs(site.get(address + ".json"), true);
        assertIsToldAs(site.get(address), false);
        for (var method : List.of("HEAD", "OPTIONS")) {
            var asked = site.ask(method, address);
            assertThat(asked.status()).as(method).isEqualTo(404);
            assertThat(asked.header("Content-Security-Policy")).isNotEmpty();
        }
        assertThat(site.ask("OPTIONS", address).header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        Stream.concat(REAL.stream(), MALFORMED.stream())
                .filter(accept -> !accept.startsWith("application/"))
                .forEach(accept -> assertIsToldAs(site.get(address, "Accept", accept), false));
    }

    @Test
    void a_problem_document_says_what_is_wrong_and_how_to_go_on() {
        var problem = site.get(PUPIL.at("/report.json", "physics=yes")).json();

        assertThat(problem.path("title").asText()).isEqualTo("We cannot use this address");
        assertThat(problem.path("detail").asText()).contains("“physics”");
        assertThat(problem.path("wrong").path(0).path("name").asText()).isEqualTo("physics");
        assertThat(problem.path("instead").asText()).isEqualTo(PUPIL.at("/report.json"));
    }

    private static void assertIs(Address address, Reply reply) {
        if (address.path().endsWith("security.txt")) {
            // Nobody is to be told where no operator says so; OperatorTest knows one.
            assertThat(reply.status()).isEqualTo(404);
            return;
        }
        if (address.type().equals("303")) {
            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.location()).startsWith("/clinical-engineer/");
            return;
        }
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                .matches(Pattern.quote(address.type()) + "(;charset=utf-8)?");
        assertThat(reply.body()).isNotEmpty();
    }

    private static void assertIsToldAs(Reply reply, boolean isDocument) {
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        if (isDocument) {
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
            assertThat(reply.json().path("title").asText()).isNotBlank();
            assertThat(reply.json().path("detail").asText()).isNotBlank();
        } else {
            assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(reply.page().select("main a[href=/]")).isNotEmpty();
        }
    }

    /** All but how long it is and how it is sent: what is not made may leave that out. */
    private static Map<String, List<String>> toCompare(Reply reply) {
        var headers = new TreeMap<>(reply.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
        return headers;
    }

    private static List<String> inTicks(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
