package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Pages that depend on nobody are sent once to each browser, and again when they say something else. */
@QuarkusTest
class DrawnOnceTest {

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/accessibility",
                "/clinical-engineer",
                "/clinical-engineer/how-we-decide",
                "/clinical-engineer/map",
                "/clinical-engineer/something-wrong",
                "/clinical-technologist/how-we-decide"
            })
    void who_has_the_page_is_told_that_it_is_the_same(String page) {
        var first = site.get(page);

        var again = site.get(page, "If-None-Match", first.header("ETag"));
        var other = site.get(page, "If-None-Match", "W/\"0123456789abcdef\"");
        var many = site.get(page, "If-None-Match", "W/\"0123456789abcdef\", " + first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{16}\"");
        assertThat(List.of(again, many)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(304);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.header("ETag")).isEqualTo(first.header("ETag"));
        });
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
    }

    @Test
    void it_comes_packed_to_whoever_takes_it_so() throws IOException {
        var page = "/clinical-engineer/how-we-decide";
        var plain = site.get(page);
        var packed = site.get(page, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(packed.body().length).isLessThan(plain.body().length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(site.get(page, "Accept-Encoding", "gzip;q=0, identity").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void each_page_has_a_tag_of_its_own() {
        assertThat(List.of("/", "/privacy", "/clinical-engineer", "/clinical-technologist").stream()
                        .map(page -> site.get(page).header("ETag")))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_depends_on_somebody_has_no_tag() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        assertThat(List.of("/report", "/check-answers", "/requirements", "/report.pdf", "/report.json"))
                .allSatisfy(page ->
                        assertThat(site.get(person.at(page)).header("ETag")).isEmpty());
    }
}
