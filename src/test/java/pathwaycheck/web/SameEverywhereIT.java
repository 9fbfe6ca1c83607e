package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.DrawnFor;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** The same answers, rules and day are the same report to the byte, wherever the machine stands: check E8. */
class SameEverywhereIT {

    /** A leap day, the short day and the long one on which the clocks of London change. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));

    private static Map<String, String> here;

    @BeforeAll
    static void askHere() {
        here = reports("-Duser.timezone=UTC", "-Duser.language=en");
    }

    /** Languages with a calendar, digits or capital letters of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Europe/London -Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Pacific/Auckland -Duser.language=th -Duser.country=TH"
                        + " -Duser.extensions=u-ca-buddhist-nu-thai"
            })
    void a_report_is_the_same_to_the_byte(String place) {
        var there = reports(place.split(" "));

        assertThat(there).isNotEmpty().isEqualTo(here);
    }

    @Test
    void it_is_about_the_day_that_the_address_asks_for() {
        for (var day : DAYS) {
            assertThat(here.get(
                            DrawnFor.people().findFirst().orElseThrow().on(day).at("/report.json")))
                    .contains("\"asOf\":\"" + day + "\"");
        }
    }

    /** By their address. The machine starts anew, so nothing can be left over from another place. */
    private static Map<String, String> reports(String... place) {
        try (var app = PackagedApp.startQuickly(place)) {
            var site = new Site(app.address());
            return DAYS.stream()
                    .flatMap(day -> DrawnFor.people().map(person -> person.on(day)))
                    .flatMap(person -> Stream.of(person.at("/report.json"), person.asData("/assess")))
                    .distinct()
                    .collect(Collectors.toMap(
                            address -> address, address -> site.get(address).text()));
        }
    }
}
