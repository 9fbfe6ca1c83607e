package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** What a row says in one cell is not asked again under another, and what nothing came of is told. */
@BesideOthers
class FromTheRowTest {

    private static final String HEADER =
            "code,stage,where,school-qualification,subjects,a-levels-finish,a-level-grades\n";

    private static Pupil told(String row) throws IOException {
        return OwnTableTest.told(OwnTableTest.of(HEADER + "A1," + row + "\n")).get(0);
    }

    private static Optional<String> ask(Pupil pupil) {
        return pupil.told().orElseThrow().ask().map(Question::id);
    }

    @ParameterizedTest
    @CsvSource({
        "'Art, History, French',three-or-more",
        "'Art; History; French; Maths',three-or-more",
        "'Art, History',two",
        "Maths and Art,two",
        "Art,one",
    })
    void how_many_there_are_follows_from_a_cell_that_names_each(String subjects, String count) throws IOException {
        var pupil = told("a-levels,England,A levels,\"" + subjects + "\",06/2028,abb-or-better");

        assertThat(ask(pupil)).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString()).contains("a-level-count=" + count);
        assertThat(pupil.guesses())
                .filteredOn(it -> it.question().id().equals("a-level-count"))
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another-subject",
                "maths; One or more other subjects",
                "English; English literature",
                "Maths; another-subject; Art"
            })
    void how_many_there_are_is_asked_where_a_cell_does_not_name_each(String subjects) throws IOException {
        assertThat(ask(told("a-levels,England,A levels,\"" + subjects + "\",06/2028,ABB")))
                .contains("a-level-count");
    }

    @Test
    void a_number_that_is_said_counts_more_than_how_many_are_named() throws IOException {
        var pupil = OwnTableTest.told(OwnTableTest.of(HEADER.strip() + ",a-level-count\n"
                        + "A1,a-levels,England,A levels,\"Art, French\",06/2028,ABB,3\n"))
                .get(0);

        assertThat(pupil.told().orElseThrow().page().toString()).contains("a-level-count=three-or-more");
    }

    @Test
    void the_number_of_one_question_is_asked_by_the_next() {
        var counting = TheRules.all().stream().flatMap(book -> book.questions().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .flatMap(choice -> AllNames.of(book).countedBy(choice).stream()
                        .map(counted -> counted.id() + " by " + choice.id())));

        assertThat(counting).containsExactly("subjects by a-level-count");
    }

    @ParameterizedTest
    @CsvSource({
        "BTEC Engineering + A level Maths,btec,maths-in-it=full",
        "BTEC Engineering & A level maths,btec,maths-in-it=full",
        "BTEC Engineering (A level maths),btec,maths-in-it=full",
        "IB (HL Maths; HL Physics),baccalaureate,maths-in-it=full&physics-in-it=full",
        "IB with HL Physics,baccalaureate,physics-in-it=full",
        "T Level and A level Physics,t-level,physics-in-it=full",
        "'A levels: Maths, Physics',a-levels,subjects=maths&subjects=physics",
    })
    void what_stands_beside_an_answer_answers_the_question_that_asks_it(String cell, String option, String answers)
            throws IOException {
        var pupil = OwnTableTest.told(OwnTableTest.of("code,stage,where,school-qualification,maths-in-it\n"
                        + "A1,a-levels,England,\"" + cell + "\"," + (answers.startsWith("physics") ? "no" : "") + "\n"))
                .get(0);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.notUsed()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString())
                .contains("school-qualification=" + option)
                .contains(answers);
    }

    @Test
    void what_stands_beside_an_answer_and_nothing_comes_of_is_told() throws IOException {
        var pupil = told("a-levels,England,BTEC Engineering + A level Music,,06/2028,");

        assertThat(pupil.told().orElseThrow().page().toString()).contains("school-qualification=btec");
        assertThat(pupil.notUsed())
                .extracting(NotUsed::sentence)
                .containsExactly("“A level Music” under “school-qualification” was not used: no question asks for it.");
    }

    @Test
    void a_program_is_refused_a_row_of_which_something_was_not_used() throws IOException {
        var pupil = SpreadsheetHabitsTest.told(
                        HEADER + "A1,a-levels,England,BTEC Engineering + A level Music,,06/2028,\n")
                .get(0);

        assertThat(pupil.told()).isEmpty();
        assertThat(pupil.wrong()).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo("Line 2, column 4 (school-qualification)");
            assertThat(it.says()).startsWith("“A level Music” stands beside an answer");
        });
    }

    @Test
    void an_answer_to_a_question_that_does_not_come_to_a_pupil_is_told() throws IOException {
        var pupil = told("a-levels,England,btec,\"Maths, Physics\",06/2028,");

        assertThat(pupil.notUsed())
                .extracting(NotUsed::sentence)
                .containsExactly("The answer to “subjects” was not used: nothing depends on it so far.");
    }

    @ParameterizedTest
    @CsvSource({
        "btec,A level Maths,maths-in-it=full,''",
        "btec,'A level Maths, Art',maths-in-it=full,Art",
        "IB,'HL Maths, HL Physics, English',maths-in-it=full&physics-in-it=full,English",
    })
    void what_stands_under_a_question_that_does_not_come_to_a_pupil_answers_the_one_that_does(
            String qualification, String subjects, String answers, String rest) throws IOException {
        var pupil = told("a-levels,England," + qualification + ",\"" + subjects + "\",06/2028,");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString()).contains(answers);
        assertThat(pupil.notUsed())
                .extracting(NotUsed::sentence)
                .isEqualTo(
                        rest.isEmpty()
                                ? List.of()
                                : List.of("“" + rest + "” under “subjects” was not used: no question asks for it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Manchester", "tbc"})
    void whoever_has_not_said_goes_on_with_what_the_rules_have_for_that_and_is_asked_it(String where)
            throws IOException {
        var pupil = told("a-levels," + where + ",A levels,\"Maths, Physics, Art\",06/2028,ABB");

        assertThat(ask(pupil)).isEmpty();
        assertThat(pupil.supposed()).singleElement().satisfies(it -> {
            assertThat(it.question().id()).isEqualTo("where");
            assertThat(it.answer()).isEqualTo("Anywhere, or I'm not sure yet");
        });
        assertThat(pupil.told().orElseThrow().toAsk())
                .extracting(Question::id)
                .first()
                .isEqualTo("where");
    }

    /** In November 2026, Year 12 leads to the summer of 2028. */
    @ParameterizedTest
    @CsvSource({
        "Y12,Jul 2027,August 2028,2027-07",
        "Y13,Jul 2029,August 2027,2029-07",
        "Year 10,07/2028,August 2030,2028-07",
        "12,2027,August 2028,2027-08",
        "Y12,27,August 2028,2027-08",
    })
    void a_year_at_school_and_a_day_of_finishing_that_do_not_go_together_are_asked_back(
            String stage, String finish, String end, String date) throws IOException {
        var row = stage + ",England,A levels,\"Maths, Physics, Art\",%s,ABB";
        var pupil = told(row.formatted(finish));

        assertThat(pupil.wrong()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("a-levels-finish");
            assertThat(it.says())
                    .isEqualTo("“" + finish + "” does not go with “" + stage + "”, as that leads to " + end
                            + ". Mend one of the two, or write " + date + "-sure if both are right");
        });
        assertThat(told(row.formatted(date + "-sure")).wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Y12,Jul 2028", "Y13,2027", "Year 11,Summer 2029", "Y12,28", "S5,June 2027", "U6,2028", "a-levels,2029"
    })
    void a_year_at_school_and_a_day_that_can_both_be_right_are_taken_as_they_are(String stage, String finish)
            throws IOException {
        assertThat(told(stage + ",England,A levels,\"Maths, Physics, Art\"," + finish + ",ABB")
                        .wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jul 27 then gap yr,2027-07,then gap yr",
        "2027 (gap year),2027-08,gap year",
        "2027 gap yr,2027-08,gap yr",
        "'July 2027, deferred entry 2028',2027-07,deferred entry 2028",
        "27 June 2027 - gap year,2027-06-27,gap year",
    })
    void of_a_day_with_what_comes_after_it_the_day_counts_and_the_rest_is_told(String cell, String day, String rest)
            throws IOException {
        var pupil = told("Y13,England,A levels,\"Maths, Physics, Art\",\"" + cell + "\",ABB");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString()).contains("a-levels-finish=" + day);
        assertThat(pupil.notUsed()).extracting(NotUsed::words).containsExactly(Optional.of(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap year then 2028",
                "Jul 27 or 28",
                "July 2027 perhaps",
                "July 2027 or 2028 after gap year",
                "2027 if no gap year",
                "July 2027 deferred to 2028"
            })
    void a_day_with_words_that_may_change_it_is_asked_back(String cell) throws IOException {
        var pupil = told("Y13,England,A levels,\"Maths, Physics, Art\"," + cell + ",ABB");

        assertThat(pupil.wrong()).extracting(WrongCell::name).containsExactly("a-levels-finish");
    }

    @Test
    void more_grades_than_subjects_are_asked_back() throws IOException {
        var pupil = told("Y12,England,A levels,\"Core Maths, Biology, Chem\",2028,BCC");

        assertThat(pupil.wrong()).singleElement().satisfies(it -> assertThat(it.says())
                .isEqualTo("“BCC” has 3 grades, and “Biology, Chem” would have 2. Mend one of the two, or write one of"
                        + " these: abb-or-better, below-abb"));
        assertThat(pupil.notUsed()).extracting(NotUsed::words).contains(Optional.of("Core Maths"));
    }

    /** Nobody asks the grades of a BTEC: they need not be mended. */
    @ParameterizedTest
    @CsvSource({"BTEC Ext Dip Engineering,DDM", "T Level Healthcare Science,Distinction"})
    void what_cannot_be_read_and_nobody_asks_of_this_pupil_is_left_out_and_told(String course, String grades)
            throws IOException {
        var pupil = told("Y12,England,," + course + ",2028," + grades);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.notUsed())
                .extracting(NotUsed::sentence)
                .containsExactly("“" + grades + "” under “a-level-grades” was not used: no question asks for it.");
    }

    private static Pupil forAll(String row, String... answers) throws IOException {
        var told = new ArrayList<Pupil>();
        var book = TheRules.book();
        new Cohort(
                        book,
                        LocalDate.of(2026, 11, 28),
                        Optional.empty(),
                        Optional.empty(),
                        Slips.LEAVE_OUT_THE_CELL,
                        ForAll.read(List.of(answers), java.util.Map.of(), book),
                        10)
                .tell(OwnTableTest.of(HEADER + "A1," + row + "\n").rows(book), told::add);
        return told.get(0);
    }

    @Test
    void an_answer_for_all_is_that_of_whoever_says_nothing_else_and_is_told() throws IOException {
        var pupil = forAll(
                "Y12,,,\"Maths, Physics, Art\",,ABB",
                "school-qualification=a-levels",
                "where=wales",
                "a-levels-finish=08/2028");

        assertThat(ask(pupil)).isEmpty();
        assertThat(pupil.supposed())
                .containsExactly(
                        new Supposed(question("where"), "Wales", true),
                        new Supposed(question("school-qualification"), "A levels", true),
                        new Supposed(question("a-levels-finish"), "August 2028", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTEC Ext Dip Engineering", "BTEC Nat Dip", "'Highers: Maths A, Physics A'", "AH Maths"})
    void an_answer_for_all_is_not_that_of_whoever_may_say_another(String said) throws IOException {
        var pupil = forAll("Y12,England,,\"" + said.replace("'", "") + "\",2028,", "school-qualification=a-levels");

        assertThat(pupil.supposed()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString()).doesNotContain("school-qualification=a-levels");
    }

    @ParameterizedTest
    @CsvSource({
        "'BTEC Applied Science, Core Maths',maths-in-it",
        "'BTEC Engineering (Maths)',maths-in-it",
        "'Core Maths, BTEC Sport',maths-in-it",
        "'BTEC Applied Science, Chemistry',physics-in-it",
        "'T Level Engineering, Electronics',physics-in-it",
    })
    void an_answer_for_all_is_not_that_of_whoever_has_a_cell_that_names_what_is_asked(String cell, String asked)
            throws IOException {
        var row = "Y12,England,,\"" + cell + "\",2028,";
        var pupil = forAll(row, "maths-in-it=units", "physics-in-it=none");

        assertThat(pupil.supposed()).noneMatch(it -> it.question().id().equals(asked));
        assertThat(pupil.lacking())
                .filteredOn(it -> it.question().id().equals(asked))
                .singleElement()
                .satisfies(it -> assertThat(it.apart().orElseThrow().said()).isEqualTo("“" + cell + "”"));
    }

    @Test
    void of_a_long_cell_the_part_that_names_what_is_asked_is_quoted() throws IOException {
        var pupil = told(
                "Y12,England,,\"BTEC Level 3 National Extended Certificate in Applied Science, Core Maths\",2028,");

        assertThat(pupil.lacking())
                .filteredOn(it -> it.question().id().equals("maths-in-it"))
                .singleElement()
                .satisfies(it -> assertThat(it.apart().orElseThrow().said())
                        .isEqualTo("“BTEC Level 3 National Extended Certifica… Core Maths”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art, French ?", "Art, French, not sure", "Art; unsure; French", "Art, French, ?"})
    void of_a_list_that_may_go_on_what_it_names_counts_and_how_many_there_are_is_not_sure(String cell)
            throws IOException {
        var pupil = told("Y12,England,A levels,\"" + cell + "\",2028,ABB");

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.notUsed()).isEmpty();
        assertThat(pupil.told().orElseThrow().page().toString())
                .contains("subjects=another-subject", "a-level-count=not-sure");
        assertThat(pupil.guesses())
                .filteredOn(it -> it.question().id().equals("a-level-count"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.words()).isEqualTo(cell);
                    assertThat(it.isInDoubt()).isTrue();
                });
    }

    @Test
    void where_nobody_asks_how_many_there_are_that_a_list_may_go_on_is_told() throws IOException {
        var pupil = told("Y12,England,A levels,\"Maths, Physics, not sure\",2028,");

        assertThat(pupil.told().orElseThrow().page().toString()).contains("subjects=maths&subjects=physics");
        assertThat(pupil.notUsed()).extracting(NotUsed::words).contains(Optional.of("not sure"));
    }

    @Test
    void all_that_a_class_has_not_said_is_told_in_one_round() throws IOException {
        var told = new ArrayList<Pupil>();
        var book = TheRules.book();
        var cohort = new Cohort(
                book, LocalDate.of(2026, 11, 28), Optional.empty(), Optional.empty(), Slips.LEAVE_OUT_THE_CELL, 10);
        cohort.tell(
                OwnTableTest.of("code,stage,subjects\nA1,Y12,\"Maths, Physics\"\nA2,Y13,Maths\n")
                        .rows(book),
                told::add);

        assertThat(Lacking.of(told, book))
                .extracting(it -> it.question().id())
                .as("when school ends follows from the year")
                .containsExactly("where", "school-qualification", "a-level-grades");
    }

    private static Question question(String id) {
        return TheRules.book().questions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_supposes_an_answer_for_a_program() throws IOException {
        var pupil = SpreadsheetHabitsTest.told(HEADER + "A1,a-levels,,A levels,\"Maths, Physics, Art\",06/2028,ABB\n")
                .get(0);

        assertThat(ask(pupil)).contains("where");
        assertThat(pupil.supposed()).isEmpty();
    }

    @Test
    void nobody_supposes_an_answer_where_the_rules_have_none_for_whoever_does_not_know() throws IOException {
        var pupil =
                OwnTableTest.told(OwnTableTest.of("code,where\nA1,England\n")).get(0);

        assertThat(ask(pupil)).contains("stage");
        assertThat(Stream.of("stage", "school-qualification")).allSatisfy(id -> assertThat(pupil.supposed())
                .noneMatch(it -> it.question().id().equals(id)));
    }
}
