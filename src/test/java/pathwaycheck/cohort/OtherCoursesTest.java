package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.BesideOthers;

/** Courses that are no A levels, their grades, and experience, as advisers write of them. */
@BesideOthers
class OtherCoursesTest {

    private static Pupil told(String header, String row) throws IOException {
        return OwnTableTest.told(OwnTableTest.of("code," + header + "\nA1," + row + "\n"))
                .get(0);
    }

    private static String page(Pupil pupil) {
        return pupil.told().orElseThrow().page().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTEC Sport",
                "BTEC Sport + A level Bio",
                "BTEC Business Ext Dip",
                "BTEC L3 Music",
                "L3 Electrical Installation",
                "Level 3 Diploma in Plumbing",
                "NVQ Level 3 Hairdressing",
                "City & Guilds Carpentry"
            })
    void a_course_that_is_none_of_the_others_is_read_as_something_else_and_told_as_a_guess(String course)
            throws IOException {
        var pupil = told("stage,subjects", "Y12," + course);

        assertThat(page(pupil)).contains("school-qualification=other");
        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.guesses()).anyMatch(it -> it.question().id().equals("school-qualification") && it.isInDoubt());
    }

    @ParameterizedTest
    @CsvSource({
        "BTEC Engineering + A level Maths,btec",
        "T Level Health + A level Biology,t-level",
        "A level Bio + BTEC Sport,other",
    })
    void a_course_beside_an_a_level_is_what_goes_with_it(String courses, String answer) throws IOException {
        assertThat(page(told("stage,subjects", "Y12," + courses))).contains("school-qualification=" + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTEC", "BTEC Ext Dip", "BTEC L3", "Level 3"})
    void a_course_without_its_subject_is_none_for_certain(String course) throws IOException {
        assertThat(page(told("stage,subjects", "Y12," + course))).doesNotContain("school-qualification=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDM", "Merit", "Distinction", "Pass", "MMP"})
    void a_grade_of_such_a_course_is_not_used_and_not_asked_back(String grade) throws IOException {
        for (var header : new String[] {"stage,subjects,a-level-grades", "where,subjects,a-level-grades"}) {
            var pupil = told(header, (header.startsWith("stage") ? "Y12" : "england") + ",T Level Health," + grade);

            assertThat(pupil.wrong()).isEmpty();
            assertThat(page(pupil)).doesNotContain("a-level-grades");
        }
    }

    /** Nothing is known yet of who they are, so the question that it answers is not reached. */
    @Test
    void what_answers_a_question_that_is_still_to_come_is_not_told_as_unreadable() throws IOException {
        assertThat(told("where,subjects", "england,T Level Health").wrong()).isEmpty();
        assertThat(told("where,subjects", "england,\"BTEC Engineering, jam\"").wrong())
                .as("only the rest is, so that what is taken out is not the course")
                .extracting(WrongCell::cell)
                .containsExactly("jam");
    }

    @ParameterizedTest
    @CsvSource({
        "AAA + A,abb-or-better",
        "A*A*A + A,abb-or-better",
        "BBB + A,",
        "BCC + C,below-abb",
    })
    void one_grade_more_than_three_is_read_where_it_decides_nothing(String grades, String answer) throws IOException {
        var pupil = told("stage,subjects,a-level-grades", "Y12,\"Maths, Bio, Art, EPQ\"," + grades);

        assertThat(pupil.guesses().stream()
                        .filter(it -> it.question().id().equals("a-level-grades"))
                        .map(ReadAs::value)
                        .collect(Collectors.joining()))
                .isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(had Bio, Chem, Maths)", "(Biology, Chemistry, Maths)", "( Bio; Chem; Maths )"})
    void a_list_in_brackets_is_a_list(String list) throws IOException {
        var pupil = told("stage,subjects", "left,\"" + list + "\"");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(OwnTableTest.told(OwnTableTest.of("code,stage,subjects\nA1,Y12,\"" + list + "\"\n"))
                        .get(0)
                        .told()
                        .orElseThrow()
                        .asked()
                        .toString())
                .contains("subjects=biology", "subjects=chemistry", "subjects=maths");
    }

    @ParameterizedTest
    @CsvSource({
        "Hospital vol 40hrs,patients",
        "100 hrs placement care home,patients",
        "2 days dental practice,patients",
        "Physio clinic shadowing 3 days,visited",
        "own projects - GitHub,project",
        "nil,none",
        "hospital placement starts Jan,",
        "care home volunteering starts soon,",
        "peer mentor,",
    })
    void experience_in_clear_words_is_read_and_what_is_still_to_come_is_not(String cell, String answer)
            throws IOException {
        var pupil = told("stage,experience", "Y12," + cell);

        assertThat(page(pupil).replaceAll(".*[?&]experience=([a-z]+).*", "$1"))
                .isEqualTo(answer == null ? page(pupil) : answer);
        assertThat(pupil.wrong().isEmpty()).isEqualTo(answer != null);
    }
}
