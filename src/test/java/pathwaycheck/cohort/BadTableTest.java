package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.TheRules;

/** What cannot be used is told by line and column, with what to do, and the rest goes on. Check S13. */
class BadTableTest {

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("an unknown column", "code,stage,shoe-size\nA1,graduate,43", 3, "We do not ask this"),
                arguments("two columns of one question", "code,stage,Stage\nA1,degree,degree", 3, "has column 2, too"),
                arguments("two columns of codes", "code,stage,code\nA1,degree,A1", 3, "two columns of codes"),
                arguments("no column of codes", "stage,where\ndegree,england", 0, "There is no column “code”"),
                arguments("no header", "A1,graduate\nA2,degree", 0, "The first row has to name the columns"),
                arguments("nothing", "", 0, "There is nothing here"),
                arguments("only blanks", " \n\n", 0, "There is nothing here"),
                arguments("a name", "code,stage,Name\nA1,degree,x", 3, "This looks like names"),
                arguments("a first name", "code,stage,First name\nA1,degree,x", 3, "This looks like names"),
                arguments("an e-mail", "code,stage,E-mail\nA1,degree,x", 3, "This looks like e-mail addresses"),
                arguments("a birthday", "code,stage,Date of birth\nA1,degree,x", 3, "This looks like dates of birth"),
                arguments("names unnamed", "code,stage,pupil\nA1,degree,Ada Byron", 3, "This looks like names"),
                arguments("e-mails unnamed", "code,stage,x\nA1,degree,a@b.org", 3, "This looks like e-mail addresses"),
                arguments("birthdays unnamed", "code,stage,x\nA1,degree,14/05/2010", 3, "This looks like dates of"),
                arguments("a phone unnamed", "code,stage,x\nA1,degree,07700 900123", 3, "ways to find a pupil"),
                arguments("names as codes", "code,stage\nAda Byron,degree", 1, "These look like names"),
                arguments("e-mails as codes", "code,stage\na@b.org,degree", 1, "These look like e-mail addresses"),
                arguments("birthdays as codes", "code,stage\n2010-05-14,degree", 1, "These look like dates of birth"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void a_table_with_a_wrong_first_row_is_refused_whole(String name, String table, int column, String says) {
        var refused = catchThrowableOfType(NoCohort.class, () -> SpreadsheetHabitsTest.told(table));

        assertThat(refused).isNotNull();
        assertThat(refused.wrong()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(1);
            assertThat(it.column()).isEqualTo(column);
            assertThat(it.says()).contains(says);
        });
        assertThat(refused.getMessage())
                .as("what may tell of somebody is not repeated")
                .doesNotContain("Ada", "a@b", "2010", "07700", "graduate");
    }

    @Test
    void all_that_is_wrong_with_a_first_row_is_told_at_once() {
        var refused = catchThrowableOfType(
                NoCohort.class, () -> SpreadsheetHabitsTest.told("stage,shoe-size,name\ndegree,43,Ada\n"));

        assertThat(refused.wrong()).extracting(WrongCell::column).containsExactly(0, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A2,null,null|2|stage|“null” is no answer here",
                "A2,pirate,|2|stage|“pirate” is no answer here; write one of these: choosing",
                "A2,degree;graduate,|2|stage|Select one answer only",
                "A2,degree,maths;maths|3|subjects|Select each answer only once",
                "A2,degree,maths;not-sure|3|subjects|“not-sure” stands beside an answer",
                "A2,degree,maths;fysics|3|subjects|“fysics” is no answer here; write some of these",
                "A2,degree,,left over|4||This column has no name",
                ",degree,|1|code|This pupil has no code",
                "A1,degree,|1|code|This code stands in line 2, too",
                "Ada Byron,degree,|1|code|This looks like one of the names",
                "a@b.org,degree,|1|code|This looks like one of the e-mail addresses",
                "14.05.2010,degree,|1|code|This looks like one of the dates of birth",
                "=1+1,degree,|1|code|This is no code",
            })
    void a_bad_row_is_told_by_line_and_column_and_the_rest_goes_on(String row, int column, String name, String says)
            throws IOException {
        var told = SpreadsheetHabitsTest.told(
                "code,stage,subjects\nA1,degree,\n" + row.strip() + "\nA3,degree,\nA4,degree,\nA5,degree,\n");

        assertThat(told).hasSize(5);
        assertThat(told.get(1).told()).isEmpty();
        assertThat(told.get(1).wrong()).anySatisfy(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.column()).isEqualTo(column);
            assertThat(it.name()).isEqualTo(name == null ? "" : name);
            assertThat(it.says()).contains(says);
        });
        assertThat(List.of(told.get(0), told.get(2), told.get(3), told.get(4)))
                .allSatisfy(pupil -> assertThat(pupil.told()).isPresent());
    }

    @Test
    void everything_in_a_row_is_told_at_once() throws IOException {
        var told = SpreadsheetHabitsTest.told("code,stage,where\nA1,pirate,moon\n");

        assertThat(told.get(0).wrong()).extracting(WrongCell::column).containsExactly(2, 3);
    }

    @Test
    void a_row_with_a_code_alone_is_a_pupil_who_is_asked_the_first_question() throws IOException {
        var told = SpreadsheetHabitsTest.told("code,stage\nA1,\n");

        assertThat(told.get(0).told().orElseThrow().ask())
                .contains(TheRules.book().questions().get(0));
    }

    @Test
    void a_day_that_people_can_hardly_mean_is_asked_back_and_can_be_meant() throws IOException {
        var table = "code,stage,where,degree-kind,degree-subject,degree-class,degree-awarded\n"
                + "A1,degree,england,honours,mechanical,upper-second,%s\n";

        assertThat(SpreadsheetHabitsTest.told(table.formatted("2055-07")).get(0).wrong())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("degree-awarded");
                    assertThat(it.says()).endsWith("write it as 2055-07-sure");
                });
        assertThat(SpreadsheetHabitsTest.told(table.formatted("2055-07-sure"))
                        .get(0)
                        .wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 200_000})
    void a_quotation_mark_without_its_other_one_ends_the_table_where_it_stands(int letters) throws IOException {
        var told = SpreadsheetHabitsTest.told(
                "code,stage\n" + "A,degree\n".replace("A", "A1") + "A2,\"degree\n" + "x\n".repeat(letters / 2));

        assertThat(told).hasSize(2);
        assertThat(told.get(0).told()).isPresent();
        assertThat(told.get(1).wrong()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.says()).startsWith("From here on this is no table");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,stage\nA1,\u0000\u0000", "code,\u0000stage\nA1,degree", "\u0000", "\"", ",", "\t;,"})
    void letters_that_nobody_writes_are_refused_and_nothing_breaks(String table) throws IOException {
        try {
            assertThat(SpreadsheetHabitsTest.told(table))
                    .allSatisfy(pupil -> assertThat(pupil.wrong()).isNotEmpty().allSatisfy(it -> assertThat(it.says())
                            .doesNotContain("\u0000")));
        } catch (NoCohort refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\u0000");
        }
    }
}
