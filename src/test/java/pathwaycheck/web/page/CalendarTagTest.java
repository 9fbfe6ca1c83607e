package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Address;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.AnotherApp;
import pathwaycheck.testing.site.MovedClock;
import pathwaycheck.testing.site.Site;
import pathwaycheck.visit.Reader;
import pathwaycheck.web.site.Build;

/** Calendars ask again and again: each is sent its days once a day, and otherwise told that nothing is new. */
@QuarkusTest
@TestProfile(AnotherApp.class)
class CalendarTagTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
    private static final String TODAYS = STUDENT.at("/calendar.ics").replace("as-of=2026-11-22&", "");

    private final Site site = Site.underTest();

    @Inject
    MovedClock clock;

    @BeforeEach
    void setTheClock() {
        clock.set(TODAY);
    }

    @Test
    void whoever_has_it_is_told_so_and_sent_nothing() {
        var first = site.get(TODAYS);
        var again = site.get(TODAYS, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (var reply : List.of(first, again)) {
            assertThat(reply.header("ETag")).matches("W/\"[0-9a-f]{16}\"");
            assertThat(reply.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(reply.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
            assertThat(reply.headers().allValues("Vary"))
                    .singleElement()
                    .asString()
                    .isEqualToIgnoringCase("accept-encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TAG",
                "\"other\", TAG",
                "*",
                "STRONG",
                "PACKED",
                "W/PACKED",
                "W/\"0123456789abcdef-gzip\",PACKED"
            })
    void however_calendars_name_what_they_have_it_is_found(String named) {
        var tag = site.get(TODAYS).header("ETag");

        assertThat(site.get(
                                TODAYS,
                                "If-None-Match",
                                named.replace("TAG", tag)
                                        .replace("STRONG", tag.substring(2))
                                        .replace("PACKED", tag.substring(2).replaceFirst("\"$", "-gzip\"")))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "W/", "W/\"0123456789abcdef\"", "TAG\"", "tag"})
    void whatever_else_they_name_they_are_sent_their_days(String named) {
        var tag = site.get(TODAYS).header("ETag");

        assertThat(site.get(TODAYS, "If-None-Match", named.replace("TAG", tag)).status())
                .isEqualTo(200);
    }

    @Test
    void another_day_is_another_tag_and_the_day_changes_at_midnight_in_london() {
        var tag = site.get(TODAYS).header("ETag");
        clock.pass(Duration.ofHours(18).plusMinutes(59));
        assertThat(site.get(TODAYS, "If-None-Match", tag).status()).isEqualTo(304);
        clock.pass(Duration.ofMinutes(1));

        var tomorrow = site.get(TODAYS, "If-None-Match", tag);

        assertThat(tomorrow.status()).isEqualTo(200);
        assertThat(tomorrow.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void other_answers_another_day_asked_for_and_another_career_are_other_tags() {
        var other = STUDENT.with("degree-class", "first").at("/calendar.ics").replace("as-of=2026-11-22&", "");

        assertThat(List.of(
                        site.get(TODAYS).header("ETag"),
                        site.get(other).header("ETag"),
                        site.get(STUDENT.at("/calendar.ics")).header("ETag"),
                        site.get("/clinical-technologist/calendar.ics").header("ETag")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** Words of ours change without a version: each build has tags of its own, and every copy of it the same. */
    @Test
    void the_same_rules_in_another_build_are_another_tag(@TempDir Path folder) throws IOException {
        var visit = Reader.CALENDAR.read(STUDENT.ruleBook(), Address.read(TODAYS), TODAY);
        var code = Files.createDirectory(folder.resolve("code"));
        Files.writeString(code.resolve("Words.class"), "Opens");
        var tag = CalendarPages.tag(visit, TODAYS, new Build(code));
        assertThat(CalendarPages.tag(visit, TODAYS, new Build(code))).isEqualTo(tag);

        Files.writeString(code.resolve("Words.class"), "It opens");

        assertThat(CalendarPages.tag(visit, TODAYS, new Build(code))).isNotEqualTo(tag);
    }

    @Test
    void asked_without_a_body_it_says_the_same() {
        var tag = site.get(TODAYS).header("ETag");
        var head = site.ask("HEAD", TODAYS);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(head.body()).isEmpty();
        assertThat(site.ask("HEAD", TODAYS, "If-None-Match", tag).status()).isEqualTo(304);
    }

    /** Rules that fail as soon as anything is judged by them: whoever has the days is answered all the same. */
    @Test
    void whether_anything_is_new_is_known_before_a_report_is_made() {
        var fails = "/fails-in-plan/calendar.ics?canary=yes";
        assertThat(site.get(fails).status()).isEqualTo(500);

        assertThat(site.get(fails, "If-None-Match", "*").status()).isEqualTo(304);
    }

    /** A calendar asks with nobody in front of it: it is told what is wrong in an event, and a reader on a page. */
    @ParameterizedTest
    @ValueSource(strings = {"physics=yes", "as-of=soon", "told=never"})
    void what_cannot_be_used_is_told_in_an_event_whatever_they_have(String wrong) {
        var told = site.get(TODAYS + "&" + wrong, "If-None-Match", "*");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
        assertThat(told.text().replace("\r\n ", ""))
                .contains("BEGIN:VEVENT", "SUMMARY:Pathway Check cannot use this calendar's address")
                .contains("subscribe to this one in its place: ")
                .contains("\nURL:" + AnotherApp.ADDRESS + TODAYS);
        assertThat(site.get(TODAYS + "&" + wrong, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .status())
                .isEqualTo(400);
        assertThat(site.get(TODAYS + "&" + wrong, "Sec-Fetch-Mode", "navigate").status())
                .isEqualTo(400);
        assertThat(site.get(TODAYS + "&" + wrong, "Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")
                        .text())
                .contains("SUMMARY:Pathway Check cannot use this calendar's address");
        assertThat(site.get("/clinical-engineer/windows.ics?" + wrong, "Accept", "text/calendar")
                        .text())
                .contains("SUMMARY:Pathway Check cannot use this");
    }

    @Test
    void who_names_the_moment_alone_is_told_that_nothing_is_new_and_sent_what_is() {
        clock.set(LocalDate.of(2027, 3, 10));
        for (var feed : List.of(TODAYS, "/clinical-engineer/windows.ics", "/clinical-engineer/changes.atom")) {
            var since = site.get(feed).header("Last-Modified");
            assertThat(since).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");

            assertThat(site.get(feed, "If-Modified-Since", since).status()).isEqualTo(304);
            assertThat(site.get(feed, "If-Modified-Since", since, "If-None-Match", "\"other\"")
                            .status())
                    .isEqualTo(200);
            for (var other : List.of("Thu, 01 Jan 1970 00:00:00 GMT", "soon", "Monday, 06-Nov-94 08:49:37 GMT")) {
                assertThat(site.get(feed, "If-Modified-Since", other).status()).isEqualTo(200);
            }
        }
    }

    /** RFC 9110, 13.1.3: whoever asked later has what was told then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed, 10 Mar 2027 00:00:00 GMT",
                "Wed, 10 Mar 2027 00:00:01 GMT",
                "Fri, 01 Jan 2100 00:00:00 GMT",
                "Wednesday, 10-Mar-27 00:00:00 GMT",
                "Wed Mar 10 00:00:00 2027"
            })
    void who_names_a_later_moment_or_writes_it_as_old_programs_do_is_told_that_nothing_is_new(String moment) {
        clock.set(LocalDate.of(2027, 3, 10));

        assertThat(site.get(TODAYS, "If-Modified-Since", moment).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 09 Mar 2027 23:59:59 GMT",
                "Tuesday, 09-Mar-27 23:59:59 GMT",
                "Tue Mar  9 23:59:59 2027",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Tue, 10 Mar 2027 00:00:00 GMT"
            })
    void who_names_an_earlier_moment_or_none_is_sent_what_is_new(String moment) {
        clock.set(LocalDate.of(2027, 3, 10));

        assertThat(site.get(TODAYS, "If-Modified-Since", moment).status()).isEqualTo(200);
    }

    @Test
    void another_day_began_at_another_moment() {
        clock.set(LocalDate.of(2027, 3, 10));
        var today = site.get(TODAYS).header("Last-Modified");
        clock.set(LocalDate.of(2027, 3, 29));

        var later = site.get(TODAYS, "If-Modified-Since", today);

        assertThat(today).isEqualTo("Wed, 10 Mar 2027 00:00:00 GMT");
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.header("Last-Modified")).isEqualTo("Sun, 28 Mar 2027 23:00:00 GMT");
    }

    @Test
    void a_calendar_that_lacks_an_answer_has_a_tag_too() {
        var asking = TODAYS.replaceFirst("&degree-class=[a-z-]+", "");
        var tag = site.get(asking).header("ETag");

        assertThat(site.get(asking).text()).contains("Pathway Check needs an answer from you");
        assertThat(site.get(asking, "If-None-Match", tag).status()).isEqualTo(304);
    }
}
