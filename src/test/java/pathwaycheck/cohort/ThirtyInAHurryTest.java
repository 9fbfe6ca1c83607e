package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;

/** Thirty pupils written down in a hurry: a guess is told as one, and is nobody's answer. */
@BesideOthers
class ThirtyInAHurryTest {

    private static final AClass CLASS = AClass.in("thirty-in-a-hurry.tsv");
    private static final String[] FOR_ALL = {"school-qualification=a-levels", "maths-in-it=units", "physics-in-it=units"
    };

    /** What an address would say to the questions that decide something. */
    private static String answers(Pupil pupil) {
        return pupil.told().orElseThrow().asked().pairs().stream()
                .filter(it -> List.of(
                                "subjects", "school-qualification", "a-level-grades", "maths-in-it", "physics-in-it")
                        .contains(it.name()))
                .map(it -> it.value())
                .collect(Collectors.joining(" "));
    }

    @Test
    void each_pupil_is_read_as_what_was_meant() {
        assertThat(CLASS.told(FOR_ALL).stream().map(it -> it.code() + ": " + answers(it)))
                .containsExactly(
                        "A01: maths physics chemistry abb-or-better a-levels",
                        "A02: maths physics further-maths abb-or-better a-levels",
                        "A03: biology chemistry maths abb-or-better a-levels",
                        "A04: maths physics design-technology abb-or-better a-levels",
                        "A05: biology chemistry another-subject below-abb a-levels",
                        "A06: maths physics computing abb-or-better a-levels",
                        "A07: btec units units",
                        "A08: maths biology btec full units",
                        "A09: t-level units units",
                        "A10: not-sure",
                        "A11: ",
                        "A12: highers full full",
                        "A13: maths physics chemistry abb-or-better a-levels",
                        "A14: maths further-maths physics chemistry abb-or-better a-levels",
                        "A15: maths chemistry biology abb-or-better a-levels",
                        "A16: physics another-subject maths below-abb a-levels",
                        "A17: maths another-subject physics abb-or-better a-levels",
                        "A18: biology another-subject below-abb a-levels",
                        "A19: maths biology another-subject a-levels",
                        "A20: physics maths design-technology abb-or-better a-levels",
                        "A21: chemistry biology maths abb-or-better a-levels",
                        "A22: t-level units units",
                        "A23: maths physics design-technology not-sure a-levels",
                        "A24: another-subject maths abb-or-better a-levels",
                        "A25: physics chemistry biology below-abb a-levels",
                        "A26: btec units units",
                        "A27: maths physics another-subject abb-or-better a-levels",
                        "A28: maths computing further-maths abb-or-better a-levels",
                        "A29: maths physics biology below-abb a-levels",
                        "A30: biology other");
    }

    @Test
    void only_what_truly_cannot_be_read_is_asked_back() {
        assertThat(CLASS.told().stream().flatMap(it -> it.wrong().stream()
                        .filter(wrong -> !wrong.name().equals("experience"))
                        .map(wrong -> it.code() + " " + wrong.name() + ": " + wrong.cell())))
                .containsExactly("A11 subjects: Thinking Maths Physics ?");
    }

    @Test
    void whoever_has_a_cell_that_names_what_is_asked_is_asked_alone_with_their_words() {
        assertThat(CLASS.told(FOR_ALL).stream()
                        .filter(it -> it.supposed().stream()
                                .anyMatch(some -> some.question().id().equals("maths-in-it")))
                        .map(Pupil::code))
                .containsExactly("A07", "A09", "A22", "A26");
        assertThat(CLASS.told(FOR_ALL).stream().flatMap(it -> it.lacking().stream()
                        .filter(lack -> lack.question().id().equals("maths-in-it") && !lack.isPerhaps())
                        .flatMap(lack -> lack.apart().stream())
                        .map(apart -> it.code() + " " + apart.said())))
                .containsExactly("A30 “Core Maths, Biology, BTEC Sport”");
    }

    /** "No question asks these pupils for it" would not be true of it. */
    @Test
    void what_a_question_asks_about_is_not_told_as_left_over() {
        assertThat(CLASS.pupil("A08", FOR_ALL).notUsed())
                .filteredOn(it -> it.question().id().equals("subjects"))
                .extracting(NotUsed::words)
                .containsExactly(Optional.of("Biology"));
    }

    @Test
    void a_note_beside_a_year_is_told_and_the_year_counts() {
        var pupil = CLASS.pupil("A29");

        assertThat(pupil.told().orElseThrow().page().toString()).contains("stage=a-levels");
        assertThat(pupil.notUsed())
                .filteredOn(it -> it.question().id().equals("stage"))
                .extracting(NotUsed::words)
                .containsExactly(Optional.of("resit"));
    }

    @Test
    void grades_of_which_either_may_come_are_told_as_not_sure() {
        assertThat(CLASS.pupil("A23").guesses())
                .filteredOn(it -> it.question().id().equals("a-level-grades"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value()).isEqualTo(Question.NOT_SURE);
                    assertThat(it.isInDoubt()).isTrue();
                });
    }
}
