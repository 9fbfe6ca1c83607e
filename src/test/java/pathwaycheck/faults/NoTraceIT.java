package pathwaycheck.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/** What people answer leaves no trace: in no log and no metric, however much an operator turns on. Check S11. */
class NoTraceIT {

    /** A word that nothing else says: an answer, a name, a path. */
    private static final String MARKED = "markedanswer83";

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    /** Each in a way of its own: honest, mistaken, too long, on its way through the server, never heard of. */
    private static List<String> doors() {
        return List.of(
                SOMEBODY.at("/report", "told=" + MARKED),
                SOMEBODY.at("/report.pdf", "told=" + MARKED),
                SOMEBODY.at("/report.json", "stage=" + MARKED),
                SOMEBODY.at("/calendar.ics", MARKED + "=1"),
                SOMEBODY.asData("/assess", "told=" + MARKED),
                SOMEBODY.asData("/what-if", "was.stage=" + MARKED),
                "/api/v1/careers/" + MARKED + "/assess",
                "/clinical-engineer/questions/stage/answer?stage=" + MARKED,
                "/clinical-engineer/questions/" + MARKED + "?stage=" + MARKED,
                "/clinical-engineer/what-if?was.stage=" + MARKED,
                "/clinical-engineer/compare/subjects?set.1=" + MARKED,
                "/clinical-engineer/report?as-of=" + MARKED,
                "/clinical-engineer/report%3Fstage=" + MARKED,
                "/clinical-engineer/report?stage=" + MARKED + "&x=%zz",
                "/clinical-engineer/report?stage=" + MARKED.repeat(700),
                "/" + MARKED,
                "/" + MARKED + "/report?stage=" + MARKED,
                "/static/" + MARKED);
    }

