package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What a change of rules means for people, before anybody has walked every journey. */
class ToldDifferentlyTest {

    @TempDir
    Path home;

    @Test
    void the_same_rules_tell_nobody_anything_else() {
        var told = ToldDifferently.of(Lifeguard.BOOK, Lifeguard.BOOK);

        assertThat(told.examples()).isPositive();
        assertThat(told.names()).isEmpty();
        assertThat(told.inWords()).isEqualTo("none of " + told.examples() + " example people is told anything else");
    }

    @Test
    void a_sentence_that_some_read_is_told_with_how_many_and_who_is_first() {
        var told = ToldDifferently.of(Lifeguard.BOOK, changed("Take a course.", "Take another course."));

        assertThat(told.names()).isNotEmpty().hasSizeLessThan(told.examples());
        assertThat(told.inWords())
                .startsWith(told.names().size() + " of " + told.examples() + " example people ")
                .endsWith("told something else, first “" + told.names().get(0) + "”");
    }

    @Test
    void a_note_that_nobody_reads_tells_nobody_anything_else() {
        var rules = ChangedRules.copy(Lifeguard.FOLDER, home);

        var noted = rules.write("career.yaml", rules.text("career.yaml") + "# a note\n")
                .book();

        assertThat(noted.hash()).isNotEqualTo(Lifeguard.BOOK.hash());
        assertThat(ToldDifferently.of(Lifeguard.BOOK, noted).names()).isEmpty();
    }

    private RuleBook changed(String whole, String with) {
        return ChangedRules.copy(Lifeguard.FOLDER, home)
                .replace("requirements/swim.yaml", whole, with)
                .book();
    }
}
