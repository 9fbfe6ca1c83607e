package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/**
 * A day is told with its day, a letter names what concerns its writer, and one window is told in one way everywhere.
 */
@BesideOthers
class ToWhomItConcernsTest {

    private static final String LEAVES_EARLY =
            "Before a window opens, whoever may leave an integrated master's for it is told its first day";

    @Test
    void the_day_on_which_some_courses_close_sooner_is_told_before_it_on_it_and_after_it() {
        var some = "Oxford, Cambridge and a few courses ";

        assertThat(ofUniversity("2026-10-14", "2027-08")).contains(some + "close on 15 October 2026.");
        assertThat(ofUniversity("2026-10-15", "2027-08")).contains(some + "close today, 15 October 2026.");
        assertThat(ofUniversity("2026-10-16", "2027-08")).contains(some + "closed on 15 October 2026 for this entry.");
    }

    @Test
    void where_nobody_has_published_that_day_it_is_told_as_usual() {
        var some = "Oxford, Cambridge and a few courses ";

        assertThat(ofUniversity("2027-10-14", "2028-08"))
                .contains(some + "usually close on 15 October 2027, so look the day up.");
        assertThat(ofUniversity("2027-10-15", "2028-08")).contains(some + "may close today, 15 October 2027, so look.");
        assertThat(ofUniversity("2027-10-16", "2028-08"))
                .contains(some + "have probably closed, usually on 15 October 2027.");
    }

    @Test
    void a_letter_to_universities_names_no_other_qualification_than_the_writer_s() {
        var others = Map.of(
                "baccalaureate", List.of("A level", "BTEC", "Higher maths", "Leaving Certificate"),
                "leaving-certificate", List.of("A level", "BTEC", "Higher maths", "Baccalaureate"),
                "highers", List.of("A level", "BTEC", "Baccalaureate", "Leaving Certificate"),
                "btec", List.of("Baccalaureate", "Higher maths", "Leaving Certificate"));

        others.forEach((qualification, names) -> {
            var letters = Person.everybodyIn(TheRules.book())
                    .filter(person -> person.pairs().contains("school-qualification=" + qualification))
                    .flatMap(ToWhomItConcernsTest::letters)
                    .toList();

            assertThat(letters).isNotEmpty().allSatisfy(letter -> assertThat(letter)
                    .doesNotContain(names));
        });
    }

    @Test
    void whoever_asks_the_same_people_two_things_writes_to_them_once() {
        var person = Person.called("A joint degree that ends in September is asked about once, with both questions");

        assertThat(person.report().next()).isInstanceOfSatisfying(Next.Ask.class, ask -> {
            assertThat(ask.letter())
                    .contains("Does this count as a science relevant")
                    .contains("My course ends, or my award comes, in September.");
            assertThat(ask.also()).hasValueSatisfying(also -> assertThat(also.id())
                    .isNotEqualTo(ask.judgement().id()));
        });
    }

    @Test
    void who_may_leave_a_long_course_early_reads_one_window_in_the_first_words_and_beside_the_plan() {
        var glance = Person.called(LEAVES_EARLY).atAGlance();
        var way = glance.waysIn().get(0);

        assertThat(glance.report().headline().orElseThrow().lead()).contains("may open from 6 January 2028 on");
        assertThat(way.id()).isEqualTo("leave-with-a-bachelors-degree");
        assertThat(way.whenToApply(glance.report().asOf()).orElseThrow())
                .hasToString("In January 2028. It may close from 16 January 2028 on.");
        assertThat(way.getReady(glance.report().asOf()).orElseThrow())
                .hasToString("Now, with what your plan says to prepare.");
    }

    private static String ofUniversity(String asOf, String finish) {
        var report = Person.called("A pupil of Year 13 is told on which day Oxford and Cambridge close")
                .with("a-levels-finish", finish)
                .on(LocalDate.parse(asOf))
                .report();

        return report.way().stream()
                .flatMap(toDo -> toDo.window().stream())
                .findFirst()
                .flatMap(window -> InWords.now(window, report.asOf()))
                .orElseThrow()
                .toString();
    }

    private static Stream<String> letters(Person person) {
        return person.report().stillOpen().ask().stream()
                .flatMap(ask -> Stream.of(ask.letter(), ask.judgement().evidence()));
    }
}
