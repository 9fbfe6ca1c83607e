package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.report.Leg.Certainty;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.Anything;

/** A way is told leg by leg: what one does, from when to when, and how far one can rely on that. */
class LegTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 1);
    private static final LocalDate THREE_YEARS_LATER = LocalDate.of(2030, 9, 1);

    private static final Window PUBLISHED = new Window.Published(
            LocalDateTime.of(2027, 1, 6, 10, 0),
            Optional.empty(),
            List.of(),
            LocalDateTime.of(2027, 1, 20, 16, 0),
            Optional.empty(),
            Optional.empty(),
            SEPTEMBER,
            Optional.empty(),
            List.of());
    private static final Window EXPECTED = new Window.Expected(
            days(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 23)),
            Optional.empty(),
            List.of(),
            days(LocalDate.of(2027, 1, 16), LocalDate.of(2027, 2, 6)),
            SEPTEMBER,
            false,
            "Usually in January.",
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void what_keeps_somebody_busy_now_is_the_first_leg() {
        var school = new Next.CarryOn.With("school-ends", "school or college", JUNE);

        assertThat(Leg.of(List.of(course()), Optional.of(school), new Next.Arrived(), TODAY))
                .extracting(Leg::what, leg -> leg.when().toString(), Leg::certainty)
                .startsWith(tuple("School or college", "Until June 2027", Certainty.SURE))
                .hasSize(2);
    }

    @Test
    void what_kept_them_busy_and_is_over_is_none() {
        var school = new Next.CarryOn.With("school-ends", "school or college", TODAY);

        assertThat(Leg.of(List.of(), Optional.of(school), new Next.Arrived(), TODAY))
                .isEmpty();
    }

    @Test
    void what_is_to_do_in_the_same_days_is_told_beside_it_unless_it_is_told_before() {
        var school = new Next.CarryOn.With("school-ends", "school or college", JUNE);
        var subject = toDo("subject", TODAY, JUNE, Optional.empty(), false, false);
        var place = toDo("place", TODAY, JUNE, Optional.empty(), false, false);
        var way = List.of(subject, place);

        assertThat(Leg.of(way, Optional.of(school), new Next.Arrived(), TODAY))
                .extracting(Leg::what, leg -> leg.says().orElseThrow())
                .containsExactly(tuple("School or college", "Says of subject"));
        assertThat(Leg.of(way, Optional.of(school), new Next.Do(subject), TODAY))
                .extracting(Leg::what, leg -> leg.says().orElseThrow())
                .containsExactly(tuple("School or college", "Says of place"));
    }

    @Test
    void what_has_no_date_is_none() {
        assertThat(Leg.of(
                        List.of(toDo("ask", null, null, Optional.empty(), false, false)),
                        Optional.empty(),
                        new Next.Arrived(),
                        TODAY))
                .isEmpty();
    }

    @Test
    void to_apply_is_one_leg_and_what_one_applied_for_another() {
        var legs = legs(training(PUBLISHED, false));

        assertThat(legs)
                .extracting(Leg::what, leg -> leg.when().toString(), Leg::isToApply)
                .containsExactly(
                        tuple(
                                "Short train",
                                InWords.whenToApply(PUBLISHED, TODAY).toString(),
                                true),
                        tuple("Time of train", "September 2027 to September 2030", false));
        assertThat(legs.get(0).says()).contains("Says of train");
        assertThat(legs.get(1).says()).isEmpty();
    }

    @Test
    void what_may_take_much_longer_says_so_and_what_comes_before_it_does_not() {
        var degree = toDo("long", PUBLISHED.opensOn(), THREE_YEARS_LATER, Optional.of(PUBLISHED), false, false);
        var year = toDo("long", SEPTEMBER, SEPTEMBER.plusMonths(10), Optional.empty(), false, false);

        assertThat(legs(degree))
                .extracting(leg -> leg.when().toString())
                .containsExactly(
                        InWords.whenToApply(PUBLISHED, TODAY).toString(), "September 2027 to September 2030, or later");
        assertThat(legs(year))
                .extracting(leg -> leg.when().toString())
                .containsExactly("September 2027 to July 2028, or later");
    }

    @Test
    void once_only_late_places_are_left_the_way_says_how_to_find_one_where_the_next_thing_does_not() {
        var until = LocalDate.of(2027, 6, 30);
        var late = new Window.Published(
                LocalDateTime.of(2026, 9, 1, 0, 0),
                Optional.of(LocalDateTime.of(2027, 1, 13, 18, 0)),
                List.of(new Window.Late(until, "Ask today.")),
                LocalDateTime.of(2027, 6, 30, 18, 0),
                Optional.empty(),
                Optional.empty(),
                SEPTEMBER,
                Optional.empty(),
                List.of());
        var apply = training(late, false);
        var dayAfter = LocalDate.of(2027, 1, 14);

        assertThat(Leg.of(List.of(apply), Optional.empty(), new Next.Arrived(), dayAfter)
                        .get(0)
                        .says())
                .contains("The day by which to apply has passed. Ask today.");
        assertThat(Leg.of(List.of(apply), Optional.empty(), new Next.Do(apply), dayAfter)
                        .get(0)
                        .says())
                .contains("Says of train");
    }

    @Test
    void what_ends_where_its_places_start_is_only_to_apply() {
        var apply = toDo("apply", PUBLISHED.opensOn(), PUBLISHED.starts(), Optional.of(PUBLISHED), false, false);

        assertThat(legs(apply)).singleElement().satisfies(leg -> assertThat(leg.isToApply())
                .isTrue());
    }

    @Test
    void a_published_window_is_sure_unless_it_rests_on_a_prediction_and_an_expected_one_is_a_guess() {
        assertThat(legs(training(PUBLISHED, false))).extracting(Leg::certainty).containsOnly(Certainty.SURE);
        assertThat(legs(training(PUBLISHED, true))).extracting(Leg::certainty).containsOnly(Certainty.DATED);
        assertThat(legs(training(EXPECTED, false))).extracting(Leg::certainty).containsOnly(Certainty.GUESSED);
        assertThat(legs(training(EXPECTED, true))).extracting(Leg::certainty).containsOnly(Certainty.GUESSED);
    }

    @Test
    void what_needs_no_window_follows_from_what_one_told_us_unless_it_comes_after_a_guess() {
        assertThat(legs(toDo("study", MARCH, JUNE, Optional.empty(), false, false)))
                .extracting(Leg::certainty)
                .containsExactly(Certainty.DATED);
        assertThat(legs(toDo("study", MARCH, JUNE, Optional.empty(), false, true)))
                .extracting(Leg::certainty)
                .containsExactly(Certainty.GUESSED);
    }

    @Test
    void a_long_time_has_the_name_of_a_time_and_a_short_one_of_a_deed() {
        assertThat(legs(toDo("study", MARCH, SEPTEMBER, Optional.empty(), false, false)))
                .extracting(Leg::what)
                .containsExactly("Time of study");
        assertThat(legs(toDo("study", MARCH, SEPTEMBER.minusDays(1), Optional.empty(), false, false)))
                .extracting(Leg::what)
                .containsExactly("Short study");
    }

    @Test
    void what_runs_beside_another_from_the_same_day_to_the_same_day_is_left_out() {
        var beside = toDo("beside", SEPTEMBER, THREE_YEARS_LATER, Optional.empty(), false, false);
        var longer = toDo("longer", SEPTEMBER, THREE_YEARS_LATER.plusDays(1), Optional.empty(), false, false);

        assertThat(legs(training(PUBLISHED, false), beside, longer))
                .extracting(Leg::what)
                .containsExactly("Short train", "Time of train", "Time of longer");
    }

    /** Who finishes in the month of the start may be in time, and only those who recruit can tell. */
    @Test
    void a_window_that_one_almost_had_is_named_with_the_next_thing() {
        var september = Person.called("A student predicted a 2:1 in July 2027 can apply in the next window")
                .with("degree-awarded", "2027-09-01");

        var ask = (Next.Ask) september.report().next();

        assertThat(InWords.missed(ask.perhapsInTime().orElseThrow(), TODAY).toString())
                .startsWith("You'd be ready in September 2027, the very month in which the places"
                        + " before these start.");
        assertThat(september.atAGlance().legs())
                .allSatisfy(leg -> assertThat(leg.missed()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void nothing_that_is_over_is_on_anybodys_way(Person person) {
        assertThat(person.atAGlance().legs()).extracting(Leg::until).allSatisfy(until -> assertThat(until)
                .isAfterOrEqualTo(person.asOf()));
    }

    @Test
    void links_lead_to_what_there_is_to_do_and_not_to_what_one_applied_for() {
        var legs = legs(training(PUBLISHED, false), course());

        assertThat(legs)
                .extracting(Leg::id)
                .containsExactly(Optional.of("train"), Optional.empty(), Optional.of("course"));
    }

    @Test
    void what_the_next_thing_tells_in_full_is_not_said_again() {
        var leg = legs(course()).get(0);

        assertThat(leg.toldIn(new Next.Do(course()), List.of()).says()).isEmpty();
        assertThat(leg.toldIn(new Next.Do(course()), List.of()).what()).isEqualTo(leg.what());
        assertThat(leg.toldIn(new Next.Do(training(PUBLISHED, false)), List.of()))
                .isEqualTo(leg);
        assertThat(leg.toldIn(new Next.Arrived(), List.of())).isEqualTo(leg);
    }

    @Test
    void nor_is_what_a_way_to_choose_from_tells() {
        var leg = legs(course()).get(0);

        assertThat(leg.toldIn(new Next.Arrived(), List.of(wayIn("course"))).says())
                .isEmpty();
        assertThat(leg.toldIn(new Next.Arrived(), List.of(wayIn("another")))).isEqualTo(leg);
    }

    private static WayIn wayIn(String id) {
        return new WayIn(
                id,
                "A way",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Anything.link()));
    }

    private static List<Leg> legs(ToDo... way) {
        return Leg.of(List.of(way), Optional.empty(), new Next.Arrived(), TODAY);
    }

    private static ToDo course() {
        return toDo("course", MARCH, JUNE, Optional.empty(), false, false);
    }

    private static ToDo training(Window window, boolean predicted) {
        return toDo("train", window.opensOn(), THREE_YEARS_LATER, Optional.of(window), predicted, false);
    }

    private static ToDo toDo(
            String id, LocalDate from, LocalDate until, Optional<Window> window, boolean predicted, boolean expected) {
        return new ToDo(
                id,
                "Do " + id + ".",
                "Short " + id,
                Optional.of("Says of " + id),
                Optional.of("Time of " + id),
                Optional.empty(),
                Optional.empty(),
                "It",
                Optional.ofNullable(from),
                window.map(Window::starts).or(() -> Optional.ofNullable(from)),
                Optional.ofNullable(until),
                Optional.ofNullable(until),
                false,
                id.equals("long"),
                Optional.empty(),
                window,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                predicted,
                expected,
                Anything.link(),
                List.of());
    }

    private static Window.Days days(LocalDate first, LocalDate last) {
        return new Window.Days(first, last);
    }
}
