package pathwaycheck.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** In a browser, pages of the sites that the operator names may read the API, and nobody else's may read anything. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class OtherSitesTest {

    private static final String ASSESS = "/api/v1/careers/clinical-engineer/assess";

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(strings = {"https://school.example", AnotherApp.OTHER_SITE})
    void a_page_of_a_named_site_may_ask_and_read_the_answer_with_its_headers_errors_too(String origin) {
        var asked = site.ask(
                "OPTIONS",
                ASSESS,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(asked.status()).isEqualTo(204);
        assertMayRead(origin, asked);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(asked.header("Access-Control-Allow-Headers")).isEqualToIgnoringCase("content-type");

        assertMayRead(origin, site.get(ASSESS, "Origin", origin));
        assertMayRead(origin, site.send(ASSESS, "application/json", "{}", "Origin", origin));
        assertMayRead(origin, site.get(ASSESS + "?stage=pirate", "Origin", origin));
        assertMayRead(origin, site.send(ASSESS, "application/json", " ".repeat(70_000), "Origin", origin));
        assertMayRead(origin, site.get("/api/v1/openapi.json", "Origin", origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nobody.example",
                "http://school.example",
                "https://school.example.evil.example",
                "https://school.example:444",
                "null",
                "*"
            })
    void a_page_of_another_site_may_not(String origin) {
        assertMayNotRead(site.get(ASSESS, "Origin", origin));
        assertMayNotRead(site.ask("OPTIONS", ASSESS, "Origin", origin));
        assertMayNotRead(site.get("/api/v1/openapi.json", "Origin", origin));
    }

    @Test
    void nobody_reads_a_page_of_ours_so() {
        assertMayNotRead(site.get("/clinical-engineer", "Origin", AnotherApp.OTHER_SITE));
        assertMayNotRead(site.get("/clinical-engineer/report.json", "Origin", AnotherApp.OTHER_SITE));
    }

    @Test
    void an_answer_that_depends_on_who_asks_says_so() {
        assertThat(site.get(ASSESS).headers().allValues("Vary")).anyMatch(it -> it.equalsIgnoreCase("origin"));
    }

    private static void assertMayRead(String origin, Reply reply) {
        assertThat(reply.headers().allValues("Access-Control-Allow-Origin")).containsExactly(origin);
        assertThat(reply.header("Access-Control-Expose-Headers")).contains("Pathway-Rules-Hash");
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    private static void assertMayNotRead(Reply reply) {
        assertThat(reply.headers().allValues("Access-Control-Allow-Origin")).isEmpty();
    }
}
