package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.rulebooks.Anything;

class VerdictTest {

    private static final Verdict JULY = Verdict.on(Day.on(LocalDate.of(2027, 7, 15)));
    private static final Verdict OPEN = Verdict.openOn(Open.onUnanswered(Anything.yesOrNo("open")));

    /**
     * Every row of every truth table: up to four parts, each ALWAYS, NEVER or open, and every n from none to all of
     * them.
     */
    static Stream<Arguments> truthTables() {
        return IntStream.rangeClosed(0, 4).boxed().flatMap(size -> rows(size)
                .flatMap(row -> IntStream.rangeClosed(0, size).mapToObj(count -> Arguments.of(count, row))));
    }

    private static Stream<List<Verdict>> rows(int size) {
        return size == 0
                ? Stream.of(List.of())
                : rows(size - 1).flatMap(row -> Stream.of(Verdict.ALWAYS, Verdict.NEVER, OPEN)
                        .map(last ->
                                Stream.concat(row.stream(), Stream.of(last)).toList()));
    }

    @ParameterizedTest(name = "at least {0} of {1}")
    @MethodSource("truthTables")
    void without_dates_it_is_three_valued_logic(int count, List<Verdict> parts) {
        var holding = parts.stream().filter(Verdict.ALWAYS::equals).count();
        var possible = holding + parts.stream().filter(OPEN::equals).count();

        var verdict = Verdict.atLeast(count, parts);

        assertThat(verdict).isEqualTo(holding >= count ? Verdict.ALWAYS : possible < count ? Verdict.NEVER : OPEN);
    }

    @Test
    void all_holds_from_the_last_day_of_its_parts_and_any_from_the_first() {
        var august = Verdict.on(Day.on(LocalDate.of(2027, 8, 1)));

        assertThat(Verdict.atLeast(2, List.of(JULY, august))).isEqualTo(august);
        assertThat(Verdict.atLeast(1, List.of(JULY, august))).isEqualTo(JULY);
    }

    @Test
    void a_part_that_is_never_settles_all_and_asks_nothing() {
        var verdict = Verdict.atLeast(2, List.of(Verdict.NEVER, OPEN));

        assertThat(verdict.isNever()).isTrue();
        assertThat(verdict.open()).isEqualTo(Open.NOTHING);
    }

    @Test
    void a_part_that_holds_already_settles_any_and_asks_nothing() {
        assertThat(Verdict.atLeast(1, List.of(OPEN, Verdict.ALWAYS))).isEqualTo(Verdict.ALWAYS);
    }

    @Test
    void two_certain_parts_can_settle_what_a_third_is_still_open_about() {
        assertThat(Verdict.atLeast(2, List.of(OPEN, JULY, JULY))).isEqualTo(JULY);
    }

    @Test
    void a_part_that_can_no_longer_move_either_end_is_not_open() {
        var late = new Verdict(JULY.latest(), Day.NEVER, Open.onJudgement(Anything.judgement("too late to matter")));
        var early = new Verdict(Day.ALWAYS, JULY.latest(), Open.onUnsure(Anything.yesOrNo("matters")));

        assertThat(Verdict.atLeast(1, List.of(late, early))).isEqualTo(early);
    }

    @Test
    void one_day_is_settled_and_a_span_is_open_or_it_is_no_verdict() {
        assertThatThrownBy(() -> new Verdict(Day.ALWAYS, Day.NEVER, Open.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(Day.NEVER, Day.NEVER, OPEN.open()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(Day.NEVER, Day.ALWAYS, OPEN.open()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
