package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.address.Query;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.report.Next;
import pathwaycheck.report.Report;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.verdict.Assessment;

/** What a plan must never tell anybody is found where it is told: each kind is planted here. */
class PlanPromisesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copy() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: 3 months to 6 months\n      keeps-busy: yes");
    }

    @Test
    void two_courses_at_once_are_found_though_nobody_wrote_that_they_need_somebody_free() {
        rules.replace(
                        "requirements/swim.yaml",
                        "  if-not-met: Learn first aid.\n",
                        "  if-not-met: Learn first aid.\n  remedies:\n    - id: bandages\n"
                                + "      do: Take a course in first aid.\n      starts: each 1 April\n"
                                + "      takes: 3 months\n      keeps-busy: yes\n"
                                + "      gives: { skills: [bandage, revive] }\n      link: club\n"
                                + "      sources: [club]\n")
                .replace("requirements/work.yaml", "after: [swims-well]", "after: [swims-well, knows-first-aid]");

        assertThat(findings(Finding.Kind.BUSY_TWICE)).anySatisfy(finding -> assertThat(finding.says())
                .contains("Take a course.", "Take a course in first aid.", "more than all of somebody's time"));
    }

    @Test
    void a_course_during_somebody_s_own_is_found() {
        rules.replace(
                "questions.yaml",
                "if-missing: Enter when your course ends\n      answer: date",
                "if-missing: Enter when your course ends\n      answer: date\n      keeps-busy: { with: your course,"
                        + " for: { stage: learner } }");

        assertThat(findings(Finding.Kind.BUSY_TWICE))
                .anySatisfy(finding -> assertThat(finding.says()).contains("“I learn to swim”", "your course"));
    }

    @Test
    void a_better_badge_that_closes_the_way_is_found() {
        rules.replace("requirements/swim.yaml", "at-least: silver", "at-least: gold")
                .replace("requirements/swim.yaml", "gives: { badge: silver,", "gives: { badge: gold,")
                .replace(
                        "requirements/swim.yaml",
                        "do: Take a course.",
                        "do: Take a course.\n      for: { badge: { one-of: [bronze, gold] } }");

        assertThat(findings(Finding.Kind.BETTER_ANSWER_WORSE)).singleElement().satisfies(finding -> assertThat(
                        finding.says())
                .contains("“Bronze”", "with a better answer to `badge`: “Silver”"));
    }

    @Test
    void a_day_that_is_over_and_passed_over_is_found() {
        var passed = plan("stage=swimmer", "badge=silver", "skills=none", "course-ends=2026-10");
        var other = plan("stage=swimmer", "badge=gold", "skills=none", "course-ends=2027-10");

        assertThat(broken(passed, Report.of(passed))).isEmpty();
        assertThat(broken(passed, Report.of(other))).containsExactly(Finding.Kind.PASSED_DAY_UNSAID);
    }

    @Test
    void what_cannot_be_begun_yet_is_found_as_the_next_thing() {
        var book = rules.replace(
                        "requirements/swim.yaml",
                        "do: Take a course.",
                        "do: Take a course.\n      for: { badge: bronze }")
                .book();
        var answers = Answers.read(
                        book.questions(), Query.read("stage=swimmer&badge=gold&skills=none&course-ends=2027-07"))
                .answers();
        var plan = Plan.of(Assessment.of(book, answers, AS_OF));
        var report = Report.of(plan);
        var apply = report.way().get(0);

        assertThat(broken(plan, report)).isEmpty();
        assertThat(broken(plan, with(new Next.Do(apply), report))).containsExactly(Finding.Kind.NEXT_NOT_NOW);
        // It begins with preparing, in January 2028: more than a year away.
        assertThat(broken(plan, with(new Next.CarryOn(Optional.empty(), Optional.of(apply), List.of()), report)))
                .containsExactly(Finding.Kind.NEXT_NOT_NOW);
    }

    private List<Finding> findings(Finding.Kind kind) {
        return Proof.of(rules.book(), AS_OF, (done, all) -> {}).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static Plan plan(String... answers) {
        return Plan.of(Lifeguard.assess(AS_OF.toString(), answers));
    }

    private static List<Finding.Kind> broken(Plan plan, Report report) {
        var kinds = new ArrayList<Finding.Kind>();
        new PlanPromises(plan, report, (kind, about, with, says) -> kinds.add(kind)).check();
        return kinds;
    }

    private static Report with(Next next, Report report) {
        return new Report(
                report.career(),
                report.asOf(),
                report.headline(),
                next,
                report.goal(),
                report.way(),
                report.secondPlan(),
                report.ideas(),
                report.steps(),
                report.stillOpen(),
                report.answers(),
                report.version(),
                report.hash());
    }
}
