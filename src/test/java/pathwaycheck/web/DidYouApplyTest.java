package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.Year;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** Whoever comes back after their window has closed is asked first how it went: only they know. */
@QuarkusTest
class DidYouApplyTest {

    private static final Person GRADUATE =
            Person.called("A graduate with a 2:1 in electrical engineering can apply, and is not asked about A levels");

    private final Site site = Site.underTest();

    @Test
    void they_may_say_that_they_applied_and_go_on_from_there() {
        var asked = comingBack("2027-03-10").expectFirst(".pc-asked");
        var first = asked.select("a").first();

        assertThat(asked.text())
                .contains("Did you apply?", "Applications for places in September 2027 have probably closed.");
        assertThat(asked.select("a").eachText())
                .containsExactly("I've applied, and I'm waiting", "I have a place", "Not this time");
        assertThat(site.follow(first.attr("href")).page().select("h1").text())
                .isEqualTo(Person.question("place-starts").wording().ask());
    }

    @Test
    void whoever_did_not_gets_the_report_without_the_question() {
        var notThisTime =
                comingBack("2027-03-10").expectFirst(".pc-asked").select("a").last();

        assertThat(site.get(notThisTime.attr("href")).page().text()).doesNotContain("Did you apply?");
    }

    @Test
    void while_the_window_may_be_open_nobody_is_asked() {
        assertThat(comingBack("2027-01-20").text()).doesNotContain("Did you apply?");
        assertThat(comingBack("2026-12-20").text()).doesNotContain("Did you apply?");
    }

    @Test
    void whoever_was_told_of_no_window_is_not_asked_whatever_they_answer_now() {
        var told = Receipt.of(Person.called("A 15-year-old who chooses maths, physics and chemistry is on course")
                .atAGlance());

        assertThat(told.toApplyIn())
                .hasValueSatisfying(window -> assertThat(window.starts()).isGreaterThan(Year.of(2029)));
        assertThat(comingBack("2027-03-10", told.toString()).text()).doesNotContain("Did you apply?");
    }

    @Test
    void an_address_that_names_windows_that_we_do_not_know_asks_nothing() {
        var told = Receipt.of(GRADUATE.atAGlance()).toString().replace("direct-entry-england", "direct-entry-nowhere");

        assertThat(comingBack("2027-03-10", told).text()).doesNotContain("Did you apply?");
    }

    @Test
    void nobody_is_asked_on_a_first_visit() {
        assertThat(site.get(GRADUATE.on(LocalDate.of(2027, 3, 10)).at("/report"))
                        .page()
                        .text())
                .doesNotContain("Did you apply?");
    }

    /** On that day, by the address that the report of November offered. */
    private Document comingBack(String day) {
        return comingBack(day, Receipt.of(GRADUATE.atAGlance()).toString());
    }

    private Document comingBack(String day, String told) {
        return site.get(GRADUATE.on(LocalDate.parse(day)).at("/report", "told=" + told))
                .page();
    }
}