    /** All that our settings reach: Quarkus's own levels, and its access log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dquarkus.log.level=INFO",
                "-Dquarkus.log.level=ALL -Dquarkus.log.category.\"io.quarkus\".level=TRACE"
                        + " -Dquarkus.log.category.\"io.vertx\".level=TRACE"
                        + " -Dquarkus.log.category.\"org.jboss.resteasy\".level=TRACE"
                        + " -Dquarkus.log.category.\"pathwaycheck\".level=TRACE",
                "-Dquarkus.http.access-log.enabled=true -Dquarkus.log.console.json.enabled=true"
            })
    void a_marked_answer_is_in_no_log_and_no_metric(String settings) {
        try (var app = PackagedApp.startQuickly(settings.split(" "))) {
            askThroughEveryDoor(app);

            assertThat(app.log()).doesNotContain(MARKED);
            assertThat(new Site(app.management()).get("/q/metrics").text())
                    .doesNotContain(MARKED)
                    .contains("page=\"/{career}/report\"");
            assertThat(new Site(app.management()).get("/q/health").text()).doesNotContain(MARKED);
            assertThat(app.log()).as("nobody's address").doesNotContain("127.0.0.1 ", "127.0.0.1\"");
        }
    }

    /** Whatever is asked for: neither paths nor methods nor names make a series of their own. */
    @Test
    void after_ten_thousand_random_requests_there_are_at_most_five_hundred_series() {
        var random = new Random(14);
        try (var app = PackagedApp.startQuickly();
                var crowd = new Crowd(app.address())) {
            for (var round = 0; round < 500; round++) {
                Stream.generate(() -> crowd.ask(anything(random)))
                        .limit(20)
                        .toList()
                        .forEach(asked -> assertThat(asked.join().status()).isNotEqualTo(500));
            }
            for (var method = 0; method < 50; method++) {
                Written.send(
                        app.address(), "M" + method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            }

            var series = new Site(app.management())
                    .get("/q/metrics")
                    .text()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .count();
            System.out.printf("After 10,000 random requests: %d series%n", series);
            assertThat(series).isLessThanOrEqualTo(500);
        }
    }

    private static void askThroughEveryDoor(PackagedApp app) {
        for (var page : doors()) {
            Written.send(app.address(), "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        Written.send(
                app.address(), "GET /?" + MARKED + " HTTP/1.1\r\nHost: " + MARKED + " x\r\nConnection: close\r\n\r\n");
        Written.send(
                app.address(), MARKED + " /?" + MARKED + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Written.send(
                app.address(),
                "POST /?" + MARKED + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 14\r\n\r\n" + MARKED);
        for (var sent : List.of(
                "{\"answers\": {\"stage\": \"" + MARKED + "\"}}",
                "{\"answers\": {\"" + MARKED + "\": 1}}",
                "{\"" + MARKED + "\": " + MARKED,
                "{\"answers\": {\"" + MARKED + "\": 1, \"" + MARKED + "\": 1}}")) {
            assertThat(new Site(app.address())
                            .send("/api/v1/careers/clinical-engineer/assess", "application/json", sent)
                            .status())
                    .isEqualTo(400);
        }
        askWithAClass(new Site(app.address()));
        assertThat(new Site(app.address()).get(SOMEBODY.at("/report")).status()).isEqualTo(200);
    }

    /** In a column, a code, an answer and a file of a form. */
    private static void askWithAClass(Site site) {
        var cohort = "/api/v1/careers/clinical-engineer/cohort";
        var page = "/clinical-engineer/class";
        var form = "application/x-www-form-urlencoded";
        var table = "code,stage\n" + MARKED + ",graduate\nA2," + MARKED + "\n";
        assertThat(site.send(cohort, "text/csv", table).status()).isEqualTo(200);
        assertThat(site.send(cohort, "text/csv", "code," + MARKED + "\n").status())
                .isEqualTo(400);
        assertThat(site.send(cohort + "?what-if=stage=" + MARKED, "text/csv", table)
                        .status())
                .isEqualTo(400);
        assertThat(site.send(
                                cohort,
                                "application/x-ndjson",
                                "{\"code\": \"" + MARKED + "\", \"answers\": {\"stage\": \"" + MARKED + "\"}}\n"
                                        + MARKED)
                        .status())
                .isEqualTo(200);
        assertThat(site.send(page, form, "rows=code%2Cstage%0A" + MARKED + "%2C" + MARKED)
                        .status())
                .isEqualTo(200);
        assertThat(site.send(
                                page,
                                "multipart/form-data; boundary=x",
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + MARKED
                                        + ".csv\"\r\n\r\n" + table + "\r\n--x--\r\n")
                        .status())
                .isEqualTo(200);
        assertThat(site.send(page, form, MARKED).status()).isEqualTo(400);
        assertThat(site.send(page, MARKED + "/" + MARKED, MARKED).status()).isEqualTo(415);
    }

    private static String anything(Random random) {
        var paths = List.of(
                "/",
                "/" + random.nextInt(1_000),
                "/clinical-engineer",
                "/clinical-engineer/" + random.nextInt(1_000),
                "/clinical-engineer/questions/" + random.nextInt(1_000),
                "/clinical-engineer/questions/stage?stage=" + random.nextInt(1_000),
                "/clinical-engineer/report?x" + random.nextInt(1_000) + "=1",
                "/clinical-engineer/report?" + "y".repeat(8_500),
                "/clinical-engineer/report.json?stage=" + random.nextInt(1_000),
                "/clinical-engineer/something-wrong/" + random.nextInt(1_000),
                "/" + random.nextInt(1_000) + "/" + random.nextInt(1_000) + "/" + random.nextInt(1_000),
                "/api/v1/careers/" + random.nextInt(1_000) + "/assess",
                "/api/v" + random.nextInt(1_000),
                "/static/" + random.nextInt(1_000) + ".css",
                SOMEBODY.at("/questions"));
        return paths.get(random.nextInt(paths.size()));
    }
}
