package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** An adviser sends the table that she has anyway: what it says beside our questions stops nothing and is told. */
@BesideOthers
class OwnTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final RuleBook BOOK = TheRules.book();

    private static final String UNTIDY = """
            Name,Form,Code,Stage,Where,Subject,Notes,SEN,Email
            Ada Byron,12A,A1,Year 12,England,"Maths, Physics",keen,No,ada@school.example
            Max Born,12B,A2,Year 13,,Maths,"told me
            about his father",Yes,max@school.example
            """;

    @Test
    void columns_that_nobody_asks_for_stop_nothing_and_each_is_told_once() throws IOException {
        var table = of(UNTIDY);

        assertThat(table.columns().leftOut())
                .extracting(LeftOut::name)
                .containsExactly("Name", "Form", "Notes", "SEN", "Email");
        assertThat(table.columns().leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        "This looks like names: nobody here need know who a pupil is.",
                        "We do not ask this.",
                        "We do not ask this.",
                        "We do not ask this.",
                        "This looks like e-mail addresses: nobody here need know who a pupil is.");
        assertThat(told(table)).hasSize(2).allSatisfy(pupil -> {
            assertThat(pupil.wrong()).isEmpty();
            assertThat(pupil.told()).isPresent();
        });
    }

    @Test
    void of_a_column_that_is_left_out_no_cell_goes_any_further() throws IOException {
        var table = of(UNTIDY);

        assertThat(table.text()).isEqualTo("""
                        Name,Form,Code,Stage,Where,Subject,Notes,SEN,Email
                        ,,A1,Year 12,England,"Maths, Physics",,,
                        ,,A2,Year 13,,Maths,,,
                        """);
        assertThat(told(table).toString()).doesNotContain("Ada", "Born", "keen", "father", "12A", "school.example");
        assertThat(of(table.text()).text()).as("sent once more").isEqualTo(table.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\ncode;Name;stage\n\nA1;Ada;degree\n",
                "\uFEFF\ncode\tName\tstage\nA1\tAda\tdegree\n",
            })
    void the_rest_of_a_table_stays_as_it_was_whatever_parts_its_cells(String sent) throws IOException {
        assertThat(of(sent).text().replace("\"\"", ""))
                .isEqualTo(sent.replace("Ada", "").replace("\uFEFF", ""));
    }

    @Test
    void a_column_of_notes_is_emptied_though_subjects_are_named_in_them() throws IOException {
        var table = of("code,stage,Remarks\nA1,Year 12,\"Physics, moving house in May\"\n"
                + "A2,Year 12,\"Maths, see her father\"\n");

        assertThat(table.perhapsAnswers()).isEmpty();
        assertThat(table.text()).doesNotContain("moving", "father");
    }

    @Test
    void a_table_with_nothing_to_leave_out_is_carried_along_letter_by_letter() throws IOException {
        var sent = "code,stage\r\nA1,\"degree\"\r\n";

        assertThat(of(sent).text()).isEqualTo(sent);
        assertThat(of(sent).columns().leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Predicted grades|ABB|a-level-grades",
                "Grades||a-level-grades",
                "Qualification||school-qualification",
                "Finish date|06/2028|a-levels-finish",
                "Where to train||where",
                "A levels|\"Maths, Physics\"|subjects",
                "Options|\"Physics, Maths\"|subjects",
                "Year group|Year 12|stage",
                "Nation|Scotland|where",
                "|\"Maths, Physics\"|subjects",
                "Leaves|2028|a-levels-finish",
                "Leaves|28|a-levels-finish",
                "Leaving|Jul 2028|a-levels-finish",
                "Completes||a-levels-finish",
                "Work exp||experience",
                "Placements|Done a placement|experience",
                "Predicted|A A B|a-level-grades",
            })
    void a_column_that_may_hold_answers_is_asked_about_and_stays_in_the_table(String name, String cell, String guess)
            throws IOException {
        var sent = (guess.equals("stage") ? "code,%s\nA1,%s\n" : "code,%s,stage\nA1,%s,Year 12\n")
                .formatted(name == null ? "" : name, cell == null ? "" : cell);

        var table = of(sent);

        assertThat(table.perhapsAnswers()).singleElement().satisfies(it -> {
            assertThat(it.guesses()).extracting(Question::id).containsExactly(guess);
            var wording = it.guesses().get(0).wording();
            assertThat(it.why())
                    .as("nobody is asked whether they meant the word that they wrote")
                    .isEqualTo(
                            "Did you mean “" + (wording.label().equals(name) ? wording.ask() : wording.label()) + "”?");
        });
        assertThat(table.text()).isEqualTo(sent);
        var named = OwnTable.of(sent, BOOK, Optional.of("2=" + guess));
        assertThat(named.columns().leftOut()).isEmpty();
        assertThat(named.columns().asked()).extracting(it -> it.question().id()).contains(guess);
    }

    @Test
    void columns_of_which_one_question_each_is_like_are_all_read_at_one_press() throws IOException {
        var sent = "code,Year,Nation,A levels,Form,Finish\nA1,Year 12,Scotland,\"Maths, Art\",12A,2028-08\n";
        var table = of(sent);

        var guessed = table.perhapsAnswers().stream()
                .map(column -> column.place() + "=" + column.guesses().get(0).id())
                .collect(Collectors.joining(","));
        var named = OwnTable.of(table.text(), BOOK, Optional.of(guessed));

        assertThat(named.columns().asked())
                .extracting(it -> it.question().id())
                .containsExactly("stage", "where", "subjects", "a-levels-finish");
        assertThat(named.perhapsAnswers()).isEmpty();
        assertThat(told(named).get(0).told().orElseThrow().page().toString()).contains("where=scotland");
    }

    @ParameterizedTest
    @CsvSource({
        "Form,12A",
        "Tutor group,7",
        "Comments,likes bikes",
        "SEN,K",
        "Set,2",
        "Points,28",
        "PP,Yes",
        "Ethnicity,"
    })
    void a_column_that_is_like_no_question_is_not_taken_for_one(String name, String cell) throws IOException {
        var table = of("code,%s,stage\nA1,%s,degree\n".formatted(name, cell == null ? "" : cell));

        assertThat(table.perhapsAnswers()).isEmpty();
        assertThat(table.emptied()).extracting(LeftOut::name).containsExactly(name);
    }

    /** A grade at 16 in maths is no answer to whether a qualification after it holds maths. */
    @ParameterizedTest
    @CsvSource({"GCSE Maths,9", "GCSE Physics,yes", "Maths GCSEs,", "National 5 Maths,A", "GCSE,not sure"})
    void a_heading_that_names_what_the_rules_do_not_ask_for_is_taken_for_no_question(String name, String cell)
            throws IOException {
        var table = of("code,%s,stage\nA1,%s,Year 12\n".formatted(name, cell == null ? "" : cell));

        assertThat(table.emptied()).singleElement().satisfies(it -> assertThat(it.why())
                .isEqualTo("We do not ask this."));
    }

    @Test
    void a_cell_is_mended_where_it_stands_unless_the_table_says_something_else_by_now() throws IOException {
        var sent = "code,subjects\nA1,\"Maths, jam\"\nA2,Art\n";

        assertThat(OwnTable.mended(sent, List.of(new OwnTable.Mended(2, 2, "Maths, jam", "Maths, Music")))
                        .text())
                .isEqualTo("code,subjects\nA1,\"Maths, Music\"\nA2,Art\n");
        var missed = new OwnTable.Mended(3, 2, "jam", "Music");
        assertThat(OwnTable.mended(sent, List.of(missed)).text()).contains("A2,Art");
        assertThat(OwnTable.mended(sent, List.of(missed)).missed())
                .as("nothing is dropped without a word")
                .containsExactly(missed);
        assertThat(OwnTable.mended(sent, List.of(new OwnTable.Mended(2, 2, "Maths, jam", "Maths, jam")))
                        .text())
                .isEqualTo(sent);
    }

    @Test
    void an_answer_of_one_pupil_goes_into_the_column_of_its_question_or_into_a_new_one() throws IOException {
        var sent = "code,stage,subjects\nA1,Y12\nA2,Y13,Art\n";
        var answers = List.of(
                new OwnTable.Answered(2, "subjects", "Maths; Physics"),
                new OwnTable.Answered(3, "where", "wales"),
                new OwnTable.Answered(3, "subjects", "Music"));

        var answered = OwnTable.answered(sent, answers, BOOK);

        assertThat(answered.text()).isEqualTo("code,stage,subjects,where\nA1,Y12,Maths; Physics\nA2,Y13,Art,wales\n");
        assertThat(answered.missed())
                .as("what stands in a cell already stays")
                .containsExactly(new OwnTable.Mended(3, 3, "Art", "Music"));
    }

    @Test
    void what_is_left_out_and_looks_like_answers_is_told_as_that() throws IOException {
        var table = of("code,stage,Jottings,Form\nA1,Year 12,care home volunteering,12A\nA2,Year 12,keen,12B\n");

        assertThat(table.emptiedLikeAnswers()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Jottings");
            assertThat(it.why())
                    .contains("“care home volunteering” in it looks like an answer")
                    .contains("name it “experience”");
        });
        assertThat(table.text()).as("it is kept no more than others").doesNotContain("care home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not decided", "HCA", "keen", "none", "no hospital visits", "wants degree apprenticeship"})
    void a_note_that_shares_a_word_by_chance_or_says_nothing_is_no_answer(String note) throws IOException {
        var table = of("code,stage,Jottings\nA1,Year 12," + note + "\nA2,Year 12,12B\n");

        assertThat(table.emptiedLikeAnswers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WEX", "WEX / notes", "Work exp", "Experience so far", "Placements", "Volunteering etc", "EPQ"})
    void a_heading_that_holds_a_word_for_experience_is_offered_for_it(String heading) throws IOException {
        var table = of("code,stage," + heading + "\nA1,Year 12,hospital open day\nA2,Year 12,moved from Dundee\n");

        assertThat(table.perhapsAnswers()).singleElement().satisfies(it -> assertThat(it.guesses())
                .extracting(Question::id)
                .containsExactly("experience"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbc", "?", "-", "n/a", "TBA", "not known yet"})
    void an_answer_takes_the_place_of_what_counts_as_empty(String nothing) throws IOException {
        var answer = new OwnTable.Answered(2, "a-level-grades", "not-sure");

        var answered = OwnTable.answered("code,a-level-grades\nA1," + nothing + "\n", List.of(answer), BOOK);

        assertThat(answered.text()).isEqualTo("code,a-level-grades\nA1,not-sure\n");
        assertThat(answered.missed()).isEmpty();
    }

    @Test
    void a_table_is_taken_away_as_it_is_now_and_no_cell_is_a_formula() throws IOException {
        assertThat(of("code\tstage\n\nA1\t=1+1\n").csv()).isEqualTo("\uFEFFcode,stage\r\nA1,'=1+1\r\n");
    }

    @ParameterizedTest
    @CsvSource({"Subject,subjects", "A Level Grades,a-level-grades", "school qualifications,school-qualification"})
    void a_heading_that_differs_in_capital_letters_or_an_s_is_the_question(String name, String question)
            throws IOException {
        assertThat(of("code," + name + "\nA1,\n").columns().asked())
                .singleElement()
                .satisfies(it -> assertThat(it.question().id()).isEqualTo(question));
    }

    @Test
    void without_codes_the_lines_stand_for_the_pupils_and_no_name_does() throws IOException {
        for (var heading : List.of("Name", "Pupil", "Student")) {
            var table = of(heading + ",stage\nAda Byron,degree\nMax Born,graduate\n");

            assertThat(table.hasCodes()).isFalse();
            assertThat(told(table)).extracting(Pupil::code).containsExactly("line-2", "line-3");
            assertThat(table.text()).doesNotContain("Ada", "Born");
        }
    }

    @ParameterizedTest
    @CsvSource({"Student,Ada,Max", "Pupil,Byron A,Born M", "ID,ada,max", "Ref,A. Byron,M. Born"})
    void a_name_is_no_code_however_short(String heading, String one, String other) throws IOException {
        var table = of(heading + ",stage\n" + one + ",degree\n" + other + ",graduate\n");

        assertThat(told(table)).extracting(Pupil::code).containsExactly("line-2", "line-3");
        assertThat(table.text()).doesNotContain(one, other);
    }

    /** A note may say anything, and a heading that is like one of ours is no reason to carry it along. */
    @ParameterizedTest
    @CsvSource({
        "Subject teacher,Alice Smith",
        "Where they live,12 High Street",
        "Notes,Not sure",
        "Remarks,No",
        "Finish of therapy,soon",
        "Year of birth,31/08/2009",
        "Stage name,Lady Ada"
    })
    void what_is_no_answer_is_not_kept_whatever_its_heading(String heading, String cell) throws IOException {
        var table = of("code," + heading + ",degree-kind\nA1," + cell + ",honours\nA2,,honours\n");

        assertThat(table.text()).doesNotContain(cell);
        assertThat(table.emptied()).extracting(LeftOut::name).containsExactly(heading);
    }

    @Test
    void one_answer_among_notes_keeps_no_column_of_them() throws IOException {
        var table = of("code,Notes,stage\nA1,his mother is ill,degree\nA2,England,degree\nA3,rude to me,degree\n");

        assertThat(table.text()).doesNotContain("mother", "rude");
    }

    @Test
    void what_stands_under_no_heading_stops_nothing_and_is_not_kept() throws IOException {
        var rows = "A%1$d,degree\n";
        var many = IntStream.range(0, 40).mapToObj(rows::formatted).collect(Collectors.joining());
        var table = of("code,stage\n" + many + "B1,degree,mother is ill\n");

        assertThat(table.text()).doesNotContain("mother");
        assertThat(told(table)).hasSize(41).allSatisfy(pupil -> assertThat(pupil.told())
                .isPresent());
        assertThat(table.emptied()).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo(3);
            assertThat(it.why()).isEqualTo("It has no name in the first row.");
        });
    }

    /** A part of a cell that cannot be read is told, and the rest of it is not taken for the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"Maths, Phyiscs, Biology", "Maths (AS), Physics, Chemistry", "Mth, Phy, Che, Maths"})
    void of_a_cell_that_cannot_be_read_whole_nothing_is_used_in_silence(String subjects) throws IOException {
        var table = of(
                "code,stage,where,school-qualification,subjects\nA1,Year 13,England,A levels,\"" + subjects + "\"\n");

        assertThat(told(table)).singleElement().satisfies(pupil -> {
            assertThat(pupil.wrong()).extracting(WrongCell::name).contains("subjects");
            assertThat(pupil.told().orElseThrow().page().toString()).doesNotContain("subjects=");
        });
    }

    /** Marks alone say nothing, and what no pupil can have written is asked back: neither stops a class. */
    @ParameterizedTest
    @ValueSource(strings = {",,,", "/", ";;", "+", "|", "-", "A*", "A/", "1/", "(A", "Maths, ", "x"})
    void a_cell_of_marks_or_of_thousands_of_letters_stops_no_class(String part) throws IOException {
        for (var cell : List.of(part, part.repeat(7_900 / part.length()))) {
            var table = of("code,stage,subjects,a-level-grades\nA1,Year 13,\"" + cell + "\",\"" + cell + "\"\n");

            assertThat(told(table)).extracting(Pupil::code).containsExactly("A1");
        }
    }

    /** Of the longest tables that people have, and of those that only a machine makes. */
    @Test
    void many_columns_that_nobody_knows_are_looked_at_within_seconds() throws IOException {
        var columns = IntStream.range(0, 200).mapToObj(i -> "Column " + i).collect(Collectors.joining(","));
        var cells = IntStream.range(0, 200)
                .mapToObj(i -> "a" + " ".repeat(40) + "b" + i)
                .collect(Collectors.joining(","));
        var sent = "code,stage," + columns + "\n" + ("A1,degree," + cells + "\n").repeat(25);

        assertTimeout(Duration.ofSeconds(20), () -> of(sent));
    }

    @Test
    void a_column_of_pupils_under_codes_is_the_one_of_their_codes() throws IOException {
        assertThat(told(of("Pupil,stage\nA1,degree\n"))).extracting(Pupil::code).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada Byron,12A\nMax Born,12B\n", "stage,Stage\ndegree,degree\n"})
    void a_table_that_no_question_is_known_of_or_one_twice_is_refused_as_ever(String sent) {
        assertThatThrownBy(() -> of(sent)).isInstanceOf(NoCohort.class).hasMessageNotContaining("Ada");
    }

    @Test
    void what_cannot_be_left_out_cleanly_is_refused() {
        assertThatThrownBy(() -> of("code,Name,stage\nA1,\"Ada,degree\n"))
                .isInstanceOf(NoCohort.class)
                .hasMessageContaining("Line 2: From here on this is no table")
                .hasMessageNotContaining("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "x=subjects", "2=shoes", "=", "0=stage"})
    void a_column_is_read_as_a_question_of_ours_alone(String readAs) {
        assertThatThrownBy(() -> OwnTable.of(UNTIDY, BOOK, Optional.of(readAs))).isInstanceOf(NoCohort.class);
    }

    static OwnTable of(String sent) throws IOException {
        return OwnTable.of(sent, BOOK, Optional.empty());
    }

    static List<Pupil> told(OwnTable table) throws IOException {
        var told = new ArrayList<Pupil>();
        new Cohort(BOOK, DAY, Optional.empty(), Optional.empty(), Slips.LEAVE_OUT_THE_CELL, 100)
                .tell(table.rows(BOOK), told::add);
        return told;
    }
}
