package pathwaycheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Day;

/** The lifeguard's course starts each 1 March and takes 3 to 6 months; places at the pools start each 1 June. */
class PlanTest {

    private static final Requirement SWIMS_WELL = Lifeguard.requirement("swims-well");
    private static final Requirement PLACE = Lifeguard.requirement("place");

    @Test
    void a_remedy_ends_after_the_next_start_and_the_time_it_takes() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"));

        assertThat(plan.atBest(SWIMS_WELL).day()).hasToString("2027-06-01");
        assertThat(plan.atWorst(SWIMS_WELL).day()).hasToString("2027-09-01");
    }

    @Test
    void what_comes_after_waits_for_what_comes_before() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"));

        // Ready on 1 June 2027, the very day on which the places start: a day too late for them.
        assertThat(plan.remedies()).extracting(dated -> dated.remedy().id()).containsExactly("course", "apply");
        assertThat(plan.atBest(PLACE).day()).hasToString("2028-06-01");
        assertThat(plan.atWorst(PLACE).day()).hasToString("2028-06-01");
    }

    @Test
    void what_holds_already_needs_nothing_done_and_the_first_open_window_counts() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=gold", "course-ends=2026-01"));

        assertThat(plan.remedies()).singleElement().satisfies(dated -> {
            assertThat(dated.remedy().id()).isEqualTo("apply");
            assertThat(dated.from()).isEqualTo("2027-02-01");
            assertThat(dated.until()).isEqualTo("2027-06-01");
            assertThat(dated.window().orElseThrow()).isInstanceOf(Window.Published.class);
        });
    }

    @Test
    void a_course_that_ends_after_the_start_misses_that_round() {
        var inTime = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=gold", "course-ends=2027-05"));
        var tooLate = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=gold", "course-ends=2027-06-01"));

        assertThat(inTime.atBest(PLACE).day()).hasToString("2027-06-01");
        assertThat(tooLate.atBest(PLACE).day()).hasToString("2028-06-01");
    }

    @Test
    void today_may_be_the_closing_day_and_tomorrow_the_round_is_gone() {
        var onTheDay = Plan.of(Lifeguard.assess("2027-02-14", "stage=swimmer", "badge=gold", "course-ends=2026-01"));
        var dayAfter = Plan.of(Lifeguard.assess("2027-02-15", "stage=swimmer", "badge=gold", "course-ends=2026-01"));

        assertThat(onTheDay.atBest(PLACE).day()).hasToString("2027-06-01");
        assertThat(dayAfter.atBest(PLACE).day()).hasToString("2028-06-01");
        assertThat(dayAfter.remedies().get(0).window().orElseThrow()).isInstanceOf(Window.Expected.class);
    }

    @Test
    void what_people_still_have_to_decide_gives_the_plan_two_ends() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=foreign"));

        assertThat(plan.atBest(PLACE).day()).hasToString("2027-06-01");
        assertThat(plan.atWorst(PLACE).day()).hasToString("2028-06-01");
        assertThat(plan.atBest(SWIMS_WELL).day()).isEqualTo(Day.ALWAYS);
        assertThat(plan.atWorst(SWIMS_WELL).day()).hasToString("2027-09-01");
    }

    @Test
    void what_ends_on_a_day_that_the_person_knows_is_asked_for_and_done_on_that_day() {
        var course = new Remedy(
                "own-course",
                "Finish your course.",
                Remedy.InShort.NONE,
                Optional.empty(),
                Optional.empty(),
                new Remedy.When.Until((DateQuestion) question("course-ends")),
                List.of(),
                Optional.empty(),
                Anything.link(),
                List.of());

        assertThat(through(course, "2026-11-22", "course-ends=2027-05")).hasValue(LocalDate.of(2027, 5, 31));
        assertThat(through(course, "2026-11-22", "course-ends=2025-05")).hasValue(LocalDate.of(2026, 11, 22));
        assertThat(through(course, "2026-11-22")).isEmpty();
    }

    private static Question question(String id) {
        return Lifeguard.BOOK.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> through(Remedy remedy, String asOf, String... answers) {
        return Plan.of(Lifeguard.assess(asOf, answers))
                .through(remedy, SWIMS_WELL)
                .map(DatedRemedy::until);
    }

    @Test
    void someone_who_has_arrived_has_nothing_to_do() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=guard"));

        assertThat(plan.remedies()).isEmpty();
        assertThat(plan.atBest(PLACE).day()).isEqualTo(Day.ALWAYS);
    }

    @Test
    void a_plan_rests_on_what_is_expected_only_where_nobody_published_the_dates() {
        var published = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=gold", "course-ends=2026-01"));
        var expected = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"));

        assertThat(published.atBest(PLACE).isExpected()).isFalse();
        assertThat(expected.atBest(PLACE).isExpected()).isTrue();
        assertThat(expected.atBest(SWIMS_WELL).isExpected()).isFalse();
        assertThat(expected.remedies()).extracting(DatedRemedy::expected).containsExactly(false, true);
    }

    @Test
    void a_remedy_is_done_at_worst_after_the_longest_time_it_takes() {
        var course = SWIMS_WELL.remedies().get(0);

        assertThat(Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"))
                        .doneAtWorst(course, SWIMS_WELL))
                .hasValue(LocalDate.of(2027, 9, 1));
    }

    @Test
    void whoever_is_ready_late_by_themselves_has_a_remedy_as_the_quicker_way_and_their_own_day_as_the_second() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=silver", "course-ends=2028-06-01"));

        assertThat(plan.remedies()).extracting(dated -> dated.remedy().id()).containsExactly("course", "apply");
        assertThat(plan.atBest(PLACE).day()).hasToString("2028-06-01");
        assertThat(plan.second().orElseThrow().day()).hasToString("2029-06-01");
        assertThat(plan.second().orElseThrow().remedies())
                .extracting(dated -> dated.remedy().id())
                .containsExactly("apply");
    }

    @Test
    void whoever_is_ready_in_the_month_in_which_places_start_may_be_in_time() {
        var plan = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=foreign", "course-ends=2027-06-15"));
        var onTheDay = Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"));

        assertThat(plan.remedies()).noneMatch(dated -> dated.missed().isPresent());
        // Its course is done on 1 June, the very day on which the places start.
        assertThat(onTheDay.remedies().get(1).missed().orElseThrow().why()).isEqualTo(Missed.Why.PERHAPS_TOO_LATE);
    }

    @Test
    void whoever_knows_one_way_only_has_no_second() {
        assertThat(Plan.of(Lifeguard.assess("2026-11-22", "stage=swimmer", "badge=bronze"))
                        .second())
                .isEmpty();
    }

    @Test
    void a_window_is_missed_only_by_those_whom_the_day_of_asking_keeps_from_it() {
        var late = Plan.of(Lifeguard.assess("2027-02-15", "stage=swimmer", "badge=gold", "course-ends=2026-01"));
        var notReady = Plan.of(Lifeguard.assess("2027-02-15", "stage=swimmer", "badge=gold", "course-ends=2027-07"));

        assertThat(late.remedies().get(0).missed().orElseThrow().why()).isEqualTo(Missed.Why.CLOSED);
        assertThat(late.remedies().get(0).missed().orElseThrow().window().starts())
                .isEqualTo("2027-06-01");
        assertThat(notReady.remedies().get(0).missed()).isEmpty();
        // Once its places have started, it is over.
        assertThat(Plan.of(Lifeguard.assess("2027-06-01", "stage=swimmer", "badge=gold", "course-ends=2026-01"))
                        .remedies()
                        .get(0)
                        .missed())
                .isEmpty();
    }
}
