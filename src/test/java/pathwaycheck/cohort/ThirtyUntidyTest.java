package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;

/**
 * Thirty pupils as an adviser wrote them down, with invented codes: little is asked back, and nobody is swept along.
 */
@BesideOthers
class ThirtyUntidyTest {

    private static final AClass CLASS = AClass.in("thirty-untidy.tsv");
    private static final String A_LEVELS = "school-qualification=a-levels";
    private static final Question FINISH = AClass.BOOK.questions().stream()
            .filter(it -> it.id().equals("a-levels-finish"))
            .findFirst()
            .orElseThrow();

    private static Lacking lacking(String question) {
        return Lacking.of(CLASS.told(), AClass.BOOK).stream()
                .filter(it -> it.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Lacking.Of> some) {
        return some.stream().map(it -> it.pupil().code()).toList();
    }

    @Test
    void only_what_truly_cannot_be_read_is_asked_back() {
        assertThat(CLASS.told().stream().flatMap(it -> it.wrong().stream()
                        .map(wrong -> it.code() + " " + wrong.name() + ": " + wrong.cell())))
                .containsExactly(
                        "A05 experience: Pharmacy”, “Sat job",
                        "A08 experience: Garage”, “2 wks",
                        "B06 experience: placement Jan 27",
                        "B13 experience: Nursery",
                        "B14 a-level-grades: BCC",
                        "C01 subjects: undecided - maybe sciences",
                        "A13 stage: Y13 (3rd yr)");
    }

    /** "Highers", "BTEC" and "T Level" stand in the subjects' cells: nobody answers for them, and each is told. */
    @ParameterizedTest
    @CsvSource({
        "A08,btec,BTEC Ext Dip Engineering",
        "A09,btec,BTEC Nat Ext Cert Applied Science",
        "A10,t-level,T Level Healthcare Science",
        "B06,t-level,T Level Engineering & Manufacturing",
        "B07,btec,BTEC L3 Engineering (Ext Dip)",
        "B13,other,BTEC Health & Social Care",
        "S01,advanced-highers,'Highers: Maths, Physics, Chemistry, English, Biology. AH Maths, Physics'",
    })
    void a_qualification_among_the_subjects_is_read_as_that_and_told_as_a_guess(
            String code, String qualification, String words) {
        var pupil = CLASS.pupil(code, "school-qualification=a-levels");

        assertThat(pupil.told().orElseThrow().page().toString()).contains("school-qualification=" + qualification);
        assertThat(pupil.guesses())
                .filteredOn(it -> it.question().id().equals("school-qualification"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.words()).isEqualTo(words);
                    assertThat(it.isInDoubt()).isTrue();
                });
        assertThat(pupil.supposed()).noneMatch(Supposed::isForAll);
    }

    @Test
    void subjects_beside_a_qualification_answer_what_is_asked_of_it() {
        assertThat(CLASS.pupil("A09").told().orElseThrow().page().toString()).contains("maths-in-it=full");
        assertThat(CLASS.pupil("B09", "school-qualification=a-levels")
                        .told()
                        .orElseThrow()
                        .page()
                        .toString())
                .as("the grades behind the subjects")
                .contains("a-level-grades=abb-or-better");
    }

    @Test
    void grades_that_nobody_asks_of_a_pupil_are_taken_for_no_answer() {
        var pupil = CLASS.pupil("A09");

        assertThat(pupil.guesses()).noneMatch(it -> it.question().id().equals("a-level-grades"));
        assertThat(pupil.notUsed()).anyMatch(it -> it.question().id().equals("a-level-grades"));
    }

    @Test
    void an_answer_for_all_leaves_out_whoever_is_undecided_or_says_something_else_and_names_them() {
        var lacking = lacking("school-qualification");

        assertThat(codes(lacking.pupils())).hasSize(21).doesNotContain("S01", "A08", "C01", "C02");
        assertThat(lacking.apart())
                .extracting(it -> it.pupil().code() + ": "
                        + it.lack().apart().orElseThrow().said())
                .containsExactly("C01: “undecided - maybe sciences”", "C02: nothing under “subjects”");
        assertThat(CLASS.told("school-qualification=a-levels").stream()
                        .filter(it -> it.supposed().stream().anyMatch(Supposed::isForAll))
                        .map(Pupil::code))
                .as("all but the one of whom nobody knows who they are")
                .containsExactlyElementsOf(codes(lacking.pupils()).subList(0, 20));
    }

    /** Each of these is a box on one page; the rest is left to what is optional. */
    @Test
    void all_that_is_lacking_is_a_handful_of_answers() {
        assertThat(Lacking.of(CLASS.told(), AClass.BOOK).stream()
                        .filter(Lacking::isOpen)
                        .map(it -> it.question().id() + " "
                                + Stream.concat(
                                                codes(it.pupils()).size() > 6
                                                        ? Stream.of(codes(it.pupils())
                                                                        .size() + " pupils")
                                                        : codes(it.pupils()).stream(),
                                                Stream.concat(
                                                        codes(it.apart()).stream()
                                                                .map(code -> "apart " + code),
                                                        codes(it.perhaps()).stream()
                                                                .map(code -> "perhaps " + code)))
                                        .collect(Collectors.joining(", "))))
                .containsExactly(
                        "stage apart A13",
                        "school-qualification 21 pupils, apart C01, apart C02",
                        "subjects C02, apart C01",
                        "a-level-count perhaps C01",
                        "maths-in-it A08, A10, B06, B07, B13, perhaps C01",
                        "physics-in-it A08, A09, A10, B06, B07, B13, perhaps C01",
                        "a-level-grades B01, apart B14");
    }

    @Test
    void the_end_of_school_follows_from_the_year_that_a_pupil_is_in_and_can_be_changed_for_all_of_that_year() {
        assertThat(CLASS.pupil("B11", A_LEVELS).supposed())
                .contains(new Supposed(FINISH, "August 2028", false, "Year 12"));
        assertThat(CLASS.pupil("B11", A_LEVELS, "a-levels-finish.year-12=07/2028")
                        .supposed())
                .contains(new Supposed(FINISH, "July 2028", true, "Year 12"));
        assertThat(CLASS.pupil("B11", A_LEVELS, "a-levels-finish.year-13=07/2027")
                        .supposed())
                .as("they are in another year")
                .contains(new Supposed(FINISH, "August 2028", false, "Year 12"));
    }

    @Test
    void a_day_for_all_that_the_year_of_a_pupil_does_not_lead_to_is_not_theirs() {
        assertThat(CLASS.pupil("C02", "a-levels-finish=08/2028").supposed()).noneMatch(Supposed::isForAll);
    }
}
