package pathwaycheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.StartDay;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Day;

/** The quickest way, and the next one that leaves out something of it. */
class TwoQuickestTest {

    private static final Requirement GOAL = new Requirement(
            "goal",
            "Goal",
            Optional.empty(),
            true,
            Optional.empty(),
            Condition.all(List.of()),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final Timetable TIMETABLE =
            new Timetable(Lifeguard.assess("2026-11-22", "stage=guard"), End.AT_BEST);
    private static final Map<String, Remedy> REMEDIES = new HashMap<>();

    private static final Planned BUS = way(2, "bus");
    private static final Planned BIKE = way(5, "bike");
    private static final Planned WALK = way(9, "walk");

    @Test
    void of_any_the_quickest_is_the_best_and_the_next_quickest_the_second() {
        assertThat(TwoQuickest.any(only(WALK, BUS, BIKE))).isEqualTo(new TwoQuickest(BUS, BIKE));
    }

    @Test
    void of_two_that_are_equally_quick_the_first_in_its_authors_order_is_the_best() {
        var tram = way(2, "tram");

        assertThat(TwoQuickest.any(only(BUS, tram))).isEqualTo(new TwoQuickest(BUS, tram));
        assertThat(TwoQuickest.any(only(tram, BUS))).isEqualTo(new TwoQuickest(tram, BUS));
    }

    @Test
    void what_needs_nothing_done_has_no_second_way() {
        assertThat(TwoQuickest.any(only(Planned.ALWAYS, BUS))).isEqualTo(TwoQuickest.only(Planned.ALWAYS));
        assertThat(TwoQuickest.atLeast(2, only(Planned.ALWAYS, Planned.on(day(3)), BIKE), TIMETABLE))
                .isEqualTo(TwoQuickest.only(Planned.on(day(3))));
    }

    @Test
    void all_that_is_never_planned_stays_never() {
        assertThat(TwoQuickest.atLeast(2, only(BUS, Planned.NEVER), TIMETABLE)
                        .best()
                        .isNever())
                .isTrue();
        assertThat(TwoQuickest.any(only(Planned.NEVER, Planned.NEVER))).isEqualTo(TwoQuickest.NONE);
    }

    @Test
    void of_all_the_second_way_goes_another_way_in_the_place_where_that_costs_least() {
        var there = new TwoQuickest(BUS, BIKE);
        var back = new TwoQuickest(way(3, "train"), WALK);

        var ways = TwoQuickest.atLeast(2, List.of(there, back), TIMETABLE);

        assertThat(done(ways.best())).containsExactly("bus", "train");
        assertThat(done(ways.second())).containsExactly("bike", "train");
        assertThat(ways.second().day()).isEqualTo(day(5));
    }

    @Test
    void of_some_the_second_way_may_have_another_part_in() {
        var ways = TwoQuickest.atLeast(2, only(BUS, BIKE, WALK), TIMETABLE);

        assertThat(done(ways.best())).containsExactly("bus", "bike");
        assertThat(done(ways.second())).contains("walk").hasSize(2);
        assertThat(ways.second().day()).isEqualTo(day(9));
    }

    @Test
    void what_one_way_does_for_two_parts_is_done_for_both() {
        var year = way(7, "foundation-year");
        var maths = new TwoQuickest(way(4, "maths"), year);
        var physics = new TwoQuickest(way(4, "physics"), year);

        assertThat(done(TwoQuickest.atLeast(2, List.of(maths, physics), TIMETABLE)
                        .second()))
                .containsExactly("foundation-year");
    }

    @Test
    void to_do_all_that_the_best_way_does_and_more_is_no_other_way() {
        assertThat(TwoQuickest.any(only(BUS, way(4, "bus", "bike"))).second().isNever())
                .isTrue();
    }

    private static List<TwoQuickest> only(Planned... ways) {
        return List.of(ways).stream().map(TwoQuickest::only).toList();
    }

    private static List<String> done(Planned way) {
        return way.remedies().stream().map(dated -> dated.remedy().id()).toList();
    }

    private static Day day(int number) {
        return Day.on(LocalDate.of(2027, 1, number));
    }

    private static Planned way(int number, String... remedies) {
        return new Planned(
                day(number),
                List.of(remedies).stream()
                        .map(id -> new DatedRemedy(
                                REMEDIES.computeIfAbsent(id, TwoQuickestTest::remedy),
                                GOAL,
                                FIRST,
                                FIRST,
                                FIRST,
                                day(number).date(),
                                Optional.empty(),
                                Optional.empty(),
                                false))
                        .toList());
    }

    private static Remedy remedy(String id) {
        return new Remedy(
                id,
                id,
                Remedy.InShort.NONE,
                Optional.empty(),
                Optional.empty(),
                new Remedy.When.After(StartDay.ANY_DAY, HowLong.NOT_KNOWN),
                List.of(),
                Optional.empty(),
                Anything.link(),
                List.of());
    }
}
