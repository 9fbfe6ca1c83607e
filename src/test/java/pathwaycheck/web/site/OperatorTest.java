package pathwaycheck.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.MovedClock;
import pathwaycheck.testing.site.Site;

/** What an operator says about the site stands wherever it is written down, whatever a request says of itself. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class OperatorTest {

    @Inject
    MovedClock clock;

    private final Site site = Site.underTest();

    @Test
    void the_address_to_come_back_by_begins_with_the_sites_own() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        assertThat(site.get(person.at("/report"))
                        .page()
                        .expectFirst(".pc-address a")
                        .attr("href"))
                .startsWith(AnotherApp.ADDRESS + "/clinical-engineer/report?");
    }

    @Test
    void from_a_report_one_comes_to_what_looks_wrong_without_answers() {
        assertThat(DrawnFor.people().limit(3)).isNotEmpty().allSatisfy(person -> {
            var links = site.get(person.at("/report"))
                    .page()
                    .select("main a[href*=something-wrong]")
                    .eachAttr("href");

            assertThat(links).containsExactly("/" + person.ruleBook().career().id() + "/something-wrong");
            assertThat(site.get(links.get(0)).page().expectFirst("main pre").text())
                    .contains(person.ruleBook().version(), person.ruleBook().hash());
        });
    }

    @Test
    void what_looks_wrong_is_told_by_its_name_and_the_rules_version_and_without_answers() {
        assertThat(TheRules.all()).isNotEmpty().allSatisfy(ruleBook -> {
            var rules =
                    site.get("/" + ruleBook.career().id() + "/how-we-decide").page();

            assertThat(ruleBook.requirements()).isNotEmpty().allSatisfy(requirement -> {
                var link = rules.expectFirst("section[aria-labelledby=" + requirement.id() + "]")
                        .expectFirst("a:contains(Something looks wrong)")
                        .attr("href");
                var letter = site.get(link).page().expectFirst("pre");
                assertThat(link).doesNotContain("?");
                assertThat(letter.text())
                        .contains(requirement.id(), requirement.title(), ruleBook.version(), ruleBook.hash());
            });
        });
    }

    @Test
    void a_link_that_is_shared_says_where_the_page_is_at_home() {
        assertThat(List.of("/", "/privacy", "/clinical-engineer", "/clinical-engineer/map"))
                .allSatisfy(path -> assertThat(site.get(path)
                                .page()
                                .expectFirst("meta[property=og:url]")
                                .attr("content"))
                        .isEqualTo(AnotherApp.ADDRESS + path));
    }

    @Test
    void who_finds_a_hole_reads_whom_to_tell() {
        clock.set(LocalDate.of(2026, 11, 22));
        var text = site.get("/.well-known/security.txt");

        assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.text()).isEqualTo("""
                        Contact: mailto:%s
                        Expires: 2027-02-20T00:00:00Z
                        Preferred-Languages: en
                        Canonical: %s/.well-known/security.txt
                        """.formatted(AnotherApp.CONTACT, AnotherApp.ADDRESS));
    }

    @Test
    void every_page_says_who_runs_the_site_and_the_page_about_privacy_whom_to_ask() {
        assertThat(List.of("/", "/nowhere", "/clinical-engineer/questions/stage", "/clinical-engineer/how-we-decide"))
                .allSatisfy(path -> assertThat(
                                site.get(path).page().expectFirst("footer").text())
                        .contains("Pathway Check is run by " + AnotherApp.OPERATOR + ". It is not a government"));
        assertThat(site.get("/privacy").page().select("main").text())
                .contains("This site is run by " + AnotherApp.OPERATOR + ".", AnotherApp.CONTACT);
    }

    @Test
    void what_looks_wrong_is_sent_to_whoever_mends_it() {
        assertThat(site.get("/clinical-engineer/something-wrong")
                        .page()
                        .select("main a[href^=mailto]")
                        .eachAttr("href"))
                .containsExactly("mailto:" + AnotherApp.CONTACT);
    }
}
