package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whoever names a level is never read as having less: it is that level in full, or they are asked. */
@BesideOthers
class AdvancedHighersTest {

    private static final List<String> COLUMNS = List.of("school-qualification", "subjects", "a-level-grades");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Highers: Maths A, Physics A, Chemistry B, English B, Biology B; AH Maths, AH Physics",
                "Highers: Maths, Physics; AH Maths, AH Physics",
                "AH Maths, AH Physics",
                "AH Physics, Maths",
                "AHs: Maths/Physics",
                "Advanced Highers: Maths, Physics",
                "Adv Higher Maths + Physics",
                "AH Maths B and AH Physics (A)",
                "AH Mathematics, Advanced Higher Physics, Higher English",
                "5 Highers: AAABB; AH: Maths, Physics",
                "Highers: Maths, English. AH Maths, Physics",
                "Highers (Maths, Physics), Advanced Highers (Maths, Physics)",
            })
    void all_that_an_option_asks_for_at_a_level_is_read_as_that_option_and_quoted_in_full(String cell)
            throws IOException {
        for (var column : COLUMNS.subList(0, 2)) {
            var pupil = told(column, cell);

            assertThat(pupil.wrong()).as(column).isEmpty();
            assertThat(pupil.notUsed()).as(column).noneMatch(it -> it.words().isPresent());
            assertThat(page(pupil)).as(column).contains("school-qualification=advanced-highers");
            assertThat(pupil.guesses())
                    .as(column)
                    .filteredOn(it -> it.question().id().equals("school-qualification"))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.words()).isEqualTo(cell);
                        assertThat(it.isInDoubt()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AH Maths",
                "Advanced Highers",
                "Advanced Highers in maths",
                "AH Maths, Higher Physics",
                "AH Maths or Physics",
                "AH Maths, no Physics",
                "AH Maths, Physics ?",
                "AH Maths, Physics Higher",
                "Maths, Physics (AH)",
                "Chemistry (AH), Maths, Physics",
                "Highers: Chemistry (AH), Maths, Physics",
                "AH: B, B",
            })
    void less_than_that_or_what_may_be_less_is_asked_back_with_the_whole_cell(String cell) throws IOException {
        for (var column : COLUMNS) {
            for (var forAll : List.of(List.<String>of(), List.of("school-qualification=a-levels"))) {
                var pupil = told(column, cell, forAll);

                assertThat(page(pupil)).as(column).doesNotContain("school-qualification=");
                assertThat(pupil.lacking())
                        .as(column)
                        .filteredOn(it -> it.question().id().equals("school-qualification"))
                        .singleElement()
                        .satisfies(it ->
                                assertThat(it.apart().orElseThrow().said()).isEqualTo("“" + cell + "”"));
            }
        }
    }

    /** The option says so itself: "Choose this too if your Advanced Highers are not in both maths and physics". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Highers: Maths, Physics, Chemistry, English, Biology. AH Maths",
                "Highers: Maths, Physics; AH Maths",
                "Higher Maths, Higher Physics, AH Art",
                "Highers: Maths, Physics; AH Physics, Chemistry",
            })
    void highers_with_some_advanced_highers_beside_them_are_highers_and_told(String cell) throws IOException {
        for (var column : COLUMNS.subList(0, 2)) {
            var pupil = told(column, cell);

            assertThat(pupil.wrong()).as(column).isEmpty();
            assertThat(page(pupil)).as(column).contains("school-qualification=highers");
            assertThat(pupil.guesses())
                    .as(column)
                    .filteredOn(it -> it.question().id().equals("school-qualification"))
                    .singleElement()
                    .matches(ReadAs::isInDoubt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Highers: Maths, English. AH Maths, Physiks", "Highers: Maths. AH Maths or Physics"})
    void what_stands_at_a_level_and_is_not_known_is_asked_back(String cell) throws IOException {
        assertThat(page(told("subjects", cell))).doesNotContain("school-qualification=");
    }

    @Test
    void a_level_in_a_cell_of_its_own_column_that_is_asked_back_is_told_as_not_read() throws IOException {
        assertThat(told("school-qualification", "AH Maths").wrong())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.says()).startsWith("“AH Maths” is no answer here; write one of these: "));
    }

    private static Pupil told(String column, String cell) throws IOException {
        return told(column, cell, List.of());
    }

    private static Pupil told(String column, String cell, List<String> forAll) throws IOException {
        var told = new ArrayList<Pupil>();
        var book = TheRules.book();
        new Cohort(
                        book,
                        LocalDate.of(2026, 11, 28),
                        Optional.empty(),
                        Optional.empty(),
                        Slips.LEAVE_OUT_THE_CELL,
                        ForAll.read(forAll, Map.of(), book),
                        10)
                .tell(
                        OwnTableTest.of("code,stage,where," + column + ",a-levels-finish\nA1,S6,Scotland,\"" + cell
                                        + "\",06/2027\n")
                                .rows(book),
                        told::add);
        return told.get(0);
    }

    private static String page(Pupil pupil) {
        return pupil.told().orElseThrow().page().toString();
    }
}
