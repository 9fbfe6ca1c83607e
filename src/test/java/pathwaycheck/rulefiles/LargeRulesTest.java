package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.question.Answers;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.GrownRules;
import pathwaycheck.testing.rulebooks.HardRules;
import pathwaycheck.verdict.Journey;

/**
 * The largest rule books, and the hardest: they are followed, or refused with a sentence. Most of these would otherwise
 * never end, whatever the machine, as there are 10²⁰ ways through some of them.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void a_thousand_requirements_are_read_and_every_whole_is_told() {
        var grown = new GrownRules(1_000, 20);

        var book = grown.write(folder).book();

        assertThat(book.requirements()).hasSize(1_000);
        assertThat(report(book, grown.answersIn(book)).steps().stream().flatMap(step -> step.requirements().stream()))
                .hasSize(200);
    }

    @Test
    void three_hundred_questions_lead_to_a_report() {
        var grown = new GrownRules(300, 300);
        var book = grown.write(folder).book();

        var journey = Journey.replay(book, grown.answersIn(book), DAY);

        assertThat(journey.next()).isEmpty();
        assertThat(journey.asked()).hasSizeGreaterThan(200);
    }

    @Test
    void more_questions_than_a_file_holds_are_refused() {
        assertThat(new GrownRules(10, 5_000).write(folder).read().problems())
                .extracting(Problem::toString)
                .containsExactly("questions.yaml:1:1: the file is larger than 512 kilobytes, and no rule file is; look"
                        + " whether it is the right file, and take out what does not belong into it");
    }

    @Test
    void conditions_nested_to_the_limit_are_followed_to_the_bottom() {
        var book = HardRules.nested(folder, HardRules.NESTED).book();

        assertToldOnce(book, HardRules.DEEP);
    }

    @Test
    void one_level_more_is_refused() {
        assertThat(HardRules.nested(folder, HardRules.NESTED + 1).read().problems())
                .extracting(Problem::what)
                .containsExactly("this is nested more than 30 levels deep");
    }

    /** One question settles all, so the nine others at the bottom are not asked, and nothing is told of them. */
    @Test
    void however_many_ways_lead_to_a_part_it_is_told_once() {
        var book = HardRules.layers(folder, 10).book();

        assertToldOnce(book, 191 - 9);
    }

    private static void assertToldOnce(RuleBook book, int requirements) {
        assertThat(report(book, HardRules.nothing(book)).requirements())
                .extracting(RequirementReport::id)
                .hasSize(requirements)
                .doesNotHaveDuplicates();
        assertThat(Journey.replay(book, Answers.none(), DAY).next()).isPresent();
    }

    private static Report report(RuleBook book, Answers answers) {
        return Report.of(Journey.replay(book, answers, DAY));
    }
}
