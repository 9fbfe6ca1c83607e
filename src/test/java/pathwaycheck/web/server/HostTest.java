package pathwaycheck.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/** Where the operator says no address, ours begin with the host that a request names: it names one, once. */
@QuarkusTest
class HostTest {

    private static final Person GRADUATE = Person.called("A 2:2 with a relevant master's degree is enough");
    private static final String CLOSE = "Connection: close\r\n\r\n";

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "example.org", "LOCALHOST", ""})
    void a_request_that_names_its_host_twice_is_refused(String other) {
        for (var page : new String[] {"/", "/privacy", GRADUATE.at("/report"), "/static/favicon.svg"}) {
            assertThat(sent("GET " + page + " HTTP/1.1\r\nHost: localhost\r\nHost: " + other + "\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\r\nContent-Security-Policy: ")
                    .contains("It names its host twice.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0\r\n", "HTTP/1.0\r\nHost:\r\n", "HTTP/1.1\r\nHost:\r\n", "HTTP/1.1\r\nHost: \r\n"})
    void what_holds_whole_addresses_asks_for_the_host(String protocol) {
        for (var page : new String[] {"/report", "/calendar.ics", "/report-qr.svg", "/report.pdf"}) {
            assertThat(sent("GET " + GRADUATE.at(page) + " " + protocol))
                    .as(page)
                    .matches("(?s)HTTP/1\\.[01] 400 .*")
                    .contains("Name the host, as Host: example.org.")
                    .doesNotContain("http://null", "http:///");
        }
        assertThat(sent("GET " + GRADUATE.at("/calendar.ics", "physics=yes") + " " + protocol))
                .matches("(?s)HTTP/1\\.[01] 400 .*")
                .doesNotContain("http://null", "http:///");
        assertThat(sent("GET /oembed?url=x " + protocol))
                .matches("(?s)HTTP/1\\.[01] 400 .*")
                .contains("application/problem+json");
    }

    /** A load balancer looks whether somebody is there, and names no host. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/robots.txt", "/clinical-engineer"})
    void a_page_that_holds_none_is_told_to_whoever_names_no_host(String page) {
        assertThat(sent("GET " + page + " HTTP/1.0\r\n"))
                .startsWith("HTTP/1.0 200 ")
                .containsIgnoringCase("\r\ndate: ")
                .doesNotContain("http://null", "http:///");
    }

    @Test
    void a_star_asks_what_the_whole_server_can_do() {
        assertThat(sent("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n").toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 204 ")
                .contains("\r\nallow: get, head, options, post\r\n", "\r\ncontent-security-policy: ", "\r\ndate: ");
        assertThat(sent("GET * HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 400 ");
    }

    private String sent(String request) {
        return Written.send(site.address(), request + CLOSE);
    }
}
