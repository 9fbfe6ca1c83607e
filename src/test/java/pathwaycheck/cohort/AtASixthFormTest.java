package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** The table of a careers adviser at a sixth form: the kinds of cells and columns that such a table has anyway. */
@BesideOthers
class AtASixthFormTest {

    private static Pupil told(String header, String row) throws IOException {
        return OwnTableTest.told(OwnTableTest.of(header + "\n" + row + "\n")).get(0);
    }

    private static String asked(Pupil pupil) {
        return pupil.told().orElseThrow().asked().toString();
    }

    private static OwnTable withCodes(String heading, Stream<String> codes) throws IOException {
        return OwnTableTest.of(
                heading + ",stage\n" + codes.map(code -> code + ",Y12\n").reduce("", String::concat));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref",
                "Pupil ref",
                "Student ref",
                "Pupil ID",
                "Candidate no",
                "Candidate number",
                "Student code",
                "Reference",
                "Learner ref"
            })
    void a_heading_that_names_codes_of_pupils_is_known(String heading) throws IOException {
        assertThat(withCodes(heading, Stream.of("HB01", "HB02")).columns().code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Pupil ref,Byron A,Born M",
        "Pupil ID,A820200101001,A820200101002",
        "UPN,HB01,HB02",
        "No,1,2",
        "Student ref,JS,AB",
    })
    void what_may_tell_who_somebody_is_is_no_code(String heading, String one, String other) throws IOException {
        assertThat(withCodes(heading, Stream.of(one, other)).columns().code()).isZero();
    }

    @Test
    void a_column_of_codes_under_an_unknown_heading_is_taken_for_the_codes_and_told_so() throws IOException {
        var table = withCodes("Tag", IntStream.range(1, 8).mapToObj("HB%02d"::formatted));

        assertThat(table.columns().code()).isEqualTo(1);
        assertThat(table.columns().guessedCode()).contains("Tag");
    }

    @ParameterizedTest
    @CsvSource({
        "Tag,HB01 HB01 HB02 HB03 HB04 HB05",
        "Tag,HB01 HB02 HB03",
        "Tag,Ada Max Eve Tom Kim Lee",
        "Lives,LS8 LS9 LS10 BD4 WF1 HG2",
        "Dob,AB01 AB02 AB03 AB04 AB05",
        "Seen,12/10/26 13/10/26 14/10/26 15/10/26 16/10/26",
    })
    void what_is_not_surely_codes_is_not_taken_for_them(String heading, String cells) throws IOException {
        assertThat(withCodes(heading, Stream.of(cells.split(" "))).columns().code())
                .isZero();
    }

    @Test
    void somebody_can_say_which_column_holds_the_codes() throws IOException {
        var table = OwnTable.of("Tag,Y,stage\nA,1,Y12\nB,2,Y13\n", AClass.BOOK, Optional.of("1=code"));

        assertThat(table.columns().code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GCSEs: triple sci, CS, Hist", "GCSE incl DT, PE", "GCSEs - Maths 7, Physics 8"})
    void nothing_of_a_cell_about_gcses_is_an_a_level(String cell) throws IOException {
        var pupil = told("code,stage,where,school-qualification,subjects", "A1,Y11,england,a-levels,\"" + cell + "\"");

        assertThat(asked(pupil)).doesNotContain("subjects=", "a-level-count=");
        assertThat(pupil.told().orElseThrow().ask()).map(Question::id).contains("subjects");
        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.notUsed()).singleElement().satisfies(it -> assertThat(it.sentence())
                .isEqualTo("“" + cell + "” under “subjects” was not used: it is about GCSEs."));
    }

    @Test
    void a_levels_beside_gcses_count() throws IOException {
        var pupil =
                told("code,stage,where,school-qualification,subjects", "A1,Y12,england,a-levels,\"Maths, Physics\"");

        assertThat(asked(pupil)).contains("subjects=maths&subjects=physics");
    }

    @Test
    void days_of_the_last_two_years_are_nobodys_birth() throws IOException {
        assertThat(OwnTableTest.of("code,stage,Last seen\nA1,Y12,12/10/26\nA2,Y13,03/11/26\n")
                        .columns()
                        .leftOut())
                .extracting(LeftOut::why)
                .containsExactly("We do not ask this.");
        assertThat(OwnTableTest.of("code,stage,Seen\nA1,Y12,12/10/09\nA2,Y13,03/11/08\n")
                        .columns()
                        .leftOut())
                .extracting(LeftOut::why)
                .first()
                .asString()
                .contains("dates of birth");
    }

    @ParameterizedTest
    @CsvSource({
        "subjects,'Psych A lvl, Bio A lvl, Maths',subjects=another-subject&subjects=biology&subjects=maths",
        "subjects,'A lvl Maths, Physics (dropped Chem)',subjects=maths&subjects=physics",
        "subjects,'Bus, Econ, Geog',subjects=another-subject&a-level-count=three-or-more",
        "subjects,'Psych, Soc, RS',subjects=another-subject&a-level-count=three-or-more",
        "subjects,'Hist, Maths, Physics',subjects=another-subject&subjects=maths&subjects=physics",
        "subjects,not sure,subjects=not-sure&a-level-count=not-sure",
        "a-level-grades,BBB (working at),a-level-grades=below-abb",
        "a-level-grades,got BCD,a-level-grades=below-abb",
        "a-level-grades,gained A*AA,a-level-grades=abb-or-better",
    })
    void clear_words_are_read(String column, String cell, String answers) throws IOException {
        var pupil = told("code,stage,where,school-qualification," + column, "A1,Y13,england,a-levels,\"" + cell + "\"");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(asked(pupil)).contains(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "13,Bio Chem Maths,stage=a-levels&subjects=biology&subjects=chemistry&subjects=maths",
        "11,,stage=choosing",
        "Y11,,stage=choosing",
        "Left (was Y13 25/26),,stage=left-school",
        "12,'Biology, Psychology',stage=a-levels&subjects=biology&subjects=one-other",
        "12,'Biology / Psychology / Sociology',stage=a-levels&subjects=biology&subjects=two-others",
        "12,'BTEC Ext Dip Health & Social Care',stage=a-levels&subjects=other-qualifications",
        "12,T Level Engineering & Manufacturing,stage=a-levels&subjects=other-qualifications",
    })
    void the_class_of_a_neighbouring_career_knows_the_same_words(String year, String subjects, String answers)
            throws IOException {
        var book = TheRules.all().stream()
                .filter(it -> it.career().id().equals("clinical-technologist"))
                .findFirst()
                .orElseThrow();
        var told = new ArrayList<Pupil>();
        var table = OwnTable.of(
                "code,stage,subjects\nA1," + year + ",\"" + (subjects == null ? "" : subjects) + "\"\n",
                book,
                Optional.empty());
        new Cohort(book, LocalDate.of(2026, 11, 30), Optional.empty(), Optional.empty(), Slips.LEAVE_OUT_THE_CELL, 10)
                .tell(table.rows(book), told::add);

        assertThat(told.get(0).wrong()).isEmpty();
        assertThat(asked(told.get(0))).contains(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "Y12,'Chem, Bio, Psych',true",
        "Y13,'Chem, Bio, Psych',false",
        "Y12,'Maths, Physics, Art',false",
    })
    void what_is_missing_and_may_still_be_begun_is_the_first_thing_to_do(String year, String subjects, boolean isAsked)
            throws IOException {
        var next = told(
                        "code,stage,where,school-qualification,subjects,a-level-grades",
                        "A1," + year + ",england,a-levels,\"" + subjects + "\",AAB")
                .told()
                .orElseThrow()
                .next();

        assertThat(next.startsWith("Ask today whether you can still take A level maths. If not: "))
                .as(next)
                .isEqualTo(isAsked);
        assertThat(next.startsWith("Ask today")).isEqualTo(isAsked);
    }

    @Test
    void two_grades_for_the_two_subjects_of_a_leaver_are_fewer_than_three() throws IOException {
        var pupil = told(
                "code,stage,where,school-qualification,subjects,a-level-grades",
                "A1,Left Jul 26,england,a-levels,\"A lvl Maths, Physics (dropped Chem)\",\"C, D\"");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(asked(pupil)).contains("a-level-grades=below-abb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Left (was Y13 25/26)", "Left Jul 26", "Left", "Leaver"})
    void whoever_left_is_known(String cell) throws IOException {
        assertThat(told("code,stage", "A1," + cell).told().orElseThrow().asked().pairs())
                .contains(new Pair("stage", "left-school"));
    }

    @ParameterizedTest
    @CsvSource({
        "45 day placement w/ Siemens,placement",
        "placement nursery 2 days,placement",
        "2 wks placement with BAE,placement",
        "hosp open day BRI,visited",
        "Care asst since Sept,patients",
        "2 wks GP surgery,patients",
        "visited X-ray dept,visited",
        "shadowed in radiology dept 1 day/wk,visited",
    })
    void experience_is_read_however_it_is_written(String cell, String answer) throws IOException {
        var pupil = told("code,stage,experience", "A1,Y12," + cell);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.told().orElseThrow().asked().pairs()).contains(new Pair("experience", answer));
    }
}
