package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.Person;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.question.Today;
import pathwaycheck.web.Site.Reply;

/** Nobody is timed: every page works with 20 hours between any two requests, and so on another day. Check P19. */
@Tag("crawl")
@QuarkusTest
@TestProfile(TwentyHoursTest.WithSlowPeople.class)
class TwentyHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Site site = Site.underTest();

    @Inject
    MovedClock clock;

    public static class WithSlowPeople implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MovedClock.class);
        }
    }

    /** A clock that goes on when it is told to. */
    @Alternative
    @Singleton
    public static class MovedClock {

        private volatile Instant now = Instant.EPOCH;

        @Produces
        @Singleton
        Today today() {
            return () -> LocalDate.ofInstant(now, LONDON);
        }
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.Person#everybody")
    void everybody_comes_to_their_report_though_20_hours_pass_before_each_request(Person person) {
        clock.now = person.asOf().atTime(5, 0).atZone(LONDON).toInstant();
        var asked = 0;
        var career = "/" + person.ruleBook().career().id() + "/";
        var reply = get(career + "questions");
        while (!reply.location().contains("/check-answers")) {
            assertThat(reply.status()).isEqualTo(303);
            var page = get(reply.location()).page();
            reply = get(answered(page.forms().get(0).attr("action"), reply.location(), person));
            assertThat(++asked).isLessThan(60);
        }

        var answers = reply.location().replaceFirst(".*\\?", "?");
        for (var page : List.of("check-answers", "report", "report.json", "calendar.ics", "report")) {
            assertThat(get(career + page + answers).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void the_day_has_moved_on() {
        clock.now = Instant.parse("2026-11-22T05:00:00Z");

        assertThat(get("/clinical-engineer/report.json?stage=registered&wants-chartered=not-interested")
                        .json()
                        .path("asOf")
                        .asText())
                .isEqualTo("2026-11-23");
    }

    private Reply get(String address) {
        clock.now = clock.now.plus(Duration.ofHours(20));
        return site.get(address);
    }

    /** Where the form leads with this person's answer; with any, if the days that passed opened another question to them. */
    private static String answered(String action, String here, Person person) {
        var question = Person.question(action.replaceFirst(".*/questions/(.*)/answer", "$1"), person.ruleBook());
        var own = person.answers().only(List.of(question)).write(List.of(question)).stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
        var before = here.contains("?") ? here.replaceFirst(".*\\?", "") + "&" : "";
        return action + "?" + before + (own.isEmpty() ? any(question) : own);
    }

    private static String any(Question question) {
        return question.id() + "="
                + (question instanceof Choice choice ? choice.options().get(0).id() : "2031-07");
    }
}
