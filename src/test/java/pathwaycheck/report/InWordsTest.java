package pathwaycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.plan.Missed;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.rulebooks.Anything;

/** Whatever is said of days stands in this table: pages, calendars, pictures and differences print it. */
class InWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATE_IN_MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final LocalDate YEAR_AFTER = LocalDate.of(2028, 6, 1);

    private static final Window PUBLISHED = new Window.Published(
            LocalDateTime.of(2026, 1, 6, 11, 0),
            Optional.empty(),
            List.of(),
            LocalDateTime.of(2026, 1, 16, 16, 0),
            Optional.of(new Window.Days(LocalDate.of(2026, 1, 27), LocalDate.of(2026, 1, 29))),
            Optional.empty(),
            LocalDate.of(2026, 9, 1),
            Optional.empty(),
            List.of());
    private static final Window WITHOUT_HOURS = new Window.Published(
            LocalDateTime.of(2026, 12, 20, 0, 0),
            Optional.empty(),
            List.of(),
            LocalDateTime.of(2027, 1, 5, 0, 0),
            Optional.empty(),
            Optional.of(new Window.Days(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30))),
            LocalDate.of(2027, 9, 1),
            Optional.empty(),
            List.of());
    private static final Window UNIVERSITY = new Window.Published(
            LocalDateTime.of(2026, 9, 1, 0, 0),
            Optional.of(LocalDateTime.of(2027, 1, 13, 18, 0)),
            List.of(
                    new Window.Late(MARCH, "Apply late until 30 June."),
                    new Window.Late(LocalDate.of(2027, 6, 30), "It is almost over.")),
            LocalDateTime.of(2027, 6, 30, 18, 0),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2027, 9, 1),
            Optional.empty(),
            List.of());
    private static final Window MASTERS = new Window.Expected(
            on(2026, 9, 1),
            Optional.of(on(2027, 3, 1)),
            List.of(),
            on(2027, 7, 31),
            LocalDate.of(2027, 9, 1),
            false,
            "Universities differ.",
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final Window ALL_YEAR = new Window.Expected(
            on(2026, 9, 1),
            Optional.of(on(2027, 3, 1)),
            List.of(),
            on(2027, 7, 31),
            LocalDate.of(2027, 9, 1),
            true,
            "Universities differ.",
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final Window COURSES = courses();
    private static final Window COURSES_LATE = courses(
            new Window.Late(LocalDate.of(2028, 6, 30), "Apply late until 30 June."),
            new Window.Late(LocalDate.of(2028, 8, 31), "Look in Clearing."));
    private static final Window EXPECTED = new Window.Expected(
            new Window.Days(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 23)),
            Optional.empty(),
            List.of(),
            new Window.Days(LocalDate.of(2027, 1, 16), LocalDate.of(2027, 2, 6)),
            LocalDate.of(2027, 9, 1),
            false,
            "Usually in January.",
            Optional.empty(),
            Optional.empty(),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2027-01-06 | 2027-01-23 | 6 and 23 January 2027
        2027-01-16 | 2027-02-06 | 16 January and 6 February 2027
        2026-12-20 | 2027-01-05 | 20 December 2026 and 5 January 2027
        2027-01-06 | 2027-01-06 | 6 and 6 January 2027
        """)
    void what_two_days_share_is_said_once(LocalDate first, LocalDate last, String words) {
        assertThat(InWords.between(new Window.Days(first, last))).hasToString(words);
    }

    private static Window.Days on(int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        return new Window.Days(date, date);
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(
                        PUBLISHED,
                        "Opens 11am on 6 January 2026, closes 4pm on 16 January 2026. Tests from 27 January 2026 to"
                                + " 29 January 2026. Places start in September 2026."),
                Arguments.of(
                        WITHOUT_HOURS,
                        "Opens 20 December 2026, closes 5 January 2027. Interviews from 1 April 2027 to 30 June 2027."
                                + " Places start in September 2027."),
                Arguments.of(
                        EXPECTED,
                        "Expected: opens between 6 and 23 January 2027, may close from 16"
                                + " January 2027 on. We have not seen its dates published. Places start in September"
                                + " 2027."));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void a_window_says_when_one_applies_and_starts(Window window, String words) {
        var apply = toDo(window.opensOn(), window.starts(), window.starts(), Optional.of(window), false, false);

        assertThat(InWords.window(window)).hasToString(words);
        assertThat(InWords.dates(apply, window.opensOn())).hasToString(words);
    }

    static Stream<Arguments> spans() {
        return Stream.of(
                Arguments.of(MARCH, LATE_IN_MARCH, LATE_IN_MARCH, false, false, "In March 2027."),
                Arguments.of(MARCH, JUNE, JUNE, false, false, "From March 2027, done by June 2027."),
                Arguments.of(
                        MARCH,
                        JUNE,
                        YEAR_AFTER,
                        false,
                        true,
                        "From March 2027, done by June 2027 at the earliest, June 2028 at the latest (expected)."),
                Arguments.of(
                        MARCH,
                        JUNE,
                        null,
                        true,
                        false,
                        "From March 2027, done by June 2027 at the earliest. This rests on your plans or predictions."),
                Arguments.of(
                        MARCH,
                        LATE_IN_MARCH,
                        null,
                        true,
                        true,
                        "In March 2027 at the earliest (expected). This rests on your plans or predictions."),
                Arguments.of(null, null, null, false, false, "We cannot put a date on this."));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void what_takes_time_says_from_when_to_when(
            LocalDate from, LocalDate until, LocalDate atWorst, boolean predicted, boolean expected, String words) {
        var toDo = toDo(from, until, atWorst, Optional.empty(), predicted, expected);

        assertThat(InWords.dates(toDo, TODAY)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Before you apply | true | Before you apply.
        | true | It counts from June 2027.
        Early enough. If it is near, ask today | false | Early enough. If it is near, ask today. \
        From March 2027, done by June 2027.
        """)
    void its_authors_words_come_first_and_no_choice_seems_to_have_time_until_it_counts(
            String byWhen, boolean isChoice, String words) {
        var toDo = toDo(MARCH, JUNE, JUNE, Optional.empty(), false, false, Optional.ofNullable(byWhen), isChoice);

        assertThat(InWords.dates(toDo, TODAY)).hasToString(words);
    }

    @Test
    void a_window_that_opened_before_is_not_told_as_one_that_opens() {
        assertThat(dates(MASTERS, "2026-09-01")).startsWith("Expected: opens on 1 September 2026. ");
        assertThat(dates(MASTERS, "2026-11-29"))
                .startsWith("Applications probably opened on 1 September 2026. Apply by 1 March 2027. ");
        assertThat(dates(EXPECTED, "2027-01-23")).startsWith("Expected: opens between 6 and 23 January 2027, ");
        assertThat(dates(EXPECTED, "2027-01-24"))
                .startsWith("Applications probably opened between 6 and 23 January 2027, may have closed from 16"
                        + " January 2027 on. ");
        assertThat(dates(UNIVERSITY, "2026-11-29")).startsWith("Opened 1 September 2026. Apply by 6pm on 13 ");
    }

    private static String dates(Window window, String asOf) {
        var apply = toDo(window.opensOn(), window.starts(), window.starts(), Optional.of(window), false, false);
        return InWords.dates(apply, LocalDate.parse(asOf)).toString();
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                Arguments.of(
                        goal(Status.STILL_TO_COME, Optional.of(JUNE)),
                        "If it all goes to plan, you could arrive in summer 2027.",
                        "June 2027 at the earliest"),
                Arguments.of(goal(Status.MET, Optional.empty()), "", "Reached"),
                Arguments.of(
                        goal(Status.NOT_MET_YET, Optional.empty()),
                        "We cannot tell you yet when you could arrive.",
                        "No date yet"));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void the_goal_has_a_long_and_a_short_form(Goal goal, String words, String inShort) {
        assertThat(InWords.goal(goal)).hasToString(words);
        assertThat(InWords.goalInShort(goal)).hasToString(inShort);
    }

    @Test
    void of_a_window_that_nobody_published_the_author_speaks_until_it_may_be_open() {
        assertThat(now(EXPECTED, "2027-01-05")).hasValue("Usually in January.");
        assertThat(now(EXPECTED, "2027-01-06"))
                .hasValue("Applications may be open now, or open soon: look today. Usually in January.");
        assertThat(now(EXPECTED, "2027-01-16"))
                .hasValue("Applications may be open now, open soon, or close today: look today. Usually in January.");
        assertThat(now(EXPECTED, "2027-01-17"))
                .hasValue("Applications may be open now, still to open, or closed already: look today. Usually in"
                        + " January.");
        assertThat(now(EXPECTED, "2027-01-24"))
                .hasValue("Applications may be open now, or closed already: look today. Usually in January.");
    }

    @Test
    void once_an_expected_day_by_which_to_apply_has_come_it_is_time_and_after_it_one_asks_about_late_places() {
        assertThat(now(COURSES, "2028-01-07")).hasValue("Applications should be open now. The second Wednesday.");
        assertThat(now(COURSES, "2028-01-08"))
                .hasValue("The day by which to apply may be today: apply now. The second Wednesday.");
        assertThat(now(COURSES, "2028-01-13"))
                .hasValue("The day by which to apply may have passed already: apply today, and ask about late places"
                        + " too. The second Wednesday.");
        assertThat(now(COURSES, "2028-01-15"))
                .hasValue("It is late. If you have not applied, or were turned down, ask today about places that are"
                        + " left. The second Wednesday.");
        assertThat(now(COURSES_LATE, "2028-06-30"))
                .hasValue("The day by which to apply has passed. Apply late until 30 June.");
        assertThat(now(COURSES_LATE, "2028-07-01")).hasValue("The day by which to apply has passed. Look in Clearing.");
        assertThat(now(MASTERS, "2027-03-01")).hasValue("Applications should be open now. Universities differ.");
    }

    @Test
    void readers_keep_to_the_earliest_day_by_which_it_was_ever_to_apply() {
        assertThat(whenToApply(COURSES, "2026-12-01")).isEqualTo("By January 2028");
        assertThat(whenToApply(COURSES, "2027-09-01")).isEqualTo("By 8 January 2028, to be safe");
        assertThat(whenToApply(COURSES, "2028-01-08")).isEqualTo("Today, as it may be the last day");
        assertThat(whenToApply(COURSES, "2028-01-13")).isEqualTo("Today, as the day may have passed already");
        assertThat(whenToApply(COURSES, "2028-01-15")).isEqualTo("Now, for a late place in September 2028");
    }

    @Test
    void a_window_beside_ones_own_plan_is_to_be_looked_at_today_where_it_may_be_over() {
        assertThat(InWords.toApply(EXPECTED, LocalDate.of(2026, 6, 5))).hasToString("In January 2027.");
        assertThat(InWords.toApply(EXPECTED, LocalDate.of(2027, 1, 5)))
                .hasToString("In January 2027. It may close from 16 January 2027 on.");
        assertThat(InWords.toApply(EXPECTED, LocalDate.of(2027, 1, 24)))
                .hasToString("Now, if it is open, for September 2027. Look today.");
        assertThat(InWords.toApply(PUBLISHED, LocalDate.of(2026, 1, 10))).hasToString("By 4pm on 16 January 2026.");
    }

    @Test
    void the_window_before_ones_own_is_told_in_whole_sentences_whether_it_is_ahead_or_may_be_open() {
        var later = new Window.Expected(
                new Window.Days(LocalDate.of(2028, 1, 6), LocalDate.of(2028, 1, 23)),
                Optional.empty(),
                List.of(),
                new Window.Days(LocalDate.of(2028, 1, 16), LocalDate.of(2028, 2, 27)),
                LocalDate.of(2028, 9, 1),
                false,
                "In January.",
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(InWords.toApply(later, EXPECTED, LocalDate.of(2026, 6, 5)))
                .hasToString("Ask now whether you would be in time for places in September 2027, and apply for them"
                        + " even without an answer: in January 2027. Later: in January 2028.");
        assertThat(InWords.toApply(later, EXPECTED, LocalDate.of(2027, 1, 5)))
                .hasToString("Ask now whether you would be in time for places in September 2027, and apply for them"
                        + " even without an answer: in January 2027. Later: in January 2028.");
        assertThat(InWords.toApply(later, EXPECTED, LocalDate.of(2027, 1, 24)))
                .hasToString("Ask now whether you would be in time for places in September 2027. Applications may be"
                        + " open, so look today, and apply even without an answer. Later: in January 2028.");
    }

    @Test
    void what_may_close_before_it_may_open_is_to_be_looked_for_from_its_first_month_on() {
        var posts = new Window.Expected(
                new Window.Days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 31)),
                Optional.empty(),
                List.of(),
                new Window.Days(LocalDate.of(2027, 2, 3), LocalDate.of(2027, 5, 31)),
                LocalDate.of(2027, 9, 1),
                false,
                "In spring.",
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(whenToApply(posts, "2026-11-29")).isEqualTo("From January 2027");
        assertThat(InWords.toApply(posts, TODAY))
                .hasToString("From January 2027. It may close from 3 February 2027 on.");
    }

    @Test
    void nobody_waits_for_a_day_that_comes_within_a_week() {
        assertThat(whenToPrepare("2026-12-05")).isEqualTo("Now");
        assertThat(whenToPrepare("2026-12-06")).isEqualTo("From 6 December");
        assertThat(whenToPrepare("2026-11-01")).isEqualTo("Now");
        assertThat(whenToPrepare("2027-03-01")).isEqualTo("March 2027");
    }

    private static String whenToPrepare(String from) {
        var day = LocalDate.parse(from);
        var preparation = new ToDo.Preparation("look", "Look.", day, day.isBefore(TODAY), Anything.link(), List.of());
        return InWords.whenToPrepare(preparation, TODAY).toString();
    }

    @Test
    void a_month_that_somebody_gave_ends_on_its_last_day_and_is_over_after_it_and_a_day_has_come() {
        var last = LocalDate.of(2028, 9, 30);
        assertThat(InWords.hasCome(last, last)).hasToString("The month you gave, September 2028, ends today.");
        assertThat(InWords.hasCome(last, last.plusDays(1)))
                .hasToString("The month you gave, September 2028, has come to its end.");
        assertThat(InWords.hasCome(LocalDate.of(2028, 9, 1), last))
                .hasToString("The day you gave, 1 September 2028, has come.");
    }

    @Test
    void on_the_day_itself_by_which_to_apply_it_is_today() {
        assertThat(whenToApply(UNIVERSITY, "2027-01-12")).isEqualTo("By 6pm on 13 January 2027");
        assertThat(whenToApply(UNIVERSITY, "2027-01-13")).isEqualTo("Today, by 6pm on 13 January 2027");
        assertThat(whenToApply(PUBLISHED, "2026-01-16")).isEqualTo("Today, by 4pm on 16 January 2026");
    }

    private static String whenToApply(Window window, String asOf) {
        return InWords.whenToApply(window, LocalDate.parse(asOf)).toString();
    }

    @Test
    void a_window_that_was_open_on_this_day_in_every_year_should_be_open_now() {
        assertThat(now(MASTERS, "2026-11-28")).hasValue("Applications should be open now. Universities differ.");
        assertThat(InWords.window(MASTERS))
                .hasToString("Expected: opens on 1 September 2026. Apply by 1 March 2027. Later, ask about late"
                        + " places. We plan with one until 31 July 2027. We have not seen its dates published. Places"
                        + " start in September 2027.");
    }

    @Test
    void of_a_published_window_it_is_said_that_it_is_open_and_when_it_closes_today() {
        assertThat(now(PUBLISHED, "2026-01-05")).isEmpty();
        assertThat(now(PUBLISHED, "2026-01-06")).hasValue("Applications are open now.");
        assertThat(now(PUBLISHED, "2026-01-16"))
                .hasValue("Applications are open, and close today: 4pm on 16 January 2026.");
        assertThat(now(PUBLISHED, "2026-01-17")).isEmpty();
    }

    @Test
    void where_one_can_apply_all_year_nobody_is_told_when_a_window_opens() {
        assertThat(InWords.window(ALL_YEAR, LocalDate.of(2026, 6, 1)))
                .hasToString("Apply by 1 March 2027. Later, ask about late places. We plan with one until"
                        + " 31 July 2027. Places start in September 2027.");
    }

    @Test
    void after_the_day_by_which_to_apply_late_applications_may_still_be_taken() {
        assertThat(now(UNIVERSITY, "2027-01-13")).hasValue("Applications are open now.");
        assertThat(now(UNIVERSITY, "2027-01-14"))
                .hasValue("The day by which to apply has passed. Apply late until 30 June.");
        assertThat(now(UNIVERSITY, "2027-03-02")).hasValue("The day by which to apply has passed. It is almost over.");
        assertThat(InWords.window(UNIVERSITY))
                .hasToString("Opens 1 September 2026. Apply by 6pm on 13 January 2027. Later, ask about late"
                        + " places. We plan with one until 6pm on 30 June 2027. Places start in September 2027.");
    }

    @Test
    void nobody_is_told_to_apply_by_a_day_that_is_over() {
        var apply = toDo(
                UNIVERSITY.opensOn(), UNIVERSITY.starts(), UNIVERSITY.starts(), Optional.of(UNIVERSITY), false, false);
        var asked = new Missed(UNIVERSITY, Missed.Why.PERHAPS_TOO_LATE);

        assertThat(InWords.dates(apply, LocalDate.parse("2027-01-14")))
                .hasToString("Late places start in September 2027, and we plan with one until 6pm on 30 June 2027.");
        assertThat(InWords.missed(asked, LocalDate.parse("2026-08-31")).toString())
                .endsWith("Apply by 6pm on 13 January 2027 all the same if you have no answer by then.");
        assertThat(InWords.missed(asked, LocalDate.parse("2027-01-13")).toString())
                .endsWith("Apply today, by 6pm on 13 January 2027, even without an answer.");
        assertThat(InWords.missed(asked, LocalDate.parse("2027-01-14")).toString())
                .endsWith("Ask early whether that's in time.");
    }

    @Test
    void a_course_that_one_applies_for_says_when_it_is_done() {
        var done = LocalDate.of(2030, 7, 1);
        var course = toDo(UNIVERSITY.opensOn(), done, done, Optional.of(UNIVERSITY), false, false);

        assertThat(InWords.dates(course, TODAY).toString())
                .endsWith("Places start in September 2027. Done by July 2030.");
    }

    @Test
    void a_window_that_somebody_just_missed_is_called_over_only_if_it_was_published() {
        assertThat(InWords.dates(missed(PUBLISHED, Missed.Why.CLOSED), TODAY).toString())
                .endsWith("For places that start in September 2026 it is too late: applications closed on 16 January"
                        + " 2026.");
        assertThat(InWords.dates(missed(EXPECTED, Missed.Why.PERHAPS_TOO_LATE), TODAY)
                        .toString())
                .endsWith("You'd be ready in September 2027, the very month in which the places before these start. Ask"
                        + " early whether that's in time. Apply in January 2027 all the same if you have no answer by"
                        + " then.");
        assertThat(InWords.dates(missed(EXPECTED, Missed.Why.STILL_BUSY), TODAY).toString())
                .endsWith("You'd be free some time after September 2027, when the places before these start. Ask early"
                        + " whether that's in time. Apply in January 2027 all the same if you have no answer by then.");
        assertThat(InWords.dates(missed(EXPECTED, Missed.Why.PERHAPS_CLOSED), TODAY)
                        .toString())
                .endsWith("For places that start in September 2027 we have not seen the dates. That window has probably"
                        + " closed. To be sure, look.");
    }

    private static ToDo missed(Window before, Missed.Why why) {
        var toDo = toDo(EXPECTED.opensOn(), EXPECTED.starts(), null, Optional.of(EXPECTED), false, true);
        return new ToDo(
                toDo.id(),
                toDo.what(),
                toDo.what(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                toDo.more(),
                toDo.towards(),
                toDo.from(),
                toDo.starts(),
                toDo.until(),
                toDo.untilAtWorst(),
                toDo.isChoice(),
                toDo.mayTakeMuchLonger(),
                toDo.rounds(),
                toDo.window(),
                Optional.of(new Missed(before, why)),
                toDo.preparations(),
                toDo.asWell(),
                toDo.first(),
                toDo.afterwards(),
                toDo.predicted(),
                toDo.expected(),
                toDo.link(),
                toDo.sources());
    }

    private static Optional<String> now(Window window, String asOf) {
        return InWords.now(window, LocalDate.parse(asOf)).map(Phrase::toString);
    }

    @Test
    void days_months_and_hours_are_kept_for_machines_beside_the_words() {
        var phrase = InWords.window(PUBLISHED);

        assertThat(phrase.pieces().stream().flatMap(piece -> piece.time().stream()))
                .containsExactly("2026-01-06T11:00", "2026-01-16T16:00", "2026-01-27", "2026-01-29", "2026-09");
    }

    private static ToDo toDo(
            LocalDate from,
            LocalDate until,
            LocalDate atWorst,
            Optional<Window> window,
            boolean predicted,
            boolean expected) {
        return toDo(from, until, atWorst, window, predicted, expected, Optional.empty(), false);
    }

    private static ToDo toDo(
            LocalDate from,
            LocalDate until,
            LocalDate atWorst,
            Optional<Window> window,
            boolean predicted,
            boolean expected,
            Optional<String> byWhen,
            boolean isChoice) {
        return new ToDo(
                "do",
                "Do it.",
                "Do it.",
                Optional.empty(),
                Optional.empty(),
                byWhen,
                Optional.empty(),
                "It",
                Optional.ofNullable(from),
                window.map(Window::starts).or(() -> Optional.ofNullable(from)),
                Optional.ofNullable(until),
                Optional.ofNullable(atWorst),
                isChoice,
                false,
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

    @Test
    void what_the_day_rests_on_is_named_each_of_it() {
        assertThat(assuming(true, true, true).assumptions())
                .contains("This assumes good answers, good results, and dates like those of past years.");
        assertThat(assuming(false, true, true).assumptions())
                .contains("This assumes good results, and dates like those of past years.");
        assertThat(assuming(true, false, false).assumptions()).contains("This assumes good answers.");
        assertThat(assuming(false, false, false).assumptions()).isEmpty();
        assertThat(goal(Status.STILL_TO_COME, Optional.empty()).assumptions()).isEmpty();
    }

    private static Window courses(Window.Late... late) {
        return new Window.Expected(
                on(2027, 9, 1),
                Optional.of(new Window.Days(LocalDate.of(2028, 1, 8), LocalDate.of(2028, 1, 14))),
                List.of(late),
                on(2028, 8, 31),
                LocalDate.of(2028, 9, 1),
                false,
                "The second Wednesday.",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Goal assuming(boolean open, boolean predicted, boolean expected) {
        return new Goal(
                "Registered",
                "arrive",
                Status.STILL_TO_COME,
                Optional.of(LocalDate.of(2030, 9, 1)),
                Optional.empty(),
                Optional.empty(),
                false,
                open,
                predicted,
                expected);
    }

    private static Goal goal(Status status, Optional<LocalDate> atBest) {
        return new Goal(
                "Registered", "arrive", status, atBest, Optional.empty(), Optional.empty(), false, false, false, false);
    }
}
