package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** What may be wrong with files that can be read is told with its place, too. */
class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void a_source_that_is_checked_on_a_day_to_come_is_told() {
        var kept = new Kept(Lifeguard.BOOK, Lifeguard.FOLDER, "lifeguard", false);

        assertThat(kept.asOf(TODAY)).isEmpty();
        assertThat(kept.asOf(TODAY.minusDays(1)))
                .extracting(Problem::toString)
                .containsExactly("sources.yaml:6:12: “club” is said to have been checked on 2026-11-22, and today is"
                        + " 2026-11-21; write the day on which you read the page");
    }

    @Test
    void an_example_that_is_told_something_else_is_told_where_it_stands() {
        var changed =
                ChangedRules.copyInto(folder, Lifeguard.FOLDER).replace("people.yaml", "next: pool", "next: badge");

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("people.yaml:24:9: The pool decides about a badge from abroad: ")
                .contains("; mend the rule, or what the example promises; what this person is told: /");
    }

    @Test
    void examples_that_one_rule_breaks_are_told_in_one_message_with_what_they_differ_about() {
        var changed = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("requirements/swim.yaml", "from: course-ends }", "from: course-ends, judged-by: pool }");

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("people.yaml:16:9: 2 examples now answer differently about whether “Swim well” (swims-well)"
                        + " is met; the first is “A swimmer with a silver badge waits for the end of the course”:"
                        + " “Swim well” should be on-course, but is needs-checking")
                .contains("; the lines of all are 16, 20; if you did not mean this, mend the rule; if the world has"
                        + " changed, write what is told now into the examples: `rules check --each` tells it of each;"
                        + " what the first is told: /");
    }

    /** Of fifty people and more some were promised how they stand to it, and others days that come after it. */
    @Test
    void one_change_to_the_rules_that_ship_is_one_message_with_all_that_comes_after_it() {
        var changed = ChangedRules.copyInto(folder, TheRules.FOLDER);
        var degree = "requirements/degree.yaml";
        changed.write(degree, changed.text(degree).replaceFirst("at-least: upper-second", "at-least: first"));

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY.plusDays(10)))
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .matches("[5-9]\\d examples now answer differently about whether “A 2:1 or first in a relevant subject”"
                        + " \\(good-relevant-degree\\) is met;.* and \\d\\d more");
    }

    @Test
    void examples_that_rest_on_published_dates_are_told_in_one_message_with_the_window() {
        var changed = planned().replace("rounds.yaml", "starts: 2027-06-01", "starts: 2027-06-08");

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("people.yaml:7:9: 3 examples now answer differently about the days of the window of 2027"
                        + " of “The pools” (pools), which are published; the first is “A learner")
                .contains("“A place at a pool” should be planned for 2028-06-01, but is planned for 2027-06-08")
                .contains("look once more whether the days in rounds.yaml are right");
    }

    @Test
    void whoever_asks_for_each_example_is_told_all_that_differs_of_each() {
        var changed = planned().replace("rounds.yaml", "starts: 2027-06-01", "starts: 2027-06-08");

        assertThat(new Kept(changed.book(), folder, "lifeguard", true).asOf(TODAY))
                .extracting(Problem::line)
                .containsExactly(7, 16, 21);
    }

    @Test
    void all_that_differs_of_one_example_is_one_message_in_the_same_order_everywhere() {
        var changed = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("people.yaml", "swims-well: met, place: met", "place: not-met-yet, swims-well: not-met-yet");

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY))
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("A guard has arrived: “Swim well” should be not-met-yet, but is met, because of"
                        + " the answer to stage; “A place at a pool” should be not-met-yet, but is met, because"
                        + " of the answer to stage");
    }

    @Test
    void a_version_that_is_served_only_from_a_day_to_come_is_told() {
        var changed = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("changes.yaml", "day: 2026-11-20", "day: 2026-12-24");

        assertThat(new Kept(changed.book(), folder, "lifeguard", false).asOf(TODAY))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("changes.yaml:3:8: “1” is said to be served from 2026-12-24, and today is " + TODAY + "; ");
    }

    /** Three are promised a day. */
    private ChangedRules planned() {
        return ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("people.yaml", "told: { swims-well: on-course }\n- name: A gold", """
                        told: { swims-well: on-course }
                          planned: { place: 2027-06-01 }
                        - name: A gold""")
                .replace("people.yaml", "told: { swims-well: on-course }\n- name: The pool", """
                        told: { swims-well: on-course }
                          planned: { place: 2027-06-01 }
                        - name: The pool""");
    }
}
