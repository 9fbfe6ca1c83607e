package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whoever names further maths is never told without being asked that they lack maths. */
class TogetherTest {

    private static Pupil told(String subjects, String grades) throws IOException {
        var told = new ArrayList<Pupil>();
        var sent = "code,stage,where,school-qualification,subjects,a-levels-finish,a-level-grades\n"
                + "A1,a-levels,England,A levels,\"" + subjects + "\",06/2028," + grades + "\n";
        new Cohort(
                        TheRules.book(),
                        LocalDate.of(2026, 11, 29),
                        Optional.empty(),
                        Optional.empty(),
                        Slips.LEAVE_OUT_THE_CELL,
                        100)
                .tell(OwnTable.of(sent, TheRules.book(), Optional.empty()).rows(TheRules.book()), told::add);
        return told.get(0);
    }

    private static String page(Pupil pupil) {
        return pupil.told().orElseThrow().page().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Double maths, chem, physics", "physics; DOUBLE MATHEMATICS; chem"})
    void double_maths_is_maths_and_further_maths(String subjects) throws IOException {
        var pupil = told(subjects, "A*AAA");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(page(pupil)).contains("subjects=maths&subjects=further-maths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FM, Phys, Chem", "Further maths, Physics, Chemistry", "Physics; F. Maths", "Further Maths"})
    void further_maths_without_maths_is_asked_back(String subjects) throws IOException {
        var pupil = told(subjects, "AAA");

        assertThat(pupil.wrong())
                .filteredOn(it -> it.name().equals("subjects"))
                .singleElement()
                .satisfies(it -> assertThat(it.says())
                        .isEqualTo("“" + subjects + "” names “Further maths” without “Maths”. Write both, or"
                                + " further-maths if it is meant so"));
        assertThat(page(pupil)).doesNotContain("subjects=");
        assertThat(pupil.lacking()).allMatch(it -> !it.question().id().equals("school-qualification"));
    }

    @Test
    void in_the_rules_own_word_it_is_meant_so() throws IOException {
        var pupil = told("further-maths; physics; chemistry", "AAA");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(page(pupil)).contains("subjects=further-maths").doesNotContain("subjects=maths");
    }

    /** Nobody knows which of the two is wrong, so both can be mended. */
    @Test
    void of_two_cells_at_odds_the_other_is_known() throws IOException {
        assertThat(told("Maths, Phys", "AAB").wrong()).singleElement().satisfies(it -> {
            assertThat(it.column()).isEqualTo(7);
            assertThat(it.against()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maths, Phys, Elec", "Elec; Maths, Phys", "Maths, Elec, Phys", "Maths / Elec / Phys"})
    void what_can_be_read_of_a_cell_is_left_of_it(String cell) {
        var left = new WrongCell(2, 3, "subjects", "", List.of(), "Elec", List.of("Elec"), 0).readable(cell);

        assertThat(left).isIn("Maths, Phys", "Maths/ Phys");
    }

    @Test
    void of_a_cell_of_which_nobody_can_tell_the_parts_apart_nothing_is_left() {
        assertThat(new WrongCell(2, 3, "stage", "", List.of(), "pirate").readable("pirate"))
                .isEmpty();
    }
}
