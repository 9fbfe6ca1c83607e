package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Links;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** Robots may read what is the same for everybody, and fetch calendars; what holds answers is not theirs to collect. */
@QuarkusTest
class RobotsTest {

    private final Site site = Site.underTest();

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/clinical-engineer, true",
        "/clinical-engineer/how-we-decide, true",
        "/static/favicon.svg, true",
        "/clinical-engineer/report?stage=graduate, false",
        "/clinical-engineer/questions/where?stage=graduate, false",
        "/clinical-engineer/report.pdf?stage=graduate, false",
        "/?x=1, false",
        "/clinical-engineer/calendar.ics?stage=graduate, true"
    })
    void addresses_with_answers_are_nobodys_to_crawl_and_calendars_stay_fetchable(String address, boolean allowed) {
        assertThat(isAllowed(robots(), address)).isEqualTo(allowed);
    }

    @Test
    void who_keeps_it_for_others_keeps_it_packed_and_plain_apart() {
        var packed = site.get("/robots.txt", "Accept-Encoding", "gzip");

        assertThat(packed.header("Cache-Control")).startsWith("public");
        assertThat(packed.header("Vary")).containsIgnoringCase("Accept-Encoding");
    }

    /** They take an asterisk for a letter, and what stands first for what counts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/report.pdf",
                "/report.json",
                "/report-so-far",
                "/report-qr.svg",
                "/requirements",
                "/check-answers",
                "/questions",
                "/questions/where",
                "/questions/where/answer",
                "/what-if",
                "/what-if/more",
                "/compare/subjects"
            })
    void robots_that_know_no_asterisk_leave_answers_alone_and_fetch_calendars_too(String page) {
        for (var career : TheRules.all()) {
            var home = "/" + career.career().id();

            assertThat(isAllowedPlainly(home + page + "?stage=graduate")).isFalse();
            assertThat(isAllowedPlainly("/api/v1/careers" + home + "/assess?stage=graduate"))
                    .isFalse();
            assertThat(isAllowedPlainly(home + "/calendar.ics?stage=graduate")).isTrue();
            assertThat(isAllowedPlainly(home + "/how-we-decide")).isTrue();
        }
    }

    private boolean isAllowedPlainly(String address) {
        return Arrays.stream(robots().split("\\R"))
                .filter(line -> line.startsWith("Allow: ") || line.startsWith("Disallow: "))
                .filter(line -> address.startsWith(rule(line)))
                .findFirst()
                .map(line -> line.startsWith("Allow: "))
                .orElse(true);
    }

    private String robots() {
        return site.get(Links.robots().toString()).text();
    }

    /** As RFC 9309 reads it: the longest rule that matches wins. */
    private static boolean isAllowed(String robots, String address) {
        return Arrays.stream(robots.split("\\R"))
                .filter(line -> line.startsWith("Allow: ") || line.startsWith("Disallow: "))
                .filter(line -> Pattern.compile(Pattern.quote(rule(line)).replace("*", "\\E.*\\Q"))
                        .matcher(address)
                        .lookingAt())
                .max((one, other) ->
                        Integer.compare(rule(one).length(), rule(other).length()))
                .map(line -> line.startsWith("Allow: "))
                .orElse(true);
    }

    private static String rule(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
