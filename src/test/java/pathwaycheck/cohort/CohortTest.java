package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Address;
import pathwaycheck.question.Option;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.ClassTable;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;
import pathwaycheck.visit.Reader;

/** A row of a class is told what the same answers in an address are told. */
@BesideOthers
class CohortTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    static Stream<RuleBook> careers() {
        return TheRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void everybody_in_one_table_is_told_what_their_own_address_says(RuleBook book) throws IOException {
        var people = Person.everybodyIn(book).toList();
        var told = new ArrayList<Pupil>();

        var sums = new Cohort(book, DAY, Optional.empty(), Optional.empty(), Slips.REFUSE_THE_ROW, 100)
                .tell(CsvRows.of(ClassTable.of(people), book.questions()), told::add);

        assertThat(told).hasSameSizeAs(people).hasSizeGreaterThan(10);
        var told200 = 0;
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var address = new Address("", person.answers().write(book.questions()));
            var pupil = told.get(i);
            var visit = Reader.QUESTIONS.read(book, address, DAY);
            if (visit.odd().isPresent()) {
                assertThat(pupil.wrong()).as(person.name()).hasSize(1);
                continue;
            }
            told200++;
            var it = pupil.told().orElseThrow(() -> new AssertionError(person.name() + ": " + pupil.wrong()));
            var here = visit.journey().assessment();
            assertThat(it.held())
                    .as(person.name())
                    .extracting(Held::status, Held::earliest, Held::latest)
                    .isEqualTo(book.requirements()
                            .map(one -> tuple(
                                    here.status(one),
                                    here.verdict(one).earliest(),
                                    here.verdict(one).latest()))
                            .toList());
            assertThat(it.held()).as(person.name()).allSatisfy(held -> assertThat(
                            held.openOn().isEmpty())
                    .as("who cannot tell yet is told on what that hangs")
                    .isEqualTo(held.status() != Status.CANNOT_TELL_YET));
            assertThat(it.ask()).isEqualTo(visit.journey().next());
            assertThat(it.page()).isEqualTo(visit.onwards());
            if (it.ask().isEmpty()) {
                var glance = visit.atAGlance();
                assertThat(it.answer()).contains(glance.report().opening());
                assertThat(it.next()).isEqualTo(NextInClass.toDo(glance.report().next(), here));
                assertThat(it.by()).isEqualTo(glance.by().map(Object::toString));
            }
        }
        assertThat(told200).isEqualTo(sums.told()).isGreaterThan(people.size() / 2);
    }

    @Test
    void whoever_answers_the_same_is_told_the_same() throws IOException {
        var told = SpreadsheetHabitsTest.told("code,stage\nA1,graduate\nA2,graduate\n");

        assertThat(told.get(1).told()).isEqualTo(told.get(0).told());
    }

    @Test
    void the_day_that_is_asked_for_stands_in_every_address() throws IOException {
        var told = new ArrayList<Pupil>();
        new Cohort(
                        TheRules.book(),
                        DAY,
                        Optional.of(LocalDate.of(2027, 2, 20)),
                        Optional.empty(),
                        Slips.REFUSE_THE_ROW,
                        100)
                .tell(CsvRows.of("code,stage\nA1,graduate\n", TheRules.book().questions()), told::add);

        assertThat(told.get(0).told().orElseThrow().page().toString()).contains("as-of=2027-02-20");
    }

    @Test
    void an_answer_that_all_try_comes_to_those_there_are_and_counts_who_would_meet_more() throws IOException {
        var sums = withPhysics("2028-06");

        var physics = sums.changes().stream()
                .filter(it -> it.requirement().id().equals("a-level-physics"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(physics.now(), physics.ifSo(), physics.more())).containsExactly(1, 8, 7);
        assertThat(sums.untouched()).isEqualTo(1);
        assertThat(sums.changes()).noneMatch(it -> it.requirement().id().equals("a-level-maths"));
    }

    @Test
    void whoever_finishes_before_they_could_begin_what_is_tried_is_not_counted_as_meeting_more() throws IOException {
        var sums = withPhysics("2027-06");

        assertThat(sums.changes()).isEmpty();
        assertThat(sums.untouched()).as("all but the one who has physics").isEqualTo(8);
    }

    /** Seven with maths, one with physics too, one who is not sure, if all took physics. */
    private static Sums withPhysics(String finish) throws IOException {
        var one = "a-levels,england,a-levels,%s,three-or-more," + finish + ",abb-or-better\n";
        var table = "code,stage,where,school-qualification,subjects,a-level-count,a-levels-finish,a-level-grades\n"
                + IntStream.range(0, 7)
                        .mapToObj(i -> "B" + i + "," + one.formatted("maths;chemistry"))
                        .collect(Collectors.joining())
                + "C1," + one.formatted("maths;physics")
                + "D1," + one.formatted("not-sure");
        var book = TheRules.book();
        return new Cohort(
                        book,
                        DAY,
                        Optional.empty(),
                        Optional.of(WhatIf.read("subjects=physics", book)),
                        Slips.REFUSE_THE_ROW,
                        100)
                .tell(CsvRows.of(table, book.questions()), pupil -> assertThat(pupil.wrong())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoes=43",
                "subjects=fysics",
                "subjects=",
                "subjects",
                "",
                "stage=degree;graduate",
                "subjects=physics;jam"
            })
    void what_is_no_answer_cannot_be_tried(String written) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> WhatIf.read(written, TheRules.book()))
                .isInstanceOf(NoCohort.class);
    }

    @ParameterizedTest
    @MethodSource("careers")
    void a_table_to_fill_in_has_a_column_for_every_question_and_is_one(RuleBook book) throws IOException {
        var rows = CsvRows.of(template(book, Optional.empty()), book.questions());

        assertThat(rows.columns().asked()).extracting(Column::question).isEqualTo(book.questions());
        assertThat(rows.next()).as("what shows how is nobody's").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void a_table_for_a_stage_has_every_column_that_anybody_of_that_stage_is_asked(RuleBook book) throws IOException {
        var asked = AskedOf.of(book);
        var first = book.questions().get(0);
        assertThat(asked.answers()).hasSizeGreaterThan(5);
        for (var option : asked.answers()) {
            var columns = CsvRows.of(template(book, Optional.of(option)), book.questions()).columns().asked().stream()
                    .map(Column::question)
                    .toList();
            Person.everybodyIn(book)
                    .filter(person -> person.answers()
                            .to(first)
                            .filter(answer -> first.write(answer).equals(List.of(option.id())))
                            .isPresent())
                    .forEach(person -> assertThat(columns)
                            .containsAll(Journey.replay(book, person.answers(), person.asOf()).asked().stream()
                                    .filter(question -> !question.isAfterReport())
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("careers")
    void the_example_in_a_table_to_fill_in_is_read_as_it_is_meant(RuleBook book) throws IOException {
        for (var option : AskedOf.of(book).answers()) {
            var table = template(book, Optional.of(option)).replace("\r\nexample,", "\r\nA1,");
            var told = new ArrayList<Pupil>();
            new Cohort(book, DAY, Optional.empty(), Optional.empty(), Slips.LEAVE_OUT_THE_CELL, 100)
                    .tell(CsvRows.of(table, book.questions()), told::add);

            assertThat(told).singleElement().satisfies(pupil -> {
                assertThat(pupil.wrong()).as(table).allMatch(it -> it.cell().isEmpty());
                assertThat(pupil.guesses()).isEmpty();
            });
        }
    }

    private static String template(RuleBook book, Optional<Option> first) throws IOException {
        var template = new StringWriter();
        Template.write(template, book, first);
        return template.toString();
    }

    @Test
    void what_comes_out_is_a_table_with_a_row_a_pupil_and_no_cell_that_is_a_formula() throws IOException {
        var out = new StringWriter();
        var book = TheRules.book();
        try (var table = new CsvTable(out, book, "https://example.org", 100)) {
            new Cohort(book, DAY, Optional.empty(), Optional.empty(), Slips.REFUSE_THE_ROW, 100)
                    .tell(CsvRows.of("code,stage\nA1,graduate\nA2,=HYPERLINK(1)\n", book.questions()), table::write);
        }

        var lines = out.toString().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("code,line,wrong,read-as,answer,ask-next");
        assertThat(lines[1]).startsWith("A1,2,,").contains(",https://example.org/clinical-engineer/");
        assertThat(lines[2]).contains("“=HYPERLINK(1)” is no answer here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void a_cell_that_begins_like_a_formula_leaves_with_a_mark_in_front(String cell) {
        assertThat(CsvTable.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void other_cells_leave_as_they_are() {
        assertThat(Stream.of("A1", "2027-06-14", "", "a=b", "'", "“=1”").map(CsvTable::cell))
                .containsExactly("A1", "2027-06-14", "", "a=b", "'", "“=1”");
    }

    @Test
    void a_code_is_found_again_among_a_hundred_thousand() {
        var codes = new Codes();
        for (var i = 1; i <= 100_000; i++) {
            assertThat(codes.before("P" + i, i)).isZero();
        }

        assertThat(codes.before("P77", 100_001)).isEqualTo(77);
        assertThat(codes.before("P100000", 100_001)).isEqualTo(100_000);
    }
}
