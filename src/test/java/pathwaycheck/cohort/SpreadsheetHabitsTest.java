package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.testing.rulebooks.TheRules;

/** A table is read whatever spreadsheet wrote it. Check S13. */
class SpreadsheetHabitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final String PLAIN = "code,stage,where,subjects\nA1,a-levels,england,maths;physics\nA2,graduate,,\n";
    private static final String SAME = "stage=a-levels&where=england&subjects=maths&subjects=physics";

    static Stream<Arguments> tables() {
        var utf8Mark = "\uFEFF" + PLAIN;
        return Stream.of(
                arguments("commas", PLAIN, StandardCharsets.UTF_8),
                arguments("a mark in front", utf8Mark, StandardCharsets.UTF_8),
                arguments("semicolons", semicolons(), StandardCharsets.UTF_8),
                arguments("tabs", PLAIN.replace(',', '\t'), StandardCharsets.UTF_8),
                arguments("lines of Windows", PLAIN.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                arguments("lines of old", PLAIN.replace("\n", "\r"), StandardCharsets.UTF_8),
                arguments("no last line's end", PLAIN.strip(), StandardCharsets.UTF_8),
                arguments("UTF-16 with a mark", PLAIN.replace(',', '\t'), StandardCharsets.UTF_16),
                arguments("UTF-16 of Windows", utf8Mark.replace(',', '\t'), StandardCharsets.UTF_16LE),
                arguments("UTF-16 without a mark", PLAIN, StandardCharsets.UTF_16LE),
                arguments("UTF-16 the other way round", PLAIN, StandardCharsets.UTF_16BE),
                arguments("a line that names the separator", "sep=;\r\n" + semicolons(), StandardCharsets.UTF_8),
                arguments("empty lines", "\n\n" + PLAIN + "\n\n", StandardCharsets.UTF_8),
                arguments("empty rows", PLAIN.replace("\nA2", "\n,,,\nA2") + ",,,\n,,,\n", StandardCharsets.UTF_8),
                arguments("empty columns", PLAIN.replace("\n", ",,\n"), StandardCharsets.UTF_8),
                arguments("all in quotation marks", quoted(), StandardCharsets.UTF_8),
                arguments("a line break in a name", PLAIN.replace("where", "\"where\n\""), StandardCharsets.UTF_8),
                arguments("capital letters", PLAIN.replace("stage,where", "STAGE, Where "), StandardCharsets.UTF_8),
                arguments("words in place of ids", words(), StandardCharsets.UTF_8),
                arguments("words in Windows' letters", words(), Charset.forName("windows-1252")),
                arguments("a line break between options", between("\"maths\nphysics\""), StandardCharsets.UTF_8),
                arguments("bars between options", between("maths | physics"), StandardCharsets.UTF_8),
                arguments("commas between options", between("\"Maths, Physics\""), StandardCharsets.UTF_8),
                arguments("blanks between options", between("maths physics"), StandardCharsets.UTF_8));
    }

    private static String semicolons() {
        return PLAIN.replace("maths;physics", "maths|physics").replace(',', ';');
    }

    private static String quoted() {
        return PLAIN.lines()
                .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n")
                .reduce("", String::concat);
    }

    private static String between(String options) {
        return PLAIN.replace("maths;physics", options);
    }

    private static String words() {
        return PLAIN.replace("stage", "Which of these fits you best?")
                .replace("graduate", "\"I have a degree, even if I’m now on a master’s degree or a doctorate (PhD)\"")
                .replace("england", "England");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_way_to_write_a_table_comes_to_the_same(String name, String table, Charset charset) throws IOException {
        var told = new ArrayList<Pupil>();
        var rows = CsvRows.of(
                new ByteArrayInputStream(table.getBytes(charset)),
                TheRules.book().questions());
        tell(rows, told);

        assertThat(told).hasSize(2).allSatisfy(pupil -> assertThat(pupil.wrong())
                .isEmpty());
        assertThat(told).extracting(Pupil::code).containsExactly("A1", "A2");
        assertThat(told.get(0).told().orElseThrow().page().toString()).endsWith("?" + SAME);
        assertThat(told.get(1).told().orElseThrow().page().toString()).endsWith("?stage=graduate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-06-14|2027-06-14",
                "14/06/2027|2027-06-14",
                "14/6/27|2027-06-14",
                "14.6.27|2027-06-14",
                "14. 6. 2027|2027-06-14",
                "14-06-2027|2027-06-14",
                "2027/06/14|2027-06-14",
                "14 June 2027|2027-06-14",
                "14-Jun-27|2027-06-14",
                "14th June 2027|2027-06-14",
                "June 14, 2027|2027-06-14",
                "Monday, 14 June 2027|2027-06-14",
                "Mon 14 Jun 2027|2027-06-14",
                "Mon, 14 Jun 27|2027-06-14",
                "Mon. 14/06/2027|2027-06-14",
                "14/06/2027 00:00|2027-06-14",
                "2027-06-14 00:00:00|2027-06-14",
                "2027-06-14T00:00:00|2027-06-14",
                "2027-06-14T00:00:00Z|2027-06-14",
                "2027-06-14T00:00:00.000Z|2027-06-14",
                "2027-06-14T00:00:00+01:00|2027-06-14",
                "2027-06-14t00:00z|2027-06-14",
                "2027-06-14 00:00:00 +0000|2027-06-14",
                "'14/06/2027'|2027-06-14",
                "Jun-27|2027-06",
                "June 2027|2027-06",
                "Sept. 2027|2027-09",
                "06/2027|2027-06",
                "6/27|2027-06",
                "June 27|2027-06",
                "June ’27|2027-06",
                "June ‘27|2027-06",
                "14 June ’27|2027-06-14",
                "14/6/’27|2027-06-14",
                "6.2027|2027-06",
                "2027-06|2027-06",
                "2027/6|2027-06",
            })
    void a_date_is_read_however_a_spreadsheet_writes_it(String cell, String date) throws IOException {
        var pupil =
                told("code,stage,degree-awarded\nA1,degree,\"" + cell + "\"\n").get(0);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString()).endsWith("&degree-awarded=" + date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friday 15 July 2027", "Fri 15/07/2027", "\"Fri, July 15, 2027\""})
    void a_day_of_the_week_that_is_not_that_dates_is_told(String cell) throws IOException {
        var pupil = told("code,stage,degree-awarded\nA1,degree," + cell + "\n").get(0);

        assertThat(pupil.wrong()).singleElement().satisfies(it -> assertThat(it.says())
                .contains("15 July 2027 is a Thursday, not a Friday"));
    }

    @ParameterizedTest
    @CsvSource({
        "June 27,2027-06,June 2027",
        "7/28,2028-07,July 2028",
        "Summer 2027,2027-07,July 2027",
        "summer '27,2027-07,July 2027",
        "Summer of 2028,2028-07,July 2028",
    })
    void a_date_in_rough_words_is_read_where_the_month_of_the_question_lies_in_it_and_is_told(
            String cell, String date, String words) throws IOException {
        var pupil = told("code,stage,degree-awarded\nA1,degree," + cell + "\n").get(0);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.guesses()).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo(cell);
            assertThat(it.value()).isEqualTo(date);
            assertThat(it.text()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2028,07/2028",
        "End of 2028,07/2028",
        "Spring 2028,04/2028",
        "autumn term 2027,10/2027",
        "Winter 2027,07/2027",
    })
    void a_date_without_a_month_is_told_with_what_to_write_in_its_place(String cell, String instead)
            throws IOException {
        var pupil = told("code,stage,degree-awarded\nA1,degree," + cell + "\n").get(0);

        assertThat(pupil.wrong()).singleElement().satisfies(it -> assertThat(it.says())
                .isEqualTo("“" + cell + "” names no month; write one with its year, as " + instead));
    }

    @Test
    void every_question_for_a_date_gives_a_month_as_an_example() {
        assertThat(TheRules.all().stream().flatMap(book -> book.questions().stream()))
                .filteredOn(DateQuestion.class::isInstance)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.wording().hint().orElse(""))
                        .containsPattern("for example (\\d{1,2} )?\\d{1,2} \\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46187",
                "06/14/2027",
                "31/02/2027",
                "14 Foo 2027",
                "soon",
                "2027",
                "14/06",
                "0/0/0000",
                "Mon June 2027"
            })
    void what_is_no_date_is_told_with_its_place(String cell) throws IOException {
        var pupil = told("code,stage,degree-awarded\nA1,degree," + cell + "\n").get(0);

        assertThat(pupil.told()).isEmpty();
        assertThat(pupil.wrong()).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo("Line 2, column 3 (degree-awarded)");
            assertThat(it.says()).isNotBlank();
            assertThat(it.allowed()).contains("YYYY-MM");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "finished, Yes, finished",
        "finished, no, planned",
        "school-qualification, A level, a-levels",
        "school-qualification, Scottish highers, highers",
        "a-level-count, three, three-or-more",
        "subjects, I'm not sure yet, not-sure",
        "subjects, Not sure, not-sure",
    })
    void words_of_an_option_stand_for_it_where_they_mean_one_alone(String question, String cell, String option)
            throws IOException {
        var pupil =
                told("code,stage," + question + "\nA1,a-levels," + cell + "\n").get(0);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.told().orElseThrow().asked().toString()).endsWith("&" + question + "=" + option);
    }

    @Test
    void words_that_could_mean_two_options_mean_none() throws IOException {
        var pupil = told("code,maths-in-it\nA1,Yes\n").get(0);

        assertThat(pupil.wrong()).singleElement().satisfies(it -> assertThat(it.says())
                .contains("full, units"));
    }

    @Test
    void what_we_marked_ourselves_is_read_as_it_was() throws IOException {
        assertThat(told("code,stage\nA1,'-graduate\n").get(0).wrong())
                .singleElement()
                .satisfies(it -> assertThat(it.says()).startsWith("“-graduate”"));
    }

    static List<Pupil> told(String table) throws IOException {
        var told = new ArrayList<Pupil>();
        tell(CsvRows.of(table, TheRules.book().questions()), told);
        return told;
    }

    private static Sums tell(Rows rows, List<Pupil> told) {
        return new Cohort(TheRules.book(), DAY, Optional.empty(), Optional.empty(), Slips.REFUSE_THE_ROW, 100)
                .tell(rows, told::add);
    }
}
