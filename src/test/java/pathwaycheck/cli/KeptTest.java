package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What may be wrong with files that can be read is told with its place, too. */
class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void a_source_that_is_checked_on_a_day_to_come_is_told() {
        var kept = new Kept(Lifeguard.BOOK, Lifeguard.FOLDER);

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

        assertThat(new Kept(changed.book(), folder).asOf(TODAY))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("people.yaml:24:9: The pool decides about a badge from abroad: ")
                .contains("; mend the rule, or what the example promises; what this person is told: /");
    }
}
