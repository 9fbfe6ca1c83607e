package pathwaycheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowLongTest {

    @ParameterizedTest
    @CsvSource({"P34M, P46M, true", "P10M, P16M, true", "P10M, P15M, false", "P14M, P16M, false", "P3Y, P3Y, false"})
    void half_a_year_more_is_much_longer(Period least, Period most, boolean isMuch) {
        assertThat(new HowLong(Optional.of(least), Optional.of(most)).mayBeMuchLonger())
                .isEqualTo(isMuch);
    }

    @Test
    void what_may_take_much_more_than_a_day_may_take_half_a_year() {
        assertThat(new HowLong(Optional.of(Period.ofDays(1)), Optional.empty(), true).mayBeMuchLonger())
                .isTrue();
    }

    @Test
    void what_has_no_end_or_is_not_known_says_nothing_of_that() {
        assertThat(new HowLong(Optional.of(Period.ofDays(14)), Optional.empty()).mayBeMuchLonger())
                .isFalse();
        assertThat(HowLong.NOT_KNOWN.mayBeMuchLonger()).isFalse();
    }
}
