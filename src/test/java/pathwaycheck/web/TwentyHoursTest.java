package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.paper.Printed;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.MovedClock;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** Nobody is timed: every page works with 20 hours between any two requests, and so on another day. Check P19. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class TwentyHoursTest {

    private static final Duration TWENTY_HOURS = Duration.ofHours(20);

    private final Site site = Site.underTest();

    @Inject
    MovedClock clock;

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void everybody_comes_to_their_report_though_20_hours_pass_before_each_request(Person person) {
        clock.set(person.asOf());
        var asked = 0;
        var last = "";
        var career = "/" + person.ruleBook().career().id() + "/";
        var title = person.ruleBook().career().title();
        var reply = get(career + "questions");
        while (!reply.location().contains("/report?")) {
            assertThat(reply.status()).isEqualTo(303);
            last = reply.location();
            var page = get(last).page();
            reply = get(answered(page.forms().get(0).attr("action"), last, person));
            assertThat(++asked).isLessThan(60);
        }

        var answers = reply.location().replaceFirst(".*\\?", "?");
        assertThat(heading(last.replaceFirst("/questions/[^?]*", "/report-so-far")))
                .isEqualTo("Your report so far: " + title);
        assertThat(heading(career + "check-answers" + answers)).isEqualTo("Check your answers");
        assertThat(heading(career + "report" + answers)).isNotBlank();
        for (var document : List.of("report.json", "report-qr.svg", "calendar.ics")) {
            assertThat(get(career + document + answers).status()).as(document).isEqualTo(200);
        }
        assertThat(heading(career + "how-we-decide")).isEqualTo("How we decide: " + title);
        assertComesBack(career + "report" + answers);
        assertTriesAnother(career + "what-if" + answers);
        person.asked().stream()
                .filter(question -> question.wording().compare().isPresent())
                .forEach(question -> assertCompares(question, career + "compare/" + question.id() + answers));
        assertThat(heading(career + "requirements" + answers)).isEqualTo("All requirements, one by one");
    }

    /** Otherwise nobody would have compared anything above. */
    @Test
    void somebody_who_is_drawn_for_is_asked_what_can_be_compared() {
        assertThat(DrawnFor.people().flatMap(person -> person.asked().stream()))
                .anyMatch(question -> question.wording().compare().isPresent());
    }

    private void assertComesBack(String report) {
        var page = get(report).page();
        var back = page.expectFirst(".pc-address a").attr("href");
        assertThat(back).startsWith(AnotherApp.ADDRESS);
        assertThat(get(back.substring(AnotherApp.ADDRESS.length()))
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo(page.select("h1").text());
    }

    /**
     * From the list of answers to the question, and with the same answer on to what it would change, and back to the
     * list.
     */
    private void assertTriesAnother(String whatIf) {
        var list = get(whatIf).page();
        var question = get(list.expectFirst("main a[href*='/questions/']").attr("href"))
                .page();
        clock.pass(TWENTY_HOURS);
        var tried = get(site.submit(question).location()).page();
        var more = get(tried.expectFirst("a:contains(Try another answer too)").attr("href"))
                .page();

        assertThat(list.select("h1").text()).isEqualTo("What if one answer were different?");
        assertThat(question.select("main").text()).contains("You are trying answers.");
        assertThat(tried.select("h1").text()).isEqualTo("What it would change");
        assertThat(more.select("h1").text()).isEqualTo(list.select("h1").text());
    }

    private void assertCompares(Question question, String compare) {
        var options = ((Choice) question).options();
        assertThat(heading(compare)).isEqualTo(question.wording().compare().orElseThrow());
        assertThat(heading(compare + "&set.1=" + options.get(0).id() + "&set.2="
                        + options.get(1).id()))
                .isEqualTo("Side by side: " + question.wording().ask());
    }

    @Test
    void the_report_can_be_printed_20_hours_later() {
        clock.set(LocalDate.of(2026, 11, 22));
        var report = get("/clinical-engineer/report?stage=registered&wants-chartered=not-interested")
                .page();

        var paper = get(report.expectFirst("a[href*='/report.pdf?']").attr("href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(Printed.of(paper.body()).title()).isEqualTo(report.title());
    }

    @Test
    void the_day_has_moved_on() {
        clock.set(LocalDate.of(2026, 11, 22));

        assertThat(get("/clinical-engineer/report.json?stage=registered&wants-chartered=not-interested")
                        .json()
                        .path("asOf")
                        .asText())
                .isEqualTo("2026-11-23");
    }

    private Reply get(String address) {
        clock.pass(TWENTY_HOURS);
        return site.get(address);
    }

    /** What stands above a page that is there. */
    private String heading(String address) {
        var reply = get(address);
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.page().select("h1").text();
    }

    /**
     * Where the form leads with this person's answer; with any, if the days that passed opened another question to
     * them.
     */
    private static String answered(String action, String here, Person person) {
        var question = Person.question(action.replaceFirst(".*/questions/(.*)/answer", "$1"), person.ruleBook());
        var own = person.answers().only(List.of(question)).write(List.of(question)).stream()
                .map(Pair::toString)
                .collect(Collectors.joining("&"));
        var before = here.contains("?") ? here.replaceFirst(".*\\?", "") + "&" : "";
        return action + "?" + before + (own.isEmpty() ? any(question) : own);
    }

    private static String any(Question question) {
        return question.id() + "="
                + (question instanceof Choice choice ? choice.options().get(0).id() : "2031-07");
    }
}
