package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.question.Option;
import pathwaycheck.testing.BesideOthers;

/** Thirty pupils with notes beside their answers: what is read is told, and what is not read is no answer. */
@BesideOthers
class ThirtyWithNotesTest {

    private static final AClass CLASS = AClass.in("thirty-with-notes.tsv");

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
        assertThat(CLASS.told("school-qualification=a-levels").stream().map(it -> it.code() + ": " + answers(it)))
                .containsExactly(
                        "AB01: maths physics chemistry abb-or-better a-levels",
                        "AB02: maths further-maths physics abb-or-better a-levels",
                        "AB03: biology chemistry another-subject abb-or-better a-levels",
                        "AB04: maths physics design-technology below-abb a-levels",
                        "AB05: btec",
                        "AB06: t-level",
                        "AB07: biology maths another-subject below-abb a-levels",
                        "AB08: physics maths computing abb-or-better a-levels",
                        "AB09: chemistry biology maths abb-or-better a-levels",
                        "AB10: another-subject abb-or-better a-levels",
                        "AB11: maths btec full",
                        "AB12: physics another-subject maths below-abb a-levels",
                        "AB13: not-sure",
                        "AB14: ",
                        "AB15: highers full full",
                        "AB16: maths further-maths physics chemistry abb-or-better a-levels",
                        "AB17: maths physics another-subject below-abb a-levels",
                        "AB18: biology another-subject below-abb a-levels",
                        "AB19: maths design-technology physics abb-or-better a-levels",
                        "AB20: biology chemistry physics abb-or-better a-levels",
                        "AB21: t-level",
                        "AB22: maths physics a-levels",
                        "AB23: computing maths another-subject below-abb a-levels",
                        "AB24: maths physics btec full full",
                        "AB25: maths physics biology abb-or-better a-levels",
                        "AB26: another-subject maths abb-or-better a-levels",
                        "AB27: another-subject design-technology below-abb a-levels",
                        "AB28: chemistry maths physics a-levels",
                        "AB29: biology physics maths below-abb a-levels",
                        "AB30: maths physics chemistry below-abb a-levels");
    }

    @Test
    void only_what_truly_cannot_be_read_is_asked_back() {
        assertThat(CLASS.told().stream().flatMap(it -> it.wrong().stream()
                        .map(wrong -> it.code() + " " + wrong.name() + ": " + wrong.cell())))
                .containsExactly(
                        "AB05 experience: local garage”, “1 week",
                        "AB06 experience: 45 day placement starts Jan",
                        "AB13 a-levels-finish: 2029 if stays",
                        "AB13 experience: GCSEs this summer",
                        "AB14 subjects: undecided - maybe sciences",
                        "AB15 experience: ex Dundee",
                        "AB22 a-level-grades: AA, A for EPQ",
                        "AB22 experience: dropped Chem in Y12",
                        "AB29 a-levels-finish: gap yr then 2028",
                        "AB29 experience: Works Sat in opticians",
                        "AB30 experience: on gap year”, “wants apprenticeship");
    }

    /** Beside a BTEC, a T Level or Highers, letters are no grades of A levels, whatever they look like. */
    @Test
    void what_looks_like_grades_beside_another_qualification_is_told_and_is_no_answer() {
        assertThat(CLASS.told("school-qualification=a-levels").stream().flatMap(it -> it.notUsed().stream()
                        .filter(unused -> unused.question().id().equals("a-level-grades"))
                        .map(unused -> it.code() + " " + unused.words().orElse(""))))
                .containsExactly(
                        "AB05 DDM",
                        "AB06 Merit",
                        "AB11 DD B",
                        "AB13 7s and 8s",
                        "AB15 AAABB at Higher",
                        "AB21 Distinction",
                        "AB24 D, C, C",
                        "AB30 ");
        assertThat(CLASS.pupil("AB24").told().orElseThrow().page().toString()).doesNotContain("a-level-grades");
    }

    /** "+ Physics" behind "A level Maths" is an A level, too. */
    @Test
    void what_stands_in_front_of_one_goes_on_for_those_behind_it() {
        assertThat(CLASS.pupil("AB24").told().orElseThrow().page().toString())
                .contains("maths-in-it=full&physics-in-it=full");
    }

    @Test
    void the_one_answer_that_goes_with_what_they_say_is_known_for_those_who_are_asked_it() {
        var likeliest = CLASS.told().stream()
                .flatMap(it -> it.lacking().stream()
                        .filter(lack -> lack.question().id().equals("school-qualification"))
                        .filter(lack -> lack.apart().isEmpty())
                        .map(lack -> it.code() + " "
                                + lack.likeliest().map(Option::id).orElse("?")))
                .toList();

        assertThat(likeliest)
                .hasSize(22)
                .filteredOn(it -> !it.endsWith(" a-levels"))
                .containsExactly("AB30 ?");
        assertThat(CLASS.told().stream().flatMap(it -> it.lacking().stream()))
                .filteredOn(lack -> lack.question().id().equals("where"))
                .allMatch(lack -> lack.likeliest().isEmpty());
    }

    /** Whoever takes a gap year says when it ends: school ends by the year they are in. */
    @Test
    void a_year_without_its_month_is_asked_back_with_the_end_of_school_by_the_year_group() {
        assertThat(CLASS.pupil("AB29").wrong())
                .filteredOn(it -> it.name().equals("a-levels-finish"))
                .singleElement()
                .satisfies(it -> assertThat(it.says()).contains("08/2027").doesNotContain("08/2028"));
    }

    @ParameterizedTest
    @CsvSource({
        "AB02,visited",
        "AB03,visited",
        "AB09,visited",
        "AB10,patients",
        "AB19,project",
        "AB21,visited placement",
    })
    void notes_of_what_somebody_has_done_are_read_and_told(String code, String experience) {
        assertThat(CLASS.pupil(code).guesses())
                .filteredOn(it -> it.question().id().equals("experience"))
                .allSatisfy(it -> assertThat(it.isInDoubt()).isTrue())
                .extracting(ReadAs::value)
                .containsExactly(experience.split(" "));
    }
}
