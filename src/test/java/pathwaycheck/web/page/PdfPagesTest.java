package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.paper.Printed;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** How the report on paper is answered. */
@QuarkusTest
class PdfPagesTest {

    private static final Person SOMEBODY =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    private final Site site = Site.underTest();

    @Inject
    PdfQueue queue;

    @Test
    void it_opens_in_the_browser_under_a_name_of_its_own_and_is_kept_by_nobody() {
        var reply = site.get(SOMEBODY.at("/report.pdf"));

        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"clinical-engineer-report-2026-11-22.pdf\"");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void at_the_foot_of_each_page_stand_its_number_the_day_and_the_version_of_the_rules() {
        var feet = Printed.of(site.get(SOMEBODY.at("/report.pdf")).body()).feet();

        assertThat(feet).hasSizeGreaterThan(1).allSatisfy(foot -> assertThat(foot)
                .contains("22 November 2026", TheRules.book().version()));
        IntStream.range(0, feet.size())
                .forEach(page -> assertThat(feet.get(page)).contains("Page " + (page + 1) + " of " + feet.size()));
    }

    @Test
    void the_same_address_gives_the_same_bytes() {
        assertThat(site.get(SOMEBODY.at("/report.pdf")).body())
                .isEqualTo(site.get(SOMEBODY.at("/report.pdf")).body());
    }

    @Test
    void too_early_it_leads_to_the_first_open_question() {
        var early = SOMEBODY.without(SOMEBODY.asked().get(0));
        var open = early.journey().next().orElseThrow();

        var reply = site.get(early.at("/report.pdf"));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(early.at("/questions/" + open.id()));
    }

    @Test
    void who_comes_while_two_are_being_made_is_asked_to_come_again() {
        var reply = queue.inTurn(() -> queue.inTurn(() -> site.get(SOMEBODY.at("/report.pdf"))))
                .orElseThrow()
                .orElseThrow();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("10");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.page().select("h1").text()).isEqualTo("Too many PDFs are being made");
    }

    /** It takes a core for as long as ten pages: nothing is drawn for whoever does not want what is drawn. */
    @ParameterizedTest
    @CsvSource({"HEAD, 200", "OPTIONS, 204"})
    void what_is_only_said_of_it_is_said_while_two_are_being_made(String method, int status) {
        var reply = queue.inTurn(() -> queue.inTurn(() -> site.ask(method, SOMEBODY.at("/report.pdf"))))
                .orElseThrow()
                .orElseThrow();

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Length")).isEmpty();
    }
}
