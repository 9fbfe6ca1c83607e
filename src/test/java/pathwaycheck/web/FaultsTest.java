package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.MovedClock;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** A fault of ours, wherever it happens, is told without a word of what is inside, and the next person is served. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class FaultsTest {

    private static final Pattern ERROR_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INTERNAL =
            Pattern.compile("(?i)exception|pathwaycheck\\.|java\\.|quarkus|\\.java|\\bnull\\b|\\bat [a-z.]+\\(");

    private final Site site = Site.underTest();

    @Inject
    MovedClock clock;

    @AfterEach
    void clockRunsAgain() {
        clock.startAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails-in-verdict/report", "fails-in-plan/report", "fails-in-template/requirements"})
    void a_fault_in_any_layer_is_told_on_a_page(String page) {
        assertToldOnPage("/" + page + "?canary=yes");
    }

    @Test
    void a_fault_of_the_clock_is_told_on_a_page() {
        clock.stop();

        assertToldOnPage("/honest/report?canary=yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails-in-verdict", "fails-in-plan"})
    void a_fault_behind_the_data_is_told_in_a_problem_document(String career) {
        assertToldInDocument("/" + career + "/report.json?canary=yes");
    }

    @Test
    void a_fault_of_the_clock_is_told_in_a_problem_document() {
        clock.stop();

        assertToldInDocument("/honest/report.json?canary=yes");
    }

    /** No client of Java sends such a thing, so it is written out. */
    @Test
    void a_request_that_the_server_beneath_refuses_leaves_no_address_in_the_log() throws IOException {
        var already = log().length();
        try (var socket = new Socket(site.address().getHost(), site.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /honest/report?canary=yes HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\r\nContent-Security-Policy: default-src 'none'", ">We cannot answer this request</h1>");
        }

        assertThat(log().substring(already)).doesNotContain("canary");
    }

    @Test
    void a_fault_of_the_server_beneath_is_told_with_its_number_alone() {
        assertTold("/breaks?canary=yes");
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_whole_and_its_fault_is_in_the_log() {
        var already = log().length();

        assertThatThrownBy(() -> site.get("/breaks-off?canary=yes")).hasMessageContaining("was not answered");
        assertThat(log().substring(already)).contains("It breaks off").doesNotContain("canary");
    }

    private void assertToldOnPage(String address) {
        var reply = assertTold(address);

        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.page().title()).isEqualTo("Something went wrong here – Pathway Check");
        assertThat(reply.page().select("main").text()).containsPattern(ERROR_ID);
    }

    private void assertToldInDocument(String address) {
        var reply = assertTold(address);

        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(500);
        assertThat(reply.json().path("title").asText()).isNotBlank();
    }

    /** It has an error id that leads to the fault in the log, and says nothing else; then somebody else is served. */
    private Reply assertTold(String address) {
        var already = log().length();
        var reply = site.get(address);
        var logged = log().substring(already);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).doesNotContainPattern(INTERNAL);
        assertThat(ids(reply.text())).hasSize(1).isEqualTo(ids(logged));
        assertThat(logged)
                .contains("Exception", "\"errorId\":\"" + ids(logged).get(0) + "\"")
                .doesNotContain("canary");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");

        clock.startAgain();
        assertThat(site.get("/honest/report?canary=yes").status()).isEqualTo(200);
        return reply;
    }

    private static List<String> ids(String text) {
        return ERROR_ID.matcher(text).results().map(id -> id.group()).distinct().toList();
    }

    private static String log() {
        try {
            return Files.readString(AnotherApp.LOG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
