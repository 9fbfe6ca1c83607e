package pathwaycheck.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;

/** What stands beside others, and not wherever they stand, may have been forgotten there. */
class ForgottenTest {

    private static final String QUESTIONS = "questions.yaml";
    private static final String ARGUABLE = "arguable: [other-engineering,";
    private static final String OTHER_SCIENCE = "        - { id: other-science,";
    private static final String MATERIALS = "        - { id: materials, text: Materials science }\n" + OTHER_SCIENCE;
    private static final String TRAINING = "requirements/programme.yaml";
    private static final String WAITS = "after: [place-on-programme]";
    private static final String WAITS_FOR_BOTH = "after: [place-on-programme, first-aid-certificate]";
    private static final String CERTIFICATE = """
            - id: first-aid-certificate
              title: A first-aid certificate
            - id: programme-completed
            """;

    @TempDir
    Path home;

    private WrittenBook before;
    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copyInto(home, TheRules.FOLDER);
        before = WrittenBook.read(home);
    }

    @Test
    void a_new_option_that_lacks_a_group_of_all_others_in_one_of_its_groups_is_named_with_both() {
        rules.replace(QUESTIONS, OTHER_SCIENCE, MATERIALS).replace(QUESTIONS, ARGUABLE, ARGUABLE + " materials,");

        assertThat(found()).singleElement().satisfies(it -> {
            assertThat(it.what())
                    .isEqualTo("`materials` stands in `arguable`, whose other options all stand in"
                            + " `ask-in-scotland` too");
            assertThat(it.toDo()).isEqualTo("add it there, or leave it out on purpose");
            assertThat(line(it)).startsWith("ask-in-scotland: [");
        });
    }

    @Test
    void an_old_option_that_comes_into_a_group_is_asked_about_like_a_new_one() {
        rules.replace(QUESTIONS, ARGUABLE, ARGUABLE + " not-science,");

        assertThat(found())
                .extracting(Forgotten::what)
                .containsExactly("`not-science` stands in `arguable`, whose other options all stand in"
                        + " `ask-in-scotland` too");
    }

    @Test
    void the_scale_is_asked_about_like_a_group() {
        rules.replace(
                QUESTIONS, "below-the-rule: [lower-second, third]", "below-the-rule: [lower-second, third, pass]");

        assertThat(found())
                .extracting(Forgotten::what)
                .containsExactly("`pass` stands in `below-the-rule`, whose other options all stand in `scale` too");
    }

    @Test
    void nothing_is_said_of_an_option_that_stands_wherever_the_others_do_nor_of_a_new_group() {
        rules.replace(QUESTIONS, OTHER_SCIENCE, MATERIALS)
                .replace(QUESTIONS, ARGUABLE, ARGUABLE + " materials,")
                .replace(QUESTIONS, "ask-in-scotland: [", "ask-in-scotland: [materials, ")
                .replace(
                        QUESTIONS,
                        "\n        relevant: [",
                        "\n        fifth: [physics, materials]\n        relevant: [");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_group_that_is_apart_from_one_of_its_own_is_not_proposed() {
        rules.replace(QUESTIONS, OTHER_SCIENCE, MATERIALS)
                .replace(QUESTIONS, ARGUABLE, ARGUABLE + " materials,")
                .replace(QUESTIONS, "ask-in-scotland: [", "ask-in-scotland: [materials, ")
                .replace(QUESTIONS, "preferred: [electrical,", "preferred: [electrical, materials,");

        assertThat(found())
                .extracting(Forgotten::what)
                .containsExactly("`materials` stands in `preferred`, whose other options all stand in `scottish` too");
    }

    @Test
    void remedies_that_wait_for_the_same_as_others_and_not_for_what_is_new_are_named_once() {
        rules.replace(TRAINING, "- id: programme-completed\n", CERTIFICATE);
        var text = rules.text(TRAINING);
        for (var number = 0; number < 3; number++) {
            text = text.replaceFirst("after: \\[place-on-programme\\]", WAITS_FOR_BOTH);
        }
        rules.write(TRAINING, text);

        assertThat(found()).singleElement().satisfies(it -> {
            assertThat(it.what())
                    .matches("this waits for `place-on-programme` and not for `first-aid-certificate`, as others beside"
                            + " it do: `train-in-northern-ireland` \\(requirements/programme.yaml:\\d+\\)");
            assertThat(it.toDo()).isEqualTo("add it under `after:` where it belongs, or leave it out on purpose");
            assertThat(line(it)).isEqualTo(WAITS);
        });
    }

    @Test
    void nothing_is_said_where_all_wait_for_what_is_new_or_did_not_before() {
        var waits = rules.text(TRAINING).replace(WAITS, WAITS_FOR_BOTH);
        rules.write(TRAINING, waits.replace("- id: programme-completed\n", CERTIFICATE));

        assertThat(found()).isEmpty();
        before = WrittenBook.read(home);
        rules.write(TRAINING, rules.text(TRAINING).replaceFirst(", first-aid-certificate", ""));
        assertThat(found()).isEmpty();
    }

    private List<Forgotten> found() {
        return Forgotten.between(before, WrittenBook.read(home));
    }

    private String line(Forgotten it) {
        return rules.text(it.file()).lines().toList().get(it.line() - 1).strip();
    }
}
