package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Question;
import pathwaycheck.testing.BesideOthers;

/** A heading says one thing and its cells another: what an adviser's columns hold is seen in both. */
@BesideOthers
class HeadingsAndCellsTest {

    private static final String SIX = "A1,%s,Art\nA2,%s,Maths\nA3,%s,Art\nA4,%s,Art\nA5,%s,Art\nA6,%s,Art\n";

    private static OwnTable of(String sent) throws IOException {
        return OwnTable.of(sent, AClass.BOOK, Optional.empty());
    }

    private static String stages(OwnTable table) throws IOException {
        return OwnTableTest.told(table.asProposed(AClass.BOOK)).stream()
                .map(it -> it.told().orElseThrow().page().toString())
                .map(page -> page.replaceFirst(".*[?&]stage=([a-z-]+).*", "$1"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Yr", "Year", "Year group", "Yr Grp", "NC Year", "School year", "Form", "YEAR GROUP", "Nc Yr"})
    void a_number_alone_under_a_heading_for_years_at_school_is_such_a_year(String heading) throws IOException {
        var table = of("Code," + heading + ",subjects\n"
                + SIX.formatted("12", "13", "11", "9", "left Yr 12", "left (Jul 26)"));

        assertThat(table.perhapsAnswers()).singleElement().satisfies(it -> assertThat(
                        table.proposed(it).map(Question::id))
                .contains("stage"));
        assertThat(stages(table)).isEqualTo("a-levels a-levels choosing choosing left-school left-school");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tutor group", "Set", "Points", "Attendance", "Ethnic group", "Form tutor"})
    void a_number_under_another_heading_is_no_year(String heading) throws IOException {
        var table = of("Code," + heading + ",subjects\n" + SIX.formatted("12", "13", "11", "9", "12", "13"));

        assertThat(table.perhapsAnswers()).isEmpty();
    }

    @Test
    void years_under_one_heading_leave_the_others_to_what_they_hold() throws IOException {
        var table = of("code,Year,Form,Where\nA1,12,12A,6th form\nA2,11,11C,School\nA3,13,13B,NEET\n");

        assertThat(table.perhapsAnswers())
                .extracting(it ->
                        it.name() + " " + table.proposed(it).map(Question::id).orElse("?"))
                .containsExactly("Year stage", "Where ?");
    }

    @Test
    void a_column_of_which_no_cell_answers_what_its_heading_asks_is_asked_about_once_and_kept() throws IOException {
        var sent = "code,stage,Where\nA1,Y12,6th form\nA2,Y11,School\nA3,Y12,College\nA4,left,NEET\n";
        var table = of(sent);

        assertThat(table.perhapsAnswers()).singleElement().satisfies(it -> {
            assertThat(it.why())
                    .isEqualTo("Nothing in it answers “Where in the UK would you like to train?” Say what it holds,"
                            + " or leave it out.");
            assertThat(table.proposed(it)).isEmpty();
            assertThat(it.isLikeAnswers()).as("told in plain sight").isTrue();
        });
        assertThat(table.text()).isEqualTo(sent);
        assertThat(OwnTableTest.told(table))
                .allSatisfy(it -> assertThat(it.wrong()).isEmpty());
    }

    @Test
    void cells_that_answer_another_question_than_their_heading_asks_are_read_as_that() throws IOException {
        var table = of("code,Where,subjects\nA1,6th form,Maths\nA2,NEET,Art\nA3,College,Art\nA4,L6,Art\n");

        assertThat(table.perhapsAnswers()).singleElement().satisfies(it -> assertThat(
                        table.proposed(it).map(Question::id))
                .contains("stage"));
    }

    @Test
    void one_answer_or_only_a_cell_or_two_leave_a_heading_what_it_is() throws IOException {
        for (var cells : List.of("A1,London\nA2,England\nA3,Kent\nA4,Bath\n", "A1,London\nA2,Kent\n")) {
            assertThat(of("code,where\n" + cells).columns().asked())
                    .extracting(it -> it.question().id())
                    .containsExactly("where");
        }
    }

    @Test
    void a_column_that_is_not_to_be_read_stays_as_it_is_until_somebody_says_what_it_holds() throws IOException {
        var sent = "code,stage,Where\nA1,Y12,6th form\nA2,Y11,School\nA3,Y12,College\n";
        var left = OwnTable.of(sent, AClass.BOOK, Optional.of("3="));

        assertThat(left.text()).isEqualTo(sent);
        assertThat(left.notRead()).containsExactly(3);
        assertThat(left.keptAside()).extracting(LeftOut::name).containsExactly("Where");
        assertThat(left.perhapsAnswers()).isEmpty();
        assertThat(left.emptied()).isEmpty();
        assertThat(OwnTable.of(sent, AClass.BOOK, Optional.of("3=where"), List.of(), Set.of(3))
                        .notRead())
                .isEmpty();
    }

    /** It may say that they are none of those for whom somebody answers. */
    @Test
    void a_cell_that_is_not_read_sets_its_pupil_apart_from_an_answer_for_all() throws IOException {
        var left = OwnTable.of(
                "code,Where,subjects\nA1,6th form,Maths\nA2,NEET,Art\nA3,left (Jul 26),Art\nA4,?,Art\n",
                AClass.BOOK,
                Optional.of("2="));
        var pupils = new ArrayList<Pupil>();
        new Cohort(
                        AClass.BOOK,
                        LocalDate.of(2026, 11, 30),
                        Optional.empty(),
                        Optional.empty(),
                        Slips.LEAVE_OUT_THE_CELL,
                        ForAll.read(List.of("stage=a-levels"), Map.of(), AClass.BOOK),
                        100)
                .tell(left.rows(AClass.BOOK), pupils::add);

        assertThat(pupils.stream()
                        .filter(it -> it.supposed().stream().anyMatch(Supposed::isForAll))
                        .map(Pupil::code))
                .containsExactly("A1", "A4");
        assertThat(Lacking.of(pupils, AClass.BOOK).stream()
                        .filter(it -> it.question().id().equals("stage"))
                        .flatMap(it -> it.apart().stream())
                        .map(it -> it.pupil().code() + " "
                                + it.lack().apart().orElseThrow().said()))
                .containsExactly("A2 “NEET”", "A3 “left (Jul 26)”");
    }

    @Test
    void a_word_that_says_little_makes_no_heading_like_a_question() throws IOException {
        assertThat(of("code,stage,Other GCSEs,Other\nA1,Y12,\"Art 7\",x\n")
                        .columns()
                        .leftOut())
                .extracting(LeftOut::why)
                .containsOnly("We do not ask this.");
    }
}
