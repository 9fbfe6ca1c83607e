package pathwaycheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Window.Published OF_2026 = new Window.Published(
            LocalDate.of(2026, 1, 6).atTime(11, 0),
            Optional.empty(),
            List.of(),
            LocalDate.of(2026, 1, 16).atTime(16, 0),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 9, 1),
            Optional.empty(),
            List.of());
    private static final Rounds ROUNDS = new Rounds(
            "rounds",
            "Rounds",
            List.of(OF_2026),
            new Rounds.Pattern(
                    new Rounds.Yearly(MonthDay.of(1, 6), MonthDay.of(1, 23)),
                    false,
                    Optional.empty(),
                    List.of(),
                    new Rounds.Yearly(MonthDay.of(1, 16), MonthDay.of(2, 6)),
                    MonthDay.of(9, 1),
                    false,
                    "Usually in January",
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void on_its_closing_day_a_window_is_still_open() {
        assertThat(ROUNDS.first(LocalDate.of(2026, 1, 16), LONG_AGO)).isEqualTo(OF_2026);
    }

    @Test
    void the_day_after_a_window_closed_the_next_one_is_a_year_away_and_only_expected() {
        var window = ROUNDS.first(LocalDate.of(2026, 1, 17), LONG_AGO);

        assertThat(window).isInstanceOf(Window.Expected.class);
        assertThat(window.starts()).isEqualTo("2027-09-01");
        assertThat(window.opensOn()).isEqualTo("2027-01-06");
        assertThat(window.closesOn()).isEqualTo("2027-02-06");
    }

    @Test
    void what_is_ready_the_day_before_the_start_is_in_time_and_on_the_day_of_it_is_too_late() {
        assertThat(ROUNDS.first(LONG_AGO, LocalDate.of(2026, 8, 31))).isEqualTo(OF_2026);
        assertThat(ROUNDS.first(LONG_AGO, LocalDate.of(2026, 9, 1)).starts()).isEqualTo("2027-09-01");
    }

    @Test
    void an_expected_window_may_be_open_until_the_latest_day_of_past_years() {
        assertThat(ROUNDS.first(LocalDate.of(2027, 2, 6), LONG_AGO).starts()).isEqualTo("2027-09-01");
        assertThat(ROUNDS.first(LocalDate.of(2027, 2, 7), LONG_AGO).starts()).isEqualTo("2028-09-01");
    }

    @Test
    void something_that_starts_each_september_starts_on_that_very_day_or_a_year_later() {
        var september = new StartDay(Optional.of(MonthDay.of(9, 1)));

        assertThat(september.onOrAfter(LocalDate.of(2027, 9, 1))).isEqualTo("2027-09-01");
        assertThat(september.onOrAfter(LocalDate.of(2027, 9, 2))).isEqualTo("2028-09-01");
        assertThat(new StartDay(september.each(), true, false).onOrAfter(LocalDate.of(2027, 9, 30)))
                .isEqualTo("2027-09-30");
        assertThat(new StartDay(september.each(), true, false).onOrAfter(LocalDate.of(2027, 10, 1)))
                .isEqualTo("2028-09-01");
        assertThat(StartDay.ANY_DAY.onOrAfter(LocalDate.of(2027, 9, 2))).isEqualTo("2027-09-02");
    }
}
