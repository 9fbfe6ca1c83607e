package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is London's day, wherever the machine stands. */
@Isolated("it moves the clock of all")
class TodayTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<String> ZONES = List.of("UTC", "Europe/London", "Pacific/Auckland");

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(before);
    }

    /** The first and the last second of a day in London. In March the day has 23 hours, in October 25. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-28T00:00:00Z, 2027-03-28T22:59:59Z",
        "2027-10-31, 2027-10-30T23:00:00Z, 2027-10-31T23:59:59Z",
        "2028-02-29, 2028-02-29T00:00:00Z, 2028-02-29T23:59:59Z"
    })
    void a_day_lasts_from_midnight_to_midnight_in_london(LocalDate day, Instant first, Instant last) {
        for (var zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(today(first)).as(zone).isEqualTo(day);
            assertThat(today(last)).as(zone).isEqualTo(day);
            assertThat(today(first.minusSeconds(1))).as(zone).isEqualTo(day.minusDays(1));
            assertThat(today(last.plusSeconds(1))).as(zone).isEqualTo(day.plusDays(1));
        }
    }

    /** These two never have the same day, so at any hour one of them is not on London's. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void the_application_goes_by_it_at_either_end_of_the_world(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        var earliest = LocalDate.now(LONDON);
        var today = Application.today().day();

        assertThat(today).isBetween(earliest, LocalDate.now(LONDON));
    }

    private static LocalDate today(Instant instant) {
        return Application.dayInLondon(Clock.fixed(instant, ZoneId.systemDefault()));
    }
}
