package pathwaycheck.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/** Somebody who comes back learns what changed, though nobody kept the old report. */
@BesideOthers
class ReceiptTest {

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void what_is_written_can_be_read_and_the_same_report_has_no_news(Person person) {
        var report = report(person);
        var read = Receipt.read(Receipt.of(report).toString()).orElseThrow();

        assertThat(read).isEqualTo(Receipt.of(report));
        assertThat(read.since(report).isNothing()).isTrue();
        assertThat(read.since(report).rulesChanged()).isFalse();
    }

    @Test
    void a_day_that_has_passed_since_is_news() {
        var then = Receipt.of(report(STUDENT));
        var later = report(STUDENT.on(LocalDate.of(2027, 8, 1)));

        var since = then.since(later);

        assertThat(since.day()).isEqualTo(STUDENT.asOf());
        assertThat(since.changes())
                .filteredOn(change -> change.id().equals("degree-for-direct-entry"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.was()).isEqualTo(Status.ON_COURSE);
                    assertThat(change.is()).isEqualTo(Status.MET);
                });
        // The window of January 2027 is over by then: the place comes a year later, and so does all else.
        assertThat(since.goalWas()).hasValue(YearMonth.of(2030, 9));
        assertThat(later.report().goal().atBest().map(YearMonth::from)).hasValue(YearMonth.of(2031, 9));
        assertThat(since.goalMoved()).isTrue();
    }

    @Test
    void a_window_that_was_published_or_has_moved_is_news_though_nobody_stands_otherwise() {
        // In the window that is expected the same person stands the same, and is to look today.
        var then = Receipt.of(report(STUDENT));
        var moved = new Receipt(
                then.day(),
                then.hash(),
                then.about(),
                then.letters(),
                then.goal(),
                "00000000",
                then.sums(),
                then.page(),
                then.career(),
                then.answers(),
                then.toApplyIn());

        var since = moved.since(report(STUDENT));

        assertThat(since.restMoved()).isTrue();
        assertThat(since.changes()).isEmpty();
        assertThat(since.isNothing()).isFalse();
    }

    /** By the same rules, with the same days: it opened, or the day by which to apply is over. */
    @ParameterizedTest
    @CsvSource({
        "A student predicted a 2:1 in July 2027 can apply in the next window, 2027-01-05, 2027-01-06, true",
        "A student predicted a 2:1 in July 2027 can apply in the next window, 2027-01-16, 2027-01-17, true",
        "A student predicted a 2:1 in July 2027 can apply in the next window, 2026-12-10, 2026-12-11, false",
        "'A student of maths, physics and history with good predictions is on course', 2027-01-13, 2027-01-14, true",
        "'A student of maths, physics and history with good predictions is on course', 2026-11-22, 2027-03-10, true",
        "'A student of maths, physics and history with good predictions is on course', 2027-02-01, 2027-03-10, false"
    })
    void what_is_told_otherwise_of_a_window_because_a_day_has_passed_is_news(
            String name, LocalDate then, LocalDate now, boolean isNews) {
        var person = Person.called(name);

        var since = Receipt.of(report(person.on(then))).since(report(person.on(now)));

        assertThat(since.restMoved()).isEqualTo(isNews);
        assertThat(since.isNothing()).isEqualTo(!isNews);
    }

    @Test
    void another_answer_in_the_heading_is_news_though_nobody_stands_otherwise() {
        var glance = report(STUDENT);
        var report = glance.report();
        var then = Receipt.of(glance);
        var headed = new Report(
                report.career(),
                report.asOf(),
                Optional.empty(),
                report.next(),
                report.goal(),
                report.way(),
                report.secondPlan(),
                report.ideas(),
                report.steps(),
                report.stillOpen(),
                report.answers(),
                report.version(),
                report.hash());

        assertThat(then.since(new AtAGlance(
                                headed,
                                glance.by(),
                                glance.legs(),
                                glance.waysIn(),
                                glance.standings(),
                                glance.ideas(),
                                glance.worse(),
                                glance.ask(),
                                glance.sources()))
                        .restMoved())
                .isTrue();
    }

    @Test
    void whoever_reached_the_goal_was_not_without_a_date() {
        var registered = report(Person.called("A registered Clinical Scientist who wants no more is at the goal"));

        assertThat(Receipt.of(registered).toString()).contains(".reached.");
    }

    @Test
    void rules_that_changed_are_news_even_where_nothing_else_did() {
        var report = report(STUDENT);
        var receipt = Receipt.of(report);
        var ofOtherRules = new Receipt(
                receipt.day(),
                "000000",
                receipt.about(),
                receipt.letters(),
                receipt.goal(),
                receipt.rest(),
                receipt.sums(),
                receipt.page(),
                receipt.career(),
                receipt.answers(),
                receipt.toApplyIn());

        assertThat(ofOtherRules.since(report).rulesChanged()).isTrue();
        assertThat(ofOtherRules.since(report).isNothing()).isTrue();
    }

    @Test
    void letters_of_other_requirements_are_not_taken_for_those_of_ours() {
        var report = report(STUDENT);
        var receipt = Receipt.of(report);
        var ofOthers = new Receipt(
                receipt.day(),
                receipt.hash(),
                "00000000",
                receipt.letters().replace('m', 'n'),
                receipt.goal(),
                receipt.rest(),
                receipt.sums(),
                receipt.page(),
                receipt.career(),
                receipt.answers(),
                receipt.toApplyIn());

        var since = ofOthers.since(report);

        assertThat(since.isComparable()).isFalse();
        assertThat(since.changes()).isEmpty();
        assertThat(since.isNothing()).isFalse();
    }

    @Test
    void every_status_has_a_letter_of_its_own() {
        var report = report(STUDENT);
        var letters = report.report().steps().stream()
                .flatMap(step -> step.requirements().stream())
                .map(RequirementReport::status)
                .distinct()
                .count();

        assertThat(Receipt.of(report).letters().chars().distinct().count()).isEqualTo(letters);
    }

    @Test
    void it_is_short_enough_for_an_address_that_people_pass_on() {
        var report = report(STUDENT);
        var requirements = report.report().steps().stream()
                .mapToInt(step -> step.requirements().size())
                .sum();

        // A day, three sums and a month are 44 characters; the rest is a letter and a sum for each requirement,
        // three sums more, each window, the page, and the career.
        assertThat(Receipt.of(report).toString())
                .hasSize(44
                        + 4 * requirements
                        + ".".length()
                        + 3 * 3
                        + ".".length()
                        + 8 * Receipt.of(report).sums().orElseThrow().windows().size()
                        + ".zzzzzz".length()
                        + ".zzz".length()
                        + ".direct-entry-england-2027".length());
        assertThat(Person.everybody())
                .allSatisfy(person ->
                        assertThat(Receipt.of(report(person)).toString()).hasSizeLessThan(256));
    }

    @Test
    void an_older_one_without_sums_is_read_and_says_that_it_cannot_tell_everything() {
        var report = report(STUDENT);
        var receipt = Receipt.of(report).toString();
        var older = receipt.replaceFirst("(?:\\.[0-9a-z]+){4}(\\.direct-entry-england-2027)$", "$1");
        var ofOtherRules = older.replaceFirst("\\.[0-9a-f]{6}\\.", ".000000.");

        assertThat(older).hasSizeLessThan(receipt.length());
        assertThat(Receipt.read(older).orElseThrow().since(report).isNothing()).isTrue();
        assertThat(Receipt.read(ofOtherRules).orElseThrow().since(report).isWhole())
                .isFalse();
        assertThat(Receipt.read(ofOtherRules).orElseThrow().since(report).isNothing())
                .isFalse();
    }

    /** It tells nothing of what follows from the day, so on another day it cannot say that nothing changed. */
    @Test
    void an_older_one_without_the_page_is_read_and_on_another_day_says_that_it_cannot_tell_everything() {
        var receipt = Receipt.of(report(STUDENT)).toString();
        var older = Receipt.read(
                        receipt.replaceFirst("\\.[0-9a-z]{6}\\.[0-9a-z]{3}(\\.direct-entry-england-2027)$", "$1"))
                .orElseThrow();

        assertThat(older.page()).isEmpty();
        assertThat(older.sums()).isEmpty();
        assertThat(older.since(report(STUDENT)).isNothing()).isTrue();
        assertThat(older.since(report(STUDENT.on(STUDENT.asOf().plusDays(1)))).isWhole())
                .isFalse();
    }

    @Test
    void an_older_one_does_not_say_of_which_career_it_is_and_is_taken_for_one_of_ours() {
        var receipt = Receipt.of(report(STUDENT));
        var older = Receipt.read(receipt.toString().replaceFirst("\\.[0-9a-z]{3}(\\.direct-entry-england-2027)$", "$1"))
                .orElseThrow();
        var others = Person.everybody()
                .filter(it -> it.ruleBook().career() != STUDENT.ruleBook().career())
                .findFirst()
                .orElseThrow()
                .ruleBook()
                .career();

        assertThat(older.career()).isEmpty();
        assertThat(older.since(report(STUDENT)).isNothing()).isTrue();
        assertThat(older.isOf(others)).isTrue();
        assertThat(receipt.isOf(others)).isFalse();
        assertThat(receipt.isOf(STUDENT.ruleBook().career())).isTrue();
    }

    /** The window of a way beside the person's own, and when to begin to prepare. */
    @ParameterizedTest
    @CsvSource({"wales, 2027-01-02, 2027-01-07", "england, 2026-12-08, 2026-12-24"})
    void what_a_day_changes_of_another_way_and_of_preparations_is_news(String where, LocalDate then, LocalDate now) {
        assertIsNews(
                "stage=graduate&degree-kind=honours&degree-subject=electrical&degree-class=first&higher-degree=none"
                        + "&other-course=none&work=outside&experience=none&wants-chartered=not-interested&where="
                        + where,
                then,
                now);
    }

    @Test
    void places_that_are_left_after_the_start_are_news_once_the_last_day_to_ask_is_over() {
        assertIsNews(
                "stage=left-school&where=england&school-qualification=a-levels&finished=finished&subjects=maths"
                        + "&subjects=physics&subjects=another-subject&a-level-grades=abb-or-better&work=outside"
                        + "&experience=none",
                LocalDate.of(2027, 10, 18),
                LocalDate.of(2027, 10, 19));
    }

    private static final String LOWER_SECOND = "stage=graduate&where=wales&degree-kind=honours"
            + "&degree-subject=electrical&degree-class=lower-second&higher-degree=none&other-course=none&work=outside"
            + "&experience=placement&wants-chartered=not-interested";

    /** Of a remedy that is not planned with, its day has passed; of one that is, the latest day is a year later. */
    @ParameterizedTest
    @CsvSource({"2027-01-13, 2027-01-14", "2027-07-31, 2027-08-01"})
    void what_only_the_full_report_tells_otherwise_is_news(LocalDate then, LocalDate now) {
        assertIsNews(LOWER_SECOND, then, now);
    }

    /** When to begin is told in full, whether it is near or far. */
    @ParameterizedTest
    @CsvSource({"2027-09-23, 2027-09-24", "2027-09-30, 2027-10-01"})
    void what_no_page_tells_otherwise_is_no_news(LocalDate then, LocalDate now) {
        var since = since(
                "stage=graduate&where=england&degree-kind=honours&degree-subject=electrical&degree-class=first"
                        + "&higher-degree=none&other-course=none&work=outside&experience=none"
                        + "&wants-chartered=not-interested",
                then,
                now);

        assertThat(since.restMoved()).isFalse();
        assertThat(since.isNothing()).isTrue();
    }

    private static void assertIsNews(String answers, LocalDate then, LocalDate now) {
        var since = since(answers, then, now);

        assertThat(since.restMoved()).isTrue();
        assertThat(since.isNothing()).isFalse();
    }

    private static ChangesSince since(String answers, LocalDate then, LocalDate now) {
        var person = new Person(
                TheRules.book(),
                "somebody",
                then,
                Answers.read(TheRules.book().questions(), Query.read(answers)).answers());

        return Receipt.of(report(person)).since(report(person.on(now)));
    }

    /** Each answer by itself, changed or left out: only what was answered since is no other answer. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void it_knows_the_answers_that_it_was_told_on_from_others(Person person) {
        var questions = person.ruleBook().questions();
        var written = Receipt.of(report(person)).on(questions, person.answers()).toString();
        var told = Receipt.read(written).orElseThrow();

        assertThat(told).hasToString(written);
        assertThat(written).hasSizeLessThan(255);
        assertThat(told.isOn(questions, person.answers())).isTrue();
        assertThat(told.isOnFewerThan(questions, person.answers())).isFalse();
        assertThat(person.asked()).isNotEmpty().allSatisfy(question -> {
            var fewer = person.answers().without(question);
            assertThat(told.isOn(questions, fewer)).isFalse();
            assertThat(Receipt.of(report(person)).on(questions, fewer).isOnFewerThan(questions, person.answers()))
                    .isTrue();
            assertThat(told.isOn(questions, person.answers().with(question, otherThan(person, question))))
                    .as(question.id())
                    .isFalse();
        });
    }

    private static Answer otherThan(Person person, Question question) {
        var given = person.answers().to(question);
        return question instanceof Choice choice
                ? choice.options().stream()
                        .map(option -> new Answer.Chosen(Set.of(option)))
                        .filter(answer -> !given.equals(Optional.of(answer)))
                        .findFirst()
                        .orElseThrow()
                : Answer.On.day(LocalDate.of(2031, 1, 2));
    }

    /** Mail programs break a line, and leave out what stands behind it. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.Telling#orEverybody")
    void one_that_was_cut_is_not_taken_for_whole(Person person) {
        var whole = Receipt.of(report(person)).toString();

        for (var length = whole.length() - 1; length > 0; length--) {
            assertThat(Receipt.read(whole.substring(0, length))
                            .filter(it -> it.page().isPresent()))
                    .as(whole.substring(0, length))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "never",
                "2027-02-30.abcdef.00000000.m.none.00000000",
                "2027-02-20.abcdef.00000000.z.none.00000000",
                "2027-02-20.ABCDEF.00000000.m.none.00000000",
                "2027-02-20.abcdef.00000000..none.00000000",
                "2027-02-20.abcdef.00000000.m.2027-13.00000000",
                "2027-02-20.abcdef.00000000.m.none.00000000 ",
                "2027-02-20.abcdef.00000000.m.none.00000000\n",
                "2027-02-20.abcdef.00000000.m.none.00000000.",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000000",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000000.no",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000000.0000000",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000.none",
                "2027-02-20.abcdef.00000000.mm.none.00000000.000000000.none",
                "2027-02-20.abcdef.00000000.m.none.00000000.00000000A.none",
                "2027-02-20.abcdef.00000000.m.none.00000000.none",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000000000.none.none",
                "2027-02-20.abcdef.00000000.m.none.00000000.000000000000.none.000000",
                "2027-02-20.abcdef.00000000.m.none.00000000.direct-entry",
                "2027-02-20.abcdef.00000000.m.none.00000000.direct-entry-27"
            })
    void what_we_never_wrote_is_not_read(String line) {
        assertThat(Receipt.read(line)).isEmpty();
    }

    @Test
    void a_note_of_ten_thousand_letters_is_not_read() {
        assertThat(Receipt.read("2027-02-20.abcdef.00000000." + "m".repeat(10_000) + ".none.00000000"))
                .isEmpty();
    }

    private static AtAGlance report(Person person) {
        return person.atAGlance();
    }
}
