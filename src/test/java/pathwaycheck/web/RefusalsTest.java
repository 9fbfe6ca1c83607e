package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** What cannot be answered is refused, never dropped in silence, and the refusal is a page that leads on. */
@QuarkusTest
class RefusalsTest {

    private static final Person RESCUED = Person.called("A 2:2 with a relevant master's degree is enough");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/questions/stage", "/questions/stage/answer", "/check-answers", "/report"})
    void a_name_that_no_question_has_is_told_and_the_way_on_keeps_every_answer(String page) {
        var refused = site.get(RESCUED.at(page, "physics=yes"));
        var goOn =
                refused.page().expectFirst("main a:contains(Go on without it)").attr("href");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("main").text()).contains("“physics”");
        assertThat(goOn).startsWith("/clinical-engineer" + page + "?");
        assertThat(goOn.substring(goOn.indexOf('?') + 1).split("&"))
                .containsExactlyInAnyOrderElementsOf(RESCUED.pairs());
    }

    /** No client of Java sends such addresses, so they are written out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions/where?stage=%zz",
                "/questions/where?%zz=graduate",
                "/report?stage=%",
                "/report.json?%=graduate"
            })
    void an_address_that_no_browser_writes_is_refused_and_leads_nowhere_else(String page) throws IOException {
        try (var socket = new Socket(site.address().getHost(), site.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET /clinical-engineer" + page
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .doesNotContain("\"//");
        }
    }

    @Test
    void a_name_that_differs_in_case_is_another_name() {
        assertThat(site.get("/clinical-engineer/questions?stage=graduate&Stage=graduate")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29",
                "2027-02-31",
                "2027-02",
                "tomorrow",
                "-2027-02-20",
                "9999999-01-01",
                "1929-12-31",
                "2101-01-01",
                "2027-02-20&as-of=2027-02-21"
            })
    void a_day_that_is_none_is_told_and_the_way_on_is_without_it(String day) {
        var refused = site.get("/clinical-engineer/questions/where?stage=graduate&as-of=" + day);
        var goOn =
                refused.page().expectFirst("main a:contains(Go on without it)").attr("href");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(goOn).isEqualTo("/clinical-engineer/questions/where?stage=graduate");
        assertThat(site.get(goOn).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/astronaut/questions",
                "/astronaut/report",
                "/clinical-engineer/nowhere",
                "/clinical-engineer/questions/nothing",
                "/clinical-engineer/questions/stage/nothing",
                "/a/b/c/d/e",
                "/q/health",
                "/q/metrics",
                "/static",
                "/.git/config"
            })
    void a_page_that_is_not_there_is_told_and_leads_to_the_start(String address) {
        var reply = site.get(address);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.page().title()).isEqualTo("Page not found – Pathway Check");
        assertThat(reply.page().select("main a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void pages_are_only_ever_read() {
        var pages = List.of(
                "/",
                "/privacy",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                "/clinical-engineer/questions",
                "/clinical-engineer/questions/stage",
                "/clinical-engineer/questions/stage/answer",
                "/clinical-engineer/check-answers",
                "/clinical-engineer/report",
                "/clinical-engineer/report.json");

        assertThat(pages).allSatisfy(page -> assertThat(List.of("POST", "PUT", "DELETE", "PATCH"))
                .allSatisfy(
                        method -> assertThat(site.ask(method, page).status()).isEqualTo(405)));
    }
}
