package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** A name that leads nowhere is a slip, or its thing is not added yet: both are told, the likelier first. */
class NamesThatLeadNowhereTest {

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "source; ways.yaml; [club]; [clup]; club; sources.yaml",
                "question; requirements/swim.yaml; stage: guard; stagee: guard; stage; questions.yaml",
                "option; requirements/swim.yaml; stage: guard; stage: gard; guard; questions.yaml",
                "group; requirements/swim.yaml; stage: guard; badge: { in-group: shin }; shiny; questions.yaml",
                "requirement; requirements/work.yaml; swims-well; swims-wel; swims-well; a file in requirements/",
                "judgement; requirements/swim.yaml; judged-by: pool; judged-by: poll; pool; judgements.yaml",
                "way; requirements/swim.yaml; [sail]; [sial]; sail; ways.yaml",
                "round; requirements/work.yaml; round: pools; round: pols; pools; rounds.yaml"
            })
    void whatever_it_names_the_near_one_comes_first_and_then_where_to_add_it(
            String kind, String file, String stands, String writes, String near, String where) {
        rules.replace(file, stands, writes);

        assertThat(firstToDo())
                .matches("write [“`]" + near + "[”`], if that is what you mean; or (add it to|ask it in) "
                        + where.replace(".", "\\."));
    }

    @ParameterizedTest
    @CsvSource({"window-2027", "windows-2027", "window-of-2027", "2027-window"})
    void one_of_another_year_is_never_taken_for_it(String name) {
        addSource("window-2022");
        addSource("2022-window");
        rules.replace("ways.yaml", "[club]", "[" + name + "]");

        assertThat(toDo(name)).contains("add it to sources.yaml").doesNotContain("if that is what you mean");
    }

    @Test
    void the_same_parts_in_another_order_are_a_slip() {
        addSource("pools-2027-window");
        rules.replace("ways.yaml", "[club]", "[pools-window-2027]");

        assertThat(toDo("pools-window-2027"))
                .isEqualTo("write “pools-2027-window”, if that is what you mean; or add it to sources.yaml");
    }

    /** An example that says what comes first may name it as well, and would be told before its cause. */
    @Test
    void a_question_with_a_new_id_is_told_once_and_where_it_stands() {
        rules.replace("questions.yaml", "id: badge", "id: medal").replace("people.yaml", "next: pool", "next: badge");

        assertThat(rules.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("questions.yaml");
            assertThat(problem.what()).startsWith("no question is called “badge”, and ");
            assertThat(problem.toDo()).startsWith("if “medal” here is its new id, write “badge” again");
        });
    }

    @Test
    void what_is_only_alike_comes_after_where_to_add_it() {
        addSource("adverts-in-england");
        rules.replace("ways.yaml", "[club]", "[adverts-in-ireland]");

        assertThat(toDo("adverts-in-ireland"))
                .isEqualTo("add it to sources.yaml; or write “adverts-in-england”, if that is what you mean");
    }

    @Test
    void what_several_places_name_may_be_new_too() {
        rules.replace("ways.yaml", "[club]", "[guild]").replace("judgements.yaml", "[club]", "[guild]");

        assertThat(toDo("guild")).contains("; if it is new, add it here");
    }

    private void addSource(String id) {
        rules.write("sources.yaml", rules.text("sources.yaml") + """
                - id: %1$s
                  title: The page %1$s
                  publisher: The club
                  address: https://%1$s.test
                  published: undated
                  checked: 2026-11-22
                  check-by: 2027-11-22
                """.formatted(id));
    }

    private String firstToDo() {
        return rules.read().problems().get(0).toDo();
    }

    private String toDo(String name) {
        return rules.read().problems().stream()
                .filter(problem -> problem.what().contains(" called “" + name + "”"))
                .findFirst()
                .orElseThrow()
                .toDo();
    }
}
