package pathwaycheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * Lifeguards whose courses take all of their time: the one in swimming runs from 1 March for 3 to 6 months, the one in
 * first aid from 1 April for 3. Learners are busy until a course of their own ends. Places start each 1 June.
 */
class BusyTest {

    @TempDir
    private Path folder;

    private RuleBook book;

    @BeforeEach
    void write() {
        book = ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace(
                        "questions.yaml",
                        "if-missing: Enter when your course ends\n      answer: date",
                        "if-missing: Enter when your course ends\n      answer: date\n"
                                + "      keeps-busy: { with: your course, for: { stage: learner } }")
                .replace(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: 3 months to 6 months\n      keeps-busy: yes\n      needs-you-free: yes")
                .replace(
                        "requirements/swim.yaml",
                        "  if-not-met: Learn first aid.\n",
                        "  if-not-met: Learn first aid.\n  remedies:\n    - id: bandages\n"
                                + "      do: Take a course in first aid.\n      starts: each 1 April\n"
                                + "      takes: 3 months\n      keeps-busy: yes\n"
                                + "      needs-you-free: yes\n      gives: { skills: [bandage, revive] }\n"
                                + "      link: club\n      sources: [club]\n")
                .replace(
                        "requirements/work.yaml",
                        "after: [swims-well]",
                        "after: [swims-well, knows-first-aid]\n      needs-you-free: yes")
                .book();
    }

    @Test
    void a_course_waits_for_the_end_of_the_one_that_somebody_is_on() {
        var plan = plan("stage=learner", "badge=bronze", "course-ends=2028-04", "skills=bandage", "skills=revive");

        // It ends on 30 April 2028, after that year's start.
        assertThat(dated("course", plan).starts()).isEqualTo("2029-03-01");
    }

    @Test
    void a_place_waits_for_the_end_of_a_course_though_nothing_else_needs_it() {
        var plan = plan("stage=learner", "badge=foreign", "course-ends=2028-08", "skills=bandage", "skills=revive");

        assertThat(dated("apply", plan).starts()).isEqualTo("2029-06-01");
    }

    @Test
    void whoever_is_on_no_course_waits_for_none() {
        var plan = plan("stage=swimmer", "badge=bronze", "skills=bandage", "skills=revive");

        assertThat(dated("course", plan).starts()).isEqualTo("2027-03-01");
    }

    @Test
    void when_it_ends_is_asked_for_the_sake_of_what_needs_them_free() {
        var here = assess("stage=learner", "badge=bronze", "skills=bandage", "skills=revive");

        assertThat(new Asking(here).next().map(Question::id)).hasValue("course-ends");
        assertThat(Plan.of(here).remedies()).isEmpty();
    }

    @Test
    void two_courses_are_taken_one_after_the_other_and_what_comes_after_them_waits() {
        var plan = plan("stage=swimmer", "badge=bronze", "skills=call");

        assertThat(dated("course", plan).until()).isEqualTo("2027-06-01");
        assertThat(dated("bandages", plan).starts()).isEqualTo("2028-04-01");
        // Ready on 1 July 2028, a month after that year's start.
        assertThat(dated("apply", plan).starts()).isEqualTo("2029-06-01");
        assertThat(plan.atBest(requirement("place")).day()).hasToString("2029-06-01");
    }

    @Test
    void at_best_is_no_later_than_at_worst_though_courses_are_put_off() {
        var plan = plan("stage=swimmer", "badge=bronze", "skills=call");

        assertThat(plan.atBest(requirement("place")).day())
                .isLessThanOrEqualTo(plan.atWorst(requirement("place")).day());
    }

    private Plan plan(String... answers) {
        return Plan.of(assess(answers));
    }

    private Assessment assess(String... answers) {
        var read = Answers.read(book.questions(), Query.read(String.join("&", answers)));
        return Assessment.of(book, read.answers(), LocalDate.of(2026, 11, 22));
    }

    private Requirement requirement(String id) {
        return book.named(id).orElseThrow();
    }

    private static DatedRemedy dated(String id, Plan plan) {
        return plan.remedies().stream()
                .filter(dated -> dated.remedy().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan.remedies()));
    }

    @Test
    void a_course_that_another_one_puts_off_is_taken_once() {
        var plan = plan("stage=swimmer", "badge=bronze", "skills=call");

        assertThat(plan.remedies()).extracting(dated -> dated.remedy().id()).doesNotHaveDuplicates();
        assertThat(Report.of(plan).way())
                .allSatisfy(toDo -> assertThat(toDo.untilAtWorst().orElse(LocalDate.MAX))
                        .isAfterOrEqualTo(toDo.until().orElseThrow()));
    }
}
