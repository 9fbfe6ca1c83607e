package pathwaycheck.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Too much of anything is refused by the app as it ships, and the next person is served. */
@ExtendWith(InBrowser.class)
class TooMuchIT {

    static Stream<String> tooMuch() {
        return Stream.of(
                "stage=" + "a".repeat(10_240),
                "stage=" + "a".repeat(7_000),
                "as-of=" + "2".repeat(7_000),
                "a".repeat(7_000) + "=1",
                many(5_000, "a%d=1"),
                many(700, "a%d=1"),
                many(600, "stage=a%d"),
                many(1_500, "a&"),
                many(800, "as-of=%d"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void too_much_in_an_address_is_refused_without_a_trace_in_the_log(String query, PackagedApp app) {
        var site = new Site(app.address());
        var already = app.log().length();

        for (var page : new String[] {"questions/stage", "questions/stage/answer", "report", "report.json"}) {
            assertThat(site.get("/clinical-engineer/" + page + "?" + query).status())
                    .as(page)
                    .isIn(303, 400, 414);
        }
        assertThat(site.get("/clinical-engineer/questions/stage").status()).isEqualTo(200);
        assertThat(app.log().substring(already)).isEmpty();
    }

    private static String many(int times, String pair) {
        return IntStream.range(0, times).mapToObj(pair::formatted).collect(joining("&"));
    }
}
