package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.BesideOthers;

/** A cell that means one thing only is read and told; where it could mean two, it is asked back. */
@BesideOthers
class OneMeaningTest {

    private static Pupil told(String subjects, String grades) throws IOException {
        return OwnTableTest.told(
                        OwnTableTest.of("code,stage,where,subjects,a-level-grades,a-levels-finish\nA1,Y13,England,\""
                                + subjects + "\",\"" + grades + "\",06/2027\n"))
                .get(0);
    }

    private static String address(Pupil pupil) {
        return pupil.told().orElseThrow().asked().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'Applied Science BTEC (Dip), Maths',maths-in-it=full",
        "'BTEC Engineering, Maths',maths-in-it=full",
        "'BTEC Engineering + Maths B',maths-in-it=full",
        "'T Level Engineering, Maths',maths-in-it=full",
    })
    void an_a_level_beside_a_qualification_that_can_have_some_is_a_subject_of_its_own(String cell, String answer)
            throws IOException {
        var pupil = told(cell, "");

        assertThat(address(pupil)).contains(answer);
        assertThat(pupil.guesses())
                .filteredOn(it -> answer.startsWith(it.question().id()))
                .singleElement()
                .satisfies(it -> assertThat(it.cell()).contains(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "'BTEC Engineering, Core Maths'",
        "BTEC Engineering (Maths)",
        "'BTEC Engineering, Maths?'",
        "'BTEC Sport, Maths'",
        "'IB, Maths'",
        "BTEC Engineering / Maths",
    })
    void what_may_be_part_of_the_qualification_or_less_than_a_subject_is_asked_back(String cell) throws IOException {
        assertThat(address(told(cell, ""))).doesNotContain("maths-in-it=");
    }

    @ParameterizedTest
    @CsvSource({
        "'Maths, Phys',BC,below-abb",
        "'Maths, Phys',B C,below-abb",
        "Maths,A,below-abb",
        "'Maths, Phys, Chem',CCD (pred BBC),below-abb",
        "'Maths, Phys, Chem',AAB (predicted AAA),abb-or-better",
        "'Maths, Phys, Chem','B/C, B, B',below-abb",
        "'Maths, Phys, Chem',A A/B B,abb-or-better",
        "'Maths, Phys, Chem',predicted ABB (mocks BCC),abb-or-better",
        "'Maths, Phys, Chem','mocks BCC, pred ABB',abb-or-better",
        "'Maths, Phys, Chem',BBC (target AAB),below-abb",
        "'Maths, Phys, Chem','A/B, B, B',not-sure",
    })
    void grades_that_come_to_one_option_however_they_are_read_are_that(String subjects, String grades, String option)
            throws IOException {
        var pupil = told(subjects, grades);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.guesses())
                .filteredOn(it -> it.question().id().equals("a-level-grades"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value()).isEqualTo(option);
                    assertThat(it.words()).isEqualTo(grades);
                    assertThat(it.isInDoubt()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'Maths, Phys, Chem',BBC (pred ABB)",
        "'Maths, Phys, Chem',ABB (mocks)",
        "'Maths, Phys, Chem',mocks ABB",
        "'Maths, Phys, Chem','A/B, A, C'",
        "'Maths, Phys, Chem','A, D*, B'",
        "'Maths, Phys, Chem',BC",
        "'Maths, Phys ?',BC",
        "'Maths, jam',BC",
    })
    void grades_that_could_come_to_two_are_asked_back(String subjects, String grades) throws IOException {
        assertThat(told(subjects, grades).wrong()).extracting(WrongCell::name).contains("a-level-grades");
    }

    @Test
    void a_cell_with_one_answer_is_quoted_as_it_stands() throws IOException {
        assertThat(told("Maths, Phys, Chem", "A/B, A, C").wrong())
                .extracting(WrongCell::cell)
                .containsExactly("A/B, A, C");
    }

    @ParameterizedTest
    @CsvSource({
        "'BTEC Sport, Maths, Physics',D A B",
        "'Maths, BTEC Sport, Physics',ABB",
        "'Maths, Physics, T Level Health',AAA/AAB",
        "'Human Biology, Sociology, H&SC BTEC',B C D",
    })
    void grades_beside_something_that_is_graded_otherwise_are_never_used_and_that_is_told(
            String subjects, String grades) throws IOException {
        var pupil = told(subjects, grades);

        assertThat(address(pupil)).doesNotContain("a-level-grades=");
        assertThat(pupil.wrong().stream().anyMatch(it -> it.name().equals("a-level-grades"))
                        || pupil.notUsed().stream().anyMatch(it -> it.words().equals(Optional.of(grades))))
                .isTrue();
    }

    @Test
    void an_and_between_letters_parts_only_what_has_names_of_its_own() throws IOException {
        assertThat(address(told("Human Biology, Sociology, H&SC BTEC", "")))
                .contains("school-qualification=other", "subjects=biology");
        assertThat(address(told("Maths&Physics, Art", ""))).contains("subjects=maths&subjects=physics");
        assertThat(told("Maths, X&Y", "").wrong()).extracting(WrongCell::cell).containsExactly("X&Y");
    }

    @Test
    void a_question_mark_for_one_more_subject_is_no_slip_and_told_as_not_sure() throws IOException {
        var pupil = told("tbc - prob Maths, Physics + ?", "");

        assertThat(pupil.wrong()).singleElement().satisfies(it -> assertThat(it.cell())
                .isEqualTo("tbc - prob Maths"));
        assertThat(told("Maths, Physics + ?", "").guesses())
                .filteredOn(it -> it.words().equals("?"))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("I'm not sure yet"));
    }

    /** Who has said nothing at all goes on without an answer. */
    @Test
    void whoever_said_nothing_is_not_asked_what_only_an_answer_would_lead_to() throws IOException {
        var pupil = OwnTableTest.told(OwnTableTest.of("code,stage,where,subjects\nA1,Y11,England,\n"))
                .get(0);

        assertThat(pupil.lacking()).isNotEmpty().noneMatch(Lack::isPerhaps);
    }
}
